"""Menus of a site: a row of at least three short entries with dividers between them, above or below the text."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.script import HAN
from generator.segment.dates import has_date
from generator.segment.lines import Line, Lines, Zones, marked
from generator.segment.zones.navigation import is_button

_DIVIDER = re.compile(r"\s*[|｜丨]\s*|\s+[-–·/]\s+")
_CELLS = re.compile(r"[|｜].*[|｜]$")
"""A row of a Markdown table stands between strokes."""
_CHANNEL = re.compile(
    "(?:新闻|时政|体育|财经|经济|娱乐|科技|汽车|房产|健康|教育|旅游|军事|国际|国内|社会|视频|图片|专题|论坛|博客|游戏|时尚|文化|首页|生活|美食|地方|港澳|台湾)"
)
_ENTRIES = re.compile(rf"(?:[{HAN}]{{2,4}}[ \u3000]+){{4,30}}[{HAN}]{{2,4}}")
_FEWEST = 3
_MANY = 4
_LONGEST_ENTRY, _LONGEST_LATIN_ENTRY = 7, 25
_LONGEST = 200
_HEAD = 5
"""A menu stands among the first so many lines."""


def _entries(line: Line) -> list[str]:
    if len(line.text) > _LONGEST or _CELLS.match(line.text) or line.is_closed or has_date(line.text):
        return []
    entries = [entry for entry in _DIVIDER.split(line.text) if entry]
    short = all(_is_short(entry) and not re.search(r"\d|[:：]", entry) for entry in entries)
    return entries if short and len(entries) >= _FEWEST else []


def _is_short(entry: str) -> bool:
    return len(entry) <= (_LONGEST_LATIN_ENTRY if entry.isascii() else _LONGEST_ENTRY)


def _is_menu_above(line: Line) -> bool:
    entries = _entries(line)
    if len(entries) >= _MANY or any(map(is_button, entries)):
        return True  # a title may be divided in three: 聚焦 | 乡村振兴 | 一株茶的故事
    words = line.text.split() if _ENTRIES.fullmatch(line.text[:_LONGEST]) else []
    return sum(1 for word in words if _CHANNEL.fullmatch(word)) * 2 >= len(words) > 0


def _is_menu_below(line: Line) -> bool:
    entries = _entries(line)
    # The columns of a table are no buttons.
    return sum(map(is_button, entries)) * 2 >= len(entries) > 0


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Above the text any such row; below it only where at least half of its entries are known buttons."""
    first, last = lines.first_prose(decided), lines.last_prose(decided)
    undecided = lines.undecided(decided)
    found = [line for line in undecided if line.index < min(first, _HEAD) and _is_menu_above(line)]
    found += [line for line in undecided if line.index > max(last, 0) and _is_menu_below(line)]
    return marked(found, "boilerplate")
