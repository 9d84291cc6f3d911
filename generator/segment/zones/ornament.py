"""Lines without a letter or digit: rules, arrows, bullets without text, invisible characters."""

from __future__ import annotations

from generator.model import Zone
from generator.segment.lines import Lines, Zones, marked


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines that hold no letter and no digit; a line of dots of omission is one too."""
    return marked((line for line in lines.undecided(decided) if not line.has_letters), "boilerplate")
