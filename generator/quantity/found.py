"""What the grammars of this room find."""

from __future__ import annotations

from generator.languages.model import Modifier
from generator.model import Basis, Number, Precision, Value


class Quantity(Value, frozen=True):
    """An amount as printed and in base units. `text[start:end]` is `quote`."""

    start: int
    end: int
    quote: str
    value: Number | tuple[Number, ...]
    """As printed, in `unit`; several where the quotation is a range or a list."""
    unit: str
    """As printed, its scale included: `亿元`, `tỷ nhân dân tệ`, `%`."""
    normalised_value: Number | tuple[Number, ...]
    """In `normalised_unit`; whole numbers are `int`."""
    normalised_unit: str
    """`%`, `pp`, an ISO 4217 code, or a ratio such as `CNY/t`."""
    modifier: Modifier | None = None


class FoundDate(Value, frozen=True):
    """A date or a stretch of time as printed. `text[start:end]` is `quote`."""

    start: int
    end: int
    quote: str
    iso: str
    """`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `a/b` for a range; both ends belong to it."""
    precision: Precision
    """Of the iso value; of its ends where it is a range."""
    basis: Basis
    """`inferred` where the year is not printed."""
    time: str | None = None
    """`HH:MM` or `HH:MM:SS` where printed right behind the date."""
