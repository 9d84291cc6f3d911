"""Places where words were removed from a Chinese text and a comma was left: 党,、国务院.

Word filters of some platforms replace names and titles so. What stood there cannot be known; each place is a finding.
A comma left in a natural place cannot be seen at all. Three signs are strong: a comma directly before 、, a comma
before a title that a preposition or a second comma leads to, and a comma at the start of a paragraph. A doubled mark
(,， or ,。) is weak, since typing errors make it too; it counts only beside a strong sign. On pages with repaired
damage doubled marks come from that damage, and only the titles count.
"""

from __future__ import annotations

import re
from itertools import pairwise

from generator.extract.reading import Part, Reading
from generator.findings import finding
from generator.model import Finding, Header
from generator.script import HAN

_TITLE = (
    "(?:总书记|国家主席|国务院总理|委员长|全国政协主席|副总理|总理|主席|国务委员|中央军委主席"
    "|省委书记|自治区党委书记|市委书记)"
)
"""Titles of persons that need a name or a body before them where a preposition leads to them."""
_LEAD = (
    "(?:[是就正]对|(?<![自理])由|(?<![方走导转志])向|(?<!参)与|(?<!一)把|将|被|(?<![可所予加])以"
    "|遵照|遵循|按照|(?<!有)根据|围绕|沿着|会见了?|陪同)"
)
"""Words that need what follows them; 可以, 方向 and 参与 may stand before a comma."""
_TEACHING = "(?:重要(?:讲话|指示|批示|论述|思想|回信)|关于.{1,20}(?:讲话|指示|论述)|的?(?:殷殷)?嘱托)"
_STUDY = "(?:(?<![抓的])贯彻落实|学习贯彻|深入贯彻|深入学习|牢记|践行|坚持|高举|(?<![可所予加])以)"
_BEFORE_TITLE = rf"{_LEAD}[,，](?={_TITLE})|{_STUDY}[,，](?={_TITLE}{_TEACHING}|新时代中国特色社会主义思想)"
_STRONG = re.compile(
    rf"(?<=[{HAN}”》）])[,，](?=、[{HAN}“《])"  # 党,、国务院
    rf"|[,，]{{2}}(?={_TITLE})"  # 表示,,总书记
    rf"|{_BEFORE_TITLE}"  # 正是对,总书记; 贯彻落实,总书记重要讲话
    r"|(?:(?<![可所予加])以|(?<![存所])在)[,，](?:同志为核心|坚强领导下)"
)
_WEAK = re.compile(rf"(?<=[{HAN}”》）])[,，][,，。;；:：](?=[{HAN}“《]|$)", re.M)
_TITLES_ONLY = re.compile(_BEFORE_TITLE)
_AT_START = re.compile(rf"[,，](?=[{HAN}“《])")
_STOPS = "。！？!?…”；;：:"
_SHOWN = 8
_MOST = 50
"""More places than this are another kind of damage; the rest is not listed."""


def findings(reading: Reading, header: Header) -> tuple[Finding, ...]:  # noqa: ARG001  (one signature for all)
    """One finding for each place, in order, with the span of the comma (or of both marks)."""
    if reading.language != "zh":
        return ()
    holes = _holes(reading)
    return tuple(_finding(reading, start, end) for start, end in holes[:_MOST])


def _holes(reading: Reading) -> list[tuple[int, int]]:
    parts = reading.zone("title", "body")
    repaired = any(not run.verbatim for run in reading.alignment.runs)
    pattern = _TITLES_ONLY if repaired else _STRONG
    found = [place for part in parts for place in _matches(pattern, reading.plain, part)]
    if not repaired:
        found += _starts(reading, parts)
        if found:
            found += [place for part in parts for place in _matches(_WEAK, reading.plain, part)]
    return _joined(sorted(found))


def _matches(pattern: re.Pattern[str], text: str, part: Part) -> list[tuple[int, int]]:
    """The commas of all matches; words that lead to them are no part of the place."""
    places = []
    for match in pattern.finditer(text, part.start, part.end):
        start = next(at for at in range(match.start(), match.end()) if text[at] in ",，")
        end = next((at for at in range(start, match.end()) if text[at] not in ",，。;；:："), match.end())
        places.append((start, end))
    return places


def _starts(reading: Reading, parts: tuple[Part, ...]) -> list[tuple[int, int]]:
    """Commas at the start of a paragraph; where the line above breaks off, the text is only wrapped there."""
    found = []
    for before, part in pairwise((None, *parts)):
        if part is None or not _AT_START.match(reading.plain, part.start, part.end):
            continue
        if before is not None and before.zone == "body" and reading.plain[before.end - 1] not in _STOPS:
            continue
        if reading.plain[part.end - 1] in _STOPS:
            found.append((part.start, part.start + 1))
    return found


def _joined(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in places:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _finding(reading: Reading, start: int, end: int) -> Finding:
    span, _, _ = reading.quoted(start, end)
    left = reading.text[max(0, start - _SHOWN) : start].rpartition("\n")[2]
    right = reading.text[end : end + _SHOWN].partition("\n")[0].lstrip("、")
    place = f"between “{left}” and “{right}”" if left else f"before “{right}”"
    return finding(
        "deleted-phrase", f"Words seem to have been removed {place}; what stood there is not known.", span=span
    )
