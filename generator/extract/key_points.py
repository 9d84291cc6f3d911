"""Key points: the sentences that carry dates, figures, issuers or document titles, whole and in the source's words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.languages import Language, language
from generator.model import Draft, Span, Value
from generator.page import Passages
from generator.script import is_han, matching_form, sentences

MOST = 8
PER_BLOCK = 2
"""Sentences taken from one block at most, so that one dense paragraph does not stand for the document."""
FEWEST = 3
"""Where less evidence stands in a text (a notice that asks and orders), so many of its best sentences are taken."""
_LEAST, _SOME = 1.0, 0.3
_SHORTEST, _LONGEST = 8, 260
"""In characters; a sentence outside these bounds is a fragment, or a paragraph without full stops."""
_LISTED = re.compile(
    r"^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|^[一二三四五六七八九十]是|^第[一二三四五六七八九十]+"
)
_NUMBER = re.compile(r"\d+")
_QUOTE = re.compile(r"[“《「]")


class Sentence(Value, frozen=True):
    """A sentence of the body and how much evidence stands in it."""

    span: Span
    block: int
    """Index of its block in the draft."""
    score: float


def key_points(found: Sequence[Sentence]) -> tuple[Span, ...]:
    """Spans of the best sentences, in the order of the text; the best one alone where none carries evidence."""
    ranked = sorted(found, key=lambda item: (-item.score, item.span))
    taken: Counter[int] = Counter()
    chosen: list[Sentence] = []
    for item in ranked:
        least = _SOME if len(chosen) < FEWEST else _LEAST
        if item.score >= least and taken[item.block] < PER_BLOCK and len(chosen) < MOST:
            chosen.append(item)
            taken[item.block] += 1
    return tuple(sorted(item.span for item in chosen or ranked[:1]))


def scored_sentences(passages: Passages) -> tuple[Sentence, ...]:
    """All sentences of the body that can stand alone, scored by the figures, dates, titles and places in them."""
    return tuple(_scored(passages, _Evidence(passages.draft)))


def _scored(passages: Passages, evidence: _Evidence) -> Iterator[Sentence]:
    draft = passages.draft
    acts = _Acts(language(draft.language))
    bonus = 0.5  # a first sentence says what the document is about
    for number, block in enumerate(draft.blocks):
        if block.zone != "body" or block.kind == "heading":
            continue
        for start, end in sentences(draft.text, *passages.alignment.from_source(block.span)):
            text = draft.text[start:end]
            longest = _LONGEST if any(map(is_han, text[:40])) else 3 * _LONGEST
            if not _SHORTEST <= len(text) <= longest or text.endswith(("?", "？", ":", "：")):
                continue  # fragments, unpunctuated paragraphs, questions and announcements of a list say little
            span = passages.alignment.to_source(start, end)
            score = evidence.within(span) + bonus + _printed(text) + acts.in_text(matching_form(text, draft.script))
            yield Sentence(span=span, block=number, score=score)
            bonus = 0.0


def is_listed(text: str) -> bool:
    """Whether a sentence begins with the number of a list item."""
    return _LISTED.match(text) is not None


def _printed(text: str) -> float:
    """What the sentence itself shows: the number of a list item, other numbers, something quoted."""
    listed = 0.75 if is_listed(text) else 0.0
    return listed + min(1.0, 0.4 * len(_NUMBER.findall(text))) + (0.3 if _QUOTE.search(text) else 0.0)


class _Acts:
    """Words that say that something was held, issued or ordered."""

    def __init__(self, words: Language) -> None:
        verbs = sorted({*words.event_verbs, *words.issue_verbs}, key=lambda verb: (-len(verb), verb))
        self._verbs = re.compile("|".join(map(re.escape, verbs)) or r"(?!)")

    def in_text(self, text: str) -> float:
        return 0.5 if self._verbs.search(text) else 0.0


class _Evidence:
    """Evidence by position, summed over any span by bisection."""

    def __init__(self, draft: Draft) -> None:
        points = [(item.span.start, 1.5) for item in draft.figures]
        points += [(item.span.start, 1.0) for item in draft.dates]
        points += [(item.span.start, 0.75 if item.kind in ("work", "programme") else 0.4) for item in draft.mentions]
        points += [(item.span.start, 0.5) for item in draft.statements]
        points.sort()
        self._starts = [start for start, _ in points]
        self._sums = [0.0]
        for _, weight in points:
            self._sums.append(self._sums[-1] + weight)

    def within(self, span: Span) -> float:
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        # A long enumeration of places is no better than a figure with its date.
        return min(6.0, self._sums[high] - self._sums[low])
