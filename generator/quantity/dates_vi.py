"""Dates and stretches of time as Vietnamese writes them."""

from __future__ import annotations

import re

from generator.quantity.calendar import Reading, day, month, months

_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_NY = r"(?:\s?/\s?|\s(?:của\s)?năm\s)"
_WORD = r"(?<!\w)"

DAY = re.compile(
    rf"{_WORD}[Nn]gày\s(?P<d>\d{{1,2}})(?:\stháng\s|\s?/\s?)(?P<m>\d{{1,2}})(?:{_NY}(?P<y>(?:19|20)\d\d))?(?![\d/])"
)
MONTH = re.compile(rf"{_WORD}[Tt]háng\s(?P<m>\d{{1,2}}){_NY}(?P<y>(?:19|20)\d\d)(?!\d)")
PART = re.compile(
    rf"{_WORD}(?:(?P<nm>\d{{1,2}}|ba|sáu|chín)\stháng\sđầu|(?P<half>[Nn]ửa\s(?:đầu|cuối)))\snăm(?:\s(?P<y>(?:19|20)\d\d)|\snay)"
)
QUARTER = re.compile(rf"{_WORD}[Qq]uý\s(?P<q>IV|III|II|I|[1-4]){_NY}(?P<y>(?:19|20)\d\d)(?!\d)")
YEARS = re.compile(
    rf"{_WORD}(?:[Gg]iai\sđoạn\s|[Tt]ừ\s(?:năm\s)?)(?P<a>(?:19|20)\d\d)(?:\s?[-–—]\s?|\sđến\s(?:năm\s)?)(?P<b>(?:19|20)\d\d)(?!\d)"
)
YEAR = re.compile(rf"{_WORD}[Nn]ăm\s(?P<y>(?:19|20)\d\d)(?!\d)")
RELATIVE_YEAR = re.compile(rf"{_WORD}[Nn]ăm\s(?P<rel>nay|ngoái)(?!\w)")
_NUMBERS = {"ba": 3, "sáu": 6, "chín": 9}


def day_of(match: re.Match[str], base: int | None) -> Reading | None:
    year = int(match["y"]) if match["y"] else base
    iso = day(year, int(match["m"]), int(match["d"])) if year else None
    return Reading(iso=iso, precision="day", printed_year=bool(match["y"])) if iso else None


def month_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    iso = month(int(match["y"]), int(match["m"]))
    return Reading(iso=iso, precision="month", printed_year=True) if iso else None


def part_of(match: re.Match[str], base: int | None) -> Reading | None:
    year = int(match["y"]) if match["y"] else base
    if year is None:
        return None
    if match["nm"]:
        first, last = 1, _NUMBERS.get(match["nm"]) or int(match["nm"])
    else:
        first, last = (1, 6) if match["half"].endswith("đầu") else (7, 12)
    iso = months(year, first, last)
    return Reading(iso=iso, precision="month", printed_year=bool(match["y"])) if iso else None


def quarter_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    quarter = _QUARTERS[match["q"]]
    iso = months(int(match["y"]), 3 * quarter - 2, 3 * quarter)
    return Reading(iso=iso, precision="month", printed_year=True) if iso else None


def relative_year_of(match: re.Match[str], base: int | None) -> Reading | None:
    if base is None:
        return None
    return Reading(iso=str(base - (match["rel"] == "ngoái")), precision="year", printed_year=False)
