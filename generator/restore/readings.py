"""Readings of characters, and readings in brackets as sites and people print them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from generator.script import simplified_of

LETTERS = "a-zɡàáâèéêìíòóôùúûüāēěīńňōūǎǐǒǔǖǘǚǜǹḿ\u0300\u0301\u0304\u030c"
GLOSS = rf"[(（][{LETTERS}]{{1,8}}[ \u00a0\u00ad]?[)）]"
"""Source of a regular expression for one reading in brackets."""
ONE_GLOSS = re.compile(GLOSS)


@cache
def _readings() -> dict[int, str]:
    # Loading the table takes a tenth of a second; documents without glosses never need it.
    from pypinyin.pinyin_dict import pinyin_dict

    table: dict[int, str] = pinyin_dict
    return table


def plain(gloss: str) -> str:
    """The letters of a gloss in the spelling of the table: without brackets and blanks, composed, g for ɡ."""
    letters = gloss.strip("()（）").rstrip(" \u00a0\u00ad")
    return unicodedata.normalize("NFC", letters).replace("ɡ", "g")


def _toneless(letters: str) -> str:
    """Without tone marks and with v for ü, as keyboards write it."""
    marked = unicodedata.normalize("NFD", letters).replace("u\u0308", "v")
    return "".join(ch for ch in marked if not unicodedata.combining(ch))


@cache
def spellings(character: str) -> frozenset[str]:
    """All ways to write a reading of the character, or of its simplified form: with tone marks or without any."""
    forms = {character, simplified_of().get(ord(character), character)}
    toned = {reading for form in forms for reading in _readings().get(ord(form), "").split(",") if reading}
    bare = {_toneless(reading) for reading in toned}
    return frozenset(toned | bare | {reading.replace("v", "u") for reading in bare})
