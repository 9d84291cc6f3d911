"""Where a label leads: the passages of one seed, by block, by line and by character."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from generator.model import Alignment, Block, Draft, Repair, Span
from generator.page.labels import Label, parsed_label

_LINE_NUMBER = re.compile(r"[Ll][ -]?([0-9]{1,9})")


class Passages:
    """The decoded and the restored text of a seed, and its blocks; built once from a draft, never changed.

    The decoded text is recovered by undoing the draft's repairs, so a draft alone is enough to resolve its labels.
    """

    def __init__(self, draft: Draft) -> None:
        repairs = tuple(sorted(draft.repairs, key=lambda repair: repair.span))
        self.draft: Draft = draft
        self.restored: str = draft.text
        self.decoded: str = _decoded(draft.text, repairs)
        self.alignment: Alignment = Alignment.from_edits(
            len(self.decoded), tuple((item.span.start, item.span.end, len(item.after)) for item in repairs)
        )
        self.blocks: tuple[Block, ...] = draft.blocks
        self._lines = _line_starts(self.decoded)
        self._by_anchor = {block.anchor: block for block in draft.blocks}
        self._by_span = {block.span: block for block in reversed(draft.blocks)}
        self._starts = sorted((block.span, block.anchor) for block in draft.blocks)

    def span_of(self, label: Label) -> Span | None:
        """The span that `label` names (its seed is not looked at); None where there is no such block or no such range.

        A range may run past the end of its line only as far as the block goes in which it starts.
        """
        if label.start is None or label.end is None:
            block = self._by_anchor.get(str(label.of_seed(None)))
            return block.span if block else None
        if label.line > len(self._lines):
            return None
        line_start = self._lines[label.line - 1]
        start, end = line_start + label.start, line_start + label.end
        if start >= self._line_end(label.line) or end > self._limit(start, label.line):
            return None
        # A range that cuts a repaired character takes it whole: half of a repair is nothing that one could show.
        whole = self.alignment.to_source(*self.alignment.from_source(Span(start, end)))
        return whole if whole.end > whole.start else Span(start, end)

    def cited_span(self, span: Span) -> Span:
        """The span that a reader finds who follows the label of `span`: the part of it that one label can name."""
        return self.span_of(self.label_of(span)) or span

    def label_of(self, span: Span) -> Label:
        """The label whose passage is `span`: its block's if it is a whole block, else a range of the line it starts in.

        A span that leaves the block (or, outside blocks, the line) in which it starts is cut there; line ends at its
        start are left out. Of an empty span the label is that of its line.
        """
        block = self._by_span.get(span)
        named = parsed_label(block.anchor) if block else None
        if named is not None:
            return named
        start = span.start
        while start < span.end and self.decoded[start] in "\r\n":
            start += 1
        line = self._line_of(start)
        end = min(span.end, self._limit(start, line))
        if end <= start:
            return Label(None, line)
        line_start = self._lines[line - 1]
        return Label(None, line, None, start - line_start, end - line_start)

    def quote(self, span: Span) -> str:
        """The restored text of `span`."""
        start, end = self.alignment.from_source(span)
        return self.restored[start:end]

    def block_around(self, span: Span) -> tuple[int, int]:
        """The range of the restored text of the block in which `span` starts; `span`'s own range outside blocks."""
        at = bisect_right(self._starts, (Span(span.start, len(self.decoded) + 1), "")) - 1
        start, end = self.alignment.from_source(span)
        if at < 0 or self._starts[at][0].end <= span.start:
            return start, end
        first, last = self.alignment.from_source(self._starts[at][0])
        return first, max(last, end)

    def place_of(self, position: int) -> tuple[int, int]:
        """The line of a position of the decoded text and its column in characters, both counted from 1."""
        line = self._line_of(position)
        return line, position - self._lines[line - 1] + 1

    def line_of(self, span: Span) -> int:
        """The number, from 1, of the line in which `span` starts."""
        return self._line_of(span.start)

    def nearest_labels(self, text: str) -> tuple[str, ...]:
        """Labels of up to three blocks near the line that `text`, a label that leads nowhere, seems to mean."""
        match = _LINE_NUMBER.search(text)
        line = int(match[1]) if match else 1
        anchors = ((block.anchor, parsed_label(block.anchor)) for block in self.blocks)
        ranked = sorted(
            (abs(label.line - line), index, anchor) for index, (anchor, label) in enumerate(anchors) if label
        )
        return tuple(anchor for _, _, anchor in ranked[:3])

    def _line_of(self, position: int) -> int:
        return bisect_right(self._lines, position)

    def _line_end(self, line: int) -> int:
        return self._lines[line] - 1 if line < len(self._lines) else len(self.decoded)

    def _limit(self, start: int, line: int) -> int:
        """How far a range that starts at `start` may go."""
        at = bisect_right(self._starts, (Span(start, len(self.decoded) + 1), "")) - 1
        block_end = self._starts[at][0].end if at >= 0 and self._starts[at][0].end > start else 0
        return max(self._line_end(line), block_end)


def _decoded(restored: str, repairs: Iterable[Repair]) -> str:
    """The text that became `restored` by `repairs` (in order, without overlap)."""
    pieces: list[str] = []
    source = position = 0
    for repair in repairs:
        verbatim = repair.span.start - source
        if verbatim < 0 or len(repair.before) != repair.span.end - repair.span.start:
            raise ValueError(f"repairs overlap or do not fit their spans at {repair.span.start}")
        pieces += (restored[position : position + verbatim], repair.before)
        position += verbatim + len(repair.after)
        source = repair.span.end
    return "".join((*pieces, restored[position:]))


def _line_starts(text: str) -> list[int]:
    starts = [0]
    position = text.find("\n")
    while position >= 0:
        starts.append(position + 1)
        position = text.find("\n", position + 1)
    return starts
