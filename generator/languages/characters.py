"""How likely a sequence of Chinese characters is: a model of three characters with back-off, and its adaptation.

The text is seen through `character_classes`: simplified characters, one width, digits and letters as classes. Data:
`characters.bin`, built by tools/build_characters.py from word and corpus counts; their origin and licences stand in
NOTICE. Logarithms are natural (nats).
"""

from __future__ import annotations

import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from itertools import accumulate, islice
from math import exp, log
from pkgutil import get_data
from typing import NamedTuple

from generator.languages.character_classes import BOUNDARY, OTHER, normalised

STEPS = 16
"""Steps of a nat in which the data file keeps logarithms, each in one byte."""
MAGIC = b"BCM1"
_OTHERS = 8
"""Characters never seen behind another that are tried all the same."""


Place = tuple[int, int, int, int, int, int]
"""Begin and end of the row behind two characters, its back-off, the same for the second alone."""


class CharacterModel:
    """Probabilities of characters after the two before them. One for all; see `character_model`.

    Characters are handled by their code, 0 for all that the model does not know.
    """

    def __init__(self, content: bytes) -> None:
        if content[:4] != MAGIC:
            raise ValueError("no character model")
        raw = zlib.decompress(content[4:])
        sizes = _unpacked("I", raw[:16])
        names, bigrams, trigrams, _ = sizes
        self._position = 16
        alphabet = _unpacked("H", self._cut(raw, 2 * names))
        self.alphabet = "".join(map(chr, alphabet))
        """All known characters by their code."""
        self._codes = {ch: code for code, ch in enumerate(self.alphabet)}
        self._unigram = self._cut(raw, names)
        self._back_off = self._cut(raw, names)
        self._row = [0, *accumulate(_unpacked("H", self._cut(raw, 2 * names)))]
        self._next = _unpacked("H", self._cut(raw, 2 * bigrams))
        self._bigram = self._cut(raw, bigrams)
        self._back_off_2 = self._cut(raw, bigrams)
        self._row_2 = array("I", accumulate(self._cut(raw, bigrams), initial=0))
        self._next_2 = _unpacked("H", self._cut(raw, 2 * trigrams))
        self._trigram = self._cut(raw, trigrams)

    def _cut(self, raw: bytes, size: int) -> bytes:
        start, self._position = self._position, self._position + size
        return raw[start : start + size]

    def code(self, ch: str) -> int:
        """The code of one normalised character."""
        return self._codes.get(ch, 0)

    def codes(self, text: str) -> list[int]:
        """Codes of `text`, which is normalised first; blanks have none."""
        known = self._codes
        return [known.get(ch, 0) for ch in normalised(text)]

    def unigram(self, code: int) -> float:
        """Logarithm of the probability of a character by itself."""
        return self._unigram[code] / -STEPS

    def log_next(self, first: int, second: int, third: int) -> float:
        """Logarithm of the probability of `third` after `first` and `second`, all codes."""
        return self.log_in(self.place(first, second), third)

    def place(self, first: int, second: int) -> Place:
        """Where the followers of two characters stand in the tables; for asking about many of them."""
        at = bisect_left(self._next, second, self._row[first], end := self._row[first + 1])
        start = stop = cost = 0
        if at < end and self._next[at] == second:
            start, stop = self._row_2[at], self._row_2[at + 1]
            cost = self._back_off_2[at] if start < stop else 0
        return (start, stop, cost, self._row[second], self._row[second + 1], cost + self._back_off[second])

    def log_in(self, place: Place, third: int) -> float:
        """Logarithm of the probability of `third` at a place."""
        start, stop, cost, row, end, shortest = place
        if start < stop:
            found = bisect_left(self._next_2, third, start, stop)
            if found < stop and self._next_2[found] == third:
                return self._trigram[found] / -STEPS
        at = bisect_left(self._next, third, row, end)
        if at < end and self._next[at] == third:
            return (cost + self._bigram[at]) / -STEPS
        return (shortest + self._unigram[third]) / -STEPS

    def followers(self, code: int) -> frozenset[int]:
        """Codes that were seen behind a character."""
        return frozenset(self._next[self._row[code] : self._row[code + 1]])

    def log_probability(self, text: str) -> float:
        """Logarithm of the probability of a whole text; lines are independent, blanks count for nothing."""
        boundary = self._codes[BOUNDARY]
        total = 0.0
        for line in text.split("\n"):
            first = second = boundary
            for third in self.codes(line):
                total += self.log_next(first, second, third)
                first, second = second, third
        return total


