"""Scores of names: people with their roles and organisations, organisations, places, programmes, works.

Exact is the same name after folding of script, case, accents and punctuation. Overlap is a name that holds the other.
Each distinct name of a document counts once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.bench.annotation import Annotation, Name, Person
from generator.bench.tally import Tally, tally_of
from generator.model import Draft, Mention, MentionKind
from generator.script import key_of

Fits = Callable[[str, str], bool]
_SHORTEST = 2
"""Characters of a key below which holding it says nothing."""


def is_same(left: str, right: str) -> bool:
    return left == right


def is_inside(left: str, right: str) -> bool:
    """Whether one of two keys holds the other."""
    shorter, longer = sorted((left, right), key=len)
    return len(shorter) >= _SHORTEST and shorter in longer


def mentions_of(draft: Draft, kind: MentionKind) -> tuple[Mention, ...]:
    """The first mention of each distinct name and code."""
    first: dict[tuple[str, str | None], Mention] = {}
    for mention in draft.mentions:
        if mention.kind == kind:
            first.setdefault((key_of(mention.normal), mention.code), mention)
    return tuple(first.values())


def name_tally(found: Sequence[str], expected: Sequence[Name], same: Fits) -> Tally:
    """found: names as extracted, each once."""
    keys = {item.normal: tuple(map(key_of, item.forms)) for item in expected}
    return tally_of(
        tuple(dict.fromkeys(map(key_of, found))),
        expected,
        lambda key, item: any(same(key, form) for form in keys[item.normal]),
        lambda item: item.optional,
    )


def people(draft: Draft, note: Annotation, same: Fits) -> Tally:
    found = tuple(dict.fromkeys(key_of(item.normal) for item in mentions_of(draft, "person")))
    return tally_of(found, note.people, lambda key, item: same(key, key_of(item.normal)), lambda item: item.optional)


def people_roles(draft: Draft, note: Annotation, same: Fits) -> Tally:
    """Pairs of a name and one of its roles."""
    return _pair_tally(draft, note, same, lambda item: item.roles, lambda item: item.roles)


def people_organisations(draft: Draft, note: Annotation, same: Fits) -> Tally:
    """Pairs of a name and one of its organisations, in any form that the annotation knows of it."""
    return _pair_tally(draft, note, same, lambda item: item.organisations, lambda item: item.organisations)


def _pair_tally(
    draft: Draft,
    note: Annotation,
    same: Fits,
    extracted: Callable[[Mention], tuple[str, ...]],
    annotated: Callable[[Person], tuple[str, ...]],
) -> Tally:
    forms = {key_of(item.normal): tuple(map(key_of, item.forms)) for item in note.organisations}
    expected = [(key_of(item.normal), key_of(value)) for item in note.people for value in annotated(item)]
    found = dict.fromkeys(
        (key_of(item.normal), key_of(value))
        for item in draft.mentions
        if item.kind == "person"
        for value in extracted(item)
    )
    return tally_of(
        tuple(found),
        expected,
        lambda left, right: (
            left[0] == right[0] and any(same(left[1], form) for form in (right[1], *forms.get(right[1], ())))
        ),
    )


def organisations(draft: Draft, note: Annotation, same: Fits) -> Tally:
    return name_tally([item.normal for item in mentions_of(draft, "organisation")], note.organisations, same)


def places(draft: Draft, note: Annotation, same: Fits) -> Tally:
    """The same code; where one of the two has none, the same name."""

    def fits(mention: Mention, item: Name) -> bool:
        if mention.code and item.code:
            return mention.code == item.code
        return any(same(key_of(mention.normal), key_of(form)) for form in item.forms)

    return tally_of(mentions_of(draft, "place"), note.places, fits, lambda item: item.optional)


def programmes(draft: Draft, note: Annotation, same: Fits) -> Tally:
    return _with_neighbours(draft, "programme", note.programmes, note.works, same)


def works(draft: Draft, note: Annotation, same: Fits) -> Tally:
    return _with_neighbours(draft, "work", note.works, note.programmes, same)


def _with_neighbours(
    draft: Draft, kind: MentionKind, expected: tuple[Name, ...], neighbours: tuple[Name, ...], same: Fits
) -> Tally:
    """《…行动计划》 is a work and a programme: what the annotation has as the other is no false mention."""
    known = {key_of(form) for item in expected for form in item.forms}
    allowed = tuple(
        Name(quote=item.quote, normal=item.normal, also=item.also, optional=True)
        for item in neighbours
        if known.isdisjoint(map(key_of, item.forms))
    )
    return name_tally([item.normal for item in mentions_of(draft, kind)], (*expected, *allowed), same)
