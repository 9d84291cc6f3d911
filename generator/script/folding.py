"""Which script a text is in, and forms of it for matching: same length, or as a key."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import Literal

from generator.script.tables import HAN, converter, simplified_of, simplified_only, traditional_only, unambiguous

Script = Literal["Hans", "Hant", "Latn", "Zyyy"]

_HAN_CHARACTER = re.compile(f"[{HAN}]")
_PIECE = re.compile(r"[^,.;:!?、，。；：！？“”()（）\s]+|[,.;:!?、，。；：！？“”()（）\s]+")
_LETTERS_PER_HAN = 3
"""A Han character says about as much as three Latin letters; a Chinese text with English names stays Chinese."""
_MOST_KANA = 0.1
"""Share of kana among Han and kana above which a text is Japanese, whose characters belong to neither script."""
_UNDECOMPOSED = str.maketrans(
    {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
"""Letters whose accent Unicode does not divide from them."""


def is_han(ch: str) -> bool:
    """Whether the single character `ch` is a Han character (ideographs, radicals, 々, 〇)."""
    return _HAN_CHARACTER.match(ch) is not None


def _is_latin(ch: str) -> bool:
    point = ord(ch)
    return ch.isalpha() and (point < 0x250 or 0x1E00 <= point < 0x1F00 or 0xFF21 <= point < 0xFF5B)


def _is_kana(ch: str) -> bool:
    return 0x3041 <= ord(ch) <= 0x30FA


def script_of(text: str) -> Script:
    """The script of a whole text: `Hans`, `Hant`, `Latn`, or `Zyyy` where it is none of these or undecided.

    Chinese is decided by the characters that stand in one of the scripts only; without any, it counts as simplified.
    """
    counts = Counter(text)
    sums = dict.fromkeys(("han", "latin", "kana", "other", "hant", "hans"), 0)
    for ch, count in counts.items():
        if is_han(ch):
            sums["han"] += count
            sums["hant"] += count if ch in traditional_only() else 0
            sums["hans"] += count if ch in simplified_only() else 0
        elif _is_latin(ch):
            sums["latin"] += count
        elif _is_kana(ch):
            sums["kana"] += count
        elif ch.isalpha():
            sums["other"] += count
    chinese = sums["han"] * _LETTERS_PER_HAN
    if sums["other"] + sums["kana"] > max(chinese, sums["latin"]):
        return "Zyyy"
    if chinese > sums["latin"]:
        if sums["kana"] > _MOST_KANA * (sums["han"] + sums["kana"]):
            return "Zyyy"
        return "Hant" if sums["hant"] > sums["hans"] else "Hans"
    return "Latn" if sums["latin"] else "Zyyy"


def to_simplified(text: str) -> str:
    """Traditional text in simplified characters, of the same length, character for character (OpenCC t2s).

    Only for text judged traditional: on simplified text it does harm (破坏 becomes 破坯). Where OpenCC answers with
    another length, smaller pieces are tried, at last single characters.
    """
    if text.isascii():
        return text
    try:
        whole = converter("t2s").convert(text)
    except UnicodeEncodeError:  # a lone surrogate, which no byte of a seed decodes to, but a caller may pass
        return text.translate(simplified_of())
    lines, converted = text.split("\n"), whole.split("\n")
    if [len(line) for line in lines] == [len(line) for line in converted]:
        return whole
    return "\n".join(_simplified_piecewise(line) for line in lines)


def _simplified_piecewise(line: str) -> str:
    pieces = []
    for match in _PIECE.finditer(line):
        piece = converter("t2s").convert(match[0])
        pieces.append(piece if len(piece) == len(match[0]) else match[0].translate(simplified_of()))
    return "".join(pieces)


def matching_form(text: str, script: str) -> str:
    """`text` as rules and lexicons match it: simplified if `script` is `Hant`, else as it is. Same length."""
    return to_simplified(text) if script == "Hant" else text


def simplified_characters(text: str) -> str:
    """`text` of unknown script with those characters simplified that are traditional only. Same length."""
    return text if text.isascii() else text.translate(unambiguous())


def without_accents(text: str) -> str:
    """Case-folded `text` with accents stripped (đà nẵng → da nang, đ → d); the length may change."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text)
    bare = "".join(ch for ch in decomposed if unicodedata.category(ch) != "Mn")
    return unicodedata.normalize("NFC", bare).translate(_UNDECOMPOSED)


@lru_cache(maxsize=65536)
def key_of(text: str) -> str:
    """A key under which spellings of one name meet: letters and digits only, folded.

    NFKC, case, accents (đ → d) and script (traditional → simplified) are folded; Chongqing and 重庆 stay apart. Two
    names with one key are candidates for being the same, no proof of it.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    folded = unicodedata.normalize("NFKC", without_accents(folded)).casefold()
    if script_of(folded) == "Hant":
        folded = to_simplified(folded)
    return "".join(ch for ch in simplified_characters(folded) if ch.isalnum())
