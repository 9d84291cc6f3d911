"""Whether two amounts are the same, however they are printed: 7200亿元, CNY 720 billion, 720 tỷ nhân dân tệ."""

from __future__ import annotations

import math
from typing import Protocol

from generator.model import Number


class Amount(Protocol):
    """What a `Quantity` and a `Figure` have in common."""

    @property
    def normalised_value(self) -> Number | tuple[Number, ...]: ...
    @property
    def normalised_unit(self) -> str: ...


def same_amount(a: Amount, b: Amount) -> bool:
    """Equal units and equal values, in the same order where they are several; units are not converted."""
    left, right = _values(a), _values(b)
    return (
        a.normalised_unit == b.normalised_unit
        and len(left) == len(right)
        and all(math.isclose(x, y, rel_tol=1e-9) for x, y in zip(left, right, strict=True))
    )


def _values(amount: Amount) -> tuple[Number, ...]:
    value = amount.normalised_value
    return value if isinstance(value, tuple) else (value,)
