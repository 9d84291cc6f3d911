"""Dates and stretches of time as Chinese writes them."""

from __future__ import annotations

import re

from generator.quantity.calendar import Reading, clock_time, day, days, month, months
from generator.quantity.numerals import chinese_value

_JOIN = r"\s?(?:--?|——?|–|~|～|－|至|到)\s?"
_YEAR = r"(?:(?<!\d)(?P<y>(?:19|20)\d\d)\s?年|(?<![当过光])(?P<rel>今年|去年|明年|前年|本年度?))"
_TIME = r"(?P<time>\s{0,2}\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?!\d))?"
_RELATIVE = {"今年": 0, "本年": 0, "本年度": 0, "去年": -1, "明年": 1, "前年": -2}
_HAN_DIGIT = "〇零○一二三四五六七八九"
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}

DAY = re.compile(
    rf"{_YEAR}?\s?(?<!\d)(?P<m>\d{{1,2}})\s?月\s?(?P<d>\d{{1,2}})"
    rf"(?:\s?日?{_JOIN}(?:(?P<y2>(?:19|20)\d\d)\s?年)?(?:(?P<m2>\d{{1,2}})\s?月)?(?P<d2>\d{{1,2}}))?\s?日{_TIME}"
)
MONTH = re.compile(
    rf"{_YEAR}?\s?(?<![\d个.])(?P<m>\d{{1,2}})(?:\s?月?(?:份)?{_JOIN}(?P<m2>\d{{1,2}}))?\s?月份?(?![\d龄大嫂])"
)
PART = re.compile(
    rf"{_YEAR}?(?P<part>上半年|下半年|前(?P<nq>[二两三23])个?季度|(?<!前)第?(?P<q>[一二三四1-4])季度|"
    r"前(?P<nm>[二两三四五六七八九十2-9]|1[01]|十一)个?月(?!\d))"
)
YEARS = re.compile(rf"(?<!\d)(?P<a>(?:19|20)\d\d)\s?年?{_JOIN}(?P<b>(?:19|20)\d\d)\s?年")
YEAR = re.compile(
    r"(?<![\d近约逾超])(?P<y>(?:19|20)\d\d)\s?年(?:度|年?[底初末])?(?!\d|\s?\d{1,2}\s?月|来|前|历史|代|第\d+号)"
)
RELATIVE_YEAR = re.compile(r"(?<![当过光])(?P<rel>今年|本年度|去年(?!同期)|明年)(?![代轻龄])")
HAN_DAY = re.compile(
    rf"(?P<y>[{_HAN_DIGIT}]{{4}})年(?P<m>[一二三四五六七八九十]{{1,2}})月(?P<d>[一二三四五六七八九十]{{1,3}})日"
)


def day_of(match: re.Match[str], base: int | None) -> Reading | None:
    year, printed = _year(match, base)
    if year is None:
        return None
    first = day(year, int(match["m"]), int(match["d"]))
    if first is None:
        return None
    if match["d2"] is None:
        return Reading(iso=first, precision="day", printed_year=printed, time=clock_time(match["time"]))
    last = day(int(match["y2"] or year), int(match["m2"] or match["m"]), int(match["d2"]))
    span = days(first, last)
    return Reading(iso=span, precision="day", printed_year=printed) if span else None


def month_of(match: re.Match[str], base: int | None) -> Reading | None:
    year, printed = _year(match, base)
    if year is None:
        return None
    first = int(match["m"])
    iso = months(year, first, int(match["m2"])) if match["m2"] else month(year, first)
    return Reading(iso=iso, precision="month", printed_year=printed) if iso else None


def part_of(match: re.Match[str], base: int | None) -> Reading | None:
    year, printed = _year(match, base)
    if year is None:
        return None
    first, last = _part_months(match)
    iso = months(year, first, last)
    return Reading(iso=iso, precision="month", printed_year=printed) if iso else None


def _part_months(match: re.Match[str]) -> tuple[int, int]:
    if match["q"]:
        quarter = _QUARTERS[match["q"]]
        return 3 * quarter - 2, 3 * quarter
    if match["nq"]:
        return 1, 9 if match["nq"] in "三3" else 6
    if match["nm"]:
        return 1, _number(match["nm"])
    return (1, 6) if match["part"] == "上半年" else (7, 12)


def relative_year_of(match: re.Match[str], base: int | None) -> Reading | None:
    if base is None:
        return None
    return Reading(iso=str(base + _RELATIVE[match["rel"]]), precision="year", printed_year=False)


def han_day_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    iso = day(_number(match["y"]), _number(match["m"]), _number(match["d"]))
    return Reading(iso=iso, precision="day", printed_year=True) if iso else None


def _year(match: re.Match[str], base: int | None) -> tuple[int | None, bool]:
    if match["y"]:
        return int(match["y"]), True
    if base is None:
        return None, False
    return base + _RELATIVE.get(match["rel"] or "今年", 0), False


def _number(text: str) -> int:
    value = chinese_value(text)
    return int(text) if text.isascii() else int(value) if value is not None else 0
