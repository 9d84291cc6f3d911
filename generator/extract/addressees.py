"""To whom a notice is written: the line behind the title that ends with a colon."""

from __future__ import annotations

import re

from generator.extract.found import NOTHING, Found
from generator.extract.gazetteer import place_at
from generator.extract.reading import Part, Reading
from generator.model import Header

_LINES = 6
"""Lines behind the title among which the addressees are sought."""
_WIDEST = 400
_BODY = (
    r"(?:部|厅|局|委|委员会|办|办公室|会|协会|学会|商会|联合会|院|署|司|府|政府|室|处|公司|集团|中心|银行|大学|学院|法院|小组|指挥部|兵团|党组|单位|部门|企业"
    r"|机构|学校|院校|市|区|县|州|盟|镇|街道|园区|同志|会员|基地|团体|支队|站|所)"
)
_ENDS_IN_BODY = re.compile(rf"{_BODY}(?:[（(][^（）()]{{1,40}}[)）])?$")
_SPEECH = re.compile(r"问|答|记者|主持人|如下|表示|指出|强调|说$|认为|介绍|女士们|先生们|同志们|朋友们|来宾")
_BEGINS = re.compile(r"各|有关|相关|省|市(?!场)|区|县|自治区|中国|国家|中央|全国|部|直属|本")
_VI = re.compile(r"^\s?Kính gửi\s?:?\s?(?P<to>.{2,400}?)[.:;]?$")
_EN = re.compile(r"^\s?(?:To\s?:\s?(?P<to>.{2,400}?)[.:;]?|To\s(?P<all>(?:all|the)\s.{2,300}?)[:,])$")


def found(reading: Reading, header: Header) -> Found:
    if header.kind in ("interview", "event-report", "statistics", "news") and header.document_number is None:
        return NOTHING
    for part in reading.zone("title", "meta", "body")[: _LINES + len(reading.zone("title", "meta"))]:
        if part.zone == "title" or part.end - part.start > _WIDEST:
            continue
        ranges = _ranges(reading, part)
        if ranges:
            names = tuple(dict.fromkeys(reading.quoted(start, end)[1] for start, end in ranges))
            span, _, _ = reading.quoted(ranges[0][0], ranges[-1][1])
            return Found(addressees=names, spans={"addressees": span})
    return NOTHING


def _ranges(reading: Reading, part: Part) -> list[tuple[int, int]]:
    text = reading.plain[part.start : part.end]
    if reading.language != "zh":
        match = _VI.match(text) or _EN.match(text)
        group = "to" if match and match["to"] else "all"
        return _pieces(text, match.start(group), match.end(group), part.start, r"[;,]\s|\s-\s") if match else []
    bare = text.rstrip()
    if not bare.endswith((":", "：")) or any(mark in bare[:-1] for mark in "。！？:：“《"):
        return []
    names = _pieces(text, 0, len(bare) - 1, part.start, r"[，,;；]")
    last = reading.plain[names[-1][0] : names[-1][1]] if names else ""
    if not names or _ENDS_IN_BODY.search(last) is None or _SPEECH.search(text):
        return []
    return [piece for start, end in names for piece in _divided(reading.plain, start, end)]


def _pieces(text: str, start: int, end: int, offset: int, marks: str) -> list[tuple[int, int]]:
    """Ranges between marks that stand outside brackets, trimmed."""
    found: list[tuple[int, int]] = []
    begin = start
    for match in re.finditer(marks, text[:end]):
        inside = text.count("(", begin, match.start()) + text.count("（", begin, match.start())
        closed = text.count(")", begin, match.start()) + text.count("）", begin, match.start())
        if match.start() >= start and inside == closed:
            found.append((begin, match.start()))
            begin = match.end()
    found.append((begin, end))
    ranges = []
    for first, last in found:
        while first < last and text[first] in " \t\u3000-":
            first += 1
        while last > first and text[last - 1] in " \t\u3000":
            last -= 1
        if last > first:
            ranges.append((offset + first, offset + last))
    return ranges


def _divided(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A list with 、 divided only where both sides are names of their own; one that shares a head stays as printed."""
    found: list[tuple[int, int]] = []
    begin = start
    for match in re.finditer("、", text[start:end]):
        mark = start + match.start()
        before, behind = text[begin:mark], text[mark + 1 : end]
        own = _BEGINS.match(behind) is not None or place_at(behind) > 0
        if own and len(before) > 3 and _ENDS_IN_BODY.search(before) and not _is_territory(before):
            found.append((begin, mark))
            begin = mark + 1
    found.append((begin, end))
    return found


def _is_territory(text: str) -> bool:
    """各省、自治区、直辖市 share what follows the last of them."""
    return re.search(r"(?:省|市|区|县|州|盟)(?:[（(][^（）()]{1,20}[)）])?$", text) is not None
