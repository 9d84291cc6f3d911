"""The frozen values of the whole collection: cards, edits, records, plans, outcomes. Those of one seed: model.py."""

from __future__ import annotations

from typing import Literal

import msgspec

from generator.model import Finding, Header, Json, Span, Value

Publish = Literal["full", "excerpt", "none"]
"""What may be shown of a seed's text: all, the cited passages, nothing."""

# --- small extracts of drafts, all that the collection as a whole looks at --------------------------------------------


class PlaceKey(Value, frozen=True):
    """A place that one seed names."""

    key: str
    """Its code by GB/T 2260, or the folded name where it has none."""
    code: str | None
    normal: str
    """Its first name in the seed, in simplified characters where it is Chinese."""
    surfaces: tuple[str, ...]
    """Its names as they stand in the seed, without repetition."""
    spans: tuple[Span, ...]
    sentences: tuple[Span, ...]
    """The sentence around each of `spans`."""


class PhraseKey(Value, frozen=True):
    """A quoted phrase or a title in 《》: what documents of one campaign have in common."""

    key: str
    surface: str
    span: Span


class Card(Value, frozen=True):
    """The part of a draft that reconcile and link read. It holds no running text."""

    id: str
    """The seed's id."""
    seed: str
    """The seed's path."""
    sha256: str
    language: str
    script: str
    header: Header
    description: str = ""
    """The sentence that describes the document best, shortened to one line, in the document's language."""
    key_points: tuple[Span, ...] = ()
    """Sentences that carry dates, figures, issuers or document titles, in the order of the text."""
    places: tuple[PlaceKey, ...] = ()
    phrases: tuple[PhraseKey, ...] = ()
    figures: int = 0
    corrected: tuple[str, ...] = ()
    """Fields that a person corrected; `header` and `description` then hold what the person wrote."""
    publish: Publish = "full"
    url: str | None = None
    rights: str | None = None
    retrieved: str | None = None


def published_header(header: Header, publish: Publish) -> Header:
    """The part of a header that may be shown.

    A document of which no text may be shown keeps what identifies it (a printed title, number, issuers, outlet, dates);
    a title taken from a sentence is text. Addressees and attachments are text in both cases: no citation covers them.
    """
    if publish == "full":
        return header
    title = header.title
    if publish == "none" and title is not None and title.basis == "derived":
        title = None
    return msgspec.structs.replace(header, title=title, addressees=(), attachments=())


# --- what people did --------------------------------------------------------------------------------------------------


class Edit(Value, frozen=True):
    """One page as people left it, beside what the generator last wrote for it."""

    path: str
    """Below `docs/`, with `/`."""
    id: str | None
    """`id` of its front matter: permanent, so a page that was moved is known again."""
    seed: str | None
    """`seed` of its front matter."""
    base: str | None
    """What the generator last wrote for it, without the derived parts; None if never."""
    human: str | None
    """The text on disk; None if a person deleted the page."""
    corrections: dict[str, Json] = {}
    """Front matter keys whose value differs from `base`; None where a person removed the key."""
    labels: tuple[str, ...] = ()
    """Citation labels that stand in the body."""
    quotes: dict[str, str] = {}
    """What each label led to when the page was last cited: words of the seed, by label."""
    moved_from: str | None = None
    problem: Finding | None = None
    """Why this page cannot be merged; it is then left alone."""

    @property
    def is_deleted(self) -> bool:
        return self.human is None


# --- what the collection knows ----------------------------------------------------------------------------------------


class Record(Value, frozen=True):
    """An authority record: one entity, its names and where it belongs."""

    id: str
    kind: Literal["place"]
    names: dict[str, str]
    """Preferred name by language and script as gazetteers and seeds give it: `en`, `zh-Hans`, `zh-Hant`, `vi`."""
    name: str
    """The name shown, with what people corrected."""
    corrected: tuple[str, ...] = ()
    """Languages whose name a person corrected."""
    variants: tuple[str, ...] = ()
    identifiers: dict[str, str] = {}
    part_of: tuple[str, ...] = ()
    """Ids of the records it lies in, nearest first."""
    level: str | None = None
    """`country`, `province`, `prefecture`, `county`, `region`; None if unknown."""


