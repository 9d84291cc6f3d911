"""Dates and stretches of time as Chinese writes them."""

from __future__ import annotations

import re
from calendar import monthrange

from generator.model import Precision
from generator.quantity.calendar import FIRST_YEAR, LAST_YEAR, Reading, clock_time, day, days, month, months
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
    r"[前首头](?P<nm>[二两三四五六七八九十2-9]|1[01]|十一)个?月(?!\d))"
)
YEARS = re.compile(rf"(?<!\d)(?P<a>(?:19|20)\d\d)\s?年?{_JOIN}(?P<b>(?:19|20)\d\d)\s?年")
YEAR = re.compile(
    r"(?<![\d近约逾超])(?P<y>(?:19|20)\d\d)\s?年(?:度|年?[底初末])?(?!\d|\s?\d{1,2}\s?月|来|前|历史|代|第\d+号)"
)
RELATIVE_YEAR = re.compile(r"(?<![当过光])(?P<rel>今年|本年度|去年(?!同期)|明年)(?![代轻龄])")
HAN_DAY = re.compile(
    rf"(?<![{_HAN_DIGIT}十百])(?:(?P<y>[一二][{_HAN_DIGIT}]{{3}})年|(?P<rel>今年|去年|明年))?(?P<m>[一二三四五六七八九十]{{1,2}})月"
    r"(?:(?P<d>[一二三四五六七八九十廿]{1,3})[日号])?(?!份?[一二三四五六七八九十])"
)
HAN_YEAR = re.compile(rf"(?<![{_HAN_DIGIT}十百])(?P<y>[一二][{_HAN_DIGIT}]{{3}})年(?!代)")
SEASON = re.compile(rf"(?:{_YEAR}第?(?P<q>[一二三四1-4])|(?P<first>首))季度?(?!节)")
"""今年第四季, 首季: 第三季 alone may be one of a series."""
TO_MONTH_END = re.compile(
    rf"{_YEAR}?\s?(?<!\d)(?P<m>\d{{1,2}})\s?月\s?(?P<d>\d{{1,2}})\s?日{_JOIN}(?P<m2>\d{{1,2}})\s?月[底末]"
)
REPUBLIC = re.compile(
    r"(?:民国\s?(?P<y>\d{2,3})|(?<![\d.第约近满逾])(?P<y3>1[01]\d)(?=\s?年\s?\d{1,2}\s?月))\s?年度?"
    r"(?:\s?(?P<m>\d{1,2})\s?月(?:\s?(?P<d>\d{1,2})\s?日)?)?"
)
"""Years of the Republic, as Taiwan counts them: 112年 is 2023. Without 民国 only before a month."""
YEAR_OF_NAME = re.compile(
    r"(?<![\d.—–~～/-])(?<!\d[,，])(?P<y>20[0-4]\d)(?=[“\"「\u4e00-\u9fff])(?![年万亿千百多余家个件名人元吨台套届月日号户亩米公里只头辆艘架条项字版次点分余例所座倍至到和及])"
    r"(?=[^\d。;；，,、\n]{2,24}(?:大会|会议|论坛|博览会|展览会|交易会|展会|峰会|年会|对接会|推介会|发布会|洽谈会|研讨会|交流会|时装周|大赛|比赛|锦标赛|联赛|马拉松"
    r"|节|展|行动|活动))"
)
"""2023…对接会: the year that opens the name of an event."""
_REPUBLIC_BEGAN = 1911


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


def han_day_of(match: re.Match[str], base: int | None) -> Reading | None:
    """A month without its day counts only behind its year: 三月 alone may be spring."""
    if match["y"] is None and match["rel"] is None and match["d"] is None:
        return None
    year = _number(match["y"]) if match["y"] else base + _RELATIVE[match["rel"] or "今年"] if base is not None else None
    if year is None:
        return None
    number = _number(match["m"])
    iso = day(year, number, _number(match["d"].replace("廿", "二十"))) if match["d"] else month(year, number)
    precision: Precision = "day" if match["d"] else "month"
    return Reading(iso=iso, precision=precision, printed_year=bool(match["y"])) if iso else None


def han_year_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    year = _number(match["y"])
    return Reading(iso=str(year), precision="year", printed_year=True) if FIRST_YEAR <= year <= LAST_YEAR else None


def season_of(match: re.Match[str], base: int | None) -> Reading | None:
    year, printed = _year(match, base)
    if year is None:
        return None
    quarter = _QUARTERS[match["q"]] if match["q"] else 1
    iso = months(year, 3 * quarter - 2, 3 * quarter)
    return Reading(iso=iso, precision="month", printed_year=printed) if iso else None


def to_month_end_of(match: re.Match[str], base: int | None) -> Reading | None:
    year, printed = _year(match, base)
    number = int(match["m2"])
    if year is None or not 1 <= number <= 12:
        return None
    span = days(day(year, int(match["m"]), int(match["d"])), day(year, number, monthrange(year, number)[1]))
    return Reading(iso=span, precision="day", printed_year=printed) if span else None


def republic_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    year = _REPUBLIC_BEGAN + int(match["y"] or match["y3"])
    if not match["m"]:
        return Reading(iso=str(year), precision="year", printed_year=True)
    iso = day(year, int(match["m"]), int(match["d"])) if match["d"] else month(year, int(match["m"]))
    precision: Precision = "day" if match["d"] else "month"
    return Reading(iso=iso, precision=precision, printed_year=True) if iso else None


def _year(match: re.Match[str], base: int | None) -> tuple[int | None, bool]:
    if match["y"]:
        return int(match["y"]), True
    if base is None:
        return None, False
    return base + _RELATIVE.get(match["rel"] or "今年", 0), False


def _number(text: str) -> int:
    value = chinese_value(text)
    return int(text) if text.isascii() else int(value) if value is not None else 0
