"""Where a Chinese name ends: what surnames, given names and the words behind it allow."""

from __future__ import annotations

import re
from functools import cache

from generator.languages.roles import COURTESY, FOLLOWERS, ROLE_HEADS
from generator.languages.surnames import (
    COMPOUND,
    COURTESY_GIVEN,
    GIVEN,
    LEADS_GIVEN,
    NO_GIVEN,
    NOT_NAMES,
    RARE,
    SURNAMES,
    TRANSLITERATED,
)
from generator.script import HAN

_HAN_RUN = re.compile(rf"[{HAN}]{{1,5}}")
_LONGEST_PART = 8


@cache
def _followers() -> re.Pattern[str]:
    every = sorted(
        {*FOLLOWERS, *COURTESY, *(head for head in ROLE_HEADS if len(head) > 1)}, key=lambda word: (-len(word), word)
    )
    return re.compile("|".join(every))


def is_followed(text: str, end: int, limit: int) -> bool:
    """Whether a name can end here: at the end of its run, or before a verb, an adverb, a particle."""
    if end >= limit or _HAN_RUN.match(text, end, limit) is None:
        return True
    return _followers().match(text, end, limit) is not None


def is_name(name: str, *, is_cued: bool, is_alone: bool = False) -> bool:
    """Whether two to four characters make a name.

    is_cued: a role before it or the like vouches for it; is_alone: no further character follows. Both together let a
    name through that is a place or a word elsewhere (董事长黄山).
    """
    surname = name[:2] if name[:2] in COMPOUND and len(name) > 2 else name[:1]
    given = name[len(surname) :]
    if surname not in COMPOUND and surname not in SURNAMES:
        return False
    if not 1 <= len(given) <= 2 or given in COURTESY_GIVEN:
        return False
    if not (_may_be_given(given) if is_cued else GIVEN.issuperset(given)):
        return False
    if name[:2] in NOT_NAMES and not (is_cued and len(name) == 2 and (is_alone or name in _CUED)):
        return False
    return is_cued or surname not in RARE


def _may_be_given(given: str) -> bool:
    return NO_GIVEN.isdisjoint(given[1:] if len(given) == 2 and given[0] in LEADS_GIVEN else given)


_CUED = frozenset(
    [
        "高峰",
        "方向",
        "文明",
        "和平",
        "高原",
        "林立",
        "安定",
        "方正",
        "高明",
        "成立",
        "康复",
        "严明",
        "向阳",
        "云龙",
        "乐山",
        "明亮",
    ]
)
"""Words that are common names too: right behind a role they are one."""


def name_end(text: str, start: int, limit: int, *, is_cued: bool) -> int | None:
    """Where the name that begins at `start` ends, or None where none begins.

    Of two and three characters, that length is taken behind which the sentence goes on as behind a subject; where
    both are possible, the longer, unless the text has the shorter one with other characters behind it.
    """
    foreign = TRANSLITERATED.match(text, start, limit)
    if foreign is not None:
        return _transliterated_end(text, foreign, limit)
    run = _HAN_RUN.match(text, start, limit)
    if run is None or len(run.group()) < 2:
        return None
    return _plain_end(text, start, run.end(), limit, is_cued)


def _plain_end(text: str, start: int, run_end: int, limit: int, is_cued: bool) -> int | None:
    lengths = (4, 3) if text[start : start + 2] in COMPOUND else (3, 2)
    fitting = [
        start + length
        for length in lengths
        if start + length <= run_end
        and is_name(text[start : start + length], is_cued=is_cued, is_alone=start + length == run_end)
    ]
    followed = [end for end in fitting if is_followed(text, end, limit)]
    if len(followed) == 2 and _is_wordlike(text, followed[1], limit):
        return followed[1]
    if followed:
        return followed[0]
    return likely_end(text, start, limit) if is_cued else None


def likely_end(text: str, start: int, limit: int) -> int | None:
    """Behind a role, where no known word follows: three characters if both of the given name are common in such."""
    name = text[start : min(start + 3, limit)]
    if len(name) < 3 or name[0] in RARE or not is_name(name, is_cued=False):
        return None
    return start + 3


def _is_wordlike(text: str, end: int, limit: int) -> bool:
    """Whether a follower of two or more characters begins at the shorter end (王晓|出席): then it is no given name."""
    match = _followers().match(text, end, limit)
    return match is not None and len(match.group()) > 1


def _transliterated_end(text: str, match: re.Match[str], limit: int) -> int | None:
    last = max(match.group().rfind(mark) for mark in "·•・") + match.start() + 1
    for end in range(last + 1, match.end() + 1):
        if end - last >= 2 and is_followed(text, end, limit):
            return end
    return match.end() if match.end() - last <= _LONGEST_PART else None


def is_strict_name(name: str) -> bool:
    """A name that a list or a caption vouches for; there also two surnames and a given name of two characters."""
    if TRANSLITERATED.fullmatch(name):
        return True
    if len(name) == 4 and name[:2] not in COMPOUND:
        return name[0] in SURNAMES and name[1] in GIVEN and GIVEN.issuperset(name[2:]) and name[:2] not in NOT_NAMES
    return 2 <= len(name) <= 4 and is_name(name, is_cued=True)
