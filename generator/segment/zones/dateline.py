"""A line above the text with a date and little beside it: `Some Daily 2024-07-15 10:00`, 原创 某某 2024-04-22 20:30."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.dates import DATE
from generator.segment.lines import Line, Lines, Zones, marked

_CLOCK = re.compile(r"\d[:：时]\s?\d")
_UNDATED = re.compile(r"(?<!\d)(?:\d{1,2}[-/月]\d{1,2}日?|今天|昨天)\s{1,3}\d{1,2}[:：]\d{2}(?!\d)")
_RELEASE = re.compile(
    r"for immediate release|embargoed until .{1,40}|reading time:? .{1,20}|\d{1,3} min(?:ute)?s? read|tin:? .{1,20}",
    re.I,
)
_BORDER = " \t\u3000\u00a0,，|｜丨·/()（）[]【】-:：—"
_WIDEST_BESIDE_CLOCK = 22.0
_WIDEST_BESIDE_DATE = 12.0
_MOST = 2
_ISSUE = re.compile(r"《[^《》]{2,20}》\s{0,3}[(（]?$")
_PAGE = re.compile(r"[)）]?\s{0,2}[,，]?\s{0,2}(?:第?\s?[A-Z]?\d{1,4}\s?[期版][)）]?\s{0,2}){0,2}")
"""《某某周报》2023年4月12日第3版"""
_STROKES = re.compile(r"[|｜丨]|\s[/／·•]\s")


def _width(text: str) -> float:
    return sum(1.0 if ord(ch) > 0x2E7F else 1 / 3 for ch in text)


def _is_dateline(line: Line, *, is_first: bool) -> bool:
    if line.is_closed or line.leads_on:
        return False
    if _RELEASE.fullmatch(line.text):
        return True
    found = DATE.search(line.text[:200]) or _UNDATED.search(line.text[:200])
    if found is None:
        return False
    before, after = line.text[: found.start()], line.text[found.end() :]
    if _ISSUE.fullmatch(before) and _PAGE.fullmatch(after):
        return True
    if (before and before[-1] not in _BORDER) or (after and not found[0][-1].isspace() and after[0] not in _BORDER):
        return False  # 2024年5月20日会议综述 is a title
    has_clock = _CLOCK.search(found[0]) is not None
    if not has_clock and is_first:
        return False
    return _width(before.strip(_BORDER) + after.strip(_BORDER)) <= (
        _WIDEST_BESIDE_CLOCK if has_clock or _STROKES.search(line.text) else _WIDEST_BESIDE_DATE
    )


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines above the text with a date that blanks or strokes divide from what stands beside it.

    More than a few are a timetable. Without the time of day the first line is left alone, for it may be
    a title; and so is a date glued to words.
    """
    first = lines.first_prose(decided)
    head = [line for line in lines.undecided(decided) if line.index < first]
    dated = [line for line in head if _is_dateline(line, is_first=line is head[0])]
    return marked(dated, "meta") if len(dated) <= _MOST else {}
