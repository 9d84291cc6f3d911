"""Short names of bodies, where the document has the full name: declared in brackets, or derived from a company's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.extract.bodies.chinese import Body
from generator.extract.bodies.stems import is_generic, plain_stem
from generator.extract.gazetteer import place_at
from generator.script import HAN

_FULL = ("有限公司", "有限责任公司", "集团公司")
_SHORTEST = 3
"""Characters of a derived short name; shorter ones are words."""
_DECLARED = re.compile(
    rf"[(（](?:以下)?(?:简称|下称)(?:为)?[:：]?\s?[“\"「‘]?(?P<name>[{HAN}A-Za-z]{{2,12}})[”\"」’]?[)）]"
)


def short_names(text: str, ranges: Sequence[tuple[int, int]], bodies: Sequence[Body]) -> list[Body]:
    """Where a short name stands that a full name of the document vouches for."""
    types: dict[str, str] = {}
    for body in bodies:
        declared = _DECLARED.match(text, body.end)
        if declared is not None and not is_generic(declared["name"]):
            types.setdefault(declared["name"], body.type)
        if body.type == "company" and text.endswith(_FULL, body.start, body.end):
            name = text[body.start : body.end]
            stem = plain_stem(name, place_at(name))
            if _SHORTEST <= len(stem) <= 8 and not is_generic(stem):
                types.setdefault(stem, body.type)
    return _standing(text, ranges, bodies, types) if types else []


def _standing(
    text: str, ranges: Sequence[tuple[int, int]], bodies: Sequence[Body], types: dict[str, str]
) -> list[Body]:
    names = sorted(types, key=lambda name: (-len(name), name))
    pattern = re.compile(rf"(?P<name>{'|'.join(map(re.escape, names))})(?:集团|公司|股份)?")
    taken = sorted((body.start, body.end) for body in bodies)
    found: list[Body] = []
    index = 0
    for start, end in ranges:
        for match in pattern.finditer(text, start, end):
            while index < len(taken) and taken[index][1] <= match.start():
                index += 1
            if index == len(taken) or taken[index][0] >= match.end():
                found.append(Body(match.start(), match.end(), types[match["name"]], "short-name"))
    return found
