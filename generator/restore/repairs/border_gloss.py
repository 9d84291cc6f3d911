"""Readings that a re-hosting site put behind half a character: `動?xùn)|` for `動東`.

The site searched the bytes of a character and hit across two others: 動|東 is 84 D3|96 7C, and D3 96 is 訓 (xùn).
The half before the reading was lost with the bracket, the half behind it is decoded out of step.
"""

from __future__ import annotations

import re

from generator.model import Repair
from generator.restore.readings import GLOSS, LETTERS, plain, spellings
from generator.restore.shifting.document import EVIDENCE, Document, document_of, is_chinese
from generator.restore.shifting.pairs import pair_of
from generator.restore.shifting.runs import Run, Start, context_before, run_at
from generator.restore.shifting.search import RARE_GLOSS_COST
from generator.restore.shifting.states import State
from generator.script import HAN

RULE = "border-gloss"
_LOST = re.compile(
    rf"(?P<before>[{HAN}])(?:{GLOSS})*"
    rf"(?P<gloss>[?？\ufffd][(（]?(?P<letters>[{LETTERS}]{{1,8}})[ \u00a0\u00ad]?[)）])(?=[^\s])"
)


def repairs(text: str) -> tuple[Repair, ...]:
    """The repairs of all such readings, each with the run that follows it."""
    if not _LOST.search(text) or not is_chinese(text):
        return ()
    document = document_of(text)
    if len(document.glossed) < EVIDENCE:
        return ()
    found: list[Repair] = []
    at = 0
    while match := _LOST.search(text, at):
        run = _run(document, text, match)
        if run:
            found.extend(run.repairs)
        at = max(match.end("before"), run.end if run else match.end() - 1)
    return tuple(found)


def _run(document: Document, text: str, match: re.Match[str]) -> Run | None:
    line = text.rfind("\n", 0, match.start()) + 1
    end = text.find("\n", match.start())
    end = len(text) if end < 0 else end
    context = context_before(document, text, line, match.end("before"))
    pair = pair_of().get(match["before"])
    if pair is None:
        return None
    states = tuple(
        State(cost, context, lead, None) for lead, cost in _leads(document, pair & 0xFF, plain(match["letters"]))
    )
    start = Start(match.start("gloss"), match.end(), states, b"", 0)
    return run_at(document, text, end, start, context, RULE) if states else None


def _leads(document: Document, half: int, reading: str) -> list[tuple[int, float]]:
    """Second bytes of the characters that begin with `half` and are read so: each may be the lead that was lost."""
    found: dict[int, float] = {}
    known = {candidate.character for candidate in document.glossed.get(reading, ())}
    for candidate in document.lexicon.by_lead[half]:
        if candidate.trail >= 0x81 and reading in spellings(candidate.character):
            cost = candidate.prior + (0.0 if candidate.character in known else RARE_GLOSS_COST)
            found[candidate.trail] = max(cost, found.get(candidate.trail, cost))
    return sorted(found.items())
