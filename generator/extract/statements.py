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
_ANSWER = re.compile(
    r"^[ \u3000]{0,4}(?:(?:Ông|Bà|Anh|Chị|Mr|Ms|Dr)\.?\s)?"
    r"(?P<name>[^\s:：,，。\n](?:[^:：,，。\n]{0,30}[^\s:：,，。\n])?)\s?[:：]\s?"
    r"(?P<said>[^\n]+)",
    re.MULTILINE,
)
_OPENING = {"”": "“", "」": "「", '"': '"'}
_CLOSING = {"“": "”", "「": "」", '"': '"'}
_CLOSED = re.compile(
    r"[。！？!?,，…](?P<mark>[”」])[^，,。！？；：:“”「」\n]{1,14}(?:[，,][^，,。！？；：:“”「」\n]{0,12})?$"
)
"""“…。”来自某地的: the quotation closes a few words before the speaker."""
_FULL_STOP = re.compile(r"[。！？!?\n]")
_PRONOUN = re.compile(r"(?<![\u4e00-\u9fff其])[他她]")
_NO_VERB = (
    r"(?<![简俗号名职又堪自声宣统并对昵全总美誉被人改原旧下代]称)(?<![学小传据听演解]说)"
    r"(?<![报通渠街轨管频赛跑隧味知公车河人]道)"
)
"""称, 说 and 道 end other words too (简称, 学说, 渠道)."""
_THAT = re.compile(r"[^,.:;“”\n]{0,50}?\srằng\s")
_ACCORDING = re.compile(r"(?:Theo|According to)\s[^,.;:]{0,30}$")
_NOT_SAID = ("了", "过", "的", "到会", "中", "下", "会", "人", "明", "是", "书", "信")


@cache
def _verbs(language: str) -> re.Pattern[str]:
    table = {"zh": words.SPEECH_VERBS, "vi": words.VI_SPEECH, "en": _SAID}
    every = sorted(table.get(language, ()), key=lambda word: (-len(word), word))
    return re.compile(
        rf"(?:{'|'.join(every)}){_NO_VERB}" if language == "zh" else rf"(?<!\w)(?:{'|'.join(every)})(?!\w)"
    )


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    if reading.language not in ("zh", "vi", "en"):
        return Found()
    parts = [part for part in reading.parts if part.zone in ("body", "title", "caption")]
    speakers = _speakers(reading)
    said: dict[tuple[int, int], str] = {}
    previous: str | None = None
    names = frozenset(reading.plain[speaker.start : speaker.end] for speaker in speakers if speaker.is_person)
    for part in parts:
        answers = tuple(_answers(reading.plain, names, part.start, part.end))
        said.update({(first, last): name for name, first, last in answers})
        for start, end in reading.sentences(part):
            index = bisect_left(answers, end, key=lambda answer: answer[1]) - 1
            if index >= 0 and answers[index][2] > start:
                continue
            for speaker, first, last in _in_sentence(reading, speakers, part.start, start, end, part.end):
                name = reading.plain[speaker.start : speaker.end] if speaker else previous
                if name is not None and first < last:
                    said.setdefault((first, last), name)
                if speaker is not None and speaker.is_person:
                    previous = name
            previous = _subject_of(reading.plain, speakers, start, end) or previous
    return Found(
        statements=tuple(
            Statement(speaker=name, span=reading.alignment.to_source(*place)) for place, name in sorted(said.items())
        )
    )


def _subject_of(text: str, speakers: Sequence[_Speaker], start: int, end: int) -> str | None:
    """The person at the head of a sentence, whom a pronoun of the next one means."""
    index = bisect_left(speakers, (start,))
    first = next((item for item in speakers[index : index + 3] if item.is_person), None)
    return text[first.start : first.end] if first and first.end < end and first.lead - start <= 4 else None


def _answers(text: str, names: frozenset[str], start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """(speaker, start, end) of lines that begin with a known name and a colon, as the answers of an interview do."""
    for match in _ANSWER.finditer(text, start, end):
        if match["name"] in names and match.end("said") - match.start("said") > 3:
            yield match["name"], *match.span("said")


def _speakers(reading: Reading) -> list[_Speaker]:
    ranges = [(part.start, part.end) for part in reading.parts]
    bodies = bodies_in(reading.plain, ranges, reading.language)
    people = people_in(reading.plain, ranges, bodies, reading.language)
    found = [
        _Speaker(
            p.start,
            p.end,
            min((s for s, _ in (*p.roles, *p.organisations) if p.start - _FAR <= s < p.start), default=p.start),
            True,
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
            that = _THAT.match(text, verb.end(), end) if reading.language == "vi" else None
            first = that.end() if that else _content_start(text, verb.end(), end)
            last = _content_end(text, first, end, limit)
            if last - first > (25 if quote is not None and reading.language == "en" else 3):
                yield speaker, first, last
        return
    yield from _according(text, inside, start, end, limit)


def _according(
    text: str, inside: Sequence[_Speaker], start: int, end: int, limit: int
) -> Iterator[tuple[_Speaker | None, int, int]]:
    """`Theo X, …` and `According to X, …`: all behind the comma."""
    speaker = inside[0] if inside else None
    if speaker is None or not speaker.is_person or _ACCORDING.match(text, start, speaker.start) is None:
        return
    comma = text.find(",", speaker.end, end)
    if comma > 0 and end - comma > 10:
        first = comma + 1 + (text[comma + 1 : comma + 2] == " ")
        yield speaker, first, _content_end(text, first, end, limit)


def _before(text: str, inside: Sequence[_Speaker], verb: re.Match[str], start: int, language: str) -> _Speaker | None:
    """The subject of a verb: the first person of the sentence, else a body right before the verb."""
    marked = _MARKS.match(text, verb.end()) is not None or text[verb.end() : verb.end() + 1] in ("", "。")
    if language == "zh" and not marked and text.startswith(_NOT_SAID, verb.end()):
        return None
    for speaker in inside:
        gap = verb.start() - speaker.end
        if gap < 0:
            break
        between = text[speaker.end : verb.start()]
        widest = _FAR if speaker.is_person and (marked or language != "zh") else _NEAR + 4 * speaker.is_person
        if (
            gap <= widest
            and not re.search(r"[。！？;；”、]", between)
            and (gap <= _NEAR or speaker.lead - start <= _FAR)
        ):
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
        closed = _CLOSED.search(text, max(floor, last - 30), last)
        if closed is not None:
            last = closed.end("mark")
            opening = _OPENING[closed["mark"]]
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
