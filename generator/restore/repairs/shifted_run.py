"""Text that a re-hosting site decoded one byte out of step: `。ㄒ唬┚劢垢叨嘶` for `（一）聚焦高端化`.

The site searched full stops and other signs in GBK bytes, and the search hit across two characters. So a run begins
with such a sign, at the beginning of a line or behind the byte that was lost (shown as `?` or not at all).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from generator.model import Repair
from generator.restore.readings import LETTERS, ONE_GLOSS
from generator.restore.shifting.document import EVIDENCE, Document, document_of, is_chinese, odd
from generator.restore.shifting.lexicon import Candidate
from generator.restore.shifting.promise import promise_of
from generator.restore.shifting.runs import GAIN, START_COST, Run, Start, context_before, run_at
from generator.restore.shifting.states import Context, State, Step
from generator.script import HAN, script_of

RULE = "shifted-run"

_MARKS = {"。": 0xA1A3, "！": 0xA3A1, "!": 0xA3A1, "？": 0xA3BF, "?": 0xA3BF, "、": 0xA1A2, "　": 0xA1A1,
          "：": 0xA3BA, ":": 0xA3BA, "；": 0xA3BB, ";": 0xA3BB}  # fmt: skip
_INDENT = 0xA1A1
_LOST = {"head": "first", "mark": "lost", "mark2": "lost2", "mark3": "lost3", "bare": "bare"}
"""Groups of the mark, and of the sign that stands for the lost byte before it."""


class Level(NamedTuple):
    """How much a place must promise, and whether the document is known to be damaged."""

    promise: float
    """In nats."""
    known: bool


_STRICT = Level(4.0, False)
_LENIENT = Level(-3.0, True)
_SHOWN_COST = -4.0
"""For an indent of which a lost byte is shown: as a rule it is trimmed."""
_NEAR = 6
_UNMARKED = 6.0
"""Nats that a place without a mark must promise more."""
_LONG = 4
"""A run without a mark, in which nothing but the run itself speaks for the damage, has so many characters."""
_PLAIN = 15.0
"""Nats of gain from which no other beginning is tried at the head of a line."""
_PATIENCE = 100
"""Searches without success after which a document is left alone; each success grants `_REWARD` more."""
_REWARD = 20
_NO_GLOSS = rf"(?![(（]?[{LETTERS}]{{1,8}}[)）])"
"""A question mark before half a gloss is the business of another repair."""
_HIDDEN = 12


@cache
def _starts(traditional: bool) -> re.Pattern[str]:
    strange = odd(traditional)
    return re.compile(
        rf"^[ \t　]*(?P<first>\??)(?P<head>[。！!？?、])(?=[^\s])"
        rf"|(?P<lost>\??)(?P<mark>[。！!？?、　：:；;]){_NO_GLOSS}(?=[^\s]{{0,4}}{strange}|[@-~][{HAN}(（])"
        rf"|(?P<lost2>\?)(?P<mark2>[。！!？?、]){_NO_GLOSS}(?=[^\s\x00-\x7f])"
        rf"|^(?P<bare>[ \t　]*)(?=[^\s。！!？?、　：:；;]{{0,3}}{strange})"
        rf"|(?P<lost3>\??)(?P<mark3>[！!？?])$",
        re.MULTILINE,
    )


def repairs(text: str) -> tuple[Repair, ...]:
    """The repairs of all runs; a run gives several where its characters are not equally sure.

    A run must be much more probable than the text as it stands. In a document that has such a run, or readings behind
    its characters, the others need less, and places are looked at that prove nothing by themselves.
    """
    if text.isascii() or not is_chinese(text):
        return ()
    traditional = script_of(text) == "Hant"
    if not _known(text) and not any(run.gain > GAIN for run in _runs(text, traditional, _STRICT)):
        return ()
    return tuple(repair for run in _runs(text, traditional, _LENIENT) for repair in run.repairs)


def _known(text: str) -> bool:
    """Whether the document was treated by a site that glosses."""
    few = len(list(islice(ONE_GLOSS.finditer(text), EVIDENCE))) < EVIDENCE
    return not few and len(document_of(text).glossed) >= EVIDENCE


def _runs(text: str, traditional: bool, level: Level) -> Iterator[Run]:
    """All runs with any gain, the best where several places of beginning stand close together."""
    pattern = _starts(traditional)
    at, patience = 0, _PATIENCE
    while patience > 0 and (match := pattern.search(text, at)):
        at = max(match.end(), match.start() + 1)
        line = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.start())
        end = len(text) if end < 0 else end
        best, tried = _run(text, traditional, match, line, end, level)
        patience -= tried
        other = pattern.search(text, match.start() + 1, min(end, match.end() + _NEAR))
        if other and other.end() < end and not (best and best.gain > _PLAIN and match["head"]):
            rival, tried = _run(text, traditional, other, line, end, level)
            patience -= tried
            if rival and (best is None or rival.gain > best.gain):
                best = rival
        if best:
            yield best
            at = max(best.end, at)
            patience += _REWARD


def _run(
    text: str, traditional: bool, match: re.Match[str], line: int, end: int, level: Level
) -> tuple[Run | None, int]:
    """The run of one place, and how many searches it took to see."""
    group = next(name for name in _LOST if match[name] is not None)
    mark = match.start(group)
    pair = _MARKS.get(match[group], _INDENT)
    start = match.end()
    least = level.promise + (_UNMARKED if group == "bare" else 0.0)
    if group != "head" and start < end and promise_of(text, start, end, pair & 0xFF, traditional) < least:
        return None, 0
    if group == "mark3" and not level.known:
        return None, 0
    document = document_of(text)
    context = context_before(document, text, line, match.start())
    if group == "bare":
        states: tuple[State, ...] = (State(START_COST, context, pair & 0xFF, None),)
        run = _taken(text, end, Start(start, start, states, b"", 0), context, level)
        return run if run and run.end - start >= _LONG else None, 1
    prefix = bytes((pair >> 8,))
    begin = mark - len(match[_LOST[group]])
    found = []
    if group == "head":
        cost = START_COST + _SHOWN_COST * len(match["first"])
        trimmed = (State(cost, context, pair & 0xFF, None),)
        found.append(_taken(text, end, Start(match.start(), mark + 1, trimmed, prefix, 0), context, level))
        if found[0] and found[0].gain > _PLAIN and not match["first"]:
            return found[0], 1
    states = _hidden(document, context, pair)
    found.append(_taken(text, end, Start(begin, mark + 1, states, prefix, 1), context, level))
    return max((run for run in found if run), key=lambda run: run.gain, default=None), len(found)


def _taken(text: str, end: int, start: Start, context: Context, level: Level) -> Run | None:
    """The run at `start`, unless it proves too little: signs and letters alone can be anything."""
    run = run_at(document_of(text), text, end, start, context, RULE)
    if run is None:
        return None
    seen = text[start.mark : run.end]
    if not level.known and seen.isascii():
        return None
    return run if seen.strip("?!？！。 ") or not seen else None


def _hidden(document: Document, context: Context, pair: int) -> tuple[State, ...]:
    """States behind the character whose lead byte was lost; its trail is the first byte of the mark."""
    table: dict[int, Candidate] = {}
    for one in document.lexicon.by_trail[pair >> 8]:
        table.setdefault(one.code, one)
    states = []
    for code in document.model.likely_after(context[-1], table):
        one = table[code]
        score = START_COST + one.prior + document.model.log_next(context, code)
        step = Step(one.character, 0, False, score, None)
        states.append(State(score, (*context[1:], code), pair & 0xFF, step))
    return tuple(sorted(states, key=lambda state: -state.score)[:_HIDDEN])
