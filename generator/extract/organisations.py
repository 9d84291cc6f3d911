"""Organisations that the text names, with what they are; a company's short name where its full name stands too."""

from __future__ import annotations

from generator.extract.bodies import bodies_in
from generator.extract.found import Found
from generator.extract.reading import Reading
from generator.model import Header, Mention


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    ranges = [(part.start, part.end) for part in reading.parts]
    mentions = []
    for body in bodies_in(reading.plain, ranges, reading.language):
        span, surface, normal = reading.quoted(body.start, body.end)
        mentions.append(
            Mention(kind="organisation", surface=surface, normal=normal, span=span, rule=body.rule, type=body.type)
        )
    return Found(mentions=tuple(mentions))
