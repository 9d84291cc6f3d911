"""The frozen values that travel along the straight line.

Spans are half-open and count characters of the *decoded seed*, the only text that never changes. Each stage makes a
new value; none is filled in later. A docstring stands under each field whose meaning its name does not give.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal

import msgspec

Number = int | float
Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Zone = Literal["title", "meta", "body", "caption", "signature", "boilerplate"]
BlockKind = Literal["paragraph", "heading", "list-item", "caption", "line"]
DocumentKind = Literal["notice", "event-report", "interview", "plan", "news", "statistics", "other"]
MentionKind = Literal["person", "organisation", "place", "programme", "work"]
Precision = Literal["year", "month", "day", "second"]
Basis = Literal["stated", "inferred"]
Severity = Literal["info", "warning", "error"]


class Value(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all values: immutable, compared by content, written as JSON."""


class Span(msgspec.Struct, frozen=True, array_like=True, order=True):
    """A half-open range of characters of the decoded seed; in JSON `[start, end]`."""

    start: int
    end: int

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


# --- alignment --------------------------------------------------------------------------------------------------------


class Run(msgspec.Struct, frozen=True, array_like=True):
    """`start:end` of a text came from `source_start:source_end` of its source; `verbatim` if character by character."""

    start: int
    end: int
    source_start: int
    source_end: int
    verbatim: bool


class Alignment(msgspec.Struct, frozen=True):
    """Where each character of a changed text came from. Runs are in order and cover both texts without gaps.

    A run that is not verbatim maps as a whole: any part of it answers with its whole source. So a span may grow to
    include a removed gloss, and never points at a look-alike.
    """

    runs: tuple[Run, ...]

    @classmethod
    def identity(cls, length: int) -> Alignment:
        return cls((Run(0, length, 0, length, True),) if length else ())

    @classmethod
    def from_edits(cls, length: int, edits: tuple[tuple[int, int, int], ...]) -> Alignment:
        """Alignment of a text made from a source of `length` characters by `edits`.

        edits: (source start, source end, length of the replacement), in order and without overlap.
        """
        runs: list[Run] = []
        source, target = 0, 0
        for start, end, replaced in edits:
            if start > source:
                runs.append(Run(target, target + start - source, source, start, True))
                target += start - source
            runs.append(Run(target, target + replaced, start, end, False))
            source, target = end, target + replaced
        if length > source:
            runs.append(Run(target, target + length - source, source, length, True))
        return cls(tuple(runs))

    def to_source(self, start: int, end: int) -> Span:
        """The source span of `start:end` of the text."""
        if not self.runs:
            return Span(0, 0)
        first = self._run_at(start)
        source_start = first.source_start + (start - first.start if first.verbatim else 0)
        if end <= start:
            return Span(source_start, source_start)
        last = self._run_at(end - 1)
        source_end = last.source_start + (end - last.start) if last.verbatim else last.source_end
        return Span(source_start, max(source_start, source_end))

    def from_source(self, span: Span) -> tuple[int, int]:
        """The range of the text that came from `span` of the source (the smallest that covers it)."""
        if not self.runs:
            return (0, 0)
        first = self._run_from(span.start)
        start = first.start + (min(span.start, first.source_end) - first.source_start if first.verbatim else 0)
        if span.end <= span.start:
            return (start, start)
        last = self._run_from(span.end - 1)
        end = last.start + (min(span.end, last.source_end) - last.source_start) if last.verbatim else last.end
        return (start, max(start, end))

    def _run_at(self, position: int) -> Run:
        # Empty runs (a deletion) start where the next run starts; bisect_right then takes the run that has characters.
        return self.runs[max(0, bisect_right(self.runs, position, key=lambda run: run.start) - 1)]

    def _run_from(self, position: int) -> Run:
        return self.runs[max(0, bisect_right(self.runs, position, key=lambda run: run.source_start) - 1)]


# --- from a file to a restored text -----------------------------------------------------------------------------------


class Sidecar(Value, frozen=True):
    """What is known of a seed from outside: `NAME.yml` beside it. Every field is optional."""

    url: str | None = None
    retrieved: str | None = None
    rights: str | None = None
    publish: Literal["full", "excerpt", "none"] = "full"
    charset: str | None = None
    """A hint only: bytes decide."""


