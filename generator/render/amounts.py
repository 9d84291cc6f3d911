"""Numbers as a reader of the site's language reads them."""

from __future__ import annotations

from generator.model import Figure, Number

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


def _plain(value: Number) -> str:
    rounded = round(value, 6)
    return f"{int(rounded):,}" if rounded == int(rounded) else f"{rounded:,}"
