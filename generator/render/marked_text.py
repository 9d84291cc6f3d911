"""The restored text of a block as HTML: cited passages as marks with addresses, repairs as insertions and deletions,
a sign where text is missing; and beside it the raw text, as it was decoded.

HTML elements nest and passages may cross, so a passage that crosses an earlier one is cut: its first piece carries the
address (`id="q-<start>-<end>"`), every further piece names it (`data-part`).
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from generator.model import Repair, Span
from generator.page import escaped_html
from generator.render.changes import change_of, is_uncertain, sureness
from generator.render.words import rule_in_words

HOLE_SIGN = '<span class="bf-hole" role="img" title="text missing here" lang="en" data-search-exclude>[…]</span>'
"""The editor's sign for a gap. It is no part of the text: not found by a search, and read out by its title."""

_LINE_END = "&#10;"
"""A line end of the document: on a page each block stands on one line, which is what people's edits are merged by."""


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

    def html(self, block: Span, holes: Sequence[int] = ()) -> str:
        """The block's text as HTML. A passage that begins in an earlier block continues here without an id.

        holes: positions in the block, its end included, before which a sign says that text is missing.
        """
        shown = sorted({self._outside_repairs(position) for position in holes})
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
        return "".join(self._written(block, nested(clipped), clipped, extra, shown)).replace("\n", _LINE_END)

    def raw_html(self, block: Span) -> str:
        """The decoded text of the block, exactly, with what the repairs changed struck out; on one line."""
        out: list[str] = []
        position = block.start
        for repair in self._repairs_in(block.start, block.end):
            change = change_of(repair)
            start = repair.span.start + len(change.kept)
            end = start + len(change.removed)
            if end > start:
                out += (escaped_html(self._decoded[position:start]), f"<s>{escaped_html(change.removed)}</s>")
                position = end
        out.append(escaped_html(self._decoded[position : block.end]))
        return "".join(out).replace("\n", _LINE_END)

    def repairs_in(self, block: Span) -> tuple[Repair, ...]:
        """The repairs that start in the block."""
        return tuple(self._repairs_in(block.start, block.end))

    def _written(
        self,
        block: Span,
        pieces: Sequence[Piece],
        clipped: dict[Span, Span],
        extra: Sequence[Span],
        holes: Sequence[int],
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
                yield self._plain(position, ends[-1], holes) + "</mark>"
                position = ends.pop()
            yield self._plain(position, piece.start, holes)
            position = piece.start
            original = clipped[piece.passage]
            first = piece.first and original.start >= block.start
            yield Piece(piece.start, piece.end, original, first=first).tag()
            ends.append(piece.end)
        while ends:
            yield self._plain(position, ends[-1], holes) + "</mark>"
            position = ends.pop()
        yield self._plain(position, block.end, holes)
        if holes and holes[-1] >= block.end:
            yield HOLE_SIGN

    def _plain(self, start: int, end: int, holes: Sequence[int]) -> str:
        """Text without marks; `start` and `end` never lie inside a repair, nor do holes."""
        events: list[tuple[int, int, Repair | None]] = [
            (repair.span.start, 1, repair) for repair in self._repairs_in(start, end)
        ]
        if holes:
            gaps = holes[bisect_left(holes, start) : bisect_left(holes, end)]
            events = sorted([*events, *((gap, 0, None) for gap in gaps)], key=lambda event: event[:2])
        out: list[str] = []
        for position, _, repair in events:
            out.append(escaped_html(self._decoded[start:position]))
            out.append(_repaired(repair) if repair else HOLE_SIGN)
            start = repair.span.end if repair else position
        out.append(escaped_html(self._decoded[start:end]))
        return "".join(out)

    def _repairs_in(self, start: int, end: int) -> Sequence[Repair]:
        return self._repairs[bisect_left(self._repair_starts, start) : bisect_left(self._repair_starts, end)]

    def _outside_repairs(self, position: int) -> int:
        """`position`, or the start of the repair that it lies in: what was put there has no inside."""
        index = bisect_left(self._repair_starts, position) - 1
        span = self._repairs[index].span if index >= 0 else Span(0, 0)
        return span.start if span.start < position < span.end else position


def _repaired(repair: Repair) -> str:
    """The repaired characters, and behind them what stood there, which the reader may show or hide."""
    change = change_of(repair)
    unsure = is_uncertain(repair)
    kept, removed, put = change.kept, change.removed, change.put
    if unsure and not put and kept:
        # What is uncertain is that nothing more belongs to the last character that was kept.
        kept, put = kept[:-1], kept[-1]
    reason = escaped_html(f"{rule_in_words(repair.rule)}, {sureness(repair.confidence)}")
    kind = "bf-uncertain" if unsure else "bf-repaired"
    inserted = f'<ins class="{kind}" title="{reason}">{escaped_html(put)}</ins>' if put else ""
    # An uncertain removal of which nothing is left has no other mark than what was removed: it stays in sight.
    taken = "bf-removed bf-doubted" if unsure and not put else "bf-removed"
    deleted = f'<del class="{taken}" data-search-exclude>{escaped_html(removed)}</del>' if removed else ""
    return escaped_html(kept) + inserted + deleted + escaped_html(change.rest)
