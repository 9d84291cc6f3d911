"""Who wrote a document, as its meta line or the head of its text says."""

from __future__ import annotations

import re

from generator.extract.found import NOTHING, Found
from generator.extract.labels import labelled
from generator.extract.reading import Reading
from generator.languages import LANGUAGES
from generator.model import Header

_NAME = r"[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,8}){0,3}"
_REPORTER = re.compile(
    rf"(?:记者|通讯员)\s?[:：]?\s?(?P<names>{_NAME}(?:[\s、]{{1,3}}(?!通讯员|记者|摄影|编辑|报道|文|图){_NAME}){{0,5}})(?=\s|$|[)）/,，、|]|报道|[电讯摄文图])"
)
_IN_TEXT = re.compile(
    rf"[(（]\s?(?:本报|本网|实习|见习)?(?:记者|通讯员)\s?(?P<names>{_NAME}(?:[\s、]{{1,3}}{_NAME}){{0,5}})\s?[)）]"
)
_BY = re.compile(r"^(?:By|BY)\s(?P<names>[A-Z][\w.'’-]+(?:\s(?:and\s)?[A-Z][\w.'’-]+){1,5})")
_AUTHORS = tuple(label for known in LANGUAGES for label in known.author_labels)
_HEAD_OF_TEXT = 120


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    place = _place(reading)
    if place is None:
        return NOTHING
    span, surface, _ = reading.quoted(*place)
    return Found(byline=surface, spans={"byline": span})


def _place(reading: Reading) -> tuple[int, int] | None:
    for part in reading.zone("meta"):
        match = _REPORTER.search(reading.plain, part.start, part.end)
        by = _BY.match(reading.plain[part.start : part.end])
        if match is not None:
            return match.span("names")
        if by is not None:
            return (part.start + by.start("names"), part.start + by.end("names"))
        place = labelled(reading, part, _AUTHORS, marks=":：/／")
        if place is not None and place[1] - place[0] <= 60:
            return place
    for part in reading.prose()[:1]:
        match = _IN_TEXT.search(reading.plain, part.start, min(part.end, part.start + _HEAD_OF_TEXT))
        if match is not None:
            return match.span("names")
    return None
