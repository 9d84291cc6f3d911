"""A quick look at a place where a run may begin: does pairing the bytes anew make better sense than what is seen?

It tries no stripped pairs, so it can miss; it is for choosing the places at which the search pays.
"""

from __future__ import annotations

from generator.languages.character_classes import BOUNDARY
from generator.languages.characters import character_model
from generator.restore.shifting.lexicon import lexicon
from generator.restore.shifting.tokens import Token, tokens_of

_UNITS = 6
_LEAST = -13.0
"""Nats; no character counts as less probable, so that one oddity does not decide."""


def promise_of(text: str, start: int, end: int, lead: int, traditional: bool) -> float:
    """Nats that the first units gain if the byte `lead` waits for its trail before them; the best of some lengths.

    One unit alone decides only if the text is back in step behind it: rare names would else look like damage.
    """
    model = character_model()
    by_pair = lexicon(traditional).by_pair
    boundary = model.code(BOUNDARY)
    seen_1 = seen_2 = new_1 = new_2 = boundary
    gain, best = 0.0, float("-inf")
    for count, token in enumerate(tokens_of(text, start, min(end, start + 12), model)[:_UNITS]):
        if token.reading or token.code < 0:
            return max(best, gain) if count and token.reading else best
        trail, waiting = _bytes(token)
        found = by_pair.get(lead << 8 | trail)
        gain -= max(_LEAST, model.log_next(seen_1, seen_2, token.code))
        seen_1, seen_2 = seen_2, token.code
        code = found.code if found else 0
        new = model.log_next(new_1, new_2, code) + found.prior if found and code else _LEAST
        gain += max(_LEAST, new)
        new_1, new_2 = new_2, code
        if count or waiting < 0:
            best = max(best, gain)
        if waiting < 0:
            return best
        lead = waiting
    return best


def _bytes(token: Token) -> tuple[int, int]:
    """The trail that a unit gives to the character before it, and the lead byte that waits then (-1: in step)."""
    if 0x40 <= token.single < 0x7F:
        return token.single, -1
    if token.pair:
        return token.pair >> 8, token.pair & 0xFF if token.pair & 0xFF >= 0x81 else -1
    return 0, -1
