"""Characters that a reader cannot see, yet that change what is seen: controls, direction marks, fillers.

They stay in the text (restoring touches damaged characters only), are findings, and are shown as signs. The list is
literal, not asked of `unicodedata`, so that all Python versions agree. Tab, line feed and carriage return are plain
white space and do not belong to it; neither do variation selectors, which belong to the character before them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

ControlKind = Literal["control", "bidirectional", "invisible"]

_CONTROL_RANGES = ((0x00, 0x08), (0x0B, 0x0C), (0x0E, 0x1F), (0x7F, 0x9F))
_BIDIRECTIONAL_RANGES = ((0x061C, 0x061C), (0x200E, 0x200F), (0x202A, 0x202E), (0x2066, 0x2069))
_INVISIBLE_RANGES = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x034F, 0x034F),  # combining grapheme joiner
    (0x115F, 0x1160),  # Hangul fillers
    (0x17B4, 0x17B5),  # Khmer inherent vowels
    (0x180B, 0x180F),  # Mongolian separators
    (0x200B, 0x200D),  # zero width space, non-joiner, joiner
    (0x2028, 0x2029),  # line and paragraph separator
    (0x2060, 0x2065),  # word joiner, invisible operators
    (0x206A, 0x206F),  # deprecated format characters
    (0x3164, 0x3164),  # Hangul filler
    (0xFEFF, 0xFEFF),  # byte order mark inside a text
    (0xFFA0, 0xFFA0),  # half-width Hangul filler
    (0xFFF0, 0xFFFB),  # interlinear annotation
    (0x1BCA0, 0x1BCA3),  # shorthand format controls
    (0x1D173, 0x1D17A),  # musical format controls
    (0xE0000, 0xE00FF),  # tags: letters that no font shows
)
_KINDS: tuple[tuple[ControlKind, tuple[tuple[int, int], ...]], ...] = (
    ("control", _CONTROL_RANGES),
    ("bidirectional", _BIDIRECTIONAL_RANGES),
    ("invisible", _INVISIBLE_RANGES),
)
_C0_NAMES = (
    "NULL",
    "START OF HEADING",
    "START OF TEXT",
    "END OF TEXT",
    "END OF TRANSMISSION",
    "ENQUIRY",
    "ACKNOWLEDGE",
    "BELL",
    "BACKSPACE",
    "CHARACTER TABULATION",
    "LINE FEED",
    "LINE TABULATION",
    "FORM FEED",
    "CARRIAGE RETURN",
    "SHIFT OUT",
    "SHIFT IN",
    "DATA LINK ESCAPE",
    "DEVICE CONTROL ONE",
    "DEVICE CONTROL TWO",
    "DEVICE CONTROL THREE",
    "DEVICE CONTROL FOUR",
    "NEGATIVE ACKNOWLEDGE",
    "SYNCHRONOUS IDLE",
    "END OF TRANSMISSION BLOCK",
    "CANCEL",
    "END OF MEDIUM",
    "SUBSTITUTE",
    "ESCAPE",
    "INFORMATION SEPARATOR FOUR",
    "INFORMATION SEPARATOR THREE",
    "INFORMATION SEPARATOR TWO",
    "INFORMATION SEPARATOR ONE",
)
_ALL = "".join(f"{chr(first)}-{chr(last)}" for _, ranges in _KINDS for first, last in ranges)
CONTROL = re.compile(f"[{_ALL}]")
"""Matches one such character."""


def control_kind(ch: str) -> ControlKind | None:
    """What sort of unseen character `ch` is, or None if it is none."""
    point = ord(ch)
    for kind, ranges in _KINDS:
        if any(first <= point <= last for first, last in ranges):
            return kind
    return None


def control_name(ch: str) -> str | None:
    """The Unicode name of an unseen character (`RIGHT-TO-LEFT OVERRIDE`), or None if `ch` is none.

    Controls have no name in the Unicode data; they carry that of ISO 6429, later ones their code point.
    """
    if control_kind(ch) is None:
        return None
    point = ord(ch)
    if point < len(_C0_NAMES):
        return _C0_NAMES[point]
    fallback = "DELETE" if point == 0x7F else f"U+{point:04X}"
    return unicodedata.name(ch, fallback)


def controls_in(text: str) -> tuple[int, ...]:
    """Offsets of all unseen characters in `text`."""
    return tuple(match.start() for match in CONTROL.finditer(text))
