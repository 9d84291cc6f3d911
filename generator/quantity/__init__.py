"""Numbers, units, amounts and dates in running text, of any of our languages.

Offsets are characters of the text that is given; Chinese is expected in simplified characters
(`generator.script.matching_form` keeps offsets). Nothing is guessed: what is no amount and no calendar date by the
grammar is not returned.
"""

from __future__ import annotations

from generator.quantity.dates import dates_in
from generator.quantity.figures import figures_in
from generator.quantity.found import FoundDate, Quantity
from generator.quantity.numerals import chinese_value, latin_value
from generator.quantity.same import same_amount

__all__ = ["FoundDate", "Quantity", "chinese_value", "dates_in", "figures_in", "latin_value", "same_amount"]
