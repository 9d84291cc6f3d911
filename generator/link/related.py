"""Which briefings belong together, and why, in words.

Evidence is weighed by how rare it is: a phrase or a place that stands in many seeds says little. A shared country says
nothing, a shared province alone is not enough.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from math import log2

from generator.collection import Card, Record
from generator.model import Value

THRESHOLD = 2.5
"""A phrase that two seeds share scores 3, a county 3, a prefecture 2, a province 1; all times their rarity."""
MOST = 8
"""Related briefings listed on a page."""
_TOO_COMMON = 0.05
_FEW = 10
"""What stands in no more seeds than this is never too common: 5 % of a small collection is less than a pair."""
_LEVEL_WEIGHTS = {"county": 3.0, "prefecture": 2.0, "region": 2.0, "province": 1.0}
_PHRASE_WEIGHT = 3.0
_MOST_REASONS = 4


class Pair(Value, frozen=True):
    """Two seeds that share something."""

    other: str
    """The other seed's id."""
    score: float
    phrases: tuple[str, ...]
    """Quoted phrases and titles that both have, as the other seed prints them."""
    places: tuple[str, ...]
    """Ids of the records of places that both name, most telling first."""


def related(cards: Sequence[Card], records: Mapping[str, Record]) -> dict[str, tuple[Pair, ...]]:
    """For each seed's id the seeds that belong with it, best first.

    Only seeds that share a phrase or a place are compared, so the work grows with what is shared, not with all pairs.
    """
    phrases = _postings((card.id, key.key) for card in cards for key in card.phrases)
    places = _postings((card.id, key.key) for card in cards for key in card.places if _weight(records.get(key.key)))
    limit = max(_FEW, _TOO_COMMON * len(cards))
    scores: dict[tuple[str, str], float] = defaultdict(float)
    shared: dict[tuple[str, str], list[tuple[float, str, str]]] = defaultdict(list)
    for kind, postings in (("phrase", phrases), ("place", places)):
        for key, ids in postings.items():
            if not 2 <= len(ids) <= limit:
                continue
            base = _PHRASE_WEIGHT if kind == "phrase" else _weight(records.get(key))
            weight = base * _rarity(len(ids), len(cards))
            for pair in combinations(ids, 2):
                scores[pair] += weight
                shared[pair].append((weight, kind, key))
    surfaces = {(card.id, key.key): key.surface for card in reversed(cards) for key in card.phrases}
    found: dict[str, list[Pair]] = defaultdict(list)
    for (left, right), score in scores.items():
        if score < THRESHOLD:
            continue
        reasons = sorted(shared[left, right], key=lambda item: (-item[0], item[2]))[:_MOST_REASONS]
        for one, other in ((left, right), (right, left)):
            names = tuple(surfaces[other, key] for _, kind, key in reasons if kind == "phrase")
            common = tuple(key for _, kind, key in reasons if kind == "place")
            found[one].append(Pair(other=other, score=round(score, 3), phrases=names, places=common))
    return {
        seed: tuple(sorted(pairs, key=lambda pair: (-pair.score, pair.other))[:MOST]) for seed, pairs in found.items()
    }


def _postings(keys: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Ids of the seeds that have a key, sorted, by key."""
    found: dict[str, set[str]] = defaultdict(set)
    for seed, key in keys:
        found[key].add(seed)
    return {key: tuple(sorted(ids)) for key, ids in sorted(found.items())}


def _rarity(count: int, total: int) -> float:
    """1 for a pair in any collection, less for what many seeds share; never more than 1."""
    return 1.0 if count <= 2 else max(0.25, 1.0 - log2(count / 2) / max(1.0, log2(max(2, total))))


def _weight(record: Record | None) -> float:
    return _LEVEL_WEIGHTS.get(record.level or "", 0.0) if record else 0.0
