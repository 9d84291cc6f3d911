"""Blocks of a document, each with its zone: title, meta, body, caption, signature or boilerplate.

Zones mark, they delete nothing. Every character that is no blank belongs to exactly one block.
"""

from __future__ import annotations

from generator.model import Block, Restored, Zone
from generator.segment.kinds import kinds_of
from generator.segment.lines import Lines, lines_of
from generator.segment.repetition import line_forms, repeated_lines
from generator.segment.zones import RULES

__all__ = ["blocks_of", "line_forms", "repeated_lines"]

FALLBACK = "body"
"""What stands in the place of a rule for a line of which no rule speaks."""


def blocks_of(restored: Restored, repeated: frozenset[str] = frozenset()) -> tuple[Block, ...]:
    """One block for each line that is not blank, in order; spans count characters of the decoded seed.

    repeated: what `repeated_lines` found over the whole collection. Of the rules, the first that speaks of a line
    decides its zone; a line of which none speaks is body.
    """
    lines = lines_of(restored, repeated)
    decided = _decided(lines)
    zones = tuple(decided[line.index][0] for line in lines.lines)
    blocks = []
    for line, kind in zip(lines.lines, kinds_of(lines, zones), strict=True):
        zone, rule = decided[line.index]
        span = restored.alignment.to_source(line.start, line.end)
        blocks.append(Block(anchor=f"L{line.number}", kind=kind, zone=zone, rule=rule, span=span))
    return tuple(blocks)


def _decided(lines: Lines) -> dict[int, tuple[Zone, str]]:
    """Zone and rule of each line, by its index."""
    zones: dict[int, Zone] = {}
    rules: dict[int, str] = {}
    for name, rule in RULES:
        for index, zone in rule(lines, zones).items():
            if index not in zones:
                zones[index] = zone
                rules[index] = name
    for line in lines.undecided(zones):
        zones[line.index] = "body"
        rules[line.index] = FALLBACK
    return {index: (zones[index], rules[index]) for index in zones}
