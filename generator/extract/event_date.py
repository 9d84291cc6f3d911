"""When the reported event took place. A year that is not printed is inferred only from what says it of this event."""

from __future__ import annotations

import re

from generator.extract.found import NOTHING, Found
from generator.extract.leads import first_sentences, lead_of
from generator.extract.reading import Reading
from generator.extract.relative_dates import relative_dates
from generator.findings import finding
from generator.model import DateValue, Finding, Header, Span
from generator.quantity import FoundDate, dates_in

_YEAR_OF_A_NAME = re.compile(
    r"(?<!\d)(?P<y>20\d\d)(?:年(?:度)?|\s|·)?(?=[“\"\u4e00-\u9fff])(?![万亿多余家个件名人元吨台套届月日])[^。;；，,\n\d]{1,60}?"
    r"(?:大会|会议|论坛|博览会|展览会|交易会|展会|活动|峰会|年会|仪式|对接会|推介会|发布会|座谈会|培训班|大赛|交流会|研讨会|现场会|推进会"
    r"|洽谈会|时装周|比赛)"
)


def found(reading: Reading, header: Header) -> Found:
    if header.kind != "event-report":
        return NOTHING
    # Any leap year as base: it makes each month and day a date, and only these two are taken from it.
    for start, end in _sentences(reading):
        for date in dates_in(reading.plain[start:end], reading.language, base_year=2000):
            if date.precision == "day":
                return _dated(reading, header, start, end, date)
        for date in relative_dates(reading.plain, start, end, header, (), None):
            if date.precision == "day":
                return _dated(reading, header, start, end, date)
    return NOTHING


def _sentences(reading: Reading) -> tuple[tuple[int, int], ...]:
    """The lead first, then the sentences before and behind it."""
    lead = lead_of(reading)
    rest = first_sentences(reading)[:3]
    return ((lead.start, lead.end), *rest) if lead is not None else rest


def _dated(reading: Reading, header: Header, start: int, end: int, date: FoundDate) -> Found:
    first_day = date.iso.partition("/")[0]
    span, surface, _ = reading.quoted(start + date.start, start + date.end)
    if date.basis == "stated":
        value = DateValue(date=first_day, precision="day", basis="stated", span=span)
        return Found(event_date=value, spans={"event_date": span})
    year, why = _year(reading, header, start, end, first_day[4:])
    if year is None:
        return Found(
            findings=(_note(f"{surface} is printed without its year, and nothing in the text gives it.", span),)
        )
    value = DateValue(date=f"{year}{first_day[4:]}", precision="day", basis="inferred", span=span)
    note = _note(f"{surface} is printed without its year; {year} was inferred from {why}.", span)
    return Found(event_date=value, spans={"event_date": span}, findings=(note,))


def _note(message: str, span: Span) -> Finding:
    return finding("year-not-printed", message, span=span)


def _year(reading: Reading, header: Header, start: int, end: int, month_day: str) -> tuple[int | None, str]:
    """The year and where it comes from: the date of publication, the event's name, the only full date of the text."""
    if header.published is not None and len(header.published.date) >= 10:
        year = int(header.published.date[:4])
        # An event that was reported lies before the report: 30 December, reported on 3 January.
        return (year - (month_day > header.published.date[4:10]), "the date of publication")
    named = _YEAR_OF_A_NAME.search(reading.plain, start, end)
    if named is None and header.title is not None:
        named = _YEAR_OF_A_NAME.search(reading.plain, *reading.alignment.from_source(header.title.span))
    if named is not None:
        return (int(named["y"]), "the event's name")
    years = {
        date.iso[:4]
        for part in reading.zone("body", "caption", "signature")
        for date in dates_in(reading.plain[part.start : part.end], reading.language)
        if date.precision == "day"
    }
    return (int(min(years)), "the only full date of the text") if len(years) == 1 else (None, "")
