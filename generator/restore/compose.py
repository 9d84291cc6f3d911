"""Several repairs, each made on the text that the earlier ones left, as one list on the decoded text."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Alignment, Repair, Restored, Span


def replayed(text: str, repairs: Sequence[Repair]) -> str:
    """The decoded `text` with `repairs` applied: exactly the restored text.

    repairs: in order, without overlap, spans in characters of `text`.
    """
    parts: list[str] = []
    position = 0
    for repair in repairs:
        parts += [text[position : repair.span.start], repair.after]
        position = repair.span.end
    return "".join(parts) + text[position:]


def applied(decoded: str, repairs: tuple[Repair, ...]) -> Restored:
    """The restored text of `decoded`, with its alignment; `repairs` as for `replayed`."""
    edits = tuple((repair.span.start, repair.span.end, len(repair.after)) for repair in repairs)
    return Restored(
        text=replayed(decoded, repairs), alignment=Alignment.from_edits(len(decoded), edits), repairs=repairs
    )


def composed(decoded: str, current: Restored, later: Sequence[Repair]) -> Restored:
    """`current` with `later` repairs, whose spans count characters of `current.text`.

    Where a later repair touches an earlier one, both become one: it carries the later rule's name, covers both
    in the decoded text, and is as sure as the less sure of the two.
    """
    if not later:
        return current
    placed = [(current.alignment.to_source(item.span.start, item.span.end), item) for item in later]
    parts = sorted(
        [(repair.span, 0, repair) for repair in current.repairs] + [(span, 1, repair) for span, repair in placed],
        key=lambda part: part[:2],
    )
    groups: list[list[tuple[Span, int, Repair]]] = []
    reach = -1
    for part in parts:
        if groups and part[0].start < reach:
            groups[-1].append(part)
        else:
            groups.append([part])
        reach = max(reach, part[0].end)
    return applied(decoded, tuple(_one(decoded, current, group) for group in groups))


def _one(decoded: str, current: Restored, group: Sequence[tuple[Span, int, Repair]]) -> Repair:
    """One repair from those of both layers that touch one another."""
    fresh = [repair for _, layer, repair in group if layer]
    if not fresh:
        return group[0][2]
    span = Span(min(part.start for part, _, _ in group), max(part.end for part, _, _ in group))
    start, end = current.alignment.from_source(span)
    return Repair(
        rule=fresh[0].rule,
        span=span,
        before=decoded[span.start : span.end],
        after=replayed(current.text[start:end], sorted((_moved(repair, -start) for repair in fresh), key=_place)),
        confidence=min(repair.confidence for _, _, repair in group),
    )


def _place(repair: Repair) -> Span:
    return repair.span


def _moved(repair: Repair, by: int) -> Repair:
    span = Span(repair.span.start + by, repair.span.end + by)
    return Repair(rule=repair.rule, span=span, before=repair.before, after=repair.after, confidence=repair.confidence)
