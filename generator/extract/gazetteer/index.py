"""Names of Chinese administrative divisions and their codes by GB/T 2260, indexed for running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from generator.languages.divisions import Level, divisions


class Division(NamedTuple):
    """One division under one of its names."""

    name: str
    code: str
    """Six digits."""
    level: Level
    is_full: bool
    """With its suffix (市, 县, 自治区), not shortened."""


_LONG_PEOPLES = (
    "维吾尔|哈萨克|蒙古|柯尔克孜|塔吉克|锡伯|达斡尔|鄂温克|朝鲜|土家|布依|哈尼|傈僳|景颇|拉祜|纳西|仡佬|仫佬|毛南|保安|东乡|撒拉|裕固|布朗|独龙"
    "|普米|各"
)
_SHORT_PEOPLES = "回|壮|苗|侗|瑶|羌|藏|彝|傣|白|佤|黎|畲|满|土|怒|水"
_SUFFIX = re.compile(r"(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|特区|矿区|省|市|盟|县|区|旗)$")
_PEOPLE = re.compile(rf"(?:(?:{_LONG_PEOPLES})族?|(?:{_SHORT_PEOPLES})族)$")


def short_name(name: str) -> str:
    """新疆维吾尔自治区 → 新疆, 昌乐县 → 昌乐; the name itself where fewer than two characters would remain (赵县)."""
    bare = _SUFFIX.sub("", name)
    autonomous = name.endswith(("自治区", "自治州", "自治县", "自治旗"))
    while autonomous and (shorter := _PEOPLE.sub("", bare)) != bare and len(shorter) >= 2:
        bare = shorter
    return bare if len(bare) >= 2 else name


def _divisions() -> Iterator[Division]:
    for division in divisions().values():
        yield from _named(division.name, division.code, division.level)


def _named(name: str, code: str, level: Level) -> Iterator[Division]:
    yield Division(name, code, level, True)
    short = short_name(name)
    if short != name:
        yield Division(short, code, level, False)
    if name.endswith("自治州"):
        yield Division(f"{short}州", code, level, True)
    if level == "province" and name.endswith("自治区"):
        yield Division(f"{short}自治区", code, level, True)


@cache
def index() -> dict[str, tuple[tuple[str, tuple[Division, ...]], ...]]:
    """First two characters → (name, its divisions), the longest name first."""
    names: dict[str, list[Division]] = {}
    for division in _divisions():
        names.setdefault(division.name, []).append(division)
    table: dict[str, list[tuple[str, tuple[Division, ...]]]] = {}
    for name, found in names.items():
        table.setdefault(name[:2], []).append((name, tuple(found)))
    return {key: tuple(sorted(found, key=lambda row: (-len(row[0]), row[0]))) for key, found in table.items()}


def place_at(text: str) -> int:
    """Length of the province's or prefecture's name that a text begins with; 0 if it begins with none."""
    for name, found in index().get(text[:2], ()):
        if text.startswith(name) and any(division.level != "county" for division in found):
            return len(name)
    return 0
