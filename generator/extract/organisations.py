"""Organisations that the text names, with what they are; a company's short name where its full name stands too."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.extract.bodies import Body, bodies_in
from generator.extract.bodies.stems import plain_stem
from generator.extract.found import Found
from generator.extract.gazetteer import place_at
from generator.extract.reading import Reading
from generator.model import Header, Mention

_FULL = ("有限公司", "有限责任公司", "集团公司")
_SHORTEST = 3
"""Characters of a company's short name; shorter ones are words."""


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    ranges = [(part.start, part.end) for part in reading.parts]
    bodies = list(bodies_in(reading.plain, ranges, reading.language))
    if reading.language == "zh":
        bodies += _short_names(reading.plain, ranges, bodies)
    mentions = []
    for body in sorted(bodies):
        span, surface, normal = reading.quoted(body.start, body.end)
        mentions.append(
            Mention(kind="organisation", surface=surface, normal=normal, span=span, rule=body.rule, type=body.type)
        )
    return Found(mentions=tuple(mentions))


def _short_names(text: str, ranges: Sequence[tuple[int, int]], bodies: Sequence[Body]) -> list[Body]:
    """Where the distinctive part of a company's full name stands alone."""
    stems = set()
    for body in bodies:
        name = text[body.start : body.end]
        if body.type == "company" and name.endswith(_FULL):
            stem = plain_stem(name, place_at(name))
            if _SHORTEST <= len(stem) <= 8:
                stems.add(stem)
    if not stems:
        return []
    pattern = re.compile(rf"(?:{'|'.join(sorted(map(re.escape, stems), key=lambda w: (-len(w), w)))})(?:集团|公司|股份)?")
    taken = sorted((body.start, body.end) for body in bodies)
    found: list[Body] = []
    index = 0
    for start, end in ranges:
        for match in pattern.finditer(text, start, end):
            while index < len(taken) and taken[index][1] <= match.start():
                index += 1
            if index == len(taken) or taken[index][0] >= match.end():
                found.append(Body(match.start(), match.end(), "company", "short-name"))
    return found
