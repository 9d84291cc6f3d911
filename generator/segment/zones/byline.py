"""Who wrote a text, on a line of its own: 本报记者 NAME, 文/NAME, By Name."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.script import HAN
from generator.segment.lines import Line, Lines, Zones, marked

_NAME = rf"[{HAN}·]{{2,4}}(?:·[{HAN}]{{1,8}})*"
_NAMES = rf"{_NAME}(?:[ \u3000、,，/]{{1,3}}{_NAME}){{0,8}}"
_ROLE = "(?:特约|实习|见习|本报|本网|本刊|首席|全媒体)*(?:记者|通讯员|撰稿人?|作者|编译|主笔|采写|摄影|供稿|特派员)"
_SPACED = re.compile(
    rf"[（(【\[■□●◎]?\s{{0,3}}[^\s。，,：:]{{0,20}}?{_ROLE}[ \u3000/:：|丨]{{1,4}}{_NAMES}"
    rf"(?:[ \u3000/]{{1,4}}[^\s。，,：:]{{0,12}}?{_ROLE}[ \u3000/:：|丨]{{0,4}}{_NAMES}){{0,3}}"
    r"(?:[ \u3000]{1,4}(?:报道|文/?图?|摄影报道|文图))?\s{0,3}[)）】\]]?"
)
_JOINED = re.compile(rf"[（(【\[■□●◎]?(?:本报|本网|本刊|本台)(?:讯)?[^\s。，,：:]{{0,8}}{_ROLE}{_NAME}[)）】\]]?")
_WRITTEN = re.compile(rf"[（(]?(?:文|图文|文图|撰文|文字)\s{{0,2}}[/／|｜丨:：]\s{{0,2}}{_NAMES}[)）]?")
_PLACED = re.compile(rf"(?:记者|特派员)\s{{0,3}}{_NAME}(?:[、,，]{_NAME}){{0,3}}\s?[／/]\s?.{{2,8}}(?:报[道导]|电)")
"""As papers in Taiwan print it: 記者 NAME／台北報導."""
_PARTS = re.compile(rf"(?:(?:文|图|摄影|撰文|采访|文字|整理|编辑|图片)[、及和]?){{1,3}}\s?[/／|丨:：]\s?{_NAME}")
_SUPPLIED = re.compile(rf"[{HAN}]{{4,24}}供稿")
_CREDIT = re.compile(r"(?:bài|tin|text|words)(?: (?:và|and|&) (?:ảnh|bài|photos?|pictures))?: .{2,40}", re.I)
_LATIN = re.compile(
    r"(?:by|bởi|interview by)\s+[A-ZĐ][\w.'-]*(?:\s+(?:and\s+)?[A-ZĐ][\w.'-]*){0,5}"
    r"(?:,\s[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,4})?",
    re.UNICODE,
)
_BY = re.compile(r"(?:interview )?by |bởi ", re.I)
_LATIN_NAME = r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,4}"
_BELOW = re.compile(
    rf"[Rr]eporting by {_LATIN_NAME}.{{0,60}}"
    rf"|(?:{_LATIN_NAME} ?)?[(（]?(?:[Tt]heo|[Tt]ổng hợp từ) (?:Báo|Tạp chí|TTXVN|Thông tấn xã|{_LATIN_NAME}).{{0,40}}"
    rf"|{_LATIN_NAME} ?/ ?TTXVN|{_LATIN_NAME} ?[(（](?:Báo|Tạp chí|TTXVN).{{0,40}}[)）]"
)
"""As Vietnamese papers and English agencies close a report."""
_ALONE = re.compile(
    r"(?!Sở |Bộ |Cục |Ban |Ủy |Uỷ |Chi |Hội |Văn phòng|Tin )"
    r"[^\W\d_a-z][^\W\d_]*(?: [^\W\d_a-z][^\W\d_]*){1,3}"
)
_NAME_WIDTH = 9.0
_WIDEST = 45.0
_MOST_PARTS = 4


def _is_byline(line: Line) -> bool:
    if line.width > _WIDEST or line.is_closed:
        return False
    if any(form.fullmatch(line.text) for form in (_SPACED, _JOINED, _WRITTEN, _PLACED, _SUPPLIED, _CREDIT)):
        return True
    parts = line.text.split()
    if 1 <= len(parts) <= _MOST_PARTS and all(_PARTS.fullmatch(part) for part in parts):
        return True
    opening = _BY.match(line.text)
    return opening is not None and _LATIN.fullmatch(opening[0].lower() + line.text[opening.end() :]) is not None


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Short lines that name writers and nothing else; `…答记者问` is no such line."""
    last = lines.last_prose(decided)
    vietnamese = any(
        ch in "ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữự" for line in lines.lines[:3] for ch in line.text.lower()
    )
    return marked(
        (
            line
            for line in lines.undecided(decided)
            if _is_byline(line)
            or (
                vietnamese
                and line.index == last + 1 > 1
                and not line.text.isupper()
                and _ALONE.fullmatch(line.text)
                and line.width <= _NAME_WIDTH
            )
            or (line.index > last >= 0 and line.width <= _WIDEST and _BELOW.fullmatch(line.text.rstrip(".")))
        ),
        "meta",
    )
