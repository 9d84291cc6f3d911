"""Numbers and dates as a reader of the site's language reads them."""

from __future__ import annotations

import re

from generator.model import Figure, Number

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?:T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?)?")

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def amount(value: Number, unit: str) -> str:
    """`CNY 720 billion`, `5.2 %`, `0.95 percentage points`, `200 CNY/t`."""
    if unit == "%":
        return f"{_plain(value)} %"
    if unit == "pp":
        return f"{_plain(value)} percentage points"
    if "/" in unit or not unit.isupper():
        return f"{_plain(value)} {unit}"
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{unit} {_plain(value / scale)} {word}"
    return f"{unit} {_plain(value)}"


def normalised(figure: Figure) -> str:
    """All normalised values of a figure with their unit, in words."""
    values = figure.normalised_value
    items = values if isinstance(values, tuple) else (values,)
    return ", ".join(amount(item, figure.normalised_unit) for item in items)


def date_in_words(iso: str) -> str:
    """`2023-04-14` as `14 April 2023`, `2023-08-18T17:32:54+08:00` with its time and offset; else as it is."""
    match = _DATE.fullmatch(iso)
    if not match:
        return iso
    year, month, day, time, offset = match.groups()
    words = " ".join(
        word for word in (str(int(day)) if day else "", _MONTHS[int(month) - 1] if month else "", year) if word
    )
    return words + (f", {time}" if time else "") + (f" ({offset})" if offset else "")


def _plain(value: Number) -> str:
    rounded = round(value, 6)
    return f"{int(rounded):,}" if rounded == int(rounded) else f"{rounded:,}"
