"""Readings in brackets that a re-hosting site put behind characters: `產(chǎn)業(yè)` for `產業`.

Such a site converts pages to traditional characters and glosses each occurrence of some dozens of them. People gloss
too: a rare name once (`亳(bó)州`), or a whole text for learners. So a gloss must be a reading of its character, and the
document as a whole must show the site's pattern, before any is taken away.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

from generator.model import Repair, Span
from generator.script import HAN, simplified_of, traditional_only

RULE = "pinyin-gloss"

_LETTERS = "a-zɡàáâèéêìíòóùúüāēěīńňōūǎǐǒǔǖǘǚǜǹḿ\u0300\u0301\u0304\u030c"
_GLOSS = rf"[(（][{_LETTERS}]{{1,8}}[ \u00a0\u00ad]?[)）]"
_GLOSSED = re.compile(rf"(?P<character>[{HAN}])(?P<glosses>(?:{_GLOSS})+)")
_ONE = re.compile(_GLOSS)
_HAN_CHARACTER = re.compile(f"[{HAN}]")

_FEWEST_GLOSSES = 4
_FEWEST_CHARACTERS = 3
_MOST_OF_ALL = 0.85
"""From this share of all Han characters on, the text is a reader for learners."""
_TRADITIONAL_SHARE = 0.5
_STEADY = 0.3
"""A character is glossed steadily if this share of its occurrences is."""
_MANY_GLOSSES = 15
_MANY_SHARE = 0.05
_OFTEN = 2
"""A site glosses a character again and again; who explains a word does so once."""


@cache
def _readings() -> dict[int, str]:
    # Loading the table takes a tenth of a second; documents without glosses never need it.
    from pypinyin.pinyin_dict import pinyin_dict

    table: dict[int, str] = pinyin_dict
    return table


def _plain(letters: str) -> str:
    """Letters of a gloss in the spelling of the table: composed, g for ɡ."""
    return unicodedata.normalize("NFC", letters).replace("ɡ", "g")


def _toneless(letters: str) -> str:
    """Without tone marks and with v for ü, as keyboards write it."""
    marked = unicodedata.normalize("NFD", letters).replace("u\u0308", "v")
    return "".join(ch for ch in marked if not unicodedata.combining(ch))


@cache
def _spellings(character: str) -> frozenset[str]:
    """All ways to write a reading of the character, or of its simplified form: with tone marks or without any."""
    forms = {character, simplified_of().get(ord(character), character)}
    toned = {reading for form in forms for reading in _readings().get(ord(form), "").split(",") if reading}
    bare = {_toneless(reading) for reading in toned}
    return frozenset(toned | bare | {reading.replace("v", "u") for reading in bare})


def _end_of_glosses(match: re.Match[str]) -> int:
    """Where the readings behind a character end; the start of the brackets if the first is none."""
    end = match.start("glosses")
    for gloss in _ONE.finditer(match["glosses"]):
        if _plain(gloss[0][1:-1].rstrip(" \u00a0\u00ad")) not in _spellings(match["character"]):
            break
        end = match.start("glosses") + gloss.end()
    return end


def _damaged(text: str, glossed: Counter[str]) -> frozenset[str]:
    """The characters that a site glossed; empty where the document's glosses are its author's."""
    total = glossed.total()
    if total < _FEWEST_GLOSSES or len(glossed) < _FEWEST_CHARACTERS:
        return frozenset()
    occurrences = Counter(_HAN_CHARACTER.findall(text))
    han = occurrences.total()
    if total >= _MOST_OF_ALL * han:
        return frozenset()
    steady = frozenset(ch for ch in glossed if glossed[ch] >= _STEADY * occurrences[ch])
    traditional = steady & traditional_only()
    often = frozenset(ch for ch in steady if glossed[ch] >= _OFTEN)
    if len(traditional) >= _TRADITIONAL_SHARE * len(glossed):
        # The sites gloss traditional characters; a rare name glossed once in such a text is its author's: 亳(bó)州.
        return traditional | often
    repeated = sum(glossed[ch] for ch in often)
    if total >= _MANY_GLOSSES and total >= _MANY_SHARE * han and repeated >= total / 2:
        return steady
    return frozenset()


def repairs(text: str) -> tuple[Repair, ...]:
    """One repair for each character that a site glossed: the character with its glosses, to the character alone.

    Empty for a document whose glosses are its author's.
    """
    found = [(match, end) for match in _GLOSSED.finditer(text) if (end := _end_of_glosses(match)) > match.start() + 1]
    damaged = _damaged(text, Counter(match["character"] for match, _ in found))
    return tuple(
        Repair(
            rule=RULE,
            span=Span(match.start(), end),
            before=text[match.start() : end],
            after=match["character"],
            confidence=1.0,
        )
        for match, end in found
        if match["character"] in damaged
    )
