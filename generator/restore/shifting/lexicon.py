"""The characters that may stand in a damaged text, by either of their two bytes."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from generator.languages.character_classes import normalised
from generator.languages.characters import character_model
from generator.restore.shifting.pairs import characters, is_stripped
from generator.script import is_han, simplified_of, simplified_only, traditional_only

_FOREIGN = -6.0
"""For a character of the other script, in nats."""
_VARIANT = -2.0
"""For a character that the usual conversion of its simplified form would not give: 髮, where 發 is usual."""
_UNCONVERTED = -4.0
"""For a character that the usual conversion would change: 机 to 機; some have a meaning of their own, as 后."""
_UNKNOWN = -4.0
"""For a character that the character model does not know."""
_FEWEST = -13.0
"""Logarithm of a probability; a rarer character is not guessed where a byte is missing."""


class Candidate(NamedTuple):
    character: str
    lead: int
    trail: int
    code: int
    """In the character model."""
    prior: float
    """What its script tells for it, in nats."""


class Lexicon:
    """All characters of GBK as candidates in one script."""

    def __init__(self, traditional: bool) -> None:
        foreign = simplified_only() if traditional else traditional_only()
        model = character_model()
        self.by_pair: dict[int, Candidate] = {}
        self.by_lead: dict[int, list[Candidate]] = {lead: [] for lead in range(256)}
        self.by_trail: dict[int, list[Candidate]] = {trail: [] for trail in range(256)}
        for pair, character in characters().items():
            code = model.code(normalised(character))
            prior = _prior(character, code, foreign, traditional)
            candidate = Candidate(character, pair >> 8, pair & 0xFF, code, prior)
            self.by_pair[pair] = candidate
            if code and prior > _FOREIGN and (not is_han(character) or model.unigram(code) > _FEWEST):
                self.by_lead[candidate.lead].append(candidate)
                self.by_trail[candidate.trail].append(candidate)
        for row in (*self.by_lead.values(), *self.by_trail.values()):
            row.sort(key=lambda candidate: (-model.unigram(candidate.code) - candidate.prior, candidate.character))

    @cache  # noqa: B019 - two lexicons live as long as the program
    def before_gap(self, lead: int) -> tuple[Candidate, ...]:
        """Candidates with this lead whose trail can begin a private-use pair."""
        return tuple(found for found in self.by_lead[lead] if _begins_gap(found.trail))

    @cache  # noqa: B019
    def behind_gap(self, first: int, trail: int) -> dict[int, list[Candidate]]:
        """Candidates with this trail whose lead makes a private-use pair with `first`, by their code."""
        table: dict[int, list[Candidate]] = {}
        for found in self.by_trail[trail]:
            if is_stripped(first, found.lead):
                table.setdefault(found.code, []).append(found)
        return table

    @cache  # noqa: B019
    def between_gaps(self, first: int) -> dict[int, list[Candidate]]:
        """Candidates between two private-use pairs, the first of which began with `first`, by their code."""
        table: dict[int, list[Candidate]] = {}
        for lead in range(0x81, 0xFF):
            if is_stripped(first, lead):
                for found in self.before_gap(lead):
                    table.setdefault(found.code, []).append(found)
        return table

    @cache  # noqa: B019
    def without_trail(self, lead: int) -> dict[int, Candidate]:
        """The most frequent candidate of each code with this lead whose trail is seen only as part of a pair."""
        table: dict[int, Candidate] = {}
        for found in self.by_lead[lead]:
            if found.trail >= 0x80:
                table.setdefault(found.code, found)
        return table


def _begins_gap(byte: int) -> bool:
    return 0xA1 <= byte <= 0xAF or 0xF8 <= byte <= 0xFE or byte in (0xD7, 0xFE)


def _prior(character: str, code: int, foreign: frozenset[str], traditional: bool) -> float:
    if character in foreign:
        return _FOREIGN
    if not code:
        return _UNKNOWN
    if not traditional or not is_han(character):
        return 0.0
    simplified = simplified_of().get(ord(character), character)
    usual = _usual_traditional().get(simplified, character)
    if usual == character:
        return 0.0
    return _UNCONVERTED if simplified == character else _VARIANT


@cache
def _usual_traditional() -> dict[str, str]:
    """Simplified characters to what a converter makes of them."""
    from generator.script.tables import converter

    known = [ch for ch in character_model().alphabet if is_han(ch)]
    return dict(zip(known, converter("s2t").convert("\n".join(known)).split("\n"), strict=True))


@cache
def lexicon(traditional: bool) -> Lexicon:
    """The candidates of traditional or simplified text."""
    return Lexicon(traditional)
