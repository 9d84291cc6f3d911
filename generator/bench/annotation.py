"""What a person found in a document: the labels that extraction is measured against.

`quote` is an exact substring of the document as written, damage included; None where damage hides the words. `normal`
is the same without damage, in simplified characters where it is Chinese. `optional` marks what may be found or not.
tests/evaluation/README.md says how documents are annotated.
"""

from __future__ import annotations

from typing import Literal

from generator.model import DocumentKind, Number, Precision, Value

Modifier = Literal["about", "more-than", "up-to", "target"]


class Name(Value, frozen=True):
    """An organisation, place, programme or work, or a name in the header."""

    quote: str | None
    normal: str
    also: tuple[str, ...] = ()
    """Other forms under which the document, or its full name, knows the same."""
    code: str | None = None
    """Of a place: its code by GB/T 2260, or a country by ISO 3166."""
    optional: bool = False

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.normal, *self.also)


class Person(Value, frozen=True):
    quote: str
    normal: str
    roles: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    optional: bool = False


class TitleNote(Value, frozen=True):
    basis: Literal["stated", "derived"]
    accept: tuple[str, ...]
    """Wordings that are right; the first is the best."""
    quote: str | None = None


class Published(Value, frozen=True):
    date: str
    precision: Precision


class Amount(Value, frozen=True):
    """A figure. Attributes that are None are not judged, save `change` and `modifier`, where None means: none."""

    quote: str
    kind: Literal["core", "loose"]
    """A briefing must show the core ones; loose ones (ordinals, counts of headings) may be found or not."""
    value: Number | tuple[Number, ...]
    unit: str
    normalised_value: Number | tuple[Number, ...]
    normalised_unit: str | tuple[str, ...]
    """Several where each is right: 36个项目 counts 个 or 项目."""
    metric: str | None = None
    subject: str | None = None
    period: str | tuple[str, ...] | None = None
    change: Literal["yoy", "mom"] | None = None
    modifier: Modifier | tuple[Modifier, ...] | None = None
    """Several where each is right: 力争超过 is a target and a lower bound."""


class DateNote(Value, frozen=True):
    quote: str
    iso: str
    also: tuple[str, ...] = ()
    """Other readings that are right: the end of 2025 is 2025-12 or 2025."""
    optional: bool = False


class Said(Value, frozen=True):
    speaker: str
    quote: str


class Heading(Value, frozen=True):
    label: str
    title: str
    quote: str | None


class Annotation(Value, frozen=True):
    id: str
    language: str
    script: str
    style: str
    sector: str
    damage: str | None
    title: TitleNote
    kind: DocumentKind
    document_number: str | None
    published: Published | None
    event_date: str | None
    outlet: Name | None
    byline: Name | None
    issuers: tuple[Name, ...] = ()
    addressees: tuple[Name, ...] = ()
    attachments: tuple[Name, ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Name, ...] = ()
    places: tuple[Name, ...] = ()
    programmes: tuple[Name, ...] = ()
    works: tuple[Name, ...] = ()
    figures: tuple[Amount, ...] = ()
    dates: tuple[DateNote, ...] = ()
    statements: tuple[Said, ...] = ()
    outline: tuple[Heading, ...] = ()
    boilerplate_lines: tuple[str, ...] = ()
