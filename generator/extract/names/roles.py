"""Chinese roles in running text, and chains of them: 某会副会长、某院院长."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from generator.extract.bodies import Body
from generator.extract.gazetteer import chinese_places
from generator.extract.names.shapes import is_name
from generator.languages.roles import NOT_BEHIND_ROLE, ROLE_HEADS, ROLE_MODIFIERS
from generator.script import HAN


class Role(NamedTuple):
    """A role in characters of the text, with the organisation (or place) right before it, if any."""

    start: int
    end: int
    organisation: tuple[int, int] | None


_CONNECTOR = re.compile(r"\s?(?:、|,|，|兼任?|暨|及|和|与|;|；)\s?")
_RELATIVE = re.compile(r"自治区|[省市县区州镇乡]")
_SEGMENT = re.compile(rf"[{HAN}]{{1,14}}$")
_LONGEST_GAP = 8
_SMALL_WORDS = re.compile(
    r"[的了是在由和与及对向以将为从等就把被让请这该各每或于至到]|邀请|来自|担任|出席|当选|选举|主持|记者|活动|会议|大会|会上|采访|感谢"
)
_COMPANY = re.compile(r"(?P<kind>公司|集团)$")
_OWN_ENDS = {"公司": ("公司", "集团"), "集团": ("集团", "集团有限公司", "集团股份有限公司", "集团公司")}
_OWN = re.compile(r"公司|集团|协会|学会|学校|学院|本会|我院|我校")
_SEAT = re.compile(rf"(?P<seat>[{HAN}]{{1,6}}?(?:镇|乡|街道|开发区|高新区|经开区|园区|新区|度假区|村|社区))$")
"""A town or zone that no gazetteer has, behind a place: 江苏省|盛泽镇."""


@cache
def _pattern() -> re.Pattern[str]:
    heads = sorted(ROLE_HEADS, key=lambda word: (-len(word), word))
    modifiers = sorted(ROLE_MODIFIERS, key=lambda word: (-len(word), word))
    return re.compile(rf"(?:{'|'.join(modifiers)}){{0,4}}(?:{'|'.join(heads)})")


@cache
def not_behind() -> tuple[str, ...]:
    """Words behind a role that show that no name follows, those that begin like one among them."""
    return tuple(sorted((word for word in NOT_BEHIND_ROLE if len(word) > 1), key=lambda word: (-len(word), word)))


class Surroundings:
    """Bodies and places by where they end."""

    def __init__(self, text: str, ranges: Sequence[tuple[int, int]], bodies: Sequence[Body]) -> None:
        self.text = text
        self._bodies = {body.end: body for body in bodies}
        self._ends = sorted(self._bodies)
        self._places = {place.end: place.start for place in chinese_places(text, ranges)}

    def organisation(self, start: int, floor: int) -> tuple[tuple[int, int] | None, int]:
        """(organisation before a role that begins at `start`, where the role begins with what stands between)."""
        index = bisect_right(self._ends, start) - 1
        if index >= 0:
            body = self._bodies[self._ends[index]]
            gap = self.text[body.end : start]
            if body.end > floor and start - body.end <= _LONGEST_GAP and _is_part_of_role(gap):
                return (max(floor, body.start), body.end), body.end
        seat = _SEAT.search(self.text, max(floor, start - 24), start)
        end = seat.start("seat") if seat else start
        first = end
        while first in self._places and self._places[first] >= floor:
            first = self._places[first]
        return ((first, start), start) if first < end else (None, start)

    def resumed(self, start: int, floor: int) -> tuple[int, int] | None:
        """The first company of the text where a role of 公司 or 集团 stands alone: 集团副总经理."""
        word = _COMPANY.search(self.text, max(floor, start - 3), start)
        if word is None or re.match(rf"[{HAN}]", self.text[word.start() - 1 : word.start()] or " "):
            return None
        index = bisect_right(self._ends, word.start()) - 1
        for end in self._ends[: min(index + 1, 20)]:
            body = self._bodies[end]
            if body.type == "company" and self.text.endswith(_OWN_ENDS[word["kind"]], body.start, end):
                return (body.start, end)
        return None

    def behind_body(self, start: int, end: int) -> int:
        """Where the body ends that a role begins in (有限公司|总经理, not 公司总经理)."""
        index = bisect_right(self._ends, start)
        if index < len(self._ends) and self._ends[index] < end and self._bodies[self._ends[index]].start < start:
            return self._ends[index]
        return start

    def behind_last(self, position: int, floor: int) -> int:
        """Where the last body before a position ends, or `floor`."""
        index = bisect_right(self._ends, position) - 1
        return max(floor, self._ends[index]) if index >= 0 else floor

    def is_inside_body(self, end: int) -> bool:
        """Whether a body goes on behind the end of a role (记者|协会)."""
        index = bisect_left(self._ends, end)
        return index < len(self._ends) and self._bodies[self._ends[index]].start < end and self._ends[index] > end


def _is_part_of_role(gap: str) -> bool:
    return not gap or (
        not is_name(gap, is_cued=False)
        and re.fullmatch(rf"[{HAN}]+", gap) is not None
        and _SMALL_WORDS.search(gap) is None
    )


def roles_in(around: Surroundings, start: int, end: int) -> list[Role]:
    """All roles of a range, in order, each with its organisation."""
    found: list[Role] = []
    floor = start
    for match in _pattern().finditer(around.text, start, end):
        if around.is_inside_body(match.end()):
            continue
        begin = around.behind_body(*match.span())
        organisation, first = around.organisation(begin, floor)
        if organisation is None:
            organisation = around.resumed(match.start(), floor)
        if organisation is None:
            first = _with_prefix(around.text, found[-1] if found else None, around.behind_last(begin, floor), begin)
        found.append(Role(first, match.end(), organisation))
        floor = match.end()
    return found


def _with_prefix(text: str, before: Role | None, floor: int, start: int) -> int:
    """Where a role begins whose organisation is no body by itself (省纺织服装产业链|链长)."""
    segment = _SEGMENT.search(text, max(floor, start - 15), start)
    if segment is None:
        return start
    first = segment.start()
    own = _OWN.match(text, first, start)
    first = own.end() if own else first
    follows = before is not None and before.end < first and _CONNECTOR.fullmatch(text, before.end, first) is not None
    relative = _RELATIVE.match(text, first, start) is not None
    is_edge = own is not None or first == floor or not re.match(rf"[{HAN}]", text[first - 1 : first] or " ")
    if is_edge and (follows or relative) and _SMALL_WORDS.search(text, first, start) is None:
        return first
    return start


def is_chained(text: str, before: Role, after: Role) -> bool:
    """Whether two roles are of one person: only a mark, 兼 or 和, and the second's organisation, between them."""
    first = after.organisation[0] if after.organisation else after.start
    return (
        first >= before.end
        and first - before.end <= 3
        and (first == before.end or _CONNECTOR.fullmatch(text, before.end, first) is not None)
    )


def has_role(text: str, start: int, end: int) -> bool:
    """Whether a role stands inside a range (外交部长|某·某 is no name as a whole)."""
    return end - start > 4 and _pattern().search(text, start, end) is not None


def starts_with_role(text: str, start: int, end: int) -> bool:
    """Whether a role stands right behind a name (某某院士): it is the name's own."""
    return _pattern().match(text, start, end) is not None
