"""Amounts of the text, each with what it measures, of whom, when, and against what it is compared."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from generator.extract.found import Found
from generator.extract.metrics import LEADING_VERBS, counted_noun, noun_phrase
from generator.extract.reading import Reading
from generator.extract.subjects import region_at, topic_of
from generator.extract.years import base_year
from generator.findings import finding
from generator.languages import LANGUAGES
from generator.languages.model import Change
from generator.model import Figure, Finding, Header
from generator.quantity import FoundDate, Quantity, dates_in, figures_in

_CLAUSE = re.compile(r"[，。；;：:！？!?\n“”‘’《》()（）]|(?<!\d),|,(?!\d{3}(?!\d))|(?<!\d)\.(?!\d)|\.(?=\s)")
_PAIRS = {"“": "”", "‘": "’", "《": "》", "(": ")", "（": "）"}
_CHANGES: tuple[tuple[str, Change], ...] = tuple(row for known in LANGUAGES for row in known.changes)
_UNNAMED = re.compile(
    r"(?:表示|指出|说|介绍|称|认为)[，,:：“]{1,2}(?:常住人口|户籍人口|总人口|人口|GDP|地区生产总值|生产总值|总面积|面积)[达约超为]{0,2}$"
)
_BODY_BEHIND = re.compile(
    r"[\u4e00-\u9fff]{0,14}?(?:厅|局(?!面|部|势)|委员会|办公室|协会|联合会|公司|集团|大学|研究院)"
)
_REACH = 200
_CAPACITY = "产能"


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


class Before(NamedTuple):
    """What the sentences of a block said before: the topic, and the stretch of time it was about."""

    topic: str | None = None
    period: str | None = None


def found(reading: Reading, header: Header) -> Found:
    base = base_year(header)
    figures: list[Figure] = []
    notes: list[Finding] = []
    period: str | None = None
    for part in reading.zone("title", "body", "caption"):
        # A report says its months once, and every paragraph of it is about them.
        before = Before(period=period)
        for start, end in reading.sentences(part):
            yielded, before = _in_sentence(reading, start, end, base, before)
            if header.kind == "statistics" and before.period and "/" in before.period:
                period = period or before.period
            figures.extend(yielded)
            if yielded:
                first, _ = reading.alignment.from_source(yielded[0].span)
                notes.extend(_without_subject(reading.plain[start:end], first - start, yielded[0]))
    return Found(figures=tuple(figures), findings=tuple(notes))


def _in_sentence(
    reading: Reading, start: int, end: int, base: int | None, before: Before
) -> tuple[list[Figure], Before]:
    sentence = reading.plain[start:end]
    # Any base year will do where the phrase of time is only cut off the metric, not read.
    phrases = dates_in(sentence, reading.language, base or 2000)
    dates = tuple(
        date
        for date in phrases
        if (base or date.basis == "stated") and not _is_compared(sentence, date.start, date.end)
    )
    quantities = tuple(item for item in figures_in(sentence, reading.language) if not _overlaps(phrases, item))
    masked = _without_dates(sentence, phrases)
    figures: list[Figure] = []
    last, metric, subject = 0, None, None
    for index, quantity in enumerate(quantities):
        following = quantities[index + 1].start if index + 1 < len(quantities) else len(sentence)
        place = Place(sentence, last, quantity.start, quantity.end, following)
        context = _context(reading, place, phrases, metric, quantity)
        subject = context.subject or (subject if context.metric == metric else None)
        subject = subject or topic_of(reading, masked[max(0, quantity.start - _REACH) : quantity.start])
        period = (
            None
            if context.metric == _CAPACITY
            else _period(dates, quantity.start, looks_on=reading.language != "zh") or before.period
        )
        subject = subject or before.topic
        named = _without_prefix(context.metric, subject)
        figures.append(
            _figure(reading, start, quantity, context._replace(metric=named, subject=subject, period=period))
        )
        last, metric = quantity.end, context.metric
    wide = [date.iso for date in dates if date.precision != "day" and not _is_goal(sentence, date.start)]
    topic = topic_of(reading, masked[:_REACH]) or (figures[-1].subject if figures else None)
    return figures, Before(topic or before.topic, wide[-1] if wide else before.period)


def _without_prefix(metric: str | None, subject: str | None) -> str | None:
    """`Tỉnh Nam Định đã đầu tư`: the subject is no part of the metric."""
    if not metric or not subject or subject[0] >= "\u2e80" or not metric.startswith(subject):
        return metric
    rest = re.sub(r"^\s*(?:đã|sẽ|has|have|will)\s", "", metric[len(subject) :]).strip()
    return rest or metric


def _overlaps(dates: tuple[FoundDate, ...], item: Quantity) -> bool:
    index = bisect_right(dates, item.start, key=lambda date: date.end)
    return index < len(dates) and dates[index].start < item.end


def _is_compared(sentence: str, start: int, end: int) -> bool:
    """比2022年增长: against what is compared; or a year in the name of a document."""
    if sentence.endswith(("比", "较", "同", "与", "compared with ", "so với "), 0, start):
        return True
    opened = sentence.rfind("《", max(0, start - _REACH), start)
    return opened >= 0 and sentence.find("》", opened, start) < 0 and sentence.find("》", end, end + _REACH) >= 0


def _is_goal(sentence: str, start: int) -> bool:
    """到2025年: the year of a goal is no stretch of time for what the next sentences count."""
    return sentence.endswith(("到", "至", "đến ", "vào ", "By ", "by ", "to "), 0, start)


def _without_dates(sentence: str, dates: tuple[FoundDate, ...]) -> str:
    """The sentence with commas in place of its phrases of time; the same length."""
    pieces, end = [], 0
    for date in dates:
        pieces += [sentence[end : date.start], "," * (date.end - date.start)]
        end = date.end
    return "".join([*pieces, sentence[end:]])


def _without_subject(sentence: str, start: int, figure: Figure) -> tuple[Finding, ...]:
    """指出,人口590万: the speech begins with a figure of an area and does not say of which."""
    if _UNNAMED.search(sentence, max(0, start - 24), start) is None:
        return ()
    message = f"{figure.quote}: the text does not say whom or what this figure is about."
    if figure.subject:
        message += f" The words before suggest {figure.subject}."
    return (finding("figure-without-subject", message, span=figure.span),)


def _context(
    reading: Reading, place: Place, phrases: tuple[FoundDate, ...], inherited: str | None, quantity: Quantity
) -> Context:
    """All but the period. phrases: of time, in the sentence; inherited: the metric of the figure before."""
    sentence, start = place.sentence, place.start
    window = max(place.before, start - 160)
    clause_start = _clause_start(sentence, window, start)
    # Kim ngạch xuất khẩu | năm 2023 | đạt: behind the phrase of time there may be no noun.
    pieces = (noun_phrase(reading, piece) for piece in _around_date(sentence, clause_start, start, phrases))
    phrase = next(filter(None, pieces), "")
    subject, phrase = _subject(reading, phrase)
    behind = sentence[place.end : min(place.following, place.end + 60)]
    counted = counted_noun(reading, quantity, behind)
    if quantity.normalised_unit.endswith("/a") and not sentence[place.start].isdigit():
        counted = _CAPACITY  # 年产5万吨 says what it measures before the number
    change = _change(sentence[clause_start:start]) or (None if reading.language == "zh" else _change(behind))
    return Context(counted or phrase or inherited or None, subject, None, change)


def _clause_start(sentence: str, window: int, end: int) -> int:
    """Behind the last mark before `end` that divides; a quotation or bracket that closes before `end` does not."""
    start = window
    closed = {opening: sentence.rfind(closing, window, end) for opening, closing in _PAIRS.items()}
    for match in _CLAUSE.finditer(sentence, window, end):
        mark = match.group()
        if mark in _PAIRS.values() or closed.get(mark, -1) > match.start():
            continue
        start = match.end()
    return start


def _around_date(sentence: str, start: int, end: int, dates: tuple[FoundDate, ...]) -> tuple[str, ...]:
    """The clause divided by its phrases of time: what stands behind the last of them first."""
    pieces: list[str] = []
    for date in dates[bisect_left(dates, start, key=lambda date: date.start) :]:
        if date.end > end:
            break
        pieces.append(sentence[start : date.start])
        start = date.end
    return (sentence[start:end], *reversed(pieces))


def _last_before(dates: tuple[FoundDate, ...], position: int) -> FoundDate | None:
    index = bisect_right(dates, position, key=lambda date: date.end)
    return dates[index - 1] if index else None


def _subject(reading: Reading, phrase: str) -> tuple[str | None, str]:
    """A place or 全省 at the front of the phrase is whom the figure is about."""
    if reading.language != "zh" or not phrase:
        return None, phrase
    end = region_at(phrase)
    while end and phrase.startswith("、", end) and (another := region_at(phrase[end + 1 :])):
        end += 1 + another
    if end and _BODY_BEHIND.match(phrase, end):
        return None, phrase
    if not end or len(phrase) - end < 2:
        return None, phrase
    return phrase[:end], LEADING_VERBS.sub("", phrase[end:].lstrip("的")) or phrase


def _period(dates: tuple[FoundDate, ...], position: int, *, looks_on: bool) -> str | None:
    """The last phrase of time before the figure; in Latin scripts the first behind it where none stands before."""
    last = _last_before(dates, position)
    if last is not None or not looks_on:
        return last.iso if last is not None else None
    return next((date.iso for date in dates[:1] if date.precision != "day" and date.start < position + 80), None)


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
