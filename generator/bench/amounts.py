"""Scores of figures: value and unit in base units, then what they measure, of whom, when, and how they are meant."""

from __future__ import annotations

from collections.abc import Callable

from rapidfuzz import fuzz

from generator.bench.annotation import Amount, Annotation
from generator.bench.names import Fits, is_inside, is_same
from generator.bench.tally import Tally, tally_of
from generator.model import Draft, Figure, Number
from generator.script import key_of

_BASE: dict[str, tuple[str, float]] = {
    "kg": ("t", 1e-3), "g": ("t", 1e-6), "km": ("m", 1e3), "cm": ("m", 1e-2), "mm": ("m", 1e-3),
    "MW": ("kW", 1e3), "GW": ("kW", 1e6), "W": ("kW", 1e-3), "har": ("m2", 1e4), "ha": ("m2", 1e4), "hm2": ("m2", 1e4),
    "km2": ("m2", 1e6), "MW.h": ("kW.h", 1e3), "GW.h": ("kW.h", 1e6), "kWh": ("kW.h", 1.0), "MWh": ("kW.h", 1e3),
    "GWh": ("kW.h", 1e6),
    "h": ("min", 60.0), "[mu]": ("亩", 1.0), "mu": ("亩", 1.0), "t/har": ("t/ha", 1.0), "CNY/kW.h": ("CNY/kWh", 1.0),
    "VND/kW.h": ("VND/kWh", 1.0),
}  # fmt: skip
"""Symbols of one quantity, so that 5 km and 5000 m are the same figure."""
Words = str | tuple[str, ...] | None
"""One reading, several that are right, or none."""
_ALIKE = 60
"""Least rapidfuzz partial ratio of two phrases that name the same metric or subject."""


def _values(value: Number | tuple[Number, ...]) -> tuple[Number, ...]:
    return value if isinstance(value, tuple) else (value,)


def _based(value: Number | tuple[Number, ...], unit: str) -> tuple[tuple[float, ...], str]:
    symbol, factor = _BASE.get(unit, (unit, 1.0))
    # Nine digits: more than any document prints, fewer than floating point loses.
    return tuple(float(f"{item * factor:.9g}") for item in _values(value)), _unit_key(symbol)


def _unit_key(symbol: str) -> str:
    # key_of drops signs, and % is one.
    return "/".join(key_of(part) or part.strip() for part in symbol.split("/"))


def _forms(item: Amount) -> list[tuple[tuple[float, ...], str]]:
    units = item.normalised_unit if isinstance(item.normalised_unit, tuple) else (item.normalised_unit,)
    return [_based(item.normalised_value, unit) for unit in units]


def is_equal(figure: Figure, item: Amount) -> bool:
    """The same values in the same order, in the same unit."""
    return _based(figure.normalised_value, figure.normalised_unit) in _forms(item)


def _is_part(figure: Figure, item: Amount) -> bool:
    """One of the values, in the same unit or in the same words."""
    values, unit = _based(figure.normalised_value, figure.normalised_unit)
    left, right = key_of(figure.quote), key_of(item.quote)
    return any(
        not set(values).isdisjoint(others) and (unit == other or left in right or right in left)
        for others, other in _forms(item)
    )


def _is_loose(item: Amount) -> bool:
    return item.kind == "loose"


def distinct_figures(draft: Draft) -> tuple[Figure, ...]:
    first: dict[tuple[tuple[float, ...], str], Figure] = {}
    for figure in draft.figures:
        first.setdefault(_based(figure.normalised_value, figure.normalised_unit), figure)
    return tuple(first.values())


def figures(draft: Draft, note: Annotation, same: Fits) -> Tally:
    return tally_of(distinct_figures(draft), note.figures, is_equal if same is is_same else _is_part, _is_loose)


def _listed(words: Words) -> tuple[str, ...]:
    return words if isinstance(words, tuple) else (words,) if words else ()


def _attribute(
    draft: Draft, note: Annotation, read: Callable[[Figure | Amount], Words], fits: Fits, null_is_none: bool
) -> Tally:
    """An attribute of the core figures that were found with their value and unit; others are judged by `figures`.

    null_is_none: whether an annotated None means that there is none, or that it is not judged.
    """
    right = found = matched = expected = 0
    for item in note.figures:
        if _is_loose(item):
            continue
        twins = [figure for figure in draft.figures if is_equal(figure, item)]
        same_words = [figure for figure in twins if figure.quote == item.quote] or twins
        wanted = _listed(read(item))
        given = [value for figure in same_words for value in _listed(read(figure))]
        if not wanted:
            found += bool(given) and bool(twins) and null_is_none and len(given) == len(same_words)
            continue
        expected += 1
        hit = any(fits(value, right_one) for value in given for right_one in wanted)
        found, right, matched = found + bool(given), right + hit, matched + hit
    return Tally(right, found, matched, expected)


def _is_alike(left: str, right: str) -> bool:
    a, b = key_of(left), key_of(right)
    return bool(a and b) and (is_inside(a, b) or fuzz.partial_ratio(a, b) >= _ALIKE)


def _phrase_fits(same: Fits) -> Fits:
    return (lambda a, b: key_of(a) == key_of(b)) if same is is_same else _is_alike


def figure_metric(draft: Draft, note: Annotation, same: Fits) -> Tally:
    return _attribute(draft, note, lambda item: item.metric, _phrase_fits(same), False)


def figure_subject(draft: Draft, note: Annotation, same: Fits) -> Tally:
    return _attribute(draft, note, lambda item: item.subject, _phrase_fits(same), False)


def figure_period(draft: Draft, note: Annotation, same: Fits) -> Tally:
    fits = is_same if same is is_same else lambda a, b: a.startswith(b) or b.startswith(a)
    return _attribute(draft, note, lambda item: item.period, fits, False)


def figure_change(draft: Draft, note: Annotation, same: Fits) -> Tally:  # noqa: ARG001  (one signature for all)
    return _attribute(draft, note, lambda item: item.change, is_same, True)


def figure_modifier(draft: Draft, note: Annotation, same: Fits) -> Tally:  # noqa: ARG001
    return _attribute(draft, note, lambda item: item.modifier, is_same, True)
