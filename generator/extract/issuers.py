"""Who issued a document: its signature, else the title before 关于 or before the verb of issue."""

from __future__ import annotations

import re

from generator.extract.found import NOTHING, Found
from generator.extract.reading import Part, Reading
from generator.model import Header
from generator.quantity import dates_in
from generator.script import HAN

_BODY = (
    r"(?:部|厅|局|委|委员会|办|办公室|会|协会|学会|商会|联合会|院|署|司|府|室|处|公司|集团|中心|银行|大学|学院|法院|检察院|小组|指挥部|组委会"
    r"|兵团|党组|联盟|社)"
)
_NAME = re.compile(rf"[{HAN}（）()·]{{1,40}}{_BODY}")
_BEFORE_ON = re.compile(rf"(?P<issuers>[{HAN}（）()·、\s]{{2,120}}?{_BODY})\s?(?:办公厅|办公室)?关于")
_SIGNATURE_TAIL = re.compile(r"[(（][^()（）]{1,40}[)）]$")
_WIDEST_SIGNATURE = 60
_ADVERBS_ZH = r"(?:近日|日前|正式|联合|已|共同|今日|近期|于)*"
_VI = re.compile(
    r"(?P<issuers>(?:Sở|Bộ|Cục|Tổng cục|Ủy ban|Uỷ ban|Chính phủ|Văn phòng|Hiệp hội|Liên đoàn|Quốc vụ viện|Hội)\b"
    r".{1,120}?)"
    r"\s(?:(?:đã|vừa|mới|chính thức|sẽ|cùng|đồng)\s){0,4}(?:ban hành|công bố|phát hành)"
)
_EN = re.compile(
    r"(?P<issuers>(?:The\s|China's\s)?[A-Z][^.;,]{1,120}?(?:Ministry|Department|Bureau|Commission|Administration|Office"
    r"|Association|Council|Government|Committee)(?:\sof(?:\s(?:and|the|of|for)|\s[A-Z]\w+|,){1,12})?)"
    r"\s(?:(?:has|have|recently|officially|jointly|formally)\s){0,3}(?:issued|released|published|promulgated|announced)"
)
_FORMAL_END = re.compile(r"(?:通知|公告|通告|意见|决定|办法|函|批复|通报|规划|方案|计划|公示)[)）”》]?$")


def found(reading: Reading, header: Header) -> Found:
    parts = reading.zone("signature")
    ranges = [place for part in parts for place in _signed(reading, part)]
    if not ranges and header.title is not None:
        start, end = reading.alignment.from_source(header.title.span)
        ranges = _in_title(reading, start, end)
    if not ranges:
        return NOTHING
    names = tuple(dict.fromkeys(reading.quoted(start, end)[1] for start, end in ranges))
    span, _, _ = reading.quoted(ranges[0][0], ranges[-1][1])
    return Found(issuers=names, spans={"issuers": span})


def _signed(reading: Reading, part: Part) -> list[tuple[int, int]]:
    """Ranges of the issuers in a line of the signature; its date and notes on its release are left out."""
    if part.end - part.start > 4 * _WIDEST_SIGNATURE:
        return []
    text = reading.plain[part.start : part.end]
    dates = dates_in(text, reading.language)
    line = text[: dates[0].start] if dates else text
    if reading.language != "zh":
        return [(part.start, part.start + len(line.rstrip()))] if len(line.strip()) > 3 and not dates else []
    return [
        (part.start + match.start(), part.start + match.end())
        for match in re.finditer(r"[^\s、，,]+", line)
        if _NAME.fullmatch(_SIGNATURE_TAIL.sub("", match.group()))
    ]


def _in_title(reading: Reading, start: int, end: int) -> list[tuple[int, int]]:
    text = reading.plain[start:end]
    if reading.language == "zh":
        match = _BEFORE_ON.match(text) if _FORMAL_END.search(text.strip()) else None
        match = match or re.match(
            rf"(?P<issuers>[{HAN}（）()·、\s]{{2,80}}?{_BODY}){_ADVERBS_ZH}(?:{'|'.join(reading.words.issue_verbs)})",
            text,
        )
    else:
        match = _VI.match(text) or _EN.match(text)
    if match is None:
        return []
    offset = start + match.start("issuers")
    if reading.language != "zh":
        return [(offset, start + match.end("issuers"))]
    return [
        (offset + name.start(), offset + name.end())
        for name in re.finditer(r"[^\s、]+", match["issuers"])
        if _NAME.fullmatch(name.group())
    ]
