"""Places in Chinese text. Provinces and prefectures first; counties only where the document vouches for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.extract.gazetteer.homonyms import NEEDS_SUFFIX, NOT_BEFORE, NOT_BEHIND, ORDINARY, SIDES, SUFFIX_TRAPS
from generator.extract.gazetteer.index import Division, index
from generator.extract.gazetteer.regions import NOT_BEFORE as REGION_NOT_BEFORE
from generator.extract.gazetteer.regions import NOT_BEHIND as REGION_NOT_BEHIND
from generator.extract.gazetteer.regions import REGIONS
from generator.script import is_han

_REGION = re.compile("|".join(sorted(REGIONS, key=lambda name: (-len(name), name))))
_CONNECTORS = frozenset("在与和及至到赴从由、于是为")
_COMPASS_PART = re.compile(r"[岸侧麓端坡]|部(?![分门署队委长])")


class Place(NamedTuple):
    """A place in characters of the text; `code` is None for a region without one."""

    start: int
    end: int
    name: str
    code: str | None
    rule: str


class Candidate(NamedTuple):
    start: int
    end: int
    name: str
    divisions: tuple[Division, ...]


def chinese_places(text: str, ranges: Sequence[tuple[int, int]]) -> tuple[Place, ...]:
    """Places in these ranges of a text in simplified characters, in order, without overlap."""
    candidates = [candidate for start, end in ranges for candidate in _candidates(text, start, end)]
    regions = [place for start, end in ranges for place in _regions(text, start, end)]
    taken = {position for place in regions for position in range(place.start, place.end)}
    candidates = [c for c in candidates if taken.isdisjoint(range(c.start, c.end))]
    certain = _certain(text, candidates)
    certain += _behind_parent(candidates, certain)
    certain += _vouched(text, candidates, certain)
    found: list[Place] = []
    for place in sorted({*certain, *regions}, key=lambda item: (item.start, -item.end, item.code or "")):
        if not found or place.start >= found[-1].end:
            found.append(place)
    return tuple(found)


def _candidates(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Leftmost longest names of the gazetteer that what stands around them allows."""
    table, position = index(), start
    while position < end - 1:
        step = 1
        for name, divisions in table.get(text[position : position + 2], ()):
            if (
                position + len(name) <= end
                and text.startswith(name, position)
                and _allowed(text, position, name, divisions)
            ):
                yield Candidate(position, position + len(name), name, divisions)
                # A county's short name may be a chance hit: what begins inside it is looked at too.
                step = len(name) if any(d.level != "county" or d.is_full for d in divisions) else 1
                break
        position += step


def _allowed(text: str, start: int, name: str, divisions: tuple[Division, ...]) -> bool:
    end = start + len(name)
    before, behind = text[start - 1 : start] if start else "", text[end : end + 1]
    if all(division.is_full for division in divisions):
        if len(name) == 2 and is_han(before) and before not in _CONNECTORS and not _ends_division(text, start):
            return False
        return not (behind and behind in SUFFIX_TRAPS.get(name[-1], ""))
    if (before and before in NOT_BEHIND.get(name, "")) or (behind and behind in NOT_BEFORE.get(name, "")):
        return False
    return not (name in SIDES and is_han(before) and _COMPASS_PART.match(text, end))


def _ends_division(text: str, end: int) -> bool:
    return text[end - 1 : end] in ("省", "市", "州", "区", "县") and end > 1


def _regions(text: str, start: int, end: int) -> Iterator[Place]:
    for match in _REGION.finditer(text, start, end):
        name = match.group()
        before, behind = (
            text[match.start() - 1 : match.start()] if match.start() else "",
            text[match.end() : match.end() + 1],
        )
        if (behind and behind in REGION_NOT_BEFORE.get(name, "")) or (
            before and before in REGION_NOT_BEHIND.get(name, "")
        ):
            continue
        yield Place(match.start(), match.end(), name, None, "region-lexicon")


def _certain(text: str, candidates: Sequence[Candidate]) -> list[Place]:
    """Provinces, prefectures, and counties with their suffix."""
    found: list[Place] = []
    for candidate in candidates:
        upper = [division for division in candidate.divisions if division.level != "county"]
        if upper and (upper[0].is_full or candidate.name not in NEEDS_SUFFIX):
            found.append(_place(candidate, upper[0], f"gazetteer-{upper[0].level}"))
    named = {place.code[:4] for place in found if place.code} | {place.code[:2] for place in found if place.code}
    for candidate in candidates:
        full = [division for division in candidate.divisions if division.level == "county" and division.is_full]
        if full and not any(division.level != "county" for division in candidate.divisions):
            division = _county(text, candidate, full, named)
            if division is not None:
                found.append(_place(candidate, division, "gazetteer-county"))
    return found