class AdaptedModel:
    """A character model mixed with the sequences of one document (its sound text), which it learns before it is asked.

    Each length of context of the document pulls the probability towards what followed there before: the counts weigh
    against `_PULL` imagined occurrences that follow the shorter context.
    """

    LONGEST = 4
    _PULL = (0.0, 30.0, 6.0, 2.0, 1.0)

    def __init__(self, model: CharacterModel) -> None:
        self.model = model
        self.boundary = model.code(BOUNDARY)
        self._counts: dict[tuple[int, ...], dict[int, int]] = {}
        self._totals: dict[tuple[int, ...], int] = {}
        self._known: dict[tuple[int, ...], _Following] = {}
        self._followers: dict[int, frozenset[int]] = {}

    def learn(self, text: str, begins_line: bool) -> None:
        """Counts the sequences of `text`, which stands at the beginning of a line or somewhere in it."""
        codes = [self.boundary] * (2 * begins_line) + self.model.codes(text)
        for end in range(2 if begins_line else 1, len(codes)):
            follower = codes[end]
            for size in range(1, min(self.LONGEST, end) + 1):
                context = tuple(codes[end - size : end])
                row = self._counts.setdefault(context, {})
                row[follower] = row.get(follower, 0) + 1
                self._totals[context] = self._totals.get(context, 0) + 1

    def log_next(self, context: tuple[int, ...], code: int) -> float:
        """Logarithm of the probability of `code` after the up to four codes of `context`."""
        following = self._known.get(context)
        if following is None:
            following = self._known[context] = self._following(context)
        known = following.known.get(code)
        if known is None:
            known = following.known[code] = self._log_in(following, code)
        return known

    def likely_after(self, first: int, codes: Mapping[int, object]) -> list[int]:
        """Those of `codes` that were ever seen behind `first`, and the first few others (of the order given)."""
        seen = self.followers_of(first)
        found = [code for code in codes if code in seen]
        return found + [code for code in islice(codes, _OTHERS) if code not in seen]

    def followers_of(self, code: int) -> frozenset[int]:
        """Codes that were ever seen behind a character, here or in the document."""
        known = self._followers.get(code)
        if known is None:
            known = self._followers[code] = self.model.followers(code) | frozenset(self._counts.get((code,), ()))
        return known

    def _following(self, context: tuple[int, ...]) -> _Following:
        tails = []
        for size in range(1, len(context) + 1):
            tail = context[-size:]
            total = self._totals.get(tail)
            if total is None:
                break
            tails.append((self._counts[tail], total, self._PULL[size]))
        return _Following(self.model.place(context[-2], context[-1]), tails, {})

    def _log_in(self, following: _Following, code: int) -> float:
        general = self.model.log_in(following.place, code)
        if not following.tails:
            return general
        probability = exp(general)
        for counts, total, pull in following.tails:
            probability = (counts.get(code, 0) + pull * probability) / (total + pull)
        return log(probability)


class _Following(NamedTuple):
    """What may follow a context: its place in the model, the document's counts by length of context, what was asked."""

    place: Place
    tails: list[tuple[dict[int, int], int, float]]
    known: dict[int, float]


def _unpacked(kind: str, content: bytes) -> array[int]:
    numbers: array[int] = array(kind)
    numbers.frombytes(content)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


@cache
def character_model() -> CharacterModel:
    """The model that the package ships, loaded at first use."""
    content = get_data("generator.languages", "characters.bin")
    if content is None:
        raise ImportError("the package was installed without its data: characters.bin")
    return CharacterModel(content)


__all__ = ["OTHER", "AdaptedModel", "CharacterModel", "character_model"]
