"""The restored text of a block as HTML: cited passages as marks with addresses, repairs as insertions and deletions.

HTML elements nest and passages may cross, so a passage that crosses an earlier one is cut: its first piece carries the
address (`id="q-<start>-<end>"`), every further piece names it (`data-part`).
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from generator.model import Repair, Span
from generator.page import escaped_html
from generator.render.words import REPAIR_RULES


def address(span: Span) -> str:
    """The id of a cited passage on its source page, in characters of the decoded seed."""
    return f"q-{span.start}-{span.end}"


class Piece:
    """A stretch of one passage that nests with all others."""

    __slots__ = ("end", "first", "passage", "start")

    def __init__(self, start: int, end: int, passage: Span, *, first: bool) -> None:
        self.start, self.end, self.passage, self.first = start, end, passage, first

    def tag(self) -> str:
        attribute = "id" if self.first else "data-part"
        return f'<mark {attribute}="{address(self.passage)}">'


def nested(passages: Iterable[Span]) -> tuple[Piece, ...]:
    """Pieces of the passages, outer before inner, none crossing another; n log n in their number and crossings."""
    waiting = [(span.start, -span.end, number, span, True) for number, span in enumerate(sorted(set(passages)))]
    heapq.heapify(waiting)
    number = len(waiting)
    pieces: list[Piece] = []
    open_ends: list[int] = []
    while waiting:
        start, minus_end, _, passage, first = heapq.heappop(waiting)
        end = -minus_end
        while open_ends and open_ends[-1] <= start:
            open_ends.pop()
        if open_ends and end > open_ends[-1]:
            number += 1
            heapq.heappush(waiting, (open_ends[-1], -end, number, passage, False))
            end = open_ends[-1]
        open_ends.append(end)
        pieces.append(Piece(start, end, passage, first=first))
    return tuple(pieces)


class MarkedText:
    """Writes any stretch of a document with its marks. Built once for a document, asked once for each block.

    No passage may begin or end inside a repair (`Passages.span_of` gives none that does).
    """

    def __init__(self, decoded: str, repairs: Sequence[Repair], passages: Iterable[Span]) -> None:
        self._decoded = decoded
        self._repairs = repairs
        self._repair_starts = [repair.span.start for repair in repairs]
        self._passages = sorted(set(passages))
        # Passages are seldom longer than a block, but one may be: all starts up to the block's end are candidates.
        self._starts = [span.start for span in self._passages]
        self._longest = max((span.end - span.start for span in self._passages), default=0)

    def html(self, block: Span) -> str:
        """The block's text as HTML. A passage that begins in an earlier block continues here without an id."""
        low = bisect_left(self._starts, block.start - self._longest)
        high = bisect_left(self._starts, block.end)
        inside = [span for span in self._passages[low:high] if span.overlaps(block)]
        clipped = {
            Span(max(span.start, block.start), min(span.end, block.end)): span
            for span in sorted(inside, key=lambda span: (span.start < block.start, span), reverse=True)
        }
        extra = [
            span for span in inside if clipped[Span(max(span.start, block.start), min(span.end, block.end))] != span
        ]
        return "".join(self._written(block, nested(clipped), clipped, extra))

    def _written(
        self, block: Span, pieces: Sequence[Piece], clipped: dict[Span, Span], extra: Sequence[Span]
    ) -> Iterator[str]:
        position = block.start
        ends: list[int] = []
        # Two passages with the same range inside this block (one goes on in the next) share a mark; the second keeps
        # its address by an empty anchor.
        for span in extra:
            if span.start >= block.start:
                yield f'<a id="{address(span)}"></a>'
        for piece in pieces:
            while ends and ends[-1] <= piece.start:
                yield self._plain(position, ends[-1]) + "</mark>"
                position = ends.pop()
            yield self._plain(position, piece.start)
            position = piece.start
            original = clipped[piece.passage]
            first = piece.first and original.start >= block.start
            yield Piece(piece.start, piece.end, original, first=first).tag()
            ends.append(piece.end)
        while ends:
            yield self._plain(position, ends[-1]) + "</mark>"
            position = ends.pop()
        yield self._plain(position, block.end)

    def _plain(self, start: int, end: int) -> str:
        """Text without marks; `start` and `end` never lie inside a repair."""
        out: list[str] = []
        for repair in self._repairs[bisect_left(self._repair_starts, start) : bisect_left(self._repair_starts, end)]:
            out.append(escaped_html(self._decoded[start : repair.span.start]))
            out.append(_repaired(repair))
            start = repair.span.end
        out.append(escaped_html(self._decoded[start:end]))
        return "".join(out)


def _repaired(repair: Repair) -> str:
    """The repaired characters, and behind them what stood there, which the reader may show or hide."""
    before, after = repair.before, repair.after
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    kept, removed, put = after[:same], before[same:], after[same:]
    rule = REPAIR_RULES.get(repair.rule, repair.rule)
    inserted = f'<ins class="bf-repaired" title="{escaped_html(rule)}">{escaped_html(put)}</ins>' if put else ""
    deleted = f'<del class="bf-removed" data-search-exclude>{escaped_html(removed)}</del>' if removed else ""
    return escaped_html(kept) + inserted + deleted
