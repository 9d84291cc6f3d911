"""Values behind labels of meta lines (来源: …, Nguồn: …, By: …). Shared by outlet and byline."""

from __future__ import annotations

import re
from functools import cache

from generator.extract.reading import Part, Reading
from generator.languages import LANGUAGES

_ALL_LABELS = tuple(
    label
    for known in LANGUAGES
    for group in (known.source_labels, known.author_labels, known.date_labels, known.label_words, known.reporter_words)
    for label in group
)
_STOP = re.compile(
    r"\s{2,}|\t|[|丨│]|\s[-—·/]\s|\s*[(（【\[]|\s+(?=(?:19|20)\d\d(?!\d))|\s+\d{1,2}[:：]\d\d|\s+(?:图|图?文|摄影|撰文)\s?[/／]|\s*(?:"
    + "|".join(sorted((re.escape(label) for label in _ALL_LABELS), key=lambda word: (-len(word), word)))
    + r")\s?[:：|｜丨]"
)
_WIDEST = 120


@cache
def _label(words: tuple[str, ...], marks: str) -> re.Pattern[str]:
    longest_first = sorted((re.escape(word) for word in words), key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![A-Za-z])(?:{'|'.join(longest_first)})\s?[{marks}]\s?")


def labelled(reading: Reading, part: Part, words: tuple[str, ...], marks: str = ":：") -> tuple[int, int] | None:
    """Range of the value behind one of these labels in a part: up to the next label, date, bracket or wide blank."""
    if not words:
        return None
    match = _label(words, marks).search(reading.plain, part.start, part.end)
    if match is None:
        return None
    limit = min(part.end, match.end() + _WIDEST)
    stop = _STOP.search(reading.plain, match.end(), limit)
    return trimmed(reading.plain, match.end(), stop.start() if stop else limit)


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The range without blanks and punctuation at its edges; None if nothing is left."""
    while start < end and text[start] in " \t\u3000\u00a0:：,，;；":
        start += 1
    while end > start and text[end - 1] in " \t\u3000\u00a0:：,，;；。.、-—]】)）":
        end -= 1
    return (start, end) if end > start else None
