"""Readings in brackets that a re-hosting site put behind characters: `產(chǎn)業(yè)` for `產業`.

Such a site converts pages to traditional characters and glosses each occurrence of some dozens of them. People gloss
too: a rare name once (`亳(bó)州`), or a whole text for learners. So a gloss must be a reading of its character, and the
document as a whole must show the site's pattern, before any is taken away.
"""

from __future__ import annotations

import re
from collections import Counter

from generator.model import Repair, Span
from generator.restore.readings import GLOSS, ONE_GLOSS, plain, spellings
from generator.script import HAN, traditional_only

RULE = "pinyin-gloss"

_GLOSSED = re.compile(rf"(?P<character>[{HAN}])(?P<glosses>(?:{GLOSS})+)")
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


def _end_of_glosses(match: re.Match[str]) -> int:
    """Where the readings behind a character end; the start of the brackets if the first is none."""
    end = match.start("glosses")
    for gloss in ONE_GLOSS.finditer(match["glosses"]):
        if plain(gloss[0]) not in spellings(match["character"]):
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
