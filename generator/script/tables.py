"""Character classes of the two Chinese scripts, derived from OpenCC's tables and the national character sets.

A character counts as traditional only if OpenCC simplifies it and GB 2312 (the simplified set) does not have it; as
simplified only if OpenCC has a traditional form for it and Big5 (the traditional set) does not have it. The second
condition matters: 后, 干 and 坏 stand in both scripts with different meanings, and say nothing about a text.
"""

from __future__ import annotations

from functools import cache
from typing import Protocol

import opencc

HAN = "\u2e80-\u2fd5\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
"""Han characters as the inside of a regular expression's class: ideographs, radicals, 々 and 〇."""

_PLAIN_RANGES = ((0x3400, 0x4DC0), (0x4E00, 0xA000))


class Converter(Protocol):
    """The part of `opencc.OpenCC` that is used here."""

    def convert(self, text: str) -> str: ...


@cache
def converter(name: str) -> Converter:
    """OpenCC's conversion `t2s` or `s2t`; loaded once."""
    loaded: Converter = opencc.OpenCC(name)
    return loaded


def _in_codec(ch: str, codec: str) -> bool:
    try:
        ch.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def _single_changes(name: str) -> dict[str, str]:
    """What a conversion makes of each single Han character, where that is another single character."""
    before = [chr(point) for first, last in _PLAIN_RANGES for point in range(first, last)]
    # One call for all: no phrase of the dictionaries crosses a newline.
    after = converter(name).convert("\n".join(before)).split("\n")
    return {old: new for old, new in zip(before, after, strict=True) if new != old and len(new) == 1}


@cache
def simplified_of() -> dict[int, str]:
    """Single traditional characters to simplified ones, for `str.translate`; without phrases."""
    return {ord(old): new for old, new in _single_changes("t2s").items()}


@cache
def traditional_only() -> frozenset[str]:
    """Characters that stand in traditional text and never in simplified text."""
    both = _single_changes("s2t")
    return frozenset(ch for ch in _single_changes("t2s") if ch not in both and not _in_codec(ch, "gb2312"))


@cache
def simplified_only() -> frozenset[str]:
    """Characters that stand in simplified text and never in traditional text."""
    both = _single_changes("t2s")
    return frozenset(ch for ch in _single_changes("s2t") if ch not in both and not _in_codec(ch, "big5"))


@cache
def unambiguous() -> dict[int, str]:
    """Characters that are traditional only, to their simplified form, for `str.translate`.

    It is safe on text of unknown script, where 坏 must not become 坯.
    """
    return {ord(ch): simplified_of()[ord(ch)] for ch in traditional_only()}
