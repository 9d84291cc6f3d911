"""Phrases of time that mean something only beside other dates of the document: 去年同期, 上月, 8日."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.model import Header
from generator.quantity import FoundDate

_SAME_PERIOD = re.compile(
    r"(?:去年|上年|前一年)的?同期|the same (?:period|months?) (?:of|in) (?:(?:19|20)\d\d|last year|the previous year)"
)
_MONTH_BEFORE = re.compile(r"(?<![\d以])上个?月(?![\d中下底末份])|(?<=[\s(])last month\b")
_DAY = re.compile(
    r"(?<![\d月年至到—~～.,第共期约近满每超历达续余于过长\-–])(?:[今昨明][(（](?P<b>\d{1,2})[)）]|(?P<d>\d{1,2}))日"
    r"(?![均常子夜内游元本产用龄报间一以后前餐无至到之龙])"
)
_WIDEST_LOOK_BACK = 40


def relative_dates(
    text: str, start: int, end: int, header: Header, known: Sequence[FoundDate], period: str | None
) -> Iterator[FoundDate]:
    """Such phrases of `text[start:end]`, offsets counted from `start`.

    known: the dates of the same range. period: the last stretch of time before it.
    """
    for match in _SAME_PERIOD.finditer(text, start, end):
        iso = _year_before(period_before(known, match.start() - start, period))
        if iso:
            yield _found(match, start, iso)
    published = header.published.date[:10] if header.published else ""
    if len(published) >= len("2023-01"):
        for match in _MONTH_BEFORE.finditer(text, start, end):
            yield _found(match, start, _month_before(published[:7]))
    if len(published) == len("2023-01-02"):
        for match in _DAY.finditer(text, start, end):
            iso = _day(int(match["b"] or match["d"]), published, known, match.start() - start)
            if iso:
                yield _found(match, start, iso)


def period_before(known: Sequence[FoundDate], position: int, earlier: str | None) -> str | None:
    """The last stretch of months or days before a position; a single month stands for what happened in it."""
    periods = [date.iso for date in known if date.start < position and "/" in date.iso and date.precision != "year"]
    return periods[-1] if periods else earlier


def _found(match: re.Match[str], start: int, iso: str) -> FoundDate:
    return FoundDate(
        start=match.start() - start,
        end=match.end() - start,
        quote=match.group(),
        iso=iso,
        precision="month" if len(iso) == len("2023-01") else "day",
        basis="inferred",
    )


def _year_before(iso: str | None) -> str | None:
    if iso is None or "-02-29" in iso:
        return None
    return "/".join(f"{int(part[:4]) - 1:04d}{part[4:]}" for part in iso.split("/"))


def _month_before(month: str) -> str:
    year, number = int(month[:4]), int(month[5:])
    return f"{year:04d}-{number - 1:02d}" if number > 1 else f"{year - 1:04d}-12"


def _day(number: int, published: str, known: Sequence[FoundDate], position: int) -> str | None:
    """A day of the month that was named shortly before, else of that of publication; never later than this."""
    near = [date for date in known if date.end <= position < date.end + _WIDEST_LOOK_BACK and date.precision == "day"]
    last = near[-1].iso.rpartition("/")[2] if near else published
    # A day that has not come yet on the day of publication may be one of the month before: too little is known.
    if not 1 <= number <= 31 or last[:7] != published[:7] or number > int(published[8:10]):
        return None
    return f"{last[:8]}{number:02d}"
