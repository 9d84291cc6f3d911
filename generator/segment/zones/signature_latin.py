"""Signatures of Vietnamese and English documents: on whose behalf, by whom, and to whom copies go.

The Vietnamese form is that of Decree 30/2020/NĐ-CP: TM., KT., TL., TUQ. before the body or office, the signer's name
below it, and `Nơi nhận:` with a list.
"""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.dates import is_date_alone
from generator.segment.lines import Line, Lines, Zones, marked

_BEHALF = re.compile(r"(?:TM|KT|TL|TUQ)\. ?\S")
_COPIES = re.compile(r"nơi nhận ?:", re.I)
_NAME = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){1,5}")
_BODY = re.compile(
    r"\b(?:department|bureau|ministry|committee|commission|office|administration|government|association|council|bank"
    r"|corporation|company|agency|federation|sở|bộ|cục|chi cục|ban|hội|hiệp hội|ủy ban|uỷ ban)\b",
    re.I,
)
_SMALL = frozenset({"of", "and", "the", "for", "on", "in", "&", "và"})
_WIDEST = 30.0
_MOST_BODIES = 6


def _is_capitalised(text: str) -> bool:
    return all(word in _SMALL or not word[:1].islower() for word in text.split())


def _names_body(line: Line) -> bool:
    if line.width > _WIDEST or line.is_closed or line.leads_on or not _is_capitalised(line.text):
        return False
    return _BODY.search(line.text) is not None


def _is_name(line: Line) -> bool:
    return line.width <= _WIDEST and _NAME.fullmatch(line.text) is not None and _is_capitalised(line.text)


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Below the last running text: bodies above a closing date, `TM.` with the capitals and the name below, copies."""
    last = lines.last_prose(decided)
    if last < 0:
        return {}
    found: list[Line] = []
    capitals = copies = False
    for line in lines.lines[last + 1 :]:
        if decided.get(line.index) == "signature" and is_date_alone(line.text):
            found += _bodies_above(lines, decided, line.index, last)
        if line.index in decided:
            capitals = copies = False
            continue
        copies = bool(_COPIES.match(line.text)) or (copies and line.text[:1] in "-–+")
        is_office = bool(_BEHALF.match(line.text)) or (capitals and line.text.isupper() and line.width <= _WIDEST)
        if copies or is_office or (capitals and _is_name(line)):
            found.append(line)
        if line.index == last + 1 and line.text.isupper() and _names_body(line):
            found.append(line)  # CỤC THỐNG KÊ TỈNH, without a date
        capitals = is_office
    return marked(found, "signature")


def _bodies_above(lines: Lines, decided: Zones, index: int, last: int) -> list[Line]:
    found: list[Line] = []
    for line in reversed(lines.lines[max(last + 1, index - _MOST_BODIES) : index]):
        if line.index in decided or not _names_body(line):
            break
        found.append(line)
    return found
