"""Dates and stretches of time as English writes them, months by name."""

from __future__ import annotations

import re

from generator.languages import language
from generator.quantity.calendar import Reading, day, days, month, months
from generator.quantity.counted import NUMBER_WORDS

_MONTHS = {word.lower(): number for word, number in language("en").months}
# Longest first; a month is written with a capital or in capitals: `may` is a verb.
_NAMES = sorted(_MONTHS, key=lambda word: (-len(word), word))
_MONTH = "(?:" + "|".join(f"{name.capitalize()}|{name.upper()}" for name in _NAMES) + r")\.?"
_Y = r"(?P<y>(?:19|20)\d\d)(?![\dA-Za-z])"
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_COUNTS = {word: number for word, number in NUMBER_WORDS.items() if number < 12}
"""Of months or quarters from the start of a year."""

MONTH_FIRST = re.compile(
    rf"(?<![A-Za-z])(?P<m>{_MONTH})[-\s]{{1,2}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?:(?:\s?[-–—]\s?|\sto\s)(?P<d2>\d{{1,2}})(?![\d.]|,\d|\s?(?:%|per|mil|bil|thou)))?(?:[-,\s]{{1,2}}{_Y}|(?![\d:%A-Za-z-])(?!,\d)(?!\.\d))"
)
DAY_FIRST = re.compile(
    rf"(?<![\dA-Za-z.])(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–—]\s?(?P<d2>\d{{1,2}}))?"
    rf"[-\s](?:of\s)?(?P<m>{_MONTH})(?:[-,\s]{{1,2}}{_Y}|(?![A-Za-z-]))"
)
MONTH = re.compile(rf"(?<![A-Za-z])(?P<m>{_MONTH})(?:\s?(?:-|–|—|to)\s?(?P<m2>{_MONTH}))?,?[-\s]{_Y}")
PART = re.compile(
    r"(?<![A-Za-z])(?:(?P<n>first|second|third|fourth)\s(?P<what>half|quarter)|first\s(?P<count>[a-z]{3,6})\s"
    rf"(?P<unit>months|quarters))(?:\sof\s(?:the\syear\s)?{_Y}|\sof\s(?P<rel>this|last)\syear(?!\w)|(?!\sof\s(?!the\syear)))"
)
MONTH_ALONE = re.compile(
    rf"(?:\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Bb]y|[Uu]ntil|[Ll]ate|[Ee]arly|[Mm]id|[Tt]hrough|[Tt]o)[\s-])(?P<q>(?P<m>{_MONTH}))(?![\w-]|\s\d|,\s(?:19|20)\d\d)"
)
TO_DAY = re.compile(
    rf"(?P<count>[a-z]{{3,6}})\smonths\s(?:to|ended|ending|through)\s(?P<d>\d{{1,2}})\s(?P<m>{_MONTH}),?\s{_Y}"
)
RELATIVE_YEAR = re.compile(r"(?<![A-Za-z])(?P<rel>[Tt]his|[Ll]ast|[Nn]ext)\syear(?![\w'’])")
CODE = re.compile(rf"(?<![A-Za-z])(?P<what>[HQ])(?P<n>[1-4])\s?{_Y}")
YEARS = re.compile(
    r"(?<![A-Za-z])(?:(?:from|between|during|period)\s)(?P<a>(?:19|20)\d\d)(?:\s?[-–—]\s?|\s(?:to|and)\s)(?P<b>(?:19|20)\d\d)(?!\d)"
)
YEAR = re.compile(
    r"(?<![A-Za-z])(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Dd]uring|[Oo]f|[Ff]or|[Ff]rom|[Yy]ear)\s(?P<q>(?P<y>(?:19|20)\d\d))"
    r"(?![\d,.]\d|\d|[-–—/]\d|\s?%|\s(?:yuan|companies|people|tons?|tonnes))"
)


def day_of(match: re.Match[str], base: int | None) -> Reading | None:
    year = int(match["y"]) if match["y"] else base
    number = _MONTHS[match["m"].rstrip(".").lower()]
    if year is None:
        return None
    first = day(year, number, int(match["d"]))
    iso = days(first, day(year, number, int(match["d2"]))) if match["d2"] else first
    return Reading(iso=iso, precision="day", printed_year=bool(match["y"])) if iso else None


def month_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    year, number = int(match["y"]), _MONTHS[match["m"].rstrip(".").lower()]
    last = _MONTHS[match["m2"].rstrip(".").lower()] if match["m2"] else None
    iso = months(year, number, last) if last else month(year, number)
    return Reading(iso=iso, precision="month", printed_year=True) if iso else None


def month_alone_of(match: re.Match[str], base: int | None) -> Reading | None:
    """in June, since January, without a year."""
    iso = month(base, _MONTHS[match["m"].rstrip(".").lower()]) if base is not None else None
    return Reading(iso=iso, precision="month", printed_year=False) if iso else None


def to_day_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    """the six months to 30 June 2022."""
    count, last = _COUNTS.get(match["count"]), _MONTHS[match["m"].rstrip(".").lower()]
    iso = months(int(match["y"]), last - count + 1, last) if count and count <= last else None
    return Reading(iso=iso, precision="month", printed_year=True) if iso else None


def relative_year_of(match: re.Match[str], base: int | None) -> Reading | None:
    if base is None:
        return None
    year = base + {"this": 0, "last": -1, "next": 1}[match["rel"].lower()]
    return Reading(iso=str(year), precision="year", printed_year=False)


def part_of(match: re.Match[str], base: int | None) -> Reading | None:
    printed = match["y"] is not None
    if not printed and base is None:
        return None
    year = int(match["y"]) if printed else (base or 0) - (match["rel"] == "last")
    if match["count"]:
        count = _COUNTS.get(match["count"])
        span = (1, count * (3 if match["unit"] == "quarters" else 1)) if count else None
    else:
        span = _part(_ORDINALS[match["n"]], 6 if match["what"] == "half" else 3)
    iso = months(year, *span) if span else None
    return Reading(iso=iso, precision="month", printed_year=printed) if iso else None


def code_of(match: re.Match[str], base: int | None) -> Reading | None:  # noqa: ARG001  (one signature for all)
    iso = months(int(match["y"]), *_part(int(match["n"]), 6 if match["what"] == "H" else 3))
    return Reading(iso=iso, precision="month", printed_year=True) if iso else None


def _part(number: int, length: int) -> tuple[int, int]:
    return length * (number - 1) + 1, length * number
