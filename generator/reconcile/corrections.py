"""What a person corrected on one page is what every other page shows.

A correction is a front matter key whose value on the page differs from what the generator wrote. Values of a wrong form
are passed over here; `briefings check` reports them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import get_args

import msgspec

from generator.collection import Card, Edit, Record
from generator.model import DateValue, DocumentKind, Header, Json, Precision, Span, Title

CORRECTABLE = (
    "title",
    "description",
    "kind",
    "published",
    "event_date",
    "document_number",
    "outlet",
    "byline",
    "issuers",
)
"""Keys of a briefing's front matter that a person may correct."""

_PRECISIONS: dict[int, Precision] = {4: "year", 7: "month", 10: "day"}


def corrected_cards(cards: Iterable[Card], edits: Iterable[Edit]) -> tuple[Card, ...]:
    """The cards with what people corrected on the briefing pages."""
    corrections = {edit.id: edit.corrections for edit in edits if edit.id and edit.corrections}
    return tuple(_corrected(card, corrections.get(f"briefing-{card.id}", {})) for card in cards)


def _corrected(card: Card, corrections: Mapping[str, Json]) -> Card:
    header, description, names = card.header, card.description, []
    for key in CORRECTABLE:
        if key not in corrections:
            continue
        value = corrections[key]
        if key == "description" and isinstance(value, str):
            description = value
        elif key != "description" and _is_usable(key, value):
            header = msgspec.structs.replace(header, **{key: _typed(key, value, header)})
        else:
            continue
        names.append(key)
    return msgspec.structs.replace(card, header=header, description=description, corrected=tuple(names))


def _is_usable(key: str, value: Json) -> bool:
    if key == "kind":
        return value in get_args(DocumentKind)
    if key == "issuers":
        return value is None or (isinstance(value, list) and all(isinstance(item, str) for item in value))
    if key == "title":
        return isinstance(value, str) and bool(value.strip())
    return value is None or isinstance(value, str)


def _typed(key: str, value: Json, header: Header) -> object:
    if key == "title":
        assert isinstance(value, str)
        return Title(text=value, basis="stated", span=header.title.span if header.title else Span(0, 0))
    if key in ("published", "event_date"):
        if not isinstance(value, str):
            return None
        old: DateValue | None = getattr(header, key)
        precision = _PRECISIONS.get(len(value), "second")
        return DateValue(date=value, precision=precision, basis="stated", span=old.span if old else Span(0, 0))
    if key == "issuers":
        return tuple(value) if isinstance(value, list) else ()
    return value


def corrected_records(records: Mapping[str, Record], edits: Iterable[Edit]) -> dict[str, Record]:
    """The records, by their keys, with the names that people corrected on the entity pages."""
    corrections = {edit.id: edit.corrections for edit in edits if edit.id and "names" in edit.corrections}
    return {key: _renamed(record, corrections.get(record.id, {})) for key, record in records.items()}


def _renamed(record: Record, corrections: Mapping[str, Json]) -> Record:
    names = corrections.get("names")
    if not isinstance(names, dict):
        return record
    changed = {tag: name for tag, name in names.items() if isinstance(name, str) and record.names.get(tag) != name}
    shown = changed.get("en", record.name)
    return msgspec.structs.replace(record, name=shown, corrected=tuple(changed))
