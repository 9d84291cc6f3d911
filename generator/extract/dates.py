"""All dates and stretches of time that the text names."""

from __future__ import annotations

from generator.extract.found import Found
from generator.extract.reading import Reading
from generator.extract.relative_dates import period_before, relative_dates
from generator.extract.years import base_year
from generator.model import DateMention, Header
from generator.quantity import dates_in


def found(reading: Reading, header: Header) -> Found:
    base, period = base_year(header), None
    mentions = []
    for part in reading.parts:
        dates = list(dates_in(reading.plain[part.start : part.end], reading.language, base))
        related = list(relative_dates(reading.plain, part.start, part.end, header, dates, period))
        period = period_before(dates, part.end, period)
        taken = [(date.start, date.end) for date in related if "同期" in date.quote or "same" in date.quote]
        dates = [date for date in dates if not any(first <= date.start < last for first, last in taken)]
        ranges = {(date.start, date.end) for date in dates}
        dates += [date for date in related if not any(a < date.end and date.start < b for a, b in ranges)]
        for date in sorted(dates, key=lambda item: item.start):
            span, surface, _ = reading.quoted(part.start + date.start, part.start + date.end)
            mentions.append(DateMention(quote=surface, span=span, iso=date.iso, basis=date.basis))
    return Found(dates=tuple(mentions))
