"""All dates and stretches of time that the text names."""

from __future__ import annotations

from generator.extract.found import Found
from generator.extract.reading import Reading
from generator.extract.years import base_year
from generator.model import DateMention, Header
from generator.quantity import dates_in


def found(reading: Reading, header: Header) -> Found:
    base = base_year(header)
    mentions = []
    for part in reading.parts:
        for date in dates_in(reading.plain[part.start : part.end], reading.language, base):
            span, surface, _ = reading.quoted(part.start + date.start, part.start + date.end)
            mentions.append(DateMention(quote=surface, span=span, iso=date.iso, basis=date.basis))
    return Found(dates=tuple(mentions))
