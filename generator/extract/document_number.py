"""The number of an official document (发文字号): issuer's code, year in brackets, serial number.

Form after GB/T 9704-2012, 7.2.5: 发文机关代字、年份、发文顺序号, the year in 〔〕; what web pages make of
these brackets is read too.
"""

from __future__ import annotations

import re

from generator.extract.found import NOTHING, Found
from generator.extract.reading import Part, Reading
from generator.model import Header
from generator.script import HAN

_BRACKETED = re.compile(
    rf"(?P<code>[{HAN}（）()]{{1,24}}?)\s?[〔\[［（(【﹝]\s?(?P<year>(?:19|20)\d\d)\s?年?[〕\]］）)】﹞]\s?第?\s?(?P<serial>\d{{1,5}})\s?号"
)
_OF_A_YEAR = re.compile(
    rf"(?P<code>[{HAN}]{{0,20}}(?:公告|通告|令))?\s?(?P<year>(?:19|20)\d\d)\s?年\s?第\s?(?P<serial>\d{{1,4}})\s?号"
)
_LABEL = re.compile(r"^\s?(?:发文字号|发文号|文\s?号|文件编号|文件号|字\s?号)\s?[:：]\s?")
_HEAD = 6
"""Blocks at the head of the text in which a line may be the number and nothing else."""


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    for part in reading.zone("title", "meta"):
        number = _number(reading, part, alone=False)
        if number is not None:
            return number
    for part in reading.parts[:_HEAD]:
        number = _number(reading, part, alone=True)
        if number is not None:
            return number
    return NOTHING


def _number(reading: Reading, part: Part, *, alone: bool) -> Found | None:
    """The number in a part; `alone`: the part holds nothing else (a reference in running text is another's number)."""
    text = reading.plain[part.start : part.end]
    label = _LABEL.match(text)
    skipped = label.end() if label else 0
    bare = text[skipped:].strip().strip("()（）") if alone else text[skipped:]
    match = _BRACKETED.search(bare) or _OF_A_YEAR.fullmatch(bare.strip())
    if (
        match is None
        or (alone and match.group() != bare)
        or (part.zone == "title" and match.end() != len(bare.rstrip(")） ")))
    ):
        return None
    start = part.start + text.index(match.group(), skipped)
    span, _, _ = reading.quoted(start, start + len(match.group()))
    return Found(document_number=_normal(match), spans={"document_number": span})


def _normal(match: re.Match[str]) -> str:
    code, year, serial = match["code"] or "", match["year"], match["serial"]
    return f"{code}〔{year}〕{serial}号" if match.re is _BRACKETED else f"{code}{year}年第{serial}号"
