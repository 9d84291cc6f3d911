"""Reported speech: who said which sentence.

`某某指出，…` and `X cho biết …` reach from behind the verb to the end of the sentence, or of the quotation that begins
there; `“…”某某说` and `"…," said X` are the words between the marks.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from generator.extract.bodies import bodies_in
from generator.extract.found import Found
from generator.extract.names import people_in
from generator.extract.reading import Reading
from generator.languages import roles as words
from generator.model import Header, Statement


class _Speaker(NamedTuple):
    start: int
    end: int
    lead: int
    """Where the speaker's roles begin."""
    is_person: bool


_SAID = (
    "said", "says", "told", "noted", "added", "stressed", "emphasized", "emphasised", "pointed out", "announced",
    "stated", "explained", "suggested", "believes",
)  # fmt: skip
_FAR, _NEAR = 60, 4
_LONGEST_QUOTE = 1500
_MARKS = re.compile(r"\s?[,，:：]\s?|\s?[：:]?\s?(?=[“\"「])")
_OPENING = {"”": "“", "」": "「", '"': '"'}
_CLOSING = {"“": "”", "「": "」", '"': '"'}
_FULL_STOP = re.compile(r"[。！？!?\n]")
_PRONOUN = re.compile(r"(?<![\u4e00-\u9fff其])[他她]")
_NOT_SAID = ("了", "过", "的", "到会", "中", "下", "会", "人", "明", "是", "书", "信")


@cache
def _verbs(language: str) -> re.Pattern[str]:
    table = {"zh": words.SPEECH_VERBS, "vi": words.VI_SPEECH, "en": _SAID}
    every = sorted(table.get(language, ()), key=lambda word: (-len(word), word))
    return re.compile("|".join(every) if language == "zh" else rf"(?<!\w)(?:{'|'.join(every)})(?!\w)")


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    if reading.language not in ("zh", "vi", "en"):
        return Found()
    parts = [part for part in reading.parts if part.zone in ("body", "title", "caption")]
    speakers = _speakers(reading)
    said: dict[tuple[int, int], str] = {}
    previous: str | None = None
    for part in parts:
        for start, end in reading.sentences(part):
            for speaker, first, last in _in_sentence(reading, speakers, part.start, start, end, part.end):
                name = reading.plain[speaker.start : speaker.end] if speaker else previous
                if name is not None and first < last:
                    said.setdefault((first, last), name)
                if speaker is not None and speaker.is_person:
                    previous = name
    return Found(
        statements=tuple(
            Statement(speaker=name, span=reading.alignment.to_source(*place)) for place, name in sorted(said.items())
        )
    )


def _speakers(reading: Reading) -> list[_Speaker]:
    ranges = [(part.start, part.end) for part in reading.parts]
    bodies = bodies_in(reading.plain, ranges, reading.language)
    people = people_in(reading.plain, ranges, bodies, reading.language)
    found = [
        _Speaker(
            p.start, p.end, min((s for s, _ in (*p.roles, *p.organisations) if s < p.start), default=p.start), True
        )
        for p in people
    ]
    return sorted([*found, *(_Speaker(body.start, body.end, body.start, False) for body in bodies)])


def _in_sentence(
    reading: Reading, speakers: Sequence[_Speaker], floor: int, start: int, end: int, limit: int
) -> Iterator[tuple[_Speaker | None, int, int]]:
    """(speaker, start, end) of what a sentence reports; no speaker where a pronoun stands for the last one."""
    text = reading.plain
    low, high = bisect_left(speakers, (start,)), bisect_right(speakers, (end,))
    inside = speakers[low:high]
    for verb in _verbs(reading.language).finditer(text, start, end):
        speaker = _before(text, inside, verb, start, reading.language)
        pronoun = speaker is None and reading.language == "zh" and _has_pronoun(text, start, verb.start())
        behind = _behind(inside, verb.end()) if reading.language == "en" and speaker is None else None
        if speaker is None and not pronoun and behind is None:
            continue
        quote = _quote_before(text, floor, (speaker.lead if speaker else verb.start()))
        if quote is not None:
            yield speaker or behind, *quote
        if behind is None:
            first = _content_start(text, verb.end(), end)
            last = _content_end(text, first, end, limit)
            if last - first > 3:
                yield speaker, first, last
        return


def _before(text: str, inside: Sequence[_Speaker], verb: re.Match[str], start: int, language: str) -> _Speaker | None:
    """The subject of a verb: the first person of the sentence, else a body right before the verb."""
    marked = _MARKS.match(text, verb.end()) is not None or verb.end() >= len(text)
    if language == "zh" and not marked and text.startswith(_NOT_SAID, verb.end()):
        return None
    for speaker in inside:
        gap = verb.start() - speaker.end
        if gap < 0:
            break
        between = text[speaker.end : verb.start()]
        widest = _FAR if speaker.is_person and (marked or language != "zh") else _NEAR + 4 * speaker.is_person
        if gap <= widest and not re.search(r"[。！？;；”、]", between) and (gap <= _NEAR or speaker.lead - start <= 30):
            return speaker
    return None


def _has_pronoun(text: str, start: int, verb: int) -> bool:
    match = _PRONOUN.search(text, start, verb)
    return match is not None and match.start() - start <= 3 and verb - match.end() <= 6


def _behind(inside: Sequence[_Speaker], position: int) -> _Speaker | None:
    """`said X`: the person or body right behind the verb."""
    return next((speaker for speaker in inside if 0 <= speaker.lead - position <= 5), None)


def _quote_before(text: str, floor: int, lead: int) -> tuple[int, int] | None:
    """What stands between the marks that close right before a speaker."""
    last = lead
    while last > floor and text[last - 1] in " ,，":
        last -= 1
    opening = _OPENING.get(text[last - 1 : last]) if last > floor else None
    if opening is None:
        return None
    first = text.rfind(opening, max(floor, last - _LONGEST_QUOTE), last - 1)
    return (first + 1, last - 1) if first >= 0 and last - first > 4 else None


def _content_start(text: str, position: int, end: int) -> int:
    match = _MARKS.match(text, position, end)
    first = match.end() if match else position
    while first < end and text[first] in " :：,，":
        first += 1
    closing = _CLOSING.get(text[first : first + 1])
    if closing is None:
        return first
    last = text.find(closing, first + 1, first + _LONGEST_QUOTE)
    # The whole statement is quoted, not only its first words.
    return first + 1 if last > 0 and not text[last + 1 : last + 2].isalnum() else first


def _content_end(text: str, first: int, end: int, limit: int) -> int:
    """The end of the sentence, or of the quotation that begins right before `first`, without its mark."""
    closing = _CLOSING.get(text[first - 1 : first])
    if closing is not None:
        last = text.find(closing, first, min(limit, first + _LONGEST_QUOTE))
        if last >= 0:
            return last
    while end < limit and text[end - 1] in "；;":
        stop = _FULL_STOP.search(text, end, limit)
        end = stop.end() if stop else limit
    return end
