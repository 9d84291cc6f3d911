"""Dates in digits and signs alone: 2023-08-18 17:32:54, 2023/8/18, 18/01/2024."""

from __future__ import annotations

import re

from generator.quantity.calendar import Reading, clock_time, day

_LEFT = r"(?<![\dA-Za-z_./\-])"
_RIGHT = r"(?![\dA-Za-z_])(?![./\-]\d)"
_TIME = r"(?P<time>(?:T|\s{1,3})\d{1,2}:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?(?![\d:]))?"

YEAR_FIRST = re.compile(
    rf"{_LEFT}(?P<y>(?:19|20)\d\d)(?:(?P<s>[-/])(?P<m>\d{{1,2}})(?P=s)(?P<d>\d{{1,2}})|\.(?P<m0>\d\d)\.(?P<d0>\d\d))"
    rf"(?:{_RIGHT}|(?=T\d)){_TIME}"
)
YEAR_LAST = re.compile(rf"{_LEFT}(?P<a>\d{{1,2}})(?P<s>[-/.])(?P<b>\d{{1,2}})(?P=s)(?P<y>(?:19|20)\d\d){_RIGHT}")
REPUBLIC = re.compile(rf"{_LEFT}(?P<y>1[01]\d)(?P<s>[-/.])(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01]){_RIGHT}")
"""113-03-15: a year of the Republic, as Taiwan counts them."""
YEARS_IN_BRACKETS = re.compile(
    r"(?<=[(（])\s?(?P<a>(?:19|20)\d\d)\s?(?:-|–|—|——|~|～|至)\s?(?P<b>(?:19|20)\d\d)(?=\s?[)）])"
)


def year_first_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    iso = day(int(match["y"]), int(match["m"] or match["m0"]), int(match["d"] or match["d0"]))
    return Reading(iso=iso, precision="day", printed_year=True, time=clock_time(match["time"])) if iso else None


def republic_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    iso = day(1911 + int(match["y"]), int(match["m"]), int(match["d"]))
    return Reading(iso=iso, precision="day", printed_year=True) if iso else None


def day_first_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    iso = day(int(match["y"]), int(match["b"]), int(match["a"]))
    return Reading(iso=iso, precision="day", printed_year=True) if iso else None


def unambiguous_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    """18/01/2024 and 01/18/2024 say which number is the day; 05/06/2024 does not, and is no date here."""
    first, second = int(match["a"]), int(match["b"])
    if first <= 12 and second <= 12 and first != second:
        return None
    number, month = (second, first) if second > 12 else (first, second)
    iso = day(int(match["y"]), month, number)
    return Reading(iso=iso, precision="day", printed_year=True) if iso else None
