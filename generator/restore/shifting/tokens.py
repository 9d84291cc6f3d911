"""What is seen of a line, as units: a character with the bytes it may stand for, or a reading in brackets."""

from __future__ import annotations

from typing import NamedTuple

from generator.languages.character_classes import BOUNDARY, normalised
from generator.languages.characters import CharacterModel
from generator.restore.readings import ONE_GLOSS, plain, spellings
from generator.restore.shifting.pairs import pair_of

LONGEST = 1200
"""Units that are looked at from the beginning of a run; a longer run is cut there."""
SKIPPED = -1


class Token(NamedTuple):
    text: str
    pair: int
    """Lead byte * 256 + trail byte; 0 if it is no character of GBK."""
    single: int
    """The byte below 0x80 that it may be, else -1."""
    reading: str
    """Of a gloss; else empty."""
    code: int
    """In the character model; `SKIPPED` for blanks and glosses."""


def tokens_of(text: str, start: int, end: int, model: CharacterModel) -> tuple[Token, ...]:
    """The units of `text[start:end]`, at most `LONGEST`; their texts joined give that text."""
    pairs = pair_of()
    found: list[Token] = []
    at = start
    while at < end and len(found) < LONGEST:
        ch = text[at]
        gloss = ONE_GLOSS.match(text, at, end) if ch in "(（" else None
        if gloss:
            found.append(Token(gloss[0], 0, -1, plain(gloss[0]), SKIPPED))
            at = gloss.end()
            continue
        single = ord(ch) if ord(ch) < 0x80 else -1
        folded = normalised(ch)
        found.append(Token(ch, pairs.get(ch, 0), single, "", model.code(folded) if folded else SKIPPED))
        at += 1
    return tuple(found)


def line_end(model: CharacterModel) -> Token:
    """The unit behind the last character of a line; it has no text."""
    return Token("", 0, -1, "", model.code(BOUNDARY))


def is_reading_of(reading: str, character: str) -> bool:
    return reading in spellings(character)
