"""Lines that stand in many documents of the collection: what a site prints on every page."""

from __future__ import annotations

from generator.model import Zone
from generator.segment.lines import Lines, Zones, marked


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines of the collection's profile that no rule before has claimed (a signature repeats too, and stays)."""
    return marked((line for line in lines.undecided(decided) if line.index in lines.repeated), "boilerplate")
