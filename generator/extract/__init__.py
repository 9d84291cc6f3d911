"""What a seed says: its header, and the people, organisations, places, works, figures and dates that its text names.

One file an extractor. Each has a function `found(reading, header) -> Found`; the header holds what those before it
found. Only title, meta, body, caption and signature are read, never boilerplate.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.extract import (
    addressees,
    attachments,
    byline,
    controls,
    counts,
    dates,
    document_number,
    event_date,
    figures,
    issuers,
    kind,
    organisations,
    outlet,
    outline,
    people,
    places,
    programmes,
    published,
    quality,
    shares,
    similar_places,
    statements,
    title,
    works,
)
from generator.extract.cards import card_of
from generator.extract.found import Found, with_found
from generator.extract.reading import Reading, reading_of
from generator.languages import language_of
from generator.model import Block, Decoded, Draft, Finding, Header, Restored, Seed

__all__ = ["EXTRACTORS", "card_of", "draft_of"]

EXTRACTORS: tuple[Callable[[Reading, Header], Found], ...] = (
    document_number.found,
    title.found,
    issuers.found,
    kind.found,
    published.found,
    event_date.found,
    outlet.found,
    byline.found,
    addressees.found,
    attachments.found,
    outline.found,
    places.found,
    organisations.found,
    people.found,
    statements.found,
    works.found,
    programmes.found,
    figures.found,
    dates.found,
    counts.found,
    shares.found,
    similar_places.found,
    controls.found,
    quality.found,
)
"""In this order: a later one may read in the header what an earlier one found."""


def draft_of(
    seed: Seed,
    decoded: Decoded,
    restored: Restored,
    blocks: tuple[Block, ...],
    findings: tuple[Finding, ...] = (),
) -> Draft:
    """All that one seed says, in spans of its decoded text.

    findings: what earlier stages found; they come first.
    """
    language, script = language_of(restored.text)
    reading = reading_of(restored, blocks, language, script)
    header, yields = Header(), []
    for extractor in EXTRACTORS:
        found = extractor(reading, header)
        header = with_found(header, found)
        yields.append(found)
    return Draft(
        seed=seed.path,
        sha256=seed.sha256,
        encoding=decoded.encoding,
        language=language,
        script=script,
        text=restored.text,
        header=header,
        blocks=blocks,
        outline=tuple(item for found in yields for item in found.outline),
        repairs=restored.repairs,
        mentions=tuple(sorted((m for found in yields for m in found.mentions), key=lambda m: (m.span, m.kind))),
        statements=tuple(item for found in yields for item in found.statements),
        figures=tuple(figure for found in yields for figure in found.figures),
        dates=tuple(date for found in yields for date in found.dates),
        findings=(*findings, *(item for found in yields for item in found.findings)),
    )
