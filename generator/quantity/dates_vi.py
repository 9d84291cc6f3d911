"""Dates and stretches of time as Vietnamese writes them."""

from __future__ import annotations

import re

from generator.quantity.calendar import Reading, day, days, month, months

_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_NY = r"(?:\s?/\s?|\s(?:của\s)?năm\s)"
_WORD = r"(?<!\w)"

DAY = re.compile(
    rf"{_WORD}(?:[Nn]gày|[Hh]ôm|[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa)\s(?P<d>\d{{1,2}})(?:\stháng\s|\s?[/-]\s?)(?P<m>\d{{1,2}})(?:(?:{_NY}|\s?[/-]\s?)(?P<y>(?:19|20)\d\d))?(?![\d/])"
)
DAYS = re.compile(
    rf"{_WORD}(?:[Nn]gày\s)?(?P<d>\d{{1,2}})(?:\s?[-–—]\s?|\s(?:đến|tới|và)\s(?:hết\s)?(?:ngày\s)?)(?P<d2>\d{{1,2}})"
    rf"(?:\stháng\s|\s?/\s?)(?P<m>\d{{1,2}})(?:{_NY}(?P<y>(?:19|20)\d\d))?(?![\d/])"
)
MONTH = re.compile(rf"{_WORD}(?:[Tt]háng\s)?(?<![\d/.,-])(?P<m>\d{{1,2}})(?:(?<=\d)\s?/\s?)(?P<y>(?:19|20)\d\d)(?!\d)")
DAY_FIRST = re.compile(r"(?<![\d\w/])(?P<d>\d{1,2})\s[Tt]háng\s(?P<m>\d{1,2}),?\s(?:năm\s)?(?P<y>(?:19|20)\d\d)(?!\d)")
MONTH_ALONE = re.compile(
    rf"{_WORD}[Tt]háng\s(?P<m>\d{{1,2}})(?:\s?[-–—]\s?(?P<m2>\d{{1,2}})|\s(?:đến|tới)\s(?:hết\s)?tháng\s(?P<m3>\d{{1,2}}))?"
    rf"(?:(?:{_NY}|\scùng\snăm\s)(?P<y>(?:19|20)\d\d)|\snăm\s(?P<rel>nay|ngoái))?(?![\d/])(?!\s(?:âm lịch|Chạp|Giêng))"
)
PART = re.compile(
    rf"{_WORD}(?:(?P<nm>\d{{1,2}}|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười)\stháng\sđầu|(?P<half>[Nn]ửa\s(?:đầu|cuối)))\snăm(?:\s(?P<y>(?:19|20)\d\d)|\s(?P<rel>nay|ngoái))?(?!\shọc)"
)
QUARTER = re.compile(
    rf"{_WORD}[Qq]uý\s(?P<q>IV|III|II|I|[1-4])(?!\w)(?:{_NY}(?P<y>(?:19|20)\d\d)(?!\d)|\snăm\s(?P<rel>nay|ngoái))?"
)
YEARS = re.compile(
    rf"{_WORD}(?:[Gg]iai\sđoạn\s|[Tt]ừ\s(?:năm\s)?)(?P<a>(?:19|20)\d\d)(?:\s?[-–—]\s?|\sđến\s(?:năm\s)?)(?P<b>(?:19|20)\d\d)(?!\d)"
)
YEAR = re.compile(rf"{_WORD}[Nn]ăm\s(?P<y>(?:19|20)\d\d)(?!\d)")
RELATIVE_YEAR = re.compile(rf"{_WORD}[Nn]ăm\s(?P<rel>nay|ngoái)(?!\w)")
_NUMBERS = {
    "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip


def day_of(match: re.Match[str], base: int | None) -> Reading | None:
    year = int(match["y"]) if match["y"] else base
    iso = day(year, int(match["m"]), int(match["d"])) if year else None
    return Reading(iso=iso, precision="day", printed_year=bool(match["y"])) if iso else None


def days_of(match: re.Match[str], base: int | None) -> Reading | None:
    """15-17/3, từ ngày 15 đến ngày 17 tháng 3."""
    year = int(match["y"]) if match["y"] else base
    if year is None:
        return None
    number = int(match["m"])
    iso = days(day(year, number, int(match["d"])), day(year, number, int(match["d2"])))
    return Reading(iso=iso, precision="day", printed_year=bool(match["y"])) if iso else None


def month_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    iso = month(int(match["y"]), int(match["m"]))
    return Reading(iso=iso, precision="month", printed_year=True) if iso else None


def month_alone_of(match: re.Match[str], base: int | None) -> Reading | None:
    """tháng 3, từ tháng 1 đến tháng 8 năm nay."""
    year = _year(match, base)
    if year is None:
        return None
    first, last = int(match["m"]), match["m2"] or match["m3"]
    iso = months(year, first, int(last)) if last else month(year, first)
    return Reading(iso=iso, precision="month", printed_year=bool(match["y"])) if iso else None


def part_of(match: re.Match[str], base: int | None) -> Reading | None:
    year = _year(match, base)
    if year is None:
        return None
    if match["nm"]:
        first, last = 1, _NUMBERS.get(match["nm"].lower()) or int(match["nm"])
    else:
        first, last = (1, 6) if match["half"].endswith("đầu") else (7, 12)
    iso = months(year, first, last)
    return Reading(iso=iso, precision="month", printed_year=bool(match["y"])) if iso else None


def quarter_of(match: re.Match[str], base: int | None) -> Reading | None:
    year = _year(match, base)
    if year is None:
        return None
    quarter = _QUARTERS[match["q"]]
    iso = months(year, 3 * quarter - 2, 3 * quarter)
    return Reading(iso=iso, precision="month", printed_year=bool(match["y"])) if iso else None


def _year(match: re.Match[str], base: int | None) -> int | None:
    if match["y"]:
        return int(match["y"])
    return None if base is None else base - (match["rel"] == "ngoái")


def relative_year_of(match: re.Match[str], base: int | None) -> Reading | None:
    if base is None:
        return None
    return Reading(iso=str(base - (match["rel"] == "ngoái")), precision="year", printed_year=False)
