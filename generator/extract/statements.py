"""Reported speech: who said which sentence."""

from __future__ import annotations

from generator.extract.found import NOTHING, Found
from generator.extract.reading import Reading
from generator.model import Header


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    return NOTHING
