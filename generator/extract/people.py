"""Persons that the text names, with the roles and organisations that are printed beside the name."""

from __future__ import annotations

from generator.extract.bodies import bodies_in
from generator.extract.found import Found
from generator.extract.names import people_in
from generator.extract.reading import Reading
from generator.model import Header, Mention

_PHOTOGRAPHER = ("摄", "摄影报道")


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    ranges = [(part.start, part.end) for part in reading.parts]
    bodies = bodies_in(reading.plain, ranges, reading.language)
    mentions = []
    for person in people_in(reading.plain, ranges, bodies, reading.language):
        span, surface, normal = reading.quoted(person.start, person.end)
        roles = (reading.quoted(*role)[2] for role in person.roles)
        owners = (reading.quoted(*owner)[2] for owner in person.organisations)
        mentions.append(
            Mention(
                kind="person",
                surface=surface,
                normal=normal,
                span=span,
                rule=person.rule,
                roles=tuple(dict.fromkeys("摄影" if role in _PHOTOGRAPHER else role for role in roles)),
                organisations=tuple(dict.fromkeys(owners)),
            )
        )
    return Found(mentions=tuple(mentions))
