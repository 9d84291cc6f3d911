"""Lines whose bytes were read as Latin-1 or Windows-1252: what they would be as UTF-8 and as GBK, and which it is.

Both answers are judged by the language model, for bytes of GBK are often valid in UTF-8 (`Î»` is `位` in GBK and `λ` in
UTF-8). A line is decided as a whole; in it, each run of misread letters that gains is an edit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from math import exp
from typing import Literal

from generator.languages.likelihood import chinese_cost_per_character, cost
from generator.model import Repair, Span, Value
from generator.restore.single_bytes import BYTES, bytes_of, class_of

Misreading = Literal["utf8-as-latin1", "gbk-as-latin1"]


class Edit(Value, frozen=True):
    """One run of a line, the text behind its bytes, and the nats that this gains."""

    start: int
    end: int
    after: str
    gain: float


Run = tuple[int, int, str]
"""Start and end in the line, and the text behind its bytes."""
CONTEXT = 12
"""Characters on either side by which a run is judged."""
LONGEST_LINE = 200_000
"""Characters; a longer line is no text that a person reads, and judging it would take much memory."""
MOST_RUNS = 500
"""Runs of one line that are judged one by one; a line of more is judged as a whole."""
UTF_8_GAIN, GBK_GAIN = 6.0, 10.0
"""Nats that the edits of a line must gain together."""
LEAST_SURE = 0.5
"""A repair that is likelier wrong than right is left undone."""
_SURE = {"utf8-as-latin1": 3.0, "gbk-as-latin1": 6.0}
"""Nats that make a repair surer by a factor of e."""

_TAIL = f"[{class_of(0x80, 0xBF)}]"
_SEQUENCE = (
    rf"(?:[{class_of(0xC2, 0xDF)}]{_TAIL}|[{class_of(0xE0, 0xEF)}]{_TAIL}{_TAIL}"
    rf"|[{class_of(0xF0, 0xF4)}]{_TAIL}{_TAIL}{_TAIL})"
)
_UTF_8 = re.compile(f"{_SEQUENCE}+")
# A no-break space is a tail like any other, and web pages turn it into a blank: `Ã ` for `à`.
_UTF_8_BLANKED = re.compile(f"(?:{_SEQUENCE}|Ã )+")
_ROUNDS = 4
"""Times that a text may have been misread, one upon the other."""

_LEAD = f"[{class_of(0x81, 0xFE)}]"
_GBK = re.compile(rf"(?:{_LEAD}[{class_of(0x80, 0xFE)}])+")
# The extension of GBK has tails in ASCII, traditional characters among them: `½Y` for `結`.
_GBK_EXTENDED = re.compile(rf"(?:{_LEAD}[@-~{class_of(0x80, 0xFE)}])+")
_HAN = re.compile("[\u4e00-\u9fa5]")
_FEWEST_HAN = 2
_CHINESE = 9.0
"""Mean cost of a Chinese character up to which a line reads as Chinese: texts have 4 to 6, random ones 10 and more."""
_NEARLY = 0.8
"""Share of the gain that suffices for tails in ASCII: they leave no letter over, and a rare character may cost much."""
_ENGLISH_SIGNS = frozenset("“”‘’—…\n")
_PER_CHARACTER = 1.5
"""Nats that a run of GBK must gain for each of its characters."""
_SOUND_SIGNS = frozenset(BYTES) - {chr(point) for point in range(0xA0, 0x100)}


def repairs_of(text: str, rule: Misreading) -> tuple[Repair, ...]:
    """The repairs of those lines of `text` that were misread in this way."""
    if not (_UTF_8 if rule == "utf8-as-latin1" else _GBK).search(text):
        return ()
    found: list[Repair] = []
    place = 0
    for line in text.split("\n"):
        misreading, edits = _edits_of(line)
        if misreading == rule:
            repairs = (_repair(line, place, edit, edits, rule) for edit in edits)
            found.extend(repair for repair in repairs if repair.confidence >= LEAST_SURE)
        place += len(line) + 1
    return tuple(found)


def _edits_of(line: str) -> tuple[Misreading | None, tuple[Edit, ...]]:
    """How a line was misread, and its edits; None where it is sound."""
    # Each sequence of UTF-8 holds a pair of GBK's range.
    if len(line) > LONGEST_LINE or line.isascii() or not _GBK.search(line):
        return None, ()
    utf_8, gbk = utf_8_edits(line), gbk_edits(line)
    gain_utf_8, gain_gbk = (sum(edit.gain for edit in edits) for edits in (utf_8, gbk))
    if utf_8 and gain_utf_8 >= gain_gbk:
        return "utf8-as-latin1", utf_8
    return ("gbk-as-latin1", gbk) if gbk else (None, ())


def _repair(line: str, place: int, edit: Edit, edits: tuple[Edit, ...], rule: Misreading) -> Repair:
    """A short run is as sure as a quarter of what its line gains: one misread letter among many is misread too."""
    nats = max(edit.gain, sum(other.gain for other in edits[:MOST_RUNS]) / 4)
    return Repair(
        rule=rule,
        span=Span(place + edit.start, place + edit.end),
        before=line[edit.start : edit.end],
        after=edit.after,
        confidence=round(1 - exp(-nats / _SURE[rule]), 2),
    )


def utf_8_edits(line: str) -> tuple[Edit, ...]:
    """The runs of UTF-8 in a line, each decoded as often as it was misread; empty if they gain too little."""
    sure = 0
    for sure, _ in enumerate(_UTF_8.finditer(line), 1):
        if sure == 2:
            break
    edits = tuple(_gaining(line, _UTF_8_BLANKED if sure == 2 else _UTF_8, _utf_8_text, _utf_8_prior))
    return edits if sum(edit.gain for edit in edits) >= UTF_8_GAIN else ()


def _utf_8_prior(line: str, start: int, end: int) -> float:
    """What the form of a run says beside the words: `Â°` stands in no text, `AMANHÃ”` ends a quotation."""
    lead, tail = line[start], line[start + 1]
    if lead in "ÂÃ" and "\u00a0" <= tail <= "\u00bf":
        return 3.0
    is_closing = end - start == 2 and tail in "“”‘’–—…›" and line[max(0, start - 1) : start].isupper()
    return -6.0 if is_closing else 0.0


def _utf_8_text(run: str) -> str | None:
    """The text behind a run; None where its bytes are no UTF-8. A byte order mark is no text."""
    text = run.replace("Ã ", "Ã\u00a0")
    for _ in range(_ROUNDS):
        if not _UTF_8.fullmatch(text):
            break
        try:
            text = bytes_of(text).decode("utf-8")
        except UnicodeDecodeError:
            return None if text == run else text
    return None if "\n" in text or "\r" in text else text.replace("\ufeff", "")


def gbk_edits(line: str) -> tuple[Edit, ...]:
    """The runs of GBK in a line, with tails in ASCII or without; empty if they are not Chinese."""
    best: tuple[Edit, ...] = ()
    needed = GBK_GAIN
    for pattern in (_GBK, _GBK_EXTENDED):
        edits = tuple(_gaining(line, pattern, _gbk_text))
        gain = sum(edit.gain for edit in edits)
        if gain >= needed and _is_chinese("\n".join(edit.after for edit in edits)):
            best, needed = edits, max(GBK_GAIN, _NEARLY * gain)
    return best


def _gbk_text(run: str) -> str | None:
    if all(ch.isascii() or ch in _SOUND_SIGNS for ch in run):  # dashes, dots and quotation marks of sound text
        return None
    try:
        text = bytes_of(run).decode("gb18030")
    except UnicodeDecodeError:
        return None
    return None if any("\ue000" <= ch <= "\uf8ff" for ch in text) else text


def _is_chinese(text: str) -> bool:
    """Two Chinese characters that read as Chinese, or nothing but the punctuation of an English text in GBK."""
    if _ENGLISH_SIGNS.issuperset(text):
        return "\n" in text
    mean, _ = chinese_cost_per_character(text)
    return len(_HAN.findall(text)) >= _FEWEST_HAN and mean <= _CHINESE


def _gaining(
    line: str,
    pattern: re.Pattern[str],
    text_of: Callable[[str], str | None],
    prior: Callable[[str, int, int], float] | None = None,
) -> Iterator[Edit]:
    """An edit for each run that its words make likelier."""
    runs = [(run.start(), run.end(), after) for run in pattern.finditer(line) if (after := text_of(run[0])) is not None]
    whole = _with(line, runs)
    if len(runs) > MOST_RUNS:
        gains = [(cost(line) - cost(whole)) / len(runs)] * len(runs)
    else:
        gains = [gain + (prior(line, run[0], run[1]) if prior else 0.0) for run, gain in _judged(line, whole, runs)]
    for (start, end, after), gain in zip(runs, gains, strict=True):
        if gain > (0.0 if prior else _PER_CHARACTER * len(after)):
            yield Edit(start=start, end=end, after=after, gain=gain)


def _with(line: str, runs: list[Run]) -> str:
    """The line with all its runs put right."""
    parts: list[str] = []
    place = 0
    for start, end, after in runs:
        parts += (line[place:start], after)
        place = end
    return "".join((*parts, line[place:]))


def _judged(line: str, whole: str, runs: list[Run]) -> Iterator[tuple[Run, float]]:
    """Each run with its gain between words that are put right: a word may hold several."""
    shift = 0
    for start, end, after in runs:
        left, right = start + shift, start + shift + len(after)
        around = whole[max(0, left - CONTEXT) : left], whole[right : right + CONTEXT]
        yield (start, end, after), _gain(around[0], line[start:end], around[1], after)
        shift += len(after) - (end - start)


@lru_cache(maxsize=4096)  # each rule asks for both misreadings of a line
def _gain(left: str, before: str, right: str, after: str) -> float:
    return cost(left + before + right) - cost(left + after + right)
