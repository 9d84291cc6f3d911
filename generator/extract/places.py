"""Places that the text names, with their codes; those inside the names of organisations too."""

from __future__ import annotations

from generator.extract.found import Found
from generator.extract.gazetteer import Place, chinese_places, latin_places, places_abroad
from generator.extract.reading import Reading
from generator.model import Header, Mention


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    mentions = []
    for place in _places(reading):
        span, surface, normal = reading.quoted(place.start, place.end)
        mentions.append(
            Mention(kind="place", surface=surface, normal=normal, span=span, rule=place.rule, code=place.code)
        )
    return Found(mentions=tuple(mentions))


def _places(reading: Reading) -> list[Place]:
    """Those of the gazetteer, and those outside China that overlap none of them."""
    ranges = [(part.start, part.end) for part in reading.parts]
    if reading.language == "zh":
        places = list(chinese_places(reading.plain, ranges))
    else:
        rule = f"gazetteer-{reading.words.code}"
        places = [Place(*hit, rule) for hit in latin_places(reading.plain, ranges, reading.words)]
    taken = {position for place in places for position in range(place.start, place.end)}
    abroad = places_abroad(reading.plain, ranges, reading.words)
    places += [place for place in abroad if taken.isdisjoint(range(place.start, place.end))]
    return sorted(places, key=lambda place: place.start)
