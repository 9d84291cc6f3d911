"""Amounts of the text, each with what it measures, of whom, when, and against what it is compared."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from generator.extract.found import Found
from generator.extract.gazetteer import place_at
from generator.extract.reading import Reading
from generator.extract.years import base_year
from generator.languages import LANGUAGES
from generator.languages.model import Change
from generator.model import Figure, Header
from generator.quantity import FoundDate, Quantity, dates_in, figures_in

_CLAUSE = re.compile(r"[，。；;：:！？!?\n“”‘’《》(（]|(?<!\d),|,(?!\d{3}(?!\d))|(?<!\d)\.(?!\d)|\.(?=\s)")
_LONGEST_METRIC = {"zh": 24, "vi": 70, "en": 70}
_CHANGES: tuple[tuple[str, Change], ...] = tuple(row for known in LANGUAGES for row in known.changes)
_REGION = re.compile(r"^(?:全国|全省|全区|全市|全县|全州|全球|全行业|我国|我省|我区|我市|自治区|兵团)")
_COMPARED = re.compile(r"(?:分别)?(?:高于|低于|高出|快于|好于|比|较)")
"""Of a figure that says by how much another one is larger: it measures the same."""
_FILLER = re.compile(
    r"^(?:其中|截至目前|目前|预计|此外|同时|并|且|而|使|将|与|由|其|该|已|通过|到|至|从|自|于|在|的|了|、|约|为)+"
)


class Context(NamedTuple):
    """What is said around a figure."""

    metric: str | None
    subject: str | None
    period: str | None
    change: Change | None


class Place(NamedTuple):
    """A figure at `start:end` of its sentence, and the ends of the figures beside it."""

    sentence: str
    before: int
    start: int
    end: int
    following: int


def found(reading: Reading, header: Header) -> Found:
    base, figures = base_year(header), []
    for part in reading.zone("title", "body", "caption"):
        for start, end in reading.sentences(part):
            figures.extend(_in_sentence(reading, start, end, base))
    return Found(figures=tuple(figures))


def _in_sentence(reading: Reading, start: int, end: int, base: int | None) -> list[Figure]:
    sentence = reading.plain[start:end]
    quantities = figures_in(sentence, reading.language)
    if not quantities:
        return []
    # Any base year will do where the phrase of time is only cut off the metric, not read.
    phrases = dates_in(sentence, reading.language, base or 2000)
    dates = phrases if base else tuple(date for date in phrases if date.basis == "stated")
    figures: list[Figure] = []
    before, metric = 0, None
    for index, quantity in enumerate(quantities):
        following = quantities[index + 1].start if index + 1 < len(quantities) else len(sentence)
        place = Place(sentence, before, quantity.start, quantity.end, following)
        context = _context(reading, place, phrases, metric)._replace(period=_period(dates, quantity.start))
        figures.append(_figure(reading, start, quantity, context))
        before, metric = quantity.end, context.metric
    return figures


def _context(reading: Reading, place: Place, phrases: tuple[FoundDate, ...], inherited: str | None) -> Context:
    """All but the period. phrases: of time, in the sentence; inherited: the metric of the figure before."""
    sentence, start = place.sentence, place.start
    window = max(place.before, start - 160)
    marks = [match.end() for match in _CLAUSE.finditer(sentence, window, start)]
    clause_start = marks[-1] if marks else window
    # Kim ngạch xuất khẩu | năm 2023 | đạt: behind the phrase of time there may be no noun.
    pieces = (_noun_phrase(reading, piece) for piece in _around_date(sentence, clause_start, start, phrases))
    phrase = next(filter(None, pieces), "")
    subject, phrase = _subject(reading, phrase)
    behind = sentence[place.end : min(place.following, place.end + 60)]
    change = _change(sentence[clause_start:start]) or (None if reading.language == "zh" else _change(behind))
    return Context(phrase or inherited or None, subject, None, change)


def _around_date(sentence: str, start: int, end: int, dates: tuple[FoundDate, ...]) -> tuple[str, ...]:
    """The clause divided by its last phrase of time: what stands behind that, what stands before it."""
    last = _last_before(dates, end)
    if last is None or last.start < start:
        return (sentence[start:end],)
    return (sentence[last.end : end], sentence[start : last.start])


def _last_before(dates: tuple[FoundDate, ...], position: int) -> FoundDate | None:
    index = bisect_right(dates, position, key=lambda date: date.end)
    return dates[index - 1] if index else None


@cache
def _predicates(language: str) -> tuple[str, ...]:
    words = {word for known in LANGUAGES if known.code == language for word in known.predicates}
    words |= {word for known in LANGUAGES if known.code == language for word, _ in known.modifiers_before}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _noun_phrase(reading: Reading, clause: str) -> str:
    """The clause without what stands between it and its figure (同比增长, sẽ đạt khoảng)."""
    text = clause.strip(" ()（）、,，的")
    chinese, changed = reading.language == "zh", True
    while changed and text:
        changed = False
        for word in _predicates(reading.language):
            if text == word or (text.endswith(word) if chinese else text.lower().endswith(f" {word}")):
                text, changed = text[: len(text) - len(word)].rstrip(" 、的"), True
                break
    if chinese:
        text = "" if _COMPARED.match(text) else _FILLER.sub("", text)
    else:
        text = _last_clause(text, _predicates(reading.language))
    longest = _LONGEST_METRIC.get(reading.language, 70)
    return "" if len(text) > 3 * longest else _shortened(text, longest, chinese)


def _last_clause(text: str, predicates: tuple[str, ...]) -> str:
    """Behind the last `và` or `and` if what stands before it has a verb of its own."""
    for joint in (" và ", " and "):
        before, found, behind = text.rpartition(joint)
        if found and len(behind) > 5 and not set(before.lower().split()).isdisjoint(predicates):
            return behind
    return text


def _shortened(text: str, longest: int, chinese: bool) -> str:
    if len(text) <= longest:
        return text
    if chinese:
        return text[-longest:]
    tail = text[-longest:]
    return tail[tail.find(" ") + 1 :]


def _subject(reading: Reading, phrase: str) -> tuple[str | None, str]:
    """A place or 全省 at the front of the phrase is whom the figure is about."""
    if reading.language != "zh" or not phrase:
        return None, phrase
    region = _REGION.match(phrase)
    end = region.end() if region else place_at(phrase)
    if not end or len(phrase) - end < 2:
        return None, phrase
    return phrase[:end], phrase[end:].lstrip("的") or phrase


def _period(dates: tuple[FoundDate, ...], position: int) -> str | None:
    last = _last_before(dates, position)
    return last.iso if last is not None else None


def _change(text: str) -> Change | None:
    return next((change for word, change in _CHANGES if word in text), None)


def _figure(reading: Reading, offset: int, quantity: Quantity, context: Context) -> Figure:
    span, surface, _ = reading.quoted(offset + quantity.start, offset + quantity.end)
    return Figure(
        quote=surface,
        span=span,
        value=quantity.value,
        unit=quantity.unit,
        normalised_value=quantity.normalised_value,
        normalised_unit=quantity.normalised_unit,
        metric=context.metric,
        subject=context.subject,
        period=context.period,
        change=context.change,
        modifier=quantity.modifier,
    )
