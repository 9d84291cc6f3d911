"""Who wrote a document, as its meta line or the head of its text says."""

from __future__ import annotations

import re

from generator.extract.found import NOTHING, Found
from generator.extract.labels import labelled
from generator.extract.reading import Reading
from generator.languages import LANGUAGES
from generator.model import Header
from generator.quantity import dates_in

_NAME = r"[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,8}){0,3}"
_REPORTER = re.compile(
    rf"(?:记者|通讯员|特约撰稿)\s?[:：|｜丨/／]?\s?(?P<names>{_NAME}(?:[\s、]{{1,3}}(?!通讯员|记者|摄影|编辑|报道|发自|文|图){_NAME}){{0,5}})(?=\s|$|发自|[)）〕】\]/／,，、|｜丨;；]|报道|[电讯摄文图])"
)
_IN_TEXT = re.compile(
    rf"[(（]\s?(?:本报|本网|实习|见习)?(?:记者|通讯员)\s?(?P<names>{_NAME}(?:[\s、]{{1,3}}{_NAME}){{0,5}})\s?[)）]"
)
_WIRE = re.compile(
    r"[（(【]?[\u4e00-\u9fff]{1,8}(?:社|网|报|台)\s?记者(?P<names>[\u4e00-\u9fff]{3})[\u4e00-\u9fff]{2,4}\s?(?:\d{1,2}月)?\d{1,2}日[电讯]"
)
"""中央社記者NAME台北3日電: names of three characters, the usual ones, for nothing divides name and place."""
_LATIN_NAME = r"[A-ZĐÀ-Ỹ][\w.'’-]*(?:\s[A-ZĐÀ-Ỹ][\w.'’-]*){1,4}"
_CREDIT = re.compile(
    rf"(?:[Rr]eporting by|[Ww]ritten by|Bài(?: và ảnh)?:|Interview by|PV)\s(?P<names>{_LATIN_NAME})(?=$|[;,(.]|\s\()"
    rf"|^(?:Theo\s)?(?P<own>{_LATIN_NAME})\s?(?:[(（](?:[Tt]heo|Báo|TTXVN|Tổng hợp)|/TTXVN|[-–—]\s?(?:Báo|TTXVN))"
)
_ALONE = re.compile(rf"^{_LATIN_NAME}$")
_BY = re.compile(r"^(?:By|BY)\s(?P<names>[A-Z][\w.'’-]+(?:\s(?:and\s)?[A-Z][\w.'’-]+){1,5})")
_AT_END = re.compile(
    rf"[(（【](?:本报|本网|本刊|实习|见习|特约)?(?:记者|通讯员|作者)\s?[:：]?\s?(?P<names>{_NAME}(?:[\s、]{{1,3}}(?!通讯员|记者){_NAME}){{0,5}})"
    rf"(?:\s(?:通讯员|记者)\s?{_NAME})?\s?[)）】]\s?$"
)
_NOBODY = ("佚名", "未知", "网络", "admin", "管理员", "本站", "原创", "Admin")
"""What sites print where they know no author."""
_TAIL = re.compile(
    r"(?:\s|[,，、])(?=[\u4e00-\u9fff]{2,16}(?:报|网|社|台|刊|局|教授|研究员|主任|会长|院长|所长|博士)(?:\s|$))|[,，](?=[\u4e00-\u9fff]{5})"
)
_NO_NAMES = ("Báo", "Theo", "Tạp chí", "Nông", "Kinh tế", "Thị trường", "Trang", "Nguồn", "Chuyên mục", "Thứ", "Tin")
_AUTHORS = tuple(label for known in LANGUAGES for label in known.author_labels)
_HEAD_OF_TEXT = 120


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    place = _place(reading)
    if place is None:
        return NOTHING
    place = _without_tail(reading, *place)
    span, surface, _ = reading.quoted(*place)
    return Found(byline=surface, spans={"byline": span})


def _place(reading: Reading) -> tuple[int, int] | None:
    for part in reading.zone("meta"):
        alone = reading.plain[part.start : part.end]
        if (
            reading.language == "vi"
            and _ALONE.match(alone)
            and len(alone.split()) <= 4
            and not alone.startswith(_NO_NAMES)
        ):
            return (part.start, part.end)
        match = _REPORTER.search(reading.plain, part.start, part.end)
        by = _BY.match(reading.plain[part.start : part.end])
        if match is not None:
            return match.span("names")
        credit = _CREDIT.search(reading.plain[part.start : part.end]) if reading.language != "zh" else None
        if credit is not None:
            first, last = credit.span("names" if credit["names"] else "own")
            return (part.start + first, part.start + last)
        if by is not None:
            return (part.start + by.start("names"), part.start + by.end("names"))
        place = labelled(reading, part, _AUTHORS, marks=":：/／|｜丨")
        if place is not None and place[1] - place[0] <= 60 and reading.plain[place[0] : place[1]] not in _NOBODY:
            return place
    return _beside_date(reading) or _in_text(reading)


def _without_tail(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Without what is said of the writer behind the name: a medium, an office."""
    tail = _TAIL.search(reading.plain, start + 1, end) if reading.language == "zh" else None
    return (start, tail.start() if tail is not None else end)


def _beside_date(reading: Reading) -> tuple[int, int] | None:
    """08/04/2024 09:30 | NAME | Nguồn: …: a name between strokes in a line with a date,

    Vietnamese papers print it so.
    """
    if reading.language != "vi":
        return None
    for part in reading.zone("meta"):
        if "|" not in reading.plain[part.start : part.end] or not dates_in(reading.plain[part.start : part.end], "vi"):
            continue
        for match in re.finditer(r"[^|｜•]+", reading.plain[part.start : part.end]):
            piece = match.group().strip()
            if _ALONE.match(piece) and not piece.startswith(_NO_NAMES) and 2 <= len(piece.split()) <= 4:
                start = part.start + match.start() + len(match.group()) - len(match.group().lstrip())
                return (start, start + len(piece))
    return None


def _in_text(reading: Reading) -> tuple[int, int] | None:
    """(记者 NAME) in the first or at the end of the last paragraph."""
    for part in reading.prose()[:1]:
        match = _IN_TEXT.search(reading.plain, part.start, min(part.end, part.start + _HEAD_OF_TEXT))
        if match is not None:
            return match.span("names")
        wire = _WIRE.match(reading.plain, part.start, part.end)
        if wire is not None:
            return wire.span("names")
    for part in reading.prose()[-1:]:
        match = _AT_END.search(reading.plain, max(part.start, part.end - _HEAD_OF_TEXT), part.end)
        if match is not None:
            return match.span("names")
    return None
