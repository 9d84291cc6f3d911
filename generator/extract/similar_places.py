"""A county out of place: its province is not in the text, while a county whose name begins alike is there."""

from __future__ import annotations

from generator.extract.found import NOTHING, Found
from generator.extract.gazetteer import chinese_places
from generator.extract.gazetteer.homonyms import ORDINARY
from generator.extract.gazetteer.index import Division, index, short_name
from generator.extract.reading import Reading
from generator.findings import finding
from generator.model import Header
from generator.script import is_han

_BOUNDARY = frozenset("在与和及至到由于是为使让对将把从了、")


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    if reading.language != "zh":
        return NOTHING
    ranges = [(part.start, part.end) for part in reading.zone("title", "body", "caption")]
    places = [place for place in chinese_places(reading.plain, ranges) if place.code]
    provinces = {place.code[:2] for place in places if place.code}
    counties = {short_name(place.name) for place in places if place.code and not place.code.endswith("00")}
    alike = {name[0]: name for name in sorted(counties) if len(name) == 2}
    noted: set[str] = set()
    notes = []
    for start, end in ranges if alike else ():
        for position in range(start, end - 1):
            name = reading.plain[position : position + 2]
            if name[0] not in alike or name in counties or name in noted or name in ORDINARY:
                continue
            county = _foreign_county(name, provinces)
            if county is None or not _is_bounded(reading.plain, position, start):
                continue
            noted.add(name)
            span, surface, _ = reading.quoted(position, position + 2)
            slip = f"it may be a slip for {alike[name[0]]}."
            message = f"{surface} lies in another province than the places of this text; {slip}"
            notes.append(finding("place-out-of-context", message, span=span))
    return Found(findings=tuple(notes))


def _foreign_county(name: str, provinces: set[str]) -> Division | None:
    """The county of this short name, if it and all its namesakes lie in provinces that the text does not name."""
    divisions = [division for row, found in index().get(name, ()) if row == name for division in found]
    if not divisions or any(item.level != "county" or item.code[:2] in provinces for item in divisions):
        return None
    return divisions[0]


def _is_bounded(text: str, position: int, start: int) -> bool:
    before = text[position - 1] if position > start else "。"
    return not is_han(before) or before in _BOUNDARY