class Seed(Value, frozen=True):
    """One raw document."""

    path: str
    """Below `seeds/`, with `/` and its extension; as given on the command line for any other file."""
    sha256: str
    content: bytes
    sidecar: Sidecar = Sidecar()


class Finding(Value, frozen=True):
    """Expected trouble, as a value. Codes, severities and remedies are listed in findings.py."""

    code: str
    severity: Severity
    message: str
    """A sentence that a reader understands."""
    where: str = ""
    """A seed, a page, a setting."""
    span: Span | None = None
    hint: str = ""


class Decoded(Value, frozen=True):
    """A seed's text, byte order mark removed; nothing else is touched, line ends included.

    Bytes that the encoding does not have are U+FFFD in it, and a finding says so.
    """

    encoding: str
    text: str
    findings: tuple[Finding, ...] = ()
    """On the state of the bytes: `bad-bytes`, `lost-characters`."""


class Repair(Value, frozen=True):
    """One change from decoded to restored text."""

    rule: str
    span: Span
    before: str
    after: str
    confidence: float
    """0 to 1: how sure the rule is of `after`."""


class Restored(Value, frozen=True):
    """Text with damaged characters put right. Replaying `repairs` on the decoded text gives `text` exactly."""

    text: str
    alignment: Alignment
    repairs: tuple[Repair, ...] = ()


class Block(Value, frozen=True):
    """A stretch of the document that reads as one: a paragraph, a heading, a line of furniture."""

    anchor: str
    """`L<n>`: its first line in the decoded seed, counted by `\\n`; `L<n>-2` for a second block of that line."""
    kind: BlockKind
    zone: Zone
    rule: str
    """The rule that chose the zone."""
    span: Span


# --- what one seed says -----------------------------------------------------------------------------------------------


class Title(Value, frozen=True):
    text: str
    basis: Literal["stated", "derived"]
    span: Span


class DateValue(Value, frozen=True):
    """A calendar date as far as it is known: `2023`, `2023-04`, `2023-04-14`, or with time and offset if printed."""

    date: str
    precision: Precision
    basis: Basis
    span: Span


class Header(Value, frozen=True):
    """What stands at the head and foot of a document. Unknown is None; nothing is invented."""

    title: Title | None = None
    kind: DocumentKind = "other"
    document_number: str | None = None
    """In simplified characters with 〔〕; the other strings keep the seed's script."""
    published: DateValue | None = None
    event_date: DateValue | None = None
    outlet: str | None = None
    byline: str | None = None
    issuers: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    spans: dict[str, Span] = {}
    """Where `document_number`, `outlet`, `byline` … are printed, by field name."""


class OutlineItem(Value, frozen=True):
    label: str
    title: str
    level: int
    span: Span


class Mention(Value, frozen=True):
    """A name in the text. `surface` is the restored text of `span`; `normal` the same in simplified characters."""

    kind: MentionKind
    surface: str
    normal: str
    span: Span
    rule: str
    roles: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    code: str | None = None
    """Of a place: its code by GB/T 2260."""
    type: str | None = None
    """Of an organisation: government, party, association, company, university, media or other."""


class Statement(Value, frozen=True):
    speaker: str
    span: Span


class Figure(Value, frozen=True):
    """A quantity as printed (`value`, `unit`) and in base units; lists where the quote holds several values."""

    quote: str
    span: Span
    value: Number | tuple[Number, ...]
    unit: str
    normalised_value: Number | tuple[Number, ...]
    normalised_unit: str
    metric: str | None = None
    subject: str | None = None
    period: str | None = None
    change: Literal["yoy", "mom"] | None = None
    modifier: Literal["about", "more-than", "up-to", "target"] | None = None


class DateMention(Value, frozen=True):
    quote: str
    span: Span
    iso: str
    """`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `a/b` for a range."""
    basis: Basis


class Draft(Value, frozen=True):
    """All that one seed says. Its JSON is a contract: see `briefings inspect --json`."""

    seed: str
    sha256: str
    encoding: str
    language: str
    """`zh`, `vi`, `en`, or `und` where the text does not show it."""
    script: str
    """`Hans`, `Hant`, `Latn`, or `Zyyy`."""
    text: str
    header: Header
    blocks: tuple[Block, ...] = ()
    outline: tuple[OutlineItem, ...] = ()
    repairs: tuple[Repair, ...] = ()
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    findings: tuple[Finding, ...] = ()
