"""The search for what a run was: a beam over the units that are seen.

A state knows the last characters, the lead byte of a character that waits for its trail, and its probability. At each
unit the waiting character is completed by the unit's first byte; or a pair of bytes between the two was stripped; or
the text came back in step, which ends the run. What follows is scored as it stands, so ends can be compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.restore.shifting.document import Document
from generator.restore.shifting.lexicon import Candidate
from generator.restore.shifting.pairs import is_stripped
from generator.restore.shifting.seen import MISMATCH, AsSeen
from generator.restore.shifting.states import Context, Ended, Raw, State, Step, doubtful_units, rank_of, raw_rank
from generator.restore.shifting.tokens import Token, is_reading_of

WIDTH = 16
"""States that are kept at each unit."""
GAP_STATES = 14
GAP_PARENTS = 8
"""So many of the best states are followed through a stripped pair."""
GAP_MARGIN = 11.0
"""How many readings of the character before a stripped pair are followed, and how far behind the best they may lie."""
MIDDLES = 40
"""The same for the character between two stripped pairs in a row."""
LATITUDE = 18.0
"""Nats that a state may lie behind the best ended run before it is given up."""
GAP_SIGNS = ("?", "？", "\ufffd", "□")
"""What some crawlers show for a private-use character, where others strip it."""
LIST_IN_HEADING = -4.0
"""For an enumeration comma as the first sign in the heading of a numbered paragraph."""
SHORT = 300
"""Units up to which two stripped pairs in a row are looked for; in a longer run there are others that go wrong."""
TAG_COST = -5.0
"""For an unseen tag that brings the text back in step."""
ASCII_TRAIL_COST = -4.0
RARE_GLOSS_COST = -2.0
"""For a character that the document does not gloss elsewhere."""


class Search:
    """The search over the units `tokens`, which stand behind the characters of `context`."""

    def __init__(self, document: Document, tokens: tuple[Token, ...], context: Context) -> None:
        self.model = document.model
        self.lexicon = document.lexicon
        self.glossed = document.glossed
        self.gaps = not document.kept
        self.tokens = tokens
        self.doubtful: frozenset[int] = frozenset()
        self._likely: dict[tuple[int, int, int, int], tuple[Candidate, ...]] = {}
        self.seen = AsSeen(document.model, tokens, context)

    # --- the beam ---

    def best(self, first: int, states: tuple[State, ...]) -> list[Ended]:
        """The best readings of the units from `first` on, best first."""
        found = self._readings(first, states)
        if not found or not self.gaps or len(self.tokens) > SHORT:
            return found
        self.doubtful = doubtful_units(found[0], max(state.score for state in states))
        return self._readings(first, states) if self.doubtful else found

    def _readings(self, first: int, states: tuple[State, ...]) -> list[Ended]:
        active = sorted(states, key=rank_of)[:WIDTH]
        ended: list[Ended] = []
        top = float("-inf")
        shown: list[State] = []
        for index in range(first, len(self.tokens) + 1):
            gaps = self._before_gap(active, index)
            if shown:
                gaps = shown + gaps
            for found in self._ends(active, gaps, index):
                ended.append(found)
                top = max(top, found.score)
            if index == len(self.tokens):
                break
            raw = self._continued(active, gaps, index)
            # Comparable with the ended runs: from here on as it stands.
            least = top - LATITUDE - self.seen.from_unit(index + 1)
            active = self._kept(raw, index, least)
            shown = [state for state in gaps if state.score > least] if self.tokens[index].text in GAP_SIGNS else []
            if not active and not shown:
                break
        return sorted(ended, key=lambda item: (-item.score, item.end))

    def _kept(self, raw: list[Raw], index: int, least: float) -> list[State]:
        """The states of the most probable characters; of those with the same future only the best."""
        raw.sort(key=raw_rank)
        kept: dict[tuple[int, Context], State] = {}
        for entry in raw:
            if entry[0] <= least or len(kept) == WIDTH:
                break
            state = self._state(entry, index)
            kept.setdefault((state.lead, state.context), state)
        return list(kept.values())

    def _raw(self, state: State, candidate: Candidate, certain: bool, lead: int, cost: float = 0.0) -> Raw:
        score = state.score + cost + candidate.prior + self.model.log_next(state.context, candidate.code)
        return (score, lead, state, candidate, certain)

    @staticmethod
    def _state(raw: Raw, token: int) -> State:
        score, lead, state, candidate, certain = raw
        step = Step(candidate.character, token, certain, score, state.last)
        return State(score, (*state.context[1:], candidate.code), lead, step)

    def _put(
        self, state: State, candidate: Candidate, token: int, certain: bool, lead: int, cost: float = 0.0
    ) -> State:
        return self._state(self._raw(state, candidate, certain, lead, cost), token)

    def _continued(self, active: list[State], gaps: list[State], index: int) -> list[Raw]:
        """All characters behind unit `index` that leave the text out of step."""
        token = self.tokens[index]
        lead, trail = token.pair >> 8, token.pair & 0xFF
        if trail < 0x81:
            return []
        by_pair = self.lexicon.by_pair
        raw = [
            self._raw(state, plain, True, trail)
            for state in active
            if (plain := by_pair.get(state.lead << 8 | lead)) is not None
        ]
        log_next = self.model.log_next
        for before in gaps:
            score, context = before.score, before.context
            raw.extend(
                (score + candidate.prior + log_next(context, candidate.code), trail, before, candidate, False)
                for candidate in self._behind_gap(before, lead, index, trail)
            )
        return raw

    # --- stripped pairs ---

    def _before_gap(self, active: list[State], index: int) -> list[State]:
        """Behind a waiting character whose trail went with a stripped pair; `lead` is then that trail."""
        if not self.gaps:
            return []
        found = self._gap_states(active, GAP_STATES, index)
        if index in self.doubtful:
            found = found + self._middles(found[:4], index)
        return found

    def _gap_states(self, active: list[State], most: int, index: int) -> list[State]:
        log_next = self.model.log_next
        raw: list[Raw] = [
            (state.score + _guess(state, one) + log_next(state.context, one.code), one.trail, state, one, False)
            for state in active[:GAP_PARENTS]
            for one in self.lexicon.before_gap(state.lead)
        ]
        if not raw:
            return []
        raw.sort(key=raw_rank)
        least = raw[0][0] - GAP_MARGIN
        return [self._state(entry, index) for entry in raw[:most] if entry[0] > least]

    def _middles(self, gaps: list[State], index: int) -> list[State]:
        """Two stripped pairs in a row: of the character between them neither byte is left."""
        raw = [
            self._raw(before, one, False, one.trail)
            for before in gaps
            for table in (self.lexicon.between_gaps(before.lead),)
            for code in sorted(table.keys() & self.model.followers_of(before.context[-1]))
            for one in table[code]
        ]
        raw.sort(key=raw_rank)
        return [self._state(entry, index) for entry in raw[:MIDDLES]]

    def _behind_gap(self, before: State, trail: int, index: int, waiting: int) -> tuple[Candidate, ...]:
        """Characters with this trail that may follow a stripped pair which began with the byte `before.lead`.

        Only those that were ever seen behind the character before or before the next one, whose lead is `waiting`.
        """
        key = (before.context[-1], before.lead, trail, index if waiting >= 0 else -index - 1)
        known = self._likely.get(key)
        if known is None:
            table = self.lexicon.behind_gap(before.lead, trail)
            likely = dict.fromkeys(self.model.likely_after(before.context[-1], table))
            following = self._next_code(index, waiting)
            if following is not None:
                likely.update(dict.fromkeys(code for code in table if following in self.model.followers_of(code)))
            known = self._likely[key] = tuple(candidate for code in likely for candidate in table[code])
        return known

    def _next_code(self, index: int, waiting: int) -> int | None:
        """The character behind unit `index` if no pair is stripped there."""
        if index + 1 >= len(self.tokens):
            return None
        token = self.tokens[index + 1]
        if waiting < 0:
            return token.code if token.code > 0 else None
        trail = token.pair >> 8 if token.pair else token.single
        found = self.lexicon.by_pair.get(waiting << 8 | trail)
        return found.code if found else None

    # --- back in step ---

    def _ends(self, active: list[State], gaps: list[State], index: int) -> Iterator[Ended]:
        """All ways in which the run comes back in step at unit `index`."""
        token = self.tokens[index] if index < len(self.tokens) else None
        if token and 0x40 <= token.single < 0x7F:
            yield from self._ends_with_byte(active, gaps, index, token.single)
        if token and token.pair and token.pair & 0xFF < 0x80:
            for state in active:
                yield from self._ends_with_letter(state, index, token)
        if token and token.reading:
            yield from self._ends_at_gloss(active, gaps, index, token.reading)
        else:
            free = token is None or not token.text or 0 <= token.single < 0x40
            for state in active[: 6 if free else 2]:
                yield from self._ends_without_trail(state, index, free)

    def _ends_with_byte(self, active: list[State], gaps: list[State], index: int, byte: int) -> Iterator[Ended]:
        """The trail is a single byte, which is seen as itself."""
        raw = [
            self._raw(state, whole, True, -1)
            for state in active
            if (whole := self.lexicon.by_pair.get(state.lead << 8 | byte)) is not None
        ]
        for before in gaps:
            raw.extend(
                self._raw(before, candidate, False, -1) for candidate in self._behind_gap(before, byte, index, -1)
            )
        raw.sort(key=raw_rank)
        for entry in raw[:WIDTH]:
            yield self._end(self._state(entry, index), index + 1)

    def _ends_with_letter(self, state: State, index: int, token: Token) -> Iterator[Ended]:
        """A letter of the text was taken for the trail of the last byte before it."""
        whole = self.lexicon.by_pair.get(state.lead << 8 | token.pair >> 8)
        letter = chr(token.pair & 0xFF)
        code = self.model.model.codes(letter)
        if whole and code:
            after = self._put(state, whole, index, True, -1, ASCII_TRAIL_COST)
            yield self._end(self._put(after, Candidate(letter, 0, 0, code[0], 0.0), index, True, -1), index + 1)

    def _ends_at_gloss(self, active: list[State], gaps: list[State], index: int, reading: str) -> Iterator[Ended]:
        """The reading tells which character lost its trail, with or without a stripped pair before it."""
        known = self.glossed.get(reading, ())
        for state in active:
            for one in self.lexicon.by_lead[state.lead]:
                if one.trail >= 0x80 and is_reading_of(reading, one.character):
                    cost = 0.0 if one in known else RARE_GLOSS_COST
                    yield self._end(self._put(state, one, index, False, -1, cost), index + 1)
        for before in gaps:
            for one in known:
                if one.trail >= 0x80 and is_stripped(before.lead, one.lead):
                    yield self._end(self._put(before, one, index, False, -1), index + 1)

    def _ends_without_trail(self, state: State, index: int, free: bool) -> Iterator[Ended]:
        """The trail of the waiting character was lost: before a digit, a sign or the end of the line, or else a tag."""
        table = self.lexicon.without_trail(state.lead)
        raw = [
            self._raw(state, table[code], False, table[code].trail)
            for code in self.model.likely_after(state.context[-1], table)
        ]
        raw.sort(key=raw_rank)
        for entry in raw[:3]:
            cost = 0.0 if free or entry[1] == 0x80 else TAG_COST
            yield self._end(self._state(entry, max(index - 1, 0)), index, cost)

    def _end(self, state: State, end: int, cost: float = 0.0) -> Ended:
        if end < len(self.tokens) and self.tokens[end].reading and state.last:
            reading = self.tokens[end].reading
            cost += 0.0 if is_reading_of(reading, state.last.character) else MISMATCH
        return Ended(state.score + cost + self.seen.behind(end, state.context), end, state.last)


def _guess(state: State, candidate: Candidate) -> float:
    """What speaks for a guessed character beside its probability, in nats.

    A numbered heading ends with a full stop and its paragraph follows (（一）加强领导。各地…); lists stand there.
    """
    if candidate.character != "、":
        return candidate.prior
    written: list[str] = []
    step = state.last
    while step and len(written) < 20:
        written.append(step.character)
        step = step.before
    heading = len(written) < 20 and "（" in written and not {"。", "，", "、"} & set(written)
    return candidate.prior + (LIST_IN_HEADING if heading else 0.0)
