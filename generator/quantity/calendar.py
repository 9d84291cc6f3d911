"""Dates that exist: nothing else becomes an ISO string."""

from __future__ import annotations

import re
from datetime import date

from generator.model import Precision, Value

FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Four digits outside these are a count, not a year."""


class Reading(Value, frozen=True):
    """What a printed date means. `printed_year` is False where the year was taken from elsewhere."""

    iso: str
    precision: Precision
    printed_year: bool
    time: str | None = None


def day(year: int, month: int, number: int) -> str | None:
    """`YYYY-MM-DD`, or None for a day that no calendar has (30 February)."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return None


def month(year: int, number: int) -> str | None:
    """`YYYY-MM`, or None."""
    return f"{year:04d}-{number:02d}" if FIRST_YEAR <= year <= LAST_YEAR and 1 <= number <= 12 else None


def months(year: int, first: int, last: int) -> str | None:
    """`YYYY-MM/YYYY-MM`, or None where the months do not follow each other."""
    start, end = month(year, first), month(year, last)
    return f"{start}/{end}" if start and end and first < last else start if start and first == last else None


def years(first: int, last: int) -> str | None:
    """`YYYY/YYYY`, or None."""
    return f"{first}/{last}" if FIRST_YEAR <= first < last <= LAST_YEAR else None


def days(first: str | None, last: str | None) -> str | None:
    """`a/b` of two days in order, or None."""
    return f"{first}/{last}" if first and last and first < last else None


def clock_time(text: str | None) -> str | None:
    """`HH:MM` or `HH:MM:SS` of a printed time of day, its offset kept if printed; None if there is no such time."""
    if not text:
        return None
    plain, offset = text.strip(" \tT").replace("：", ":"), ""
    for position, ch in enumerate(plain):
        if ch in "+-Z":
            plain, offset = plain[:position], plain[position:]
            break
    parts = [int(part) for part in plain.strip().split(":")]
    if parts[0] > 23 or any(part > 59 for part in parts[1:]):
        return None
    if len(offset) == 5 and offset != "Z":
        offset = f"{offset[:3]}:{offset[3:]}"
    return ":".join(f"{part:02d}" for part in parts) + offset


def printed_years(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    """The range of years in the groups `a` and `b`."""
    iso = years(int(match["a"]), int(match["b"]))
    return Reading(iso=iso, precision="year", printed_year=True) if iso else None


def printed_year(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    """The year in the group `y`."""
    return Reading(iso=match["y"], precision="year", printed_year=True)
