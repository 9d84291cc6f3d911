"""Which sentence says what happened. Shared by title, kind and event date."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.extract.reading import Reading
from generator.languages import Language

_SENTENCES = 10
"""Sentences of the body among which the lead is sought."""
_DAY = re.compile(
    r"\d{1,2}\s?月\s?\d{1,2}\s?[日号至-]|(?<=[\u4e00-\u9fff])\d{1,2}日(?=[在于上下晚])|ngày\s\d{1,2}[/\s]|(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s\d{1,2}\b"
    r"|\b\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)


_FESTIVAL = re.compile(
    r"(?<!春)(?<!国庆)(?<!中秋)(?<!劳动)(?<!端午)(?:国际|文化|艺术|旅游|音乐|电影|美食|花毯|购物|消费|丰收|啤酒|冰雪|采摘)[\u4e00-\u9fff]{0,4}节"
    r"|嘉年华|灯会|运动会|锦标赛|联赛|邀请赛|决赛|马拉松"
)
"""Occasions beside those of the lexicon."""


class Lead(NamedTuple):
    """A sentence of the body in characters of the restored text."""

    start: int
    end: int
    verb: int | None
    """Where its verb of event or issue ends; None if it has none."""
    is_event: bool
    """Whether that verb says that something was held, not that something was issued."""


def first_sentences(reading: Reading) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for part in reading.prose():
        if len(found) >= _SENTENCES:
            break
        found.extend(reading.sentences(part))
    return tuple(found[:_SENTENCES])


def lead_of(reading: Reading) -> Lead | None:
    """The sentence that names an event or an issued document; the first where none does; None without a body."""
    best: tuple[float, Lead] | None = None
    for index, (start, end) in enumerate(first_sentences(reading)):
        lead, score = _judged(reading, start, end)
        if best is None or score - index / 4 > best[0]:
            best = (score - index / 4, lead)
    return best[1] if best else None


def _judged(reading: Reading, start: int, end: int) -> tuple[Lead, float]:
    text, words = reading.plain[start:end], reading.words
    event, issue = _verb(text, words.event_verbs), _verb(text, words.issue_verbs)
    occasion, dated = _has_event_noun(text, words), _DAY.search(text[:80]) is not None
    # 开展, 成立 and their like are said of work as well: an event has an occasion or a day.
    is_event = event is not None and (occasion or (dated and issue is None))
    verb = event if is_event or issue is None else issue
    if verb is None:
        return Lead(start, end, None, False), 0.0
    score = 3.0 + 3 * dated + 2 * any(text.startswith(phrase) for phrase in words.leading_phrases)
    score += 2 * ((is_event and occasion) or "《" in text)
    return Lead(start, end, start + verb, is_event), score


def _verb(text: str, verbs: tuple[str, ...]) -> int | None:
    """Where the last verb of these ends in the first clauses of a sentence; None if there is none."""
    ends = (position + len(verb) for verb in verbs if (position := _word_at(text[:400], verb)) >= 0)
    return max(ends, default=None)


def _word_at(text: str, word: str) -> int:
    position = text.find(word)
    while position >= 0 and word[0].isascii() and _is_inside_word(text, position, position + len(word)):
        position = text.find(word, position + 1)
    return position


def _is_inside_word(text: str, start: int, end: int) -> bool:
    return (start > 0 and text[start - 1].isalpha()) or (end < len(text) and text[end].isalpha())


def _has_event_noun(text: str, words: Language) -> bool:
    return any(noun in text for noun in words.event_nouns) or _FESTIVAL.search(text[:120]) is not None
