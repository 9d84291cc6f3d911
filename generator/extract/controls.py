"""Invisible characters that stay in the text, as one finding."""

from __future__ import annotations

from generator.extract.found import NOTHING, Found
from generator.extract.reading import Reading
from generator.findings import finding
from generator.model import Header
from generator.script.controls import CONTROL


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    first, count = None, 0
    for match in CONTROL.finditer(reading.text):
        first = first or match
        count += 1
    if first is None:
        return NOTHING
    span, _, _ = reading.quoted(first.start(), first.end())
    number = "One invisible control character stands" if count == 1 else f"{count} invisible control characters stand"
    return Found(findings=(finding("control-characters", f"{number} in the text; this is the first.", span=span),))
