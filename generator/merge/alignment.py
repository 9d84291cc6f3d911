"""Which line of a text became which line of another: kept, changed, deleted, or new.

Lines that occur once in both texts are matched first (patience diff: it does not mix up repeated lines such as rows of
dashes), then the longest common subsequence of what lies between, then lines that resemble each other. Each step is
bounded, so a page of a million lines costs time in proportion to its length.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import msgspec
from rapidfuzz.distance import LCSseq
from rapidfuzz.fuzz import ratio

MAX_CELLS = 50_000_000
"""Two stretches whose lengths multiply to more than this are compared by their unique lines alone."""
MAX_REWRITTEN = 2000
"""In a stretch with more rewritten lines than this, on either side, none is taken for another one, changed."""
WINDOW = 80
"""Lines of a rewritten stretch that are compared with each other at once."""
SIMILAR = 50.0
"""From this percentage of equal characters on, one line is the other one, changed."""
_COMPARED = 400

_KIND = re.compile(r"[ \t]*(?:(?P<item>[-*+]|[0-9]{1,9}[.)])[ \t]|(?P<row>\|)|(?P<heading>#{1,6})[ \t]|(?P<html><))")
_NOISE = re.compile(r"\[\^[^\]\n]{1,200}\]|[|\s]")


class Fates(msgspec.Struct, frozen=True):
    """What became of the lines of a base on one side."""

    target: tuple[int | None, ...]
    """For each base line: the side's line that it is now; None if it was deleted."""
    inserted: tuple[tuple[int, ...], ...]
    """For each gap (before base line 0, 1 … and after the last): the side's lines that are new there."""


def fates_of(base: Sequence[str], side: Sequence[str]) -> Fates:
    """The fates of `base`'s lines in `side`. Targets increase; every line of `side` is a target or inserted, once."""
    target: list[int | None] = [None] * len(base)
    inserted: list[tuple[int, ...]] = [()] * (len(base) + 1)
    last_base = last_side = -1
    for at_base, at_side in (*_with_changed(base, side, _equal_lines(base, side)), (len(base), len(side))):
        inserted[last_base + 1] = tuple(range(last_side + 1, at_side))
        if at_base < len(base):
            target[at_base] = at_side
        last_base, last_side = at_base, at_side
    return Fates(tuple(target), tuple(inserted))


def kind_of(line: str) -> str:
    """`item`, `row`, `heading-<level>`, `html` or `text`: what the line is in Markdown, by its first characters."""
    match = _KIND.match(line)
    if match is None:
        return "text"
    return f"heading-{len(match['heading'])}" if match["heading"] else str(match.lastgroup)


def _equal_lines(base: Sequence[str], side: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of equal lines, increasing in both texts."""
    numbers: dict[str, int] = {}
    a = [numbers.setdefault(line, len(numbers)) for line in base]
    b = [numbers.setdefault(line, len(numbers)) for line in side]
    pairs: list[tuple[int, int]] = []
    regions = [(0, len(a), 0, len(b), 0)]
    while regions:
        a_start, a_end, b_start, b_end, depth = regions.pop()
        while a_start < a_end and b_start < b_end and a[a_start] == b[b_start]:
            pairs.append((a_start, b_start))
            a_start, b_start = a_start + 1, b_start + 1
        while a_start < a_end and b_start < b_end and a[a_end - 1] == b[b_end - 1]:
            a_end, b_end = a_end - 1, b_end - 1
            pairs.append((a_end, b_end))
        if a_start == a_end or b_start == b_end:
            continue
        anchors = _unique_lines(a, a_start, a_end, b, b_start, b_end) if depth < 8 else []
        if anchors:
            pairs.extend(anchors)
            edges = [(a_start - 1, b_start - 1), *anchors, (a_end, b_end)]
            regions.extend((p + 1, r, q + 1, s, depth + 1) for (p, q), (r, s) in pairwise(edges))
        elif (a_end - a_start) * (b_end - b_start) <= MAX_CELLS:
            blocks = LCSseq.opcodes(a[a_start:a_end], b[b_start:b_end])
            for block in blocks:
                if block.tag == "equal":
                    length = block.src_end - block.src_start
                    pairs.extend((a_start + block.src_start + k, b_start + block.dest_start + k) for k in range(length))
    return sorted(pairs)


def _unique_lines(
    a: Sequence[int], a_start: int, a_end: int, b: Sequence[int], b_start: int, b_end: int
) -> list[tuple[int, int]]:
    """Pairs of lines that occur once in each stretch: the longest chain that increases in both."""
    in_a, in_b = Counter(a[a_start:a_end]), Counter(b[b_start:b_end])
    place = {number: at for at, number in enumerate(b[b_start:b_end], b_start) if in_b[number] == 1}
    common = [(at, place[a[at]]) for at in range(a_start, a_end) if in_a[a[at]] == 1 and a[at] in place]
    ends: list[int] = []  # the smallest last position in b of a chain of each length, and which pair it is
    chain: list[int] = []
    before: list[int] = []
    for index, (_, at_b) in enumerate(common):
        length = bisect_left(ends, at_b)
        before.append(chain[length - 1] if length else -1)
        ends[length : length + 1] = [at_b]
        chain[length : length + 1] = [index]
    found: list[tuple[int, int]] = []
    index = chain[-1] if chain else -1
    while index >= 0:
        found.append(common[index])
        index = before[index]
    return found[::-1]


def _with_changed(base: Sequence[str], side: Sequence[str], equal: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The equal pairs and, between them, the pairs of lines that resemble each other."""
    pairs = list(equal)
    last_base = last_side = -1
    for at_base, at_side in (*equal, (len(base), len(side))):
        start, other = last_base + 1, last_side + 1
        bounded = max(at_base - start, at_side - other) <= MAX_REWRITTEN
        while bounded and start < at_base and other < at_side:
            end, other_end = min(start + WINDOW, at_base), min(other + WINDOW, at_side)
            pairs.extend(_similar_lines(base, range(start, end), side, range(other, other_end)))
            start, other = end, other_end
        last_base, last_side = at_base, at_side
    return sorted(pairs)


def _similar_lines(base: Sequence[str], rows: range, side: Sequence[str], columns: range) -> list[tuple[int, int]]:
    """Pairs of similar lines, increasing in both ranges, whose similarities have the greatest sum."""
    if len(rows) == len(columns) == 1 and kind_of(base[rows[0]]) == kind_of(side[columns[0]]):
        return [(rows[0], columns[0])]
    left, right = (
        [_NOISE.sub("", lines[i][:_COMPARED]) for i in part] for lines, part in ((base, rows), (side, columns))
    )
    scores = [[ratio(one, other, score_cutoff=SIMILAR) for other in right] for one in left]
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in range(len(left) - 1, -1, -1):
        for j in range(len(right) - 1, -1, -1):
            paired = best[i + 1][j + 1] + scores[i][j] if scores[i][j] else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(left) and j < len(right):
        if scores[i][j] and best[i][j] == best[i + 1][j + 1] + scores[i][j]:
            pairs.append((rows[i], columns[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs
