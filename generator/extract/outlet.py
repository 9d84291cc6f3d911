"""Where a document was printed: the source that its meta line names."""

from __future__ import annotations

import re

from generator.extract.found import NOTHING, Found
from generator.extract.labels import labelled, trimmed
from generator.extract.reading import Reading
from generator.languages import LANGUAGES
from generator.model import Header

_LABELS = tuple(label for known in LANGUAGES for label in known.source_labels)
_DATELINE = re.compile(
    r"(?P<outlet>[\u4e00-\u9fff]{2,8}(?:社|网|报|台))[\u4e00-\u9fff]{1,8}(?:\d{4}年)?\d{1,2}月\d{1,2}日[电讯]"
)
_ADDRESS = re.compile(r"https?://\S{1,200}")


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    place = None
    for part in reading.zone("meta"):
        place = place or labelled(reading, part, _LABELS)
    place = _dateline(reading) if place is None else _chosen(reading, *place)
    if place is None:
        return NOTHING
    span, surface, _ = reading.quoted(*place)
    return Found(outlet=surface, spans={"outlet": span})


def _dateline(reading: Reading) -> tuple[int, int] | None:
    for part in reading.prose()[:1]:
        match = _DATELINE.match(reading.plain, part.start, part.end)
        if match is not None:
            return match.span("outlet")
    return None


def _chosen(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """One of several sources: the last that is no public body, since that one published the text; else the first."""
    if _ADDRESS.match(reading.plain, start, end):
        return None
    pieces = [
        place
        for match in re.finditer(r"[^,，;；、]+", reading.plain[start:end])
        if (place := trimmed(reading.plain, start + match.start(), start + match.end())) is not None
    ]
    if not pieces:
        return None
    media = [piece for piece in pieces if not _is_public_body(reading, *piece)]
    return _without_tail(reading, *(media[-1] if media else pieces[0]))


def _is_public_body(reading: Reading, start: int, end: int) -> bool:
    name = reading.plain[start:end]
    if reading.language == "vi":
        return name.startswith(reading.words.government_words)
    if reading.language == "zh":
        return name.endswith(reading.words.government_words)
    return any(word in name for word in reading.words.government_words)


def _without_tail(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """Cuts what a site appends to the name of its source: 原创, 转载."""
    for tail in reading.words.source_tails:
        if reading.plain.endswith(tail, start, end) and end - len(tail) > start:
            end -= len(tail)
            break
    return trimmed(reading.plain, start, end)
