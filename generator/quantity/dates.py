"""Dates and stretches of time in running text, of any of our languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from msgspec.structs import replace

from generator.quantity import calendar, dates_en, dates_numeric, dates_vi, dates_zh
from generator.quantity.calendar import Reading
from generator.quantity.figures import NARROW
from generator.quantity.found import FoundDate

_ANY_YEAR = 2000
_ENDS = re.compile(r"[。！？!?\n]|\.\s")
_RELATIVE = re.compile(r"今|去|本|明|前年|[Nn]ăm|(?:[Tt]his|[Ll]ast|[Nn]ext) year")
Reader = Callable[[re.Match[str], int | None], Reading | None]
Pattern = tuple[re.Pattern[str], Reader]

_PATTERNS: tuple[Pattern, ...] = (
    (dates_numeric.YEAR_FIRST, dates_numeric.year_first_of),
    (dates_numeric.YEARS_IN_BRACKETS, calendar.printed_years),
    (dates_zh.DAY, dates_zh.day_of),
    (dates_numeric.REPUBLIC, dates_numeric.republic_of),
    (dates_zh.TO_MONTH_END, dates_zh.to_month_end_of),
    (dates_zh.REPUBLIC, dates_zh.republic_of),
    (dates_zh.HAN_YEAR, dates_zh.han_year_of),
    (dates_zh.SEASON, dates_zh.season_of),
    (dates_zh.YEAR_OF_NAME, calendar.printed_year),
    (dates_zh.HAN_DAY, dates_zh.han_day_of),
    (dates_zh.MONTH, dates_zh.month_of),
    (dates_zh.PART, dates_zh.part_of),
    (dates_zh.YEARS, calendar.printed_years),
    (dates_zh.YEAR, calendar.printed_year),
    (dates_zh.RELATIVE_YEAR, dates_zh.relative_year_of),
    (dates_en.MONTH_FIRST, dates_en.day_of),
    (dates_en.DAY_FIRST, dates_en.day_of),
    (dates_en.MONTH, dates_en.month_of),
    (dates_en.PART, dates_en.part_of),
    (dates_en.TO_DAY, dates_en.to_day_of),
    (dates_en.RELATIVE_YEAR, dates_en.relative_year_of),
    (dates_en.CODE, dates_en.code_of),
    (dates_vi.DAY, dates_vi.day_of),
    (dates_vi.MONTH, dates_vi.month_of),
    (dates_vi.DAY_FIRST, dates_vi.day_of),
    (dates_vi.DAYS, dates_vi.days_of),
    (dates_vi.MONTH_ALONE, dates_vi.month_alone_of),
    (dates_vi.PART, dates_vi.part_of),
    (dates_vi.QUARTER, dates_vi.quarter_of),
    (dates_vi.YEARS, calendar.printed_years),
    (dates_vi.YEAR, calendar.printed_year),
    (dates_vi.RELATIVE_YEAR, dates_vi.relative_year_of),
)
_ENGLISH_YEARS: tuple[Pattern, ...] = (
    (dates_en.MONTH_ALONE, dates_en.month_alone_of),
    (dates_en.YEARS, calendar.printed_years),
    (dates_en.YEAR, calendar.printed_year),
)


def dates_in(text: str, language_code: str = "und", base_year: int | None = None) -> tuple[FoundDate, ...]:
    """The dates of a text, in order, without overlap; where two readings overlap, the earlier and longer one stands.

    language_code: `vi` reads 05/06/2024 as 5 June; elsewhere only what can be read one way is read. base_year: the
    year of a date that prints none (6月27日, 今年); without it such dates are not returned.
    """
    plain = text.translate(NARROW)
    year_last = dates_numeric.day_first_of if language_code == "vi" else dates_numeric.unambiguous_of
    patterns = (*_PATTERNS, (dates_numeric.YEAR_LAST, year_last), *(() if language_code == "zh" else _ENGLISH_YEARS))
    found: list[FoundDate] = []
    # Without a base any leap year stands in, until a year that the sentence prints takes its place.
    for date in sorted(_all(text, plain, patterns, base_year or _ANY_YEAR), key=lambda item: (item.start, -item.end)):
        if not found or date.start >= found[-1].end:
            found.append(date)
    return tuple(_with_printed_years(plain, found, base_year))


def _with_printed_years(text: str, dates: list[FoundDate], base_year: int | None) -> Iterator[FoundDate]:
    """2023年1月5日…，3月2日…: a year holds for what follows in its sentence. What stays without a year is left out."""
    year, last = "", 0
    for date in dates:
        if year and _ENDS.search(text, last, date.start):
            year = ""
        last = date.end
        if date.basis == "stated":
            # 到2025年 is the year of a goal, 2023-2025 no single year.
            is_goal = text.endswith(("到", "至", "比", "较", "đến ", "By ", "by "), 0, date.start)
            is_range = "/" in date.iso and date.iso[:4] != date.iso.partition("/")[2][:4]
            year = "" if is_range or is_goal else date.iso[:4]
        elif year and not _RELATIVE.match(date.quote):
            yield replace(date, iso="/".join(year + part[4:] for part in date.iso.split("/")))
            continue
        if date.basis == "stated" or base_year is not None:
            yield date


def _all(text: str, plain: str, patterns: tuple[Pattern, ...], base_year: int | None) -> Iterator[FoundDate]:
    for pattern, reader in patterns:
        for match in pattern.finditer(plain):
            reading = reader(match, base_year)
            if reading is not None:
                start, end = match.span("q") if pattern in (dates_en.YEAR, dates_en.MONTH_ALONE) else match.span()
                start += len(plain[start:end]) - len(plain[start:end].lstrip())
                yield FoundDate(
                    start=start,
                    end=end,
                    quote=text[start:end],
                    iso=reading.iso,
                    precision=reading.precision,
                    basis="stated" if reading.printed_year else "inferred",
                    time=reading.time,
                )
