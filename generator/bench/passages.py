"""Scores of what has a place in the text: dates, statements, headings, furniture; and what was found in furniture."""

from __future__ import annotations

from generator.bench.annotation import Annotation, DateNote, Heading, Said
from generator.bench.names import Fits, is_inside, is_same
from generator.bench.tally import Tally, tally_of
from generator.model import DateMention, Draft, OutlineItem, Span, Statement
from generator.script import key_of

_DAY = len("2023-04-14")


def dates(draft: Draft, note: Annotation, same: Fits) -> Tally:
    """Exact: the same ISO form. Overlap: one form begins or ends with the other (2023-01 and 2023-01/2023-06)."""
    found = tuple({item.iso: item for item in reversed(draft.dates)}.values())
    expected = tuple({(item.iso, item.optional): item for item in note.dates}.values())

    def fits(mention: DateMention, item: DateNote) -> bool:
        left = mention.iso.partition("T")[0]
        if same is is_same:
            return left in (item.iso, *item.also)
        return any(a.startswith(b) or a.endswith(b) for a, b in ((left, item.iso), (item.iso, left)))

    return tally_of(found, expected, fits, lambda item: item.optional)


def statements(draft: Draft, note: Annotation, same: Fits, text: str) -> Tally:
    """The same speaker and an overlapping passage; exact: the same words."""

    def fits(found: Statement, item: Said) -> bool:
        if key_of(found.speaker) != key_of(item.speaker):
            return False
        if same is is_same:
            return key_of(text[found.span.start : found.span.end]) == key_of(item.quote)
        return any(found.span.overlaps(span) for span in spans_of(text, item.quote))

    return tally_of(draft.statements, note.statements, fits)


def speakers(draft: Draft, note: Annotation, same: Fits) -> Tally:
    """Who says something, each once."""
    found = tuple(dict.fromkeys(key_of(item.speaker) for item in draft.statements))
    return tally_of(found, tuple(dict.fromkeys(key_of(item.speaker) for item in note.statements)), same)


def outline(draft: Draft, note: Annotation, same: Fits) -> Tally:
    """Headings by label and title; overlap: titles of which one holds the other."""

    def fits(found: OutlineItem, item: Heading) -> bool:
        left, right = key_of(found.title), key_of(item.title)
        return key_of(found.label) == key_of(item.label) and (
            left == right if same is is_same else is_inside(left, right)
        )

    return tally_of(draft.outline, note.outline, fits)


def boilerplate(draft: Draft, note: Annotation, same: Fits, text: str) -> Tally:  # noqa: ARG001
    """Lines of furniture, each distinct line once."""
    lines = _lines(text)
    found = {
        text[span.start : span.end].strip()
        for block in draft.blocks
        if block.zone == "boilerplate"
        for span in lines
        if span.overlaps(block.span) and text[span.start : span.end].strip()
    }
    return tally_of(sorted(found), sorted({line.strip() for line in note.boilerplate_lines} - {""}), is_same)


def false_in_furniture(draft: Draft, note: Annotation, text: str) -> int:
    """How many names, figures and dates were taken from lines that are furniture."""
    furniture = {line.strip() for line in note.boilerplate_lines} - {""}
    spans = [span for span in _lines(text) if text[span.start : span.end].strip() in furniture]
    taken = [item.span for group in (draft.mentions, draft.figures, draft.dates) for item in group]
    return sum(any(line.covers(span) for line in spans) for span in taken)


def spans_of(text: str, quote: str) -> tuple[Span, ...]:
    """Every place of a quotation."""
    found: list[Span] = []
    start = text.find(quote) if quote else -1
    while start >= 0:
        found.append(Span(start, start + len(quote)))
        start = text.find(quote, start + len(quote))
    return tuple(found)


def _lines(text: str) -> tuple[Span, ...]:
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return tuple(spans)
