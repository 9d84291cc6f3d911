"""Organisations that the text names, with what they are; a company's short name where its full name stands too."""

from __future__ import annotations

import re

from generator.extract.bodies import bodies_in
from generator.extract.found import Found
from generator.extract.reading import Reading
from generator.model import Header, Mention

_LONGEST_OUTLET = 40
_NO_OUTLET = re.compile(r"[/:：／|\d]|网络|本网|本站|原创|互联网|Internet|internet")
"""What shows that a source is none that has a name."""


def found(reading: Reading, header: Header) -> Found:
    ranges = [(part.start, part.end) for part in reading.parts]
    mentions = []
    for body in bodies_in(reading.plain, ranges, reading.language):
        span, surface, normal = reading.quoted(body.start, body.end)
        mentions.append(
            Mention(kind="organisation", surface=surface, normal=normal, span=span, rule=body.rule, type=body.type)
        )
    return Found(mentions=_with_outlet(reading, header, mentions))


def _with_outlet(reading: Reading, header: Header, mentions: list[Mention]) -> tuple[Mention, ...]:
    """Whoever is given as the source is an organisation, whatever its name ends with; what lies inside it is none."""
    place = header.spans.get("outlet")
    if place is None or header.outlet is None or any(item.span == place for item in mentions):
        return tuple(mentions)
    start, end = reading.alignment.from_source(place)
    if len(reading.plain[start:end]) > _LONGEST_OUTLET or _NO_OUTLET.search(reading.plain, start, end):
        return tuple(mentions)
    if any(item.span.covers(place) for item in mentions):
        return tuple(mentions)
    span, surface, normal = reading.quoted(start, end)
    outlet = Mention(kind="organisation", surface=surface, normal=normal, span=span, rule="outlet", type="media")
    return (*(item for item in mentions if not item.span.overlaps(place)), outlet)
