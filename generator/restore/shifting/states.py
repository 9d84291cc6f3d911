"""The states of the search, and what it ends with."""

from __future__ import annotations

from typing import NamedTuple

from generator.restore.shifting.lexicon import Candidate

Context = tuple[int, ...]
"""Codes of the last four characters."""

DOUBTFUL = -8.0
"""A character less probable than this may hide that two stripped pairs stand in a row before it."""


class Step(NamedTuple):
    """One restored character."""

    character: str
    token: int
    """The unit that it is shown at."""
    certain: bool
    """Whether both of its bytes are seen."""
    score: float
    """Of its state."""
    before: Step | None


class State(NamedTuple):
    score: float
    context: Context
    lead: int
    """The lead byte that waits for its trail; -1 in step. Before a stripped pair: the trail that began it."""
    last: Step | None


class Ended(NamedTuple):
    """A run that came back in step before unit `end`."""

    score: float
    """Of the whole text up to the end of the units."""
    end: int
    last: Step | None


Raw = tuple[float, int, State, Candidate, bool]
"""A character that may follow a state, before the state behind it is made: score, lead byte that waits then, …"""


def rank_of(state: State) -> tuple[float, Context]:
    return (-state.score, state.context)


def raw_rank(raw: Raw) -> tuple[float, int, Context, int]:
    return (-raw[0], raw[1], raw[2].context, raw[3].code)


def doubtful_units(best: Ended, start: float) -> frozenset[int]:
    """The units at which a character of the best reading was guessed or is improbable; `start`: where scores began."""
    found: set[int] = set()
    step = best.last
    while step:
        before = step.before.score if step.before else start
        if not step.certain or step.score - before < DOUBTFUL:
            found.add(step.token)
        step = step.before
    return frozenset(found)