# --- what one page needs ----------------------------------------------------------------------------------------------


class Link(Value, frozen=True):
    """A link to another page: its path below `docs/` (empty where a person deleted it), an anchor, the words shown."""

    path: str
    text: str
    anchor: str = ""
    language: str = ""
    """Language tag of `text`, where it is not the language of the site."""
    description: str = ""
    description_language: str = ""


class Related(Value, frozen=True):
    link: Link
    reasons: tuple[str, ...]
    """In words, strongest first."""
    score: float


class PlaceRow(Value, frozen=True):
    """A place on a briefing: where its own page or register row is, and the first passage that names it."""

    link: Link
    surfaces: tuple[str, ...]
    span: Span
    count: int
    level: str | None
    parents: tuple[str, ...]


class Backlink(Value, frozen=True):
    """A passage of a seed that names an entity."""

    seed: str
    """The seed's id."""
    briefing: Link
    date: str | None
    span: Span
    sentence: Span
    surface: str


class BriefingPlan(Value, frozen=True, tag="briefing"):
    path: str
    id: str
    seed: str
    source: Link
    shown: Header
    """The header with what people corrected."""
    corrected: tuple[str, ...]
    """Names of the fields that people corrected."""
    description: str
    key_points: tuple[Span, ...]
    places: tuple[PlaceRow, ...]
    related: tuple[Related, ...]
    publish: Publish = "full"
    deprecated: bool = False


class SourcePlan(Value, frozen=True, tag="source"):
    path: str
    id: str
    seed: str
    briefing: Link
    title: str
    """Of its briefing, with what people corrected."""
    cited: tuple[str, ...] = ()
    """Labels by which merged pages cite this seed, without the seed's id: each becomes a mark with its own address."""
    publish: Publish = "full"
    guide: Link | None = None
    """How to read the marks, where the collection has a page on it."""
    url: str | None = None
    rights: str | None = None
    retrieved: str | None = None


class PlacePlan(Value, frozen=True, tag="place"):
    path: str
    id: str
    record: Record
    parents: tuple[Link, ...]
    backlinks: tuple[Backlink, ...]


class RegisterRow(Value, frozen=True):
    anchor: str
    record: Record
    page: Link | None
    backlinks: tuple[Backlink, ...]


class RegisterPlan(Value, frozen=True, tag="register"):
    path: str
    id: str
    title: str
    rows: tuple[RegisterRow, ...]


class IndexSection(Value, frozen=True):
    heading: str
    links: tuple[Link, ...]


class IndexPlan(Value, frozen=True, tag="index"):
    path: str
    title: str
    sections: tuple[IndexSection, ...]


Plan = BriefingPlan | SourcePlan | PlacePlan | RegisterPlan | IndexPlan


# --- what becomes of a page -------------------------------------------------------------------------------------------


class Page(Value, frozen=True):
    """What the generator would write: front matter without the derived keys, and body without footnotes."""

    path: str
    front: dict[str, Json]
    body: str


State = Literal["created", "updated", "unchanged", "kept", "removed", "deleted", "refused"]


class Outcome(Value, frozen=True):
    """A page's merged text and its new base. None means: no such file."""

    path: str
    state: State
    text: str | None
    base: str | None
    conflict: str | None = None
    """What goes to `.conflicts/`, if the merge could not decide."""
    findings: tuple[Finding, ...] = ()
    moved_from: str | None = None


# --- where the generator keeps its side of a page ---------------------------------------------------------------------

BASE_FOLDER = ".base"
CONFLICT_FOLDER = ".conflicts"


def base_name(page: str) -> str:
    """Path below `docs/` of the text that the generator last wrote for `page`."""
    return f"{BASE_FOLDER}/{page}.txt"


def conflict_name(page: str) -> str:
    """Path below `docs/` of the generated text that lost against a person's edit of `page`."""
    return f"{CONFLICT_FOLDER}/{page}.txt"
