"""Chinese places in Vietnamese and English text, by the table of their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from generator.languages import Language
from generator.languages.places import AMBIGUOUS, PLACES

_WORD = re.compile(r"[^\W\d_]+")
_DEFAULTS = {"Suzhou": "320500", "Fuzhou": "350100", "Jilin": "220000", "Chaoyang": "211300"}
"""Of cities that English writes alike, the one that is meant where nothing tells; others are then left out."""
_BODY_VI = re.compile(r"(?:Hiệp hội|Liên đoàn|Tập đoàn|Công ty|Ngân hàng|Viện|Đại học|Học viện)[^,.;:()\n]{0,60}$")
_PART_OF_NAME_EN = re.compile(r"\s(?!(?:Sea)\b)[A-Z]")
_BODY_EN = re.compile(r"(?:Bank|University|Academy|Republic|Association|Federation|Association)\sof\s$")


class Hit(NamedTuple):
    start: int
    end: int
    name: str
    codes: tuple[str, ...]


@cache
def _table(language_code: str) -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """First word → (name, its codes), the longest name first."""
    names: dict[str, list[str]] = {}
    for code, vietnamese, english in PLACES:
        for name in (*vietnamese, *english) if language_code == "vi" else english:
            if code not in names.setdefault(name, []):
                names[name].append(code)
    table: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for name, codes in names.items():
        first = _WORD.match(name)
        if first is not None:
            table.setdefault(first.group(), []).append((name, tuple(codes)))
    return {key: tuple(sorted(rows, key=lambda row: (-len(row[0]), row[0]))) for key, rows in table.items()}


def latin_places(
    text: str, ranges: Sequence[tuple[int, int]], words: Language
) -> tuple[tuple[int, int, str, str], ...]:
    """(start, end, name, code) of the places in these ranges, in order; `CN` for the country."""
    hits = [hit for start, end in ranges for hit in _hits(text, start, end, words)]
    named = {code for hit in hits if hit.name not in AMBIGUOUS for code in hit.codes if len(hit.codes) == 1}
    country = any(word in text for word in words.country)
    found = []
    for hit in hits:
        if hit.name in AMBIGUOUS and not (country or named):
            continue
        code = _chosen(hit, {code[:2] for code in named if code.endswith("0000")})
        if code is not None:
            found.append((hit.start, hit.end, hit.name, code))
    return tuple(found)


def _hits(text: str, start: int, end: int, words: Language) -> list[Hit]:
    table, found, free = _table(words.code), [], start
    for match in _WORD.finditer(text, start, end):
        if match.start() < free:
            continue
        rows = table.get(match.group(), ())
        hit = next((row for row in rows if _stands(text, match.start(), end, row[0])), None)
        country = next((name for name in words.country if _stands(text, match.start(), end, name)), None)
        if hit is not None:
            found.append(Hit(match.start(), match.start() + len(hit[0]), *hit))
            free = match.start() + len(hit[0])
        elif country is not None:
            free = match.start() + len(country)
            if _is_country(text, match.start(), free, words):
                found.append(Hit(match.start(), free, country, ("CN",)))
    return found


def _stands(text: str, start: int, end: int, name: str) -> bool:
    last = start + len(name)
    return last <= end and text.startswith(name, start) and not (last < len(text) and (text[last].isalnum()))


def _is_country(text: str, start: int, end: int, words: Language) -> bool:
    """The country stands alone, not as a part of the name of a body (China Securities Regulatory Commission)."""
    before = text[max(0, start - 80) : start]
    if words.code == "vi":
        return _BODY_VI.search(before) is None
    return _PART_OF_NAME_EN.match(text, end) is None and _BODY_EN.search(before) is None


def _chosen(hit: Hit, provinces: set[str]) -> str | None:
    if len(hit.codes) == 1:
        return hit.codes[0]
    fitting = [code for code in hit.codes if code[:2] in provinces]
    return fitting[0] if len(fitting) == 1 else _DEFAULTS.get(hit.name)
