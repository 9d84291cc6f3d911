"""Captions without a credit: short lines between paragraphs that repeat what the paragraph above names."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Zone
from generator.segment.lines import LABEL, Line, Lines, Zones

_WIDEST = 30.0
_NARROWEST = 4.0
_FEWEST = 2
_MOST = 40
_LONGEST_PARAGRAPH = 4000


def _runs(lines: Lines, decided: Zones) -> Iterator[tuple[Line, list[Line]]]:
    """Each paragraph with the short lines that follow it."""
    paragraph: Line | None = None
    run: list[Line] = []
    prose = frozenset(lines.prose)
    for line in lines.lines:
        if line.index in prose:
            if paragraph is not None and run:
                yield paragraph, run
            paragraph, run = line, []
        elif line.index not in decided:
            run.append(line)
    if paragraph is not None and run:
        yield paragraph, run


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Runs of at least two such lines whose words all stand in the paragraph above; labelled lines are a list.

    A single one could as well be a heading that the paragraph announces, and stays.
    """
    found: dict[int, Zone] = {}
    for paragraph, run in _runs(lines, decided):
        text = paragraph.text[:_LONGEST_PARAGRAPH]
        named = [
            line.index
            for line in run[:_MOST]
            if _NARROWEST <= line.width <= _WIDEST
            and not line.is_closed
            and not line.leads_on
            and not LABEL.match(line.text)
            and line.text in text
        ]
        if len(named) >= _FEWEST and not paragraph.leads_on:
            found |= dict.fromkeys(named, "caption")
    return found
