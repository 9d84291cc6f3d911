"""The characters as the character model sees them: one script, one width, one digit, one letter."""

from __future__ import annotations

from functools import cache

from generator.script import simplified_of

BOUNDARY = "\n"
"""Begin and end of a line."""
OTHER = "\x00"
"""Any character that the model does not know."""
_PUNCTUATION = {
    ",": "，",
    ";": "；",
    ":": "：",
    "?": "？",
    "!": "！",
    "(": "（",
    ")": "）",
    "﹐": "，",
    "﹑": "、",
    "﹔": "；",
    "％": "%",
    "「": "“",
    "」": "”",
    "『": "‘",
    "』": "’",
    "—": "—",
    "―": "—",
    "〔": "（",
    "〕": "）",
    "[": "（",
    "]": "）",
    "·": "·",
    "・": "·",
    "-": "-",
    "－": "-",
    "～": "~",
}


@cache
def _classes() -> dict[int, str]:
    table: dict[int, str] = {}
    for point in range(0x21, 0x7F):
        table[point] = chr(point)
    for point in range(0x21, 0x7F):
        ch = chr(point)
        kind = "0" if ch.isdigit() else "a" if ch.isalpha() else _PUNCTUATION.get(ch, ch)
        table[point] = kind
        table[point + 0xFEE0] = kind
    table.update({ord(old): new for old, new in _PUNCTUATION.items()})
    table.update(dict.fromkeys(map(ord, " \u3000\u00a0\u200b\u00ad"), ""))
    table.update(simplified_of())
    table[ord("〇")] = "〇"
    return table


def normalised(text: str) -> str:
    """`text` in simplified characters and full-width punctuation, digits as `0`, letters as `a`, without blanks."""
    return text.translate(_classes())
