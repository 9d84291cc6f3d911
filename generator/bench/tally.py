"""Counting what was found against what was expected."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from generator.model import Value

Found = TypeVar("Found")
Expected = TypeVar("Expected")


class Tally(NamedTuple):
    """`right` of the `found` are right; `matched` of the `expected` were found."""

    right: int = 0
    found: int = 0
    matched: int = 0
    expected: int = 0


class Score(Value, frozen=True):
    """Shares from 0 to 1. Precision is 0 where nothing was found, recall where nothing was expected."""

    precision: float
    recall: float
    f1: float
    right: int
    found: int
    matched: int
    expected: int


def tally_of(
    found: Sequence[Found],
    expected: Sequence[Expected],
    fits: Callable[[Found, Expected], bool],
    is_optional: Callable[[Expected], bool] = lambda _: False,
) -> Tally:
    """What fits only something optional counts neither for nor against."""
    required = [item for item in expected if not is_optional(item)]
    optional = [item for item in expected if is_optional(item)]
    right = sum(any(fits(item, other) for other in required) for item in found)
    neutral = sum(
        any(fits(item, other) for other in optional) and not any(fits(item, other) for other in required)
        for item in found
    )
    matched = sum(any(fits(item, other) for item in found) for other in required)
    return Tally(right, len(found) - neutral, matched, len(required))


def total_of(tallies: Iterable[Tally]) -> Tally:
    sums = [0, 0, 0, 0]
    for tally in tallies:
        sums = [left + right for left, right in zip(sums, tally, strict=True)]
    return Tally(*sums)


def score_of(tally: Tally) -> Score:
    precision = tally.right / tally.found if tally.found else 0.0
    recall = tally.matched / tally.expected if tally.expected else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return Score(
        precision=round(precision, 4),
        recall=round(recall, 4),
        f1=round(f1, 4),
        right=tally.right,
        found=tally.found,
        matched=tally.matched,
        expected=tally.expected,
    )
