"""Persons that the text names, with the roles and organisations that are printed beside the name."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.bodies import bodies_in
from generator.extract.found import Found
from generator.extract.names import latin_names, people_in
from generator.extract.reading import Reading
from generator.model import Header, Mention

_PHOTOGRAPHER = ("摄", "摄影报道")
_WRITERS = frozenset(["文", "图", "文/图", "图/文", "图文", "作者", "撰文", "撰稿", "执笔", "采写", "参与采写", "文字"])
"""Labels of a credit that name no office."""
_OWN_PAPER = ("本报", "本网", "本刊", "本台", "本社")


def found(reading: Reading, header: Header) -> Found:
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
                roles=tuple(dict.fromkeys(_as_role(role) for role in roles if role not in _WRITERS)),
                organisations=tuple(dict.fromkeys(owners)),
            )
        )
    known = {(mention.span.start, mention.span.end) for mention in mentions}
    mentions += [item for item in _in_byline(reading, header) if (item.span.start, item.span.end) not in known]
    return Found(mentions=tuple(mentions))


def _as_role(printed: str) -> str:
    if printed in _PHOTOGRAPHER:
        return "摄影"
    return printed[2:] if len(printed) > 2 and printed.startswith(_OWN_PAPER) else printed


def _in_byline(reading: Reading, header: Header) -> Iterator[Mention]:
    """Names of a byline in Latin letters; a Chinese one is read with the credits."""
    place = header.spans.get("byline")
    if reading.language == "zh" or place is None:
        return
    for start, end in latin_names(reading.plain, *reading.alignment.from_source(place)):
        span, surface, normal = reading.quoted(start, end)
        yield Mention(kind="person", surface=surface, normal=normal, span=span, rule="byline")
