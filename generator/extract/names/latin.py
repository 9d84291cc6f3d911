"""Vietnamese and English names of persons: behind a courtesy or a role, before a role or a verb of speech."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from generator.extract.bodies import Body
from generator.extract.names.chinese import Person
from generator.languages import roles as words

_UP = "A-Z" + "".join(sign for sign in map(chr, range(0xC0, 0x1EFA)) if sign.isupper())
"""Capitals of Vietnamese for a class of characters; a range of them would hold small letters too."""
_VI_NAME = rf"[{_UP}][a-zà-ỹđ]*(?:\s[{_UP}][a-zà-ỹđ]*){{1,4}}"
_EN_NAME = r"[A-Z][a-z'’-]+(?:-[A-Z][a-z]+)?(?:\s(?:[A-Z]\.|[A-Z][A-Za-z'’-]+)){1,2}"

_OF = re.compile(
    r"\s?(?:(?:of|at|from|for|with|của|the)\s?){0,2}"
    r"|\sof\s[a-z]+(?:\s[a-z]+){0,2}\s(?:at|of|with|for)\s(?:the\s)?"
)
_OF_SEATS = ("mayor", "governor", "thị trưởng", "tỉnh trưởng", "party secretary", "party chief")
_SEAT = re.compile(
    r"\s(?:of\s(?=[A-Z])|(?=thành phố|tỉnh|huyện))(?P<seat>(?:(?:thành phố|tỉnh|huyện)\s)?"
    rf"[{_UP}][a-zà-ỹđ]+(?:\s[{_UP}][a-zà-ỹđ]+){{0,3}})(?=[,.;\s])"
)
_GENERIC = re.compile(
    r"\s(?:(?:of|at|for)\sthe\s|của\s)?(?P<kind>company|firm|group|association|federation|university|công ty|tập đoàn"
    rf"|hiệp hội|trường)(?!\w)(?!\s[{_UP}])"
)
_KINDS = {
    "company": "company", "firm": "company", "group": "company", "association": "association",
    "federation": "association", "university": "university", "công ty": "company", "tập đoàn": "company",
    "hiệp hội": "association", "trường": "university",
}  # fmt: skip
_NO_PERSONS = frozenset(["Hồ Chí Minh"])
"""The name of a city first of all."""
_VI_CREDITS = "Tác giả|Người viết|Bài viết|Biên tập|Biên tập viên|Thực hiện|Ảnh"
_EN_CREDITS = "(?:[Rr]eport(?:ing|ed)|[Ww]rit(?:ing|ten)|[Ee]dit(?:ing|ed)|[Pp]hotos?|[Ss]tory)\\s[Bb]y|By"


def latin_names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Runs of two to five words with capitals, those that stand in a byline."""
    for match in re.compile(_VI_NAME).finditer(text, start, end):
        yield match.span()


def _any(items: Sequence[str]) -> str:
    return "|".join(re.escape(item) for item in sorted(set(items), key=lambda word: (-len(word), word)))


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    if language == "vi":
        courtesy, roles, speech = _any(words.VI_COURTESY), _any(words.VI_ROLES), _any(words.VI_SPEECH)
        surname = _any(words.VI_SURNAMES)
        named = rf"(?P<name>(?:{surname})(?:\s[{_UP}][a-zà-ỹđ]*){{1,3}})"
        return (
            ("credit", re.compile(rf"(?<!\w)(?:{_VI_CREDITS})\s?:?\s{named}(?=\s*(?:[-–|,;(\n]|$))")),
            ("courtesy", re.compile(rf"(?<!\w)(?:{courtesy})\.?\s(?P<name>{_VI_NAME})")),
            (
                "middle-name",
                re.compile(rf"(?<!\w)(?P<name>(?:{surname})\s(?:Văn|Thị)(?:\s[{_UP}][a-zà-ỹđ]*){{1,2}})"),
            ),
            (
                "role-of-body",
                re.compile(
                    rf"(?<!\w)(?P<role>{roles})(?:\s[^\s,.;:()“”]+){{1,9}}?\s"
                    rf"(?P<name>(?:{surname})(?:\s[{_UP}][a-zà-ỹđ]*){{2}})(?=\s(?:đã|sẽ|cũng|{speech})(?!\w)|,)"
                ),
            ),
            ("before-role", re.compile(rf"(?<!\w){named},\s(?P<role>{roles})(?!\w)")),
            ("behind-role", re.compile(rf"(?<!\w)(?P<role>{roles})[:]?\s{named}(?!\s?[{_UP}])")),
            ("before-speech", re.compile(rf"(?<!\w){named}\s(?:{speech})(?!\w)")),
        )
    courtesy, roles, speech = _any(words.EN_COURTESY), _any(words.EN_ROLES), _any(words.EN_SPEECH)
    return (
        ("credit", re.compile(rf"(?<!\w)(?:{_EN_CREDITS})\s(?P<name>{_EN_NAME})(?=\s*(?:[-–|,;(\n]|$))")),
        ("courtesy", re.compile(rf"(?<!\w)(?:{courtesy})\.?\s(?P<name>[A-Z][a-z'’-]+(?:\s[A-Z][a-z'’-]+){{0,2}})")),
        ("behind-role", re.compile(rf"(?<!\w)(?P<role>(?i:{roles}))\s(?P<name>{_EN_NAME})")),
        (
            "before-role",
            re.compile(
                rf"(?P<name>{_EN_NAME}),\s(?:\d\d,\s)?(?:who\sis\s)?(?:the\s|an?\s|[A-Z]\w+['’]s\s)?(?:\d\d-year-old\s)?"
                rf"(?P<role>(?:[a-z-]+\s){{0,3}}?(?:{roles}))(?!\w)"
            ),
        ),
        ("before-speech", re.compile(rf"(?P<name>{_EN_NAME})\s(?:{speech})(?!\w)")),
        ("behind-role", re.compile(rf"(?<!\w)(?P<role>(?i:{roles})),\s(?P<name>{_EN_NAME}),")),
        (
            "of-body",
            re.compile(
                rf"(?P<name>{_EN_NAME})\s(?:of|from|with)\s(?:[A-Z][\w'’-]*\s|(?:of|the|for|and)\s){{1,9}}(?:{speech})(?!\w)"
            ),
        ),
        ("behind-speech", re.compile(rf"(?<!\w)(?:said|says|added|noted|told)\s(?P<name>{_EN_NAME})")),
    )


