"""From a place where a run may begin to the repairs that put it right, or to none."""

from __future__ import annotations

from math import exp
from typing import NamedTuple

from generator.model import Repair, Span
from generator.restore.readings import ONE_GLOSS
from generator.restore.shifting.document import Document
from generator.restore.shifting.pairs import decoded
from generator.restore.shifting.search import GAP_SIGNS, Search
from generator.restore.shifting.states import Context, Ended, State, Step
from generator.restore.shifting.tokens import Token, is_reading_of, line_end, tokens_of

GAIN = 10.0
"""Nats by which a reading must be more probable than the text as it stands."""
LEAST_GAIN = 4.0
"""The same where the document has shown this damage elsewhere."""
START_COST = -2.0
"""For the assumption that a run begins at all."""
SURE = 0.99
UNSURE = 0.89
"""The most that is claimed for characters of which a byte was guessed."""
_READINGS = 4
"""So many of the best readings are tried for one that gives what is seen when it is damaged again."""
_WINDOWS = (60, 240, 1200)
_NARROW = {point: chr(point - 0xFEE0) for point in range(0xFF01, 0xFF5F)}


class Start(NamedTuple):
    """A place where a run may begin."""

    start: int
    """Of what is to be replaced, in the text."""
    mark: int
    """Of the first character that is seen out of step."""
    states: tuple[State, ...]
    prefix: bytes
    """The byte before the first hidden whole character that is seen as part of the mark; empty at a gloss."""
    hidden: int
    """How many of the restored characters stand before that byte."""


class Run(NamedTuple):
    end: int
    """In the text."""
    gain: float
    """Nats by which it is more probable than the text as it stands."""
    repairs: tuple[Repair, ...]


def context_before(document: Document, text: str, line: int, position: int) -> Context:
    """Codes of the four characters before `position` in the line that begins at `line`."""
    before = ONE_GLOSS.sub("", text[max(line, position - 40) : position])
    model = document.model
    codes = model.model.codes(before)[-4:]
    return (model.boundary,) * (4 - len(codes)) + tuple(codes)


def run_at(document: Document, text: str, end: int, start: Start, context: Context, rule: str) -> Run | None:
    """The repair of a run at `start` in the line that ends at `end`; None if nothing better than the text is found."""
    for window in _WINDOWS:
        stop = min(end, start.start + window)
        tokens = tokens_of(text, start.start, stop, document.model.model)
        if stop == end:
            tokens += (line_end(document.model.model),)
        search = Search(document, tokens, context)
        first = _index_of(tokens, start.mark - start.start)
        found = search.best(first, start.states)
        if not found:
            return None
        if stop == end or found[0].end < len(tokens) - 12:
            break
    for index, reading in enumerate(found[:_READINGS]):
        gain = reading.score - search.seen.total
        if gain > LEAST_GAIN and _redamaged_is_seen(reading, tokens, first, start):
            return _run(found[index:], tokens, start, rule, gain)
    return None


def _index_of(tokens: tuple[Token, ...], offset: int) -> int:
    """The unit behind the one that begins at `offset`."""
    position = 0
    for index, token in enumerate(tokens):
        if position >= offset:
            return index
        position += len(token.text)
    return len(tokens)


def _steps(last: Step | None) -> list[Step]:
    found: list[Step] = []
    while last:
        found.append(last)
        last = last.before
    return found[::-1]


def _redamaged_is_seen(best: Ended, tokens: tuple[Token, ...], first: int, start: Start) -> bool:
    """Whether the answer, damaged again, gives exactly what is seen."""
    content = "".join(step.character for step in _steps(best.last)[start.hidden :]).encode("gb18030")
    content = start.prefix + content if start.prefix else content[1:]
    marks = first - 1 if start.prefix else first
    seen = "".join(token.text for token in tokens[marks : best.end] if not token.reading)
    seen = seen.translate(_NARROW)
    if any("\ue000" <= ch <= "\uf8ff" for ch in seen):
        return decoded(content, kept=True).translate(_NARROW) == seen
    signs = {"", *(sign for sign in GAP_SIGNS if sign in seen)}
    return any(decoded(content, sign=sign).translate(_NARROW) == seen for sign in sorted(signs))


def _run(found: list[Ended], tokens: tuple[Token, ...], start: Start, rule: str, gain: float) -> Run:
    best = found[0]
    end = best.end
    steps = _steps(best.last)
    while end < len(tokens) and tokens[end].reading and is_reading_of(tokens[end].reading, steps[-1].character):
        end += 1
    after = ["" for _ in range(end)]
    certain = [True] * end
    for step in steps:
        after[step.token] += step.character
        certain[step.token] &= step.certain
    shares = _shares(found, after, best.end)
    sure = min([SURE, *(share for share, known in zip(shares, certain, strict=True) if known)])
    confidences = [
        round(sure if known else min(UNSURE, share), 2) for share, known in zip(shares, certain, strict=True)
    ]
    stop = start.start + sum(len(token.text) for token in tokens[:end])
    return Run(stop, gain, _repairs(tokens, after, confidences, start, rule))


def _shares(found: list[Ended], after: list[str], end: int) -> list[float]:
    """The share of the probability of all readings that agree with the best one, for each unit."""
    total = 0.0
    agreeing = [0.0] * len(after)
    for reading in found[:40]:
        weight = exp(reading.score - found[0].score)
        total += weight
        shown = ["" for _ in range(max(reading.end, len(after)) + 1)]
        for step in _steps(reading.last):
            shown[step.token] += step.character
        for index in range(len(after)):
            if shown[index] == after[index] and (index < reading.end) == (index < end):
                agreeing[index] += weight
    return [share / total for share in agreeing]


def _repairs(
    tokens: tuple[Token, ...], after: list[str], confidences: list[float], start: Start, rule: str
) -> tuple[Repair, ...]:
    """One repair for each stretch of the same confidence."""
    repairs: list[Repair] = []
    position = start.start
    begin = position
    before, new, level = "", "", None
    for token, shown, confidence in zip(tokens, after, confidences):  # noqa: B905 - the units behind the run are left
        # What shows nothing belongs to the next stretch: the mark of the beginning, a lost byte.
        if new and level is not None and confidence != level and shown:
            repairs.append(Repair(rule=rule, span=Span(begin, position), before=before, after=new, confidence=level))
            begin, before, new, level = position, "", "", None
        before += token.text
        new += shown
        position += len(token.text)
        if shown:
            level = confidence
    repairs.append(Repair(rule=rule, span=Span(begin, position), before=before, after=new, confidence=level or UNSURE))
    return tuple(repairs)
