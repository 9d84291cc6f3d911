"""Pairs of bytes and the characters they stand for in GBK (as GB 18030 defines the two-byte part)."""

from __future__ import annotations

from functools import cache

_NARROWED = range(0x21, 0x7F)


@cache
def characters() -> dict[int, str]:
    """All pairs (lead * 256 + trail) that stand for a character outside the private-use area."""
    table: dict[int, str] = {}
    for lead in range(0x81, 0xFF):
        trails = [trail for trail in range(0x40, 0xFF) if trail != 0x7F]
        shown = b"".join(bytes((lead, trail)) for trail in trails).decode("gb18030")
        table.update(
            (lead << 8 | trail, ch) for trail, ch in zip(trails, shown, strict=True) if not "\ue000" <= ch <= "\uf8ff"
        )
    return table


@cache
def pair_of() -> dict[str, int]:
    """Characters to their pair, private-use characters included; full-width signs also by their ASCII form."""
    table = {ch: pair for pair, ch in characters().items()}
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            pair = lead << 8 | trail
            if trail != 0x7F and pair not in characters():
                table[bytes((lead, trail)).decode("gb18030")] = pair
    table.update({chr(point): 0xA380 + point for point in _NARROWED})
    table["￥"] = table.get("￥", 0xA3A4)
    return table


def is_pair(lead: int, trail: int) -> bool:
    """Whether the two bytes are read as one pair."""
    return 0x81 <= lead <= 0xFE and 0x40 <= trail <= 0xFE and trail != 0x7F


def is_stripped(lead: int, trail: int) -> bool:
    """Whether the two bytes are read as a private-use character, of which nothing is seen."""
    return is_pair(lead, trail) and (lead << 8 | trail) not in characters()


def decoded(content: bytes, *, kept: bool = False, sign: str = "") -> str:
    """What is seen of `content` when it is read from its first byte on: half pairs leave nothing.

    kept: whether private-use characters are seen as such; else `sign` is seen for them, nothing as a rule.
    """
    shown: list[str] = []
    at = 0
    while at < len(content):
        first = content[at]
        if first < 0x80:
            shown.append(chr(first))
            at += 1
        elif at + 1 < len(content) and is_pair(first, content[at + 1]):
            pair = content[at : at + 2]
            shown.append(pair.decode("gb18030") if kept else characters().get(first << 8 | pair[1], sign))
            at += 2
        else:
            at += 1
    return "".join(shown)
