"""Citation labels: `L4` cites a block, `L4@31-58` characters of a line, `002-L4@31-58` the same in the seed `002`."""

from __future__ import annotations

import re

import msgspec

# seed- (its ids come from file names), L, line, then either -part or @start-end.
_LABEL = re.compile(
    r"(?:(?P<seed>[A-Za-z0-9._-]{1,120})-)?"
    r"L(?P<line>[1-9][0-9]{0,8})"
    r"(?:-(?P<part>[1-9][0-9]{0,8})|@(?P<start>0|[1-9][0-9]{0,8})-(?P<end>[1-9][0-9]{0,8}))?"
)
# What somebody typed who meant one of ours: `l4`, `L4@31`, `002-L4@3–9`, `L 4`; never `note`, `L`, `Li2020`.
_LIKENESS = re.compile(r"(?:[A-Za-z0-9._-]{1,120}[-_ ])?[Ll][ -]?[0-9][0-9@ ,.:;\-–—~]{0,60}")


class Label(msgspec.Struct, frozen=True):
    """A citation's address. Either `part` or both `start` and `end` may be given, never all three."""

    seed: str | None
    """The cited seed's id; None for the seed that the page belongs to."""
    line: int
    """Of the decoded seed, counted from 1 by `\\n`."""
    part: int | None = None
    """2 for the second block of its line, and so on; the first has none."""
    start: int | None = None
    end: int | None = None
    """Half-open range of characters of the line."""

    def __str__(self) -> str:
        seed = f"{self.seed}-" if self.seed is not None else ""
        part = f"-{self.part}" if self.part is not None else ""
        characters = f"@{self.start}-{self.end}" if self.start is not None else ""
        return f"{seed}L{self.line}{part}{characters}"

    def of_seed(self, seed: str | None) -> Label:
        """The same address with (or, for None, without) a seed's id before it."""
        return Label(seed, self.line, self.part, self.start, self.end)


def parsed_label(text: str) -> Label | None:
    """The label that `text` is, or None. `str` of it gives `text` again."""
    match = _LABEL.fullmatch(text)
    if match is None:
        return None
    part, start, end = (int(match[name]) if match[name] else None for name in ("part", "start", "end"))
    if start is not None and end is not None and start >= end:
        return None
    return Label(match["seed"], int(match["line"]), part, start, end)


def is_label_like(text: str) -> bool:
    """Whether `text` is a label or was meant as one; other footnotes belong to the page's author."""
    return _LIKENESS.fullmatch(text) is not None or parsed_label(text) is not None
