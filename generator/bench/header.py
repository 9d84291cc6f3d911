"""Scores of the header: title, kind, number, dates, outlet, byline, issuers, addressees, attachments."""

from __future__ import annotations

from collections.abc import Callable

from generator.bench.annotation import Annotation, Name
from generator.bench.names import Fits, is_same, name_tally
from generator.bench.tally import Tally, tally_of
from generator.model import Draft
from generator.script import key_of

_DAY = len("2023-04-14")
_MINUTE = len("2023-04-14T08:15")


def _one(found: str | None, expected: str | None, fits: Callable[[str, str], bool]) -> Tally:
    return tally_of((found,) if found else (), (expected,) if expected else (), fits)


def language(draft: Draft, note: Annotation, same: Fits) -> Tally:  # noqa: ARG001  (one signature for all)
    return _one(f"{draft.language}-{draft.script}", f"{note.language}-{note.script}", is_same)


def title(draft: Draft, note: Annotation, same: Fits) -> Tally:
    accepted = tuple(map(key_of, note.title.accept))
    found = draft.header.title.text if draft.header.title else None
    return _one(found, note.title.accept[0], lambda text, _: any(same(key_of(text), key) for key in accepted))


def kind(draft: Draft, note: Annotation, same: Fits) -> Tally:  # noqa: ARG001
    return _one(draft.header.kind, note.kind, is_same)


def document_number(draft: Draft, note: Annotation, same: Fits) -> Tally:
    return _one(draft.header.document_number, note.document_number, lambda a, b: same(key_of(a), key_of(b)))


def published(draft: Draft, note: Annotation, same: Fits) -> Tally:
    """Exact: to the minute where a time is printed. Overlap: the day."""
    found = draft.header.published.date if draft.header.published else None
    expected = note.published.date if note.published else None
    width = _MINUTE if same is is_same else _DAY
    return _one(found, expected, lambda a, b: a[:width] == b[:width])


def event_date(draft: Draft, note: Annotation, same: Fits) -> Tally:  # noqa: ARG001
    found = draft.header.event_date.date if draft.header.event_date else None
    return _one(found, note.event_date, lambda a, b: a[:_DAY] == b[:_DAY])


def outlet(draft: Draft, note: Annotation, same: Fits) -> Tally:
    return _names(draft.header.outlet, note.outlet, same)


def byline(draft: Draft, note: Annotation, same: Fits) -> Tally:
    return _names(draft.header.byline, note.byline, same)


def issuers(draft: Draft, note: Annotation, same: Fits) -> Tally:
    return name_tally(draft.header.issuers, note.issuers, same)


def addressees(draft: Draft, note: Annotation, same: Fits) -> Tally:
    return name_tally(draft.header.addressees, note.addressees, same)


def attachments(draft: Draft, note: Annotation, same: Fits) -> Tally:
    return name_tally(draft.header.attachments, note.attachments, same)


def _names(found: str | None, expected: Name | None, same: Fits) -> Tally:
    return name_tally((found,) if found else (), (expected,) if expected else (), same)
