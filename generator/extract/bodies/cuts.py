"""Where the name of a body may begin in a run of characters: at its start, and behind stop words and offices."""

from __future__ import annotations

import re
from functools import cache

from generator.languages import bodies as words
from generator.languages.roles import ROLE_HEADS

_OFFICE_ENDS = ("长", "书记", "主席", "总经理", "主任", "总裁", "院士", "记者", "总监", "经理", "负责人", "董事会秘书")


@cache
def _tokens() -> tuple[re.Pattern[str], frozenset[str]]:
    """(protected words and stop words, the longest first; the stop words among them)."""
    offices = frozenset(role for role in ROLE_HEADS if role.endswith(_OFFICE_ENDS))
    stops = (frozenset(words.STOPS) | offices) - frozenset(words.PROTECTED)
    endings = {word for group in (words.STRONG, words.WEAK, words.UNITS) for word, _ in group}
    names = (*words.DEPARTMENTS, *sorted(endings), "主任委员", "记者协会", "书记处")
    shelters = frozenset(words.PROTECTED) | {name for name in names if any(stop in name for stop in stops)}
    every = sorted(stops | shelters, key=lambda word: (-len(word), word))
    return re.compile("|".join(every)), stops - shelters


def cuts_in(text: str, start: int, end: int, places: dict[int, int]) -> list[int]:
    """Edges of the stop words in a run, in order, its start first. A stop word inside a place's name is none."""
    pattern, stops = _tokens()
    cuts, position = [start], start
    sheltered = sorted((first, last) for first, last in places.items() if start <= first < end)
    following = 0
    while (match := pattern.search(text, position, end)) is not None:
        while following < len(sheltered) and sheltered[following][1] <= match.start():
            following += 1
        if following < len(sheltered) and sheltered[following][0] <= match.start():
            position = sheltered[following][1]
            continue
        if match.group() in stops:
            cuts += [match.start(), match.end()]
        position = match.end()
    return cuts
