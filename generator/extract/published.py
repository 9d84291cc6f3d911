"""When a document was published: its meta line, else its signature, else its dateline. Nothing is inferred."""

from __future__ import annotations

import re

from generator.extract.found import NOTHING, Found
from generator.extract.reading import Part, Reading
from generator.findings import finding
from generator.languages import LANGUAGES
from generator.model import DateValue, Header
from generator.quantity import FoundDate, dates_in

_LABELS = tuple(label for known in LANGUAGES for label in known.date_labels)
_OF_CHANGE = ("更新", "Updated", "updated", "Cập nhật", "cập nhật", "修改")
_HEAD_OF_TEXT = 80
_PLACE = 40
"""Characters of a dateline before its date, at most."""
_WIRE = ("电", "讯")
_DASH = re.compile(
    r",?\s[A-Z][A-Za-z ,.'’-]{1,40}\s?(?:--|[–—])\s|\s?(?:\([A-Z][^()]{1,40}\)|/[A-Z][^/]{1,30}/)?\s?(?:--|[-–—])\s"
)
"""17 Aug 2022, Shanghai -- …; SHANGHAI, June 3, 2024 (Agency) -- …"""


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    value = _from_meta(reading) or _from_signature(reading) or _from_dateline(reading)
    if value is None:
        return Found(findings=(finding("no-date", "The document prints no date of publication."),))
    return Found(published=value, spans={"published": value.span}) if value else NOTHING


def _dates(reading: Reading, part: Part) -> list[FoundDate]:
    dates = dates_in(reading.plain[part.start : part.end], reading.language)
    return [date for date in dates if date.precision in ("day", "month") and "/" not in date.iso]


def _from_meta(reading: Reading) -> DateValue | None:
    best: tuple[int, DateValue] | None = None
    for part in reading.zone("meta"):
        for date in _dates(reading, part):
            rank = _rank(reading.plain[part.start : part.start + date.start][-20:])
            if best is None or rank < best[0]:
                best = (rank, _value(reading, part.start, date))
    return best[1] if best else None


def _rank(before: str) -> int:
    """0 behind a label of publication, 1 without a label, 2 behind a label of change."""
    bare = before.rstrip(" :：[【(（")
    if any(word in before for word in _OF_CHANGE):
        return 2
    return 0 if bare.endswith(_LABELS) else 1


def _from_signature(reading: Reading) -> DateValue | None:
    for part in reversed(reading.zone("signature")):
        dates = _dates(reading, part)
        if dates:
            return _value(reading, part.start, dates[-1])
    return None


def _from_dateline(reading: Reading) -> DateValue | None:
    """新华社北京2024年6月27日电: a full date in the first line of the text, before 电 or 讯."""
    for part in reading.prose()[:1]:
        head = Part(part.zone, part.kind, part.start, min(part.end, part.start + _HEAD_OF_TEXT))
        for date in _dates(reading, head):
            end = part.start + date.end
            if reading.plain.startswith(_WIRE, end) or (
                date.start <= _PLACE and _DASH.match(reading.plain, end, part.end)
            ):
                return _value(reading, part.start, date)
    return None


def _value(reading: Reading, offset: int, date: FoundDate) -> DateValue:
    """With the time of day where it is printed to the second and its offset is printed or that of the language."""
    span, _, _ = reading.quoted(offset + date.start, offset + date.end)
    time, zone = date.time or "", reading.words.offset
    if time.count(":") >= 2 and len(time) > 8:
        return DateValue(date=f"{date.iso}T{time}", precision="second", basis="stated", span=span)
    if len(time) == 8 and zone and reading.language == "zh":
        return DateValue(date=f"{date.iso}T{time}{zone}", precision="second", basis="stated", span=span)
    return DateValue(date=date.iso, precision=date.precision, basis="stated", span=span)
