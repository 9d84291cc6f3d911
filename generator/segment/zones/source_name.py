"""The name of a paper or author on a line of its own, between the title and the line that says when."""

from __future__ import annotations

from generator.model import Zone
from generator.segment.lines import LABEL, Line, Lines, Zones, marked

_WIDEST = 12.0


def _can_be_name(line: Line) -> bool:
    return (
        line.width <= _WIDEST
        and line.has_letters
        and not (line.is_closed or line.leads_on)
        and not LABEL.match(line.text)
        and not line.text[:1].isdigit()
    )


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """One short line with the title directly above it and a meta line directly below it."""
    first = lines.first_prose(decided)
    return marked(
        (
            line
            for line in lines.undecided(decided)
            if 0 < line.index < first
            and decided.get(line.index - 1) == "title"
            and decided.get(line.index + 1) == "meta"
            and _can_be_name(line)
        ),
        "meta",
    )
