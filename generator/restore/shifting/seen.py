"""How probable the units of a line are as they stand."""

from __future__ import annotations

from generator.languages.characters import AdaptedModel
from generator.restore.shifting.states import Context
from generator.restore.shifting.tokens import SKIPPED, Token, is_reading_of

BEHIND = 8
"""Units behind a run that are scored in the light of it."""
MISMATCH = -10.0
"""For a reading in brackets behind a character that is not read so."""


class AsSeen:
    """Logarithms of the probability of units which stand behind the characters of `context`."""

    def __init__(self, model: AdaptedModel, tokens: tuple[Token, ...], context: Context) -> None:
        self.model = model
        self.tokens = tokens
        sums = [0.0]
        for index, token in enumerate(tokens):
            cost, context = self._seen(token, index, context)
            sums.append(sums[-1] + cost)
        self.sums = sums
        """Of the units up to each one."""

    @property
    def total(self) -> float:
        return self.sums[-1]

    def from_unit(self, index: int) -> float:
        """Of the units from `index` on."""
        return self.sums[-1] - self.sums[index]

    def _seen(self, token: Token, index: int, context: Context) -> tuple[float, Context]:
        if token.reading:
            while index > 1 and self.tokens[index - 1].reading:
                index -= 1
            before = self.tokens[index - 1].text if index else ""
            return (0.0 if before and is_reading_of(token.reading, before) else MISMATCH, context)
        if token.code == SKIPPED:
            return (0.0, context)
        return (self.model.log_next(context, token.code), (*context[1:], token.code))

    def behind(self, start: int, context: Context) -> float:
        """Of the units from `start` on, if the characters of `context` stand before them."""
        total, at = 0.0, start
        stop = min(len(self.tokens), start + BEHIND)
        while at < stop:
            token = self.tokens[at]
            if not token.reading:  # the first one was accounted for, the others stand behind what is seen
                cost, context = self._seen(token, at, context)
                total += cost
            at += 1
        return total + self.from_unit(at)