def latin_people(
    text: str, ranges: Sequence[tuple[int, int]], bodies: Sequence[Body], language: str
) -> tuple[Person, ...]:
    """Persons in these ranges of a Vietnamese or English text, in order, without overlap."""
    found: dict[int, Person] = {}
    for start, end in ranges:
        for rule, pattern in _patterns(language):
            for match in pattern.finditer(text, start, end):
                for person in _person(text, match, rule, bodies, language):
                    known = found.get(person.start)
                    if known is None or (person.roles and not known.roles):
                        found[person.start] = person
    people = [person for person in found.values() if not _is_in_body(person, bodies)]
    return _apart([*people, *_repeated(text, ranges, people)])


def _person(text: str, match: re.Match[str], rule: str, bodies: Sequence[Body], language: str) -> Iterator[Person]:
    first, last = match.span("name")
    if not _is_name(match["name"], rule, language):
        return
    role = match.span("role") if "role" in match.re.groupindex else _role_behind(text, last, language)
    owner = _owner(role, bodies, text) if role else None
    further = _further_role(text, role[1], language) if role else None
    if role and owner is None and further:
        owner = _owner(further, bodies, text)
    roles = tuple(item for item in (role, further) if item)
    yield Person(first, last, rule, roles, (owner,) if owner else ())


def _further_role(text: str, end: int, language: str) -> tuple[int, int] | None:
    """A second role that `and` or `kiêm` joins to the first: founder and CEO."""
    match = _further(language).match(text, end)
    return match.span("role") if match else None


@cache
def _further(language: str) -> re.Pattern[str]:
    roles = words.VI_ROLES if language == "vi" else words.EN_ROLES
    return re.compile(rf"\s(?:and|kiêm|&)\s(?P<role>{_any(roles)})(?!\w)")


def _is_name(name: str, rule: str, language: str) -> bool:
    parts = name.split()
    if language == "vi":
        if name in _NO_PERSONS:
            return False
        return rule != "courtesy" or parts[0] in words.VI_SURNAMES or len(parts) > 1
    # He and May are surnames too: right beside a role they are one.
    return words.EN_NOT_NAMES.isdisjoint(parts[rule.endswith("-role") and parts[0] in ("He", "May", "West") :])


def _role_behind(text: str, end: int, language: str) -> tuple[int, int] | None:
    """A role behind a comma: ông Nguyễn Văn A, Giám đốc Sở …"""
    roles = words.VI_ROLES if language == "vi" else words.EN_ROLES
    match = re.compile(rf"(?:,|\s[-–—])\s(?P<role>(?:{_any(roles)}))(?!\w)").match(text, end)
    return match.span("role") if match else None


def _owner(role: tuple[int, int], bodies: Sequence[Body], text: str) -> tuple[int, int] | None:
    """The body behind a role (director of …), or right before it."""
    for body in bodies:
        if 0 <= body.start - role[1] <= 40 and _OF.fullmatch(text, role[1], body.start):
            return (body.start, body.end)
        if 0 <= role[0] - body.end <= 3 and re.fullmatch(r"\s|['’]s\s", text[body.end : role[0]]):
            return (body.start, body.end)
    seat = _SEAT.match(text, role[1]) if text[role[0] : role[1]].lower().endswith(_OF_SEATS) else None
    return seat.span("seat") if seat else _resumed(role, bodies, text)


def _resumed(role: tuple[int, int], bodies: Sequence[Body], text: str) -> tuple[int, int] | None:
    """`president of the association`: the last body before it that is one."""
    match = _GENERIC.match(text, role[1])
    if match is None:
        return None
    index = bisect_left(bodies, role[0], key=lambda body: body.start)
    before = reversed(bodies[max(0, index - 20) : index])
    return next((body[:2] for body in before if body.type == _KINDS.get(match["kind"].lower())), None)


def _is_in_body(person: Person, bodies: Sequence[Body]) -> bool:
    return any(body.start < person.end and person.start < body.end for body in bodies)


def _repeated(text: str, ranges: Sequence[tuple[int, int]], people: Sequence[Person]) -> list[Person]:
    names = sorted({text[p.start : p.end] for p in people if " " in text[p.start : p.end]}, key=lambda n: (-len(n), n))
    if not names:
        return []
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
    return [Person(*m.span(), "repeated") for start, end in ranges for m in pattern.finditer(text, start, end)]


def _apart(found: Sequence[Person]) -> tuple[Person, ...]:
    kept: list[Person] = []
    for person in sorted(found, key=lambda item: (item.start, not item.roles, -item.end, item.rule)):
        if not kept or person.start >= kept[-1].end:
            kept.append(person)
    return tuple(kept)