def _county(text: str, candidate: Candidate, full: list[Division], named: set[str]) -> Division | None:
    """Which of several counties of this name is meant: the one whose parent the document names."""
    is_word = candidate.name[:-1] in ORDINARY or len(candidate.name) == 2
    if len(full) == 1 and not is_word:
        return full[0]
    parents = [division for division in full if division.code[:4] in named]
    wider = [division for division in full if division.code[:2] in named]
    fitting = parents or wider
    if len(fitting) > 1:
        fitting = [division for division in fitting if _follows(text, candidate.start, division.code)]
    if not fitting or (is_word and len(candidate.name) > 2 and not _at_edge(text, candidate.start)):
        return None
    return fitting[0]


def _at_edge(text: str, start: int) -> bool:
    before = text[start - 1 : start] if start else ""
    return not is_han(before) or before in _CONNECTORS or _ends_name(text, start)


def _ends_name(text: str, end: int) -> bool:
    """Whether the name of a province or prefecture ends here."""
    for length in range(2, 12):
        name = text[end - length : end] if end >= length else ""
        if any(row[0] == name and row[1][0].level != "county" for row in index().get(name[:2], ())):
            return True
    return False


def _follows(text: str, start: int, code: str) -> bool:
    """Whether the name of the province or prefecture of `code` ends at `start`."""
    for length in range(2, 12):
        name = text[start - length : start] if start >= length else ""
        for row, divisions in index().get(name[:2], ()):
            if row == name and any(d.code[:4] == code[:4] or d.code == f"{code[:2]}0000" for d in divisions):
                return True
    return False


def _behind_parent(candidates: Sequence[Candidate], certain: list[Place]) -> list[Place]:
    """潍坊昌乐, 广东中山: short names right behind the place they belong to."""
    ends = {place.end: place.code for place in certain if place.code}
    found: list[Place] = []
    for candidate in candidates:
        parent = ends.get(candidate.start)
        if parent is None or candidate.name in ORDINARY:
            continue
        for division in candidate.divisions:
            if not division.is_full and _is_below(division.code, parent):
                found.append(_place(candidate, division, f"gazetteer-{division.level}"))
                break
    return found


def _is_below(code: str, parent: str) -> bool:
    prefix = parent[:2] if parent.endswith("0000") else parent[:4]
    return code.startswith(prefix) and code != parent


def _vouched(text: str, candidates: Sequence[Candidate], certain: list[Place]) -> list[Place]:
    """Short names that the document has in full elsewhere, that stand in a list of places, or between boundaries."""
    codes = {place.code for place in certain if place.code}
    named = {code[:4] for code in codes if code.endswith("00")} | {code[:2] for code in codes if code.endswith("0000")}
    ends = {place.end for place in certain}
    starts = {place.start for place in certain}
    # Two counties of one province side by side vouch for each other: 重庆…万州、涪陵.
    beside = [c for c in candidates if c.name not in ORDINARY and _lies_in(c, named)]
    ends |= {c.end for c in beside}
    starts |= {c.start for c in beside}
    found: list[Place] = []
    for candidate in candidates:
        divisions = [d for d in candidate.divisions if not d.is_full]
        full = [d for d in divisions if d.code in codes]
        below = [d for d in divisions if d.code[:4] in named or d.code[:2] in named]
        if len(full) == 1 and (full[0].level == "county" or candidate.name in NEEDS_SUFFIX):
            if candidate.name not in ORDINARY and _is_free(text, candidate):
                found.append(_place(candidate, full[0], f"gazetteer-{full[0].level}"))
        elif below and below[0].level == "prefecture" and candidate.name in NEEDS_SUFFIX:
            if _is_listed(text, candidate, starts, ends):
                found.append(_place(candidate, below[0], "gazetteer-prefecture"))
        elif len(below) == 1 and below[0].level == "county" and candidate.name not in ORDINARY:
            listed = _is_listed(text, candidate, starts, ends)
            if listed or len(candidate.name) > 2 or _is_bounded(text, candidate):
                found.append(_place(candidate, below[0], "gazetteer-county"))
                ends.add(candidate.end)
    return found


def _is_listed(text: str, candidate: Candidate, starts: set[int], ends: set[int]) -> bool:
    """Whether another place stands beside it in a list."""
    before = text.startswith("、", candidate.start - 1) and candidate.start - 1 in ends
    return before or (text.startswith("、", candidate.end) and candidate.end + 1 in starts)


def _lies_in(candidate: Candidate, named: set[str]) -> bool:
    return any(d.code[:4] in named or d.code[:2] in named for d in candidate.divisions)


def _is_free(text: str, candidate: Candidate) -> bool:
    """A short name that is in the document in full counts anywhere but before a character that makes it longer."""
    return not text.startswith(("乡", "镇", "路", "街", "村"), candidate.end)


def _is_bounded(text: str, candidate: Candidate) -> bool:
    before = text[candidate.start - 1 : candidate.start] if candidate.start else ""
    behind = text[candidate.end : candidate.end + 1]
    return (not is_han(before) or before in _CONNECTORS) and not (behind.isalnum() and behind not in _CONNECTORS)


def _place(candidate: Candidate, division: Division, rule: str) -> Place:
    return Place(candidate.start, candidate.end, candidate.name, division.code, rule)
