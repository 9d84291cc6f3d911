"""What a document tells for the repair of its own runs: its script, its sound text, the characters it glosses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from generator.languages.characters import AdaptedModel, character_model
from generator.restore.readings import GLOSS, ONE_GLOSS, plain, spellings
from generator.restore.shifting.lexicon import Candidate, Lexicon, lexicon
from generator.restore.shifting.pairs import pair_of
from generator.script import HAN, script_of, simplified_of, simplified_only

_COMMON = 2600
"""So many of the most frequent characters are common; nine in ten runs show another one within four characters."""
EVIDENCE = 3
"""A document that glosses so many characters was treated by such a site."""
_LEARNT = 150_000
"""Characters of sound text that are learnt; more would not change a document's habits."""
_CLAUSE = re.compile(r"[^，,。；;\n]*[，,。；;\n]?")
_GLOSSED = re.compile(rf"([{HAN}])({GLOSS})")
_PRIVATE = re.compile("[\ue000-\ue765]")
"""The private-use characters that GBK has pairs for."""
_NUMERALS = "一二三四五六七八九"


class Document(NamedTuple):
    traditional: bool
    model: AdaptedModel
    lexicon: Lexicon
    glossed: dict[str, tuple[Candidate, ...]]
    """Characters that the document glosses, by their reading."""
    kept: bool
    """Whether private-use characters were kept; then no pair of bytes is missing."""


@cache
def _common() -> tuple[str, str]:
    """The most frequent characters in simplified and in traditional writing."""
    model = character_model()
    known = [code for code, ch in enumerate(model.alphabet) if "\u3400" <= ch <= "\u9fff"]
    known.sort(key=lambda code: -model.unigram(code))
    simplified = frozenset(model.alphabet[code] for code in known[:_COMMON])
    traditional = "".join(chr(point) for point, new in simplified_of().items() if new in simplified and point < 0x10000)
    unchanged = "".join(sorted(ch for ch in simplified if ch not in simplified_only()))
    return ("".join(sorted(simplified)), unchanged + "".join(sorted(traditional)))


@cache
def odd(traditional: bool) -> str:
    """Source of a regular expression for one character that is rare in sound text of this script."""
    signs = "\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3200-\u33ff\ufe50-\ufe5e\uff00-\uffef\u00a0-\u00ff\u2190-\u245f"
    return rf"[^\s\x00-\x7f{signs}{_common()[traditional]}]"


def is_chinese(text: str) -> bool:
    """Whether the text is Chinese at all: Japanese has kana behind most full stops."""
    return script_of(text) in ("Hans", "Hant")


def sound_clauses(text: str, traditional: bool) -> Iterator[tuple[str, bool]]:
    """Stretches without odd characters, readings taken out; and whether they begin a line."""
    strange = re.compile(odd(traditional) + "|[?!][^\\s]|^[。、！!？?]")
    learnt = 0
    for line in text.split("\n"):
        plain_line = ONE_GLOSS.sub("", line)
        begins = True
        sound: list[str] = []
        for clause in _CLAUSE.findall(plain_line):
            if strange.search(clause):
                if sound:
                    yield "".join(sound), begins
                begins = False
                sound = []
            else:
                sound.append(clause)
        if sound:
            yield "".join(sound), begins
        learnt += len(plain_line)
        if learnt > _LEARNT:
            return


def headings() -> Iterator[str]:
    """How numbered headings begin: （一） to （二十二）."""
    for number in range(1, 23):
        tens, ones = divmod(number, 10)
        head = ("" if tens == 0 else "十" if tens == 1 else _NUMERALS[tens - 1] + "十") + (
            _NUMERALS[ones - 1] if ones else ""
        )
        yield f"（{head}）"


@lru_cache(maxsize=1)
def document_of(text: str) -> Document:
    """What `text` tells. The last answer is kept: two repairs ask for it in a row."""
    traditional = script_of(text) == "Hant"
    model = AdaptedModel(character_model())
    for head in headings():
        model.learn(head, True)
    for clause, begins in sound_clauses(text, traditional):
        model.learn(clause, begins)
    words = lexicon(traditional)
    return Document(traditional, model, words, _glossed(text, words), _PRIVATE.search(text) is not None)


def _glossed(text: str, words: Lexicon) -> dict[str, tuple[Candidate, ...]]:
    found: dict[str, dict[str, Candidate]] = {}
    for character, gloss in _unique(_GLOSSED.findall(text)):
        reading = plain(gloss)
        if character in pair_of() and reading in spellings(character):
            candidate = words.by_pair.get(pair_of()[character])
            if candidate:
                found.setdefault(reading, {})[character] = candidate
    return {reading: tuple(known.values()) for reading, known in found.items()}


def _unique(pairs: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    return dict.fromkeys(pairs)
