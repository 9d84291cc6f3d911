"""Places that the text names, with their codes; those inside the names of organisations too."""

from __future__ import annotations

from generator.extract.found import Found
from generator.extract.gazetteer import chinese_places, latin_places
from generator.extract.reading import Reading
from generator.model import Header, Mention


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    ranges = [(part.start, part.end) for part in reading.parts]
    if reading.language == "zh":
        places = [(place.start, place.end, place.code, place.rule) for place in chinese_places(reading.plain, ranges)]
    else:
        rule = f"gazetteer-{reading.words.code}"
        places = [
            (start, end, code, rule) for start, end, _, code in latin_places(reading.plain, ranges, reading.words)
        ]
    mentions = []
    for start, end, code, rule in places:
        span, surface, normal = reading.quoted(start, end)
        mentions.append(Mention(kind="place", surface=surface, normal=normal, span=span, rule=rule, code=code))
    return Found(mentions=tuple(mentions))
