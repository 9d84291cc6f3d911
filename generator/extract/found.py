"""What one extractor hands back."""

from __future__ import annotations

from generator.model import (
    DateMention,
    DateValue,
    DocumentKind,
    Figure,
    Finding,
    Header,
    Mention,
    OutlineItem,
    Span,
    Statement,
    Title,
    Value,
)


class Found(Value, frozen=True):
    """The yield of one extractor; what is None or empty leaves the header as it was."""

    title: Title | None = None
    kind: DocumentKind | None = None
    document_number: str | None = None
    published: DateValue | None = None
    event_date: DateValue | None = None
    outlet: str | None = None
    byline: str | None = None
    issuers: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    outline: tuple[OutlineItem, ...] = ()
    spans: dict[str, Span] = {}
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    findings: tuple[Finding, ...] = ()


NOTHING = Found()


def with_found(header: Header, found: Found) -> Header:
    """A header with what an extractor found; what earlier ones found stays."""
    return Header(
        title=header.title or found.title,
        kind=found.kind or header.kind,
        document_number=header.document_number or found.document_number,
        published=header.published or found.published,
        event_date=header.event_date or found.event_date,
        outlet=header.outlet or found.outlet,
        byline=header.byline or found.byline,
        issuers=header.issuers or found.issuers,
        addressees=header.addressees or found.addressees,
        attachments=header.attachments or found.attachments,
        spans={**found.spans, **header.spans},
    )
