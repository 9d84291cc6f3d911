"""What a repair changed, how sure it is, and where text is missing: what the source page marks and counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from generator.model import Block, Draft, Repair, Span, Value

SURE = 0.9
"""A repair of less confidence is a likely reading and shown as uncertain."""
HOLE = "deleted-phrase"
"""The code of a finding that says: here stood text that the document lost."""


class Change(Value, frozen=True):
    """A repair cut to what it changed: `kept + removed + rest` stood there, `kept + put + rest` stands there now."""

    kept: str
    removed: str
    put: str
    rest: str


def change_of(repair: Repair) -> Change:
    before, after = repair.before, repair.after
    shorter = min(len(before), len(after))
    head = 0
    while head < shorter and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shorter - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return Change(
        kept=before[:head],
        removed=before[head : len(before) - tail],
        put=after[head : len(after) - tail],
        rest=after[len(after) - tail :],
    )


def is_uncertain(repair: Repair) -> bool:
    return repair.confidence < SURE


def sureness(confidence: float) -> str:
    """`sure` or `62% sure`; a confidence of less than one is never rounded up to it."""
    return "sure" if confidence >= 1 else f"{min(99, round(confidence * 100))}% sure"


def least_sure(number: int, least: float) -> str:
    """How sure `number` repairs are, of which the least sure has this confidence."""
    return sureness(least) if least >= 1 or number == 1 else f"at least {sureness(least)}"


def uncertain_characters(repairs: Iterable[Repair]) -> int:
    """Characters of the restored text that are a likely reading; an uncertain removal counts as one."""
    return sum(max(1, len(change_of(repair).put)) for repair in repairs if is_uncertain(repair))


def rules_of(repairs: Iterable[Repair]) -> dict[str, tuple[int, float]]:
    """By rule: how many repairs, and the confidence of the least sure; the most frequent rule first."""
    counts: Counter[str] = Counter()
    least: dict[str, float] = {}
    for repair in repairs:
        counts[repair.rule] += 1
        least[repair.rule] = min(repair.confidence, least.get(repair.rule, 1.0))
    return {rule: (counts[rule], least[rule]) for rule in sorted(counts, key=lambda rule: (-counts[rule], rule))}


def holes_of(draft: Draft) -> tuple[Span, ...]:
    """Where text is missing, in order; in a draft without such findings, nowhere."""
    return tuple(sorted({item.span for item in draft.findings if item.code == HOLE and item.span is not None}))


def has_finding(draft: Draft, code: str) -> bool:
    return any(item.code == code for item in draft.findings)


# --- whose they are ---------------------------------------------------------------------------------------------------


def stretches(blocks: Sequence[Block], repairs: Sequence[Repair], decoded: str) -> tuple[Span, ...]:
    """For each block its span, with the repairs beside it that lie in no block (blanks or signs that were removed).

    blocks, repairs: in the order of the text. A repair goes to the block of its own line, that behind it first.
    """
    starts = [block.span.start for block in blocks]
    ends = [block.span.end for block in blocks]
    behind, searched, line_end, own_line_end = 0, -1, -1, -1
    for repair in repairs:
        span = repair.span
        while behind < len(blocks) and blocks[behind].span.end <= span.start:
            behind += 1
        if behind < len(blocks) and span.end > blocks[behind].span.start:
            continue
        if line_end < span.start:
            line_end = _line_end(decoded, span.start)
        if behind and searched != behind:
            searched, own_line_end = behind, _line_end(decoded, blocks[behind - 1].span.end)
        has_next = behind < len(blocks)
        if has_next and (line_end >= blocks[behind].span.start or not behind or own_line_end < span.end):
            starts[behind] = min(starts[behind], span.start)
        elif behind:
            ends[behind - 1] = max(ends[behind - 1], span.end)
    # A repair that went back and one that went forward never cross: the line break that divides them does not.
    return tuple(Span(start, end) for start, end in zip(starts, ends, strict=True))


def _line_end(text: str, start: int) -> int:
    found = text.find("\n", start)
    return len(text) if found < 0 else found


def holes_in(blocks: Sequence[Block], holes: Sequence[Span]) -> dict[str, tuple[int, ...]]:
    """Where to show each hole: positions by the anchor of the last block that starts at or before it."""
    found: dict[str, list[int]] = {}
    at = 0
    for hole in holes:
        while at + 1 < len(blocks) and blocks[at + 1].span.start <= hole.start:
            at += 1
        if blocks:
            block = blocks[at]
            found.setdefault(block.anchor, []).append(min(max(hole.start, block.span.start), block.span.end))
    return {anchor: tuple(dict.fromkeys(positions)) for anchor, positions in found.items()}
