"""The table of extraction: precision, recall and F1 per field and language, tuned and held-out documents apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Literal

from generator.bench import amounts, header, names, passages
from generator.bench.annotation import Annotation
from generator.bench.names import Fits, is_inside, is_same
from generator.bench.tally import Score, Tally, score_of, total_of
from generator.model import Draft, Value

Split = Literal["tuned", "held-out", "seeds"]
Field = Callable[[Draft, Annotation, Fits], Tally]
PlacedField = Callable[[Draft, Annotation, Fits, str], Tally]

FIELDS: tuple[tuple[str, Field], ...] = (
    ("language", header.language),
    ("title", header.title),
    ("kind", header.kind),
    ("document_number", header.document_number),
    ("published", header.published),
    ("event_date", header.event_date),
    ("outlet", header.outlet),
    ("byline", header.byline),
    ("issuers", header.issuers),
    ("addressees", header.addressees),
    ("attachments", header.attachments),
    ("people", names.people),
    ("people_roles", names.people_roles),
    ("people_organisations", names.people_organisations),
    ("organisations", names.organisations),
    ("places", names.places),
    ("programmes", names.programmes),
    ("works", names.works),
    ("figures", amounts.figures),
    ("figure_metric", amounts.figure_metric),
    ("figure_subject", amounts.figure_subject),
    ("figure_period", amounts.figure_period),
    ("figure_change", amounts.figure_change),
    ("figure_modifier", amounts.figure_modifier),
    ("dates", passages.dates),
    ("speakers", passages.speakers),
    ("outline", passages.outline),
)
PLACED_FIELDS: tuple[tuple[str, PlacedField], ...] = (
    ("statements", passages.statements),
    ("boilerplate", passages.boilerplate),
)
ALL = "all"
_HEADINGS = f"  {'field':<22}precision  recall    F1  overlap F1   right/found  matched/expected"


class Case(Value, frozen=True):
    """One labelled document: what it says by a person, and by the program."""

    split: Split
    annotation: Annotation
    draft: Draft
    decoded: str
    """The text of the document as it was read; spans count its characters."""


class Row(Value, frozen=True):
    split: Split
    language: str
    """`zh-Hans`, `zh-Hant`, `vi`, `en`, or `all`."""
    field: str
    exact: Score
    overlap: Score


class Table(Value, frozen=True):
    rows: tuple[Row, ...]
    documents: dict[str, int]
    """By split."""
    false_in_furniture: dict[str, int]
    """Names, figures and dates that were taken from furniture, by split."""


def table_of(cases: Sequence[Case]) -> Table:
    """Sums over the documents of a split and language, then shares: each name and figure weighs the same."""
    splits: tuple[Split, ...] = ("tuned", "held-out", "seeds")
    rows: list[Row] = []
    for split in splits:
        own = [case for case in cases if case.split == split]
        for language in (ALL, *sorted({language_of(case.annotation) for case in own})):
            chosen = [case for case in own if language in (ALL, language_of(case.annotation))]
            rows.extend(_rows(split, language, chosen))
    present = [split for split in splits if any(case.split == split for case in cases)]
    return Table(
        rows=tuple(rows),
        documents={split: sum(case.split == split for case in cases) for split in present},
        false_in_furniture={
            split: sum(
                passages.false_in_furniture(case.draft, case.annotation, case.decoded)
                for case in cases
                if case.split == split
            )
            for split in present
        },
    )


def language_of(note: Annotation) -> str:
    return f"{note.language}-{note.script}" if note.language == "zh" else note.language


def _rows(split: Split, language: str, cases: Sequence[Case]) -> Iterable[Row]:
    for name, field in FIELDS:
        sums = [total_of(field(case.draft, case.annotation, fits) for case in cases) for fits in (is_same, is_inside)]
        yield from _row(split, language, name, sums)
    for name, placed in PLACED_FIELDS:
        sums = [
            total_of(placed(case.draft, case.annotation, fits, case.decoded) for case in cases)
            for fits in (is_same, is_inside)
        ]
        yield from _row(split, language, name, sums)


def _row(split: Split, language: str, name: str, sums: Sequence[Tally]) -> Iterable[Row]:
    """No row where there was nothing to find and nothing was found."""
    if any(tally.found or tally.expected for tally in sums):
        make = partial(Row, split=split, language=language, field=name)
        yield make(exact=score_of(sums[0]), overlap=score_of(sums[1]))


def text_of(table: Table) -> str:
    """The table of all languages together, for people: exact matches, and F1 of overlapping ones."""
    lines: list[str] = []
    for split, count in table.documents.items():
        lines += [f"{split}: {count} documents", _HEADINGS]
        for row in table.rows:
            if row.split == split and row.language == ALL:
                exact = row.exact
                lines.append(
                    f"  {row.field:<22}{exact.precision:9.2f}{exact.recall:8.2f}{exact.f1:6.2f}{row.overlap.f1:12.2f}"
                    f"{exact.right:8}/{exact.found:<6}{exact.matched:6}/{exact.expected}"
                )
        lines += [f"  taken from furniture: {table.false_in_furniture[split]} names, figures and dates", ""]
    return "\n".join(lines).rstrip()
