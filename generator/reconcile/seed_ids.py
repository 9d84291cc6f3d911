"""Ids of seeds: short, unique, ASCII, given once and kept for ever: citations and addresses are built on them."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"[a-z0-9]+(?:[_-]+|$)")
_RESERVED = frozenset(
    {
        "index",
        "log",
        "all",
        "con",
        "prn",
        "aux",
        "nul",
        *(f"com{n}" for n in range(10)),
        *(f"lpt{n}" for n in range(10)),
    }
)
"""Page names with a meaning of their own, and names that Windows keeps for devices."""
_LONGEST = 40


def seed_ids(paths: Iterable[str], recorded: Mapping[str, str]) -> dict[str, str]:
    """The id of each seed, by its path.

    A recorded id stays. Any other seed gets the shortest beginning of its file name's ASCII stem that ends before `_`,
    `-` or the end and that no other seed could claim; a name without ASCII letters or digits gets one from its hash.
    recorded: ids that were given before, by path, also of seeds that are gone (an id is never given twice).
    """
    order = sorted(set(paths))
    ids = {path: recorded[path] for path in order if path in recorded}
    taken = set(recorded.values())
    fresh = [path for path in order if path not in recorded]
    claims = Counter(name for path in fresh for name in _beginnings(path))
    for path in fresh:
        choice = next((name for name in _beginnings(path) if claims[name] == 1 and name not in taken), None)
        ids[path] = choice or _numbered(_beginnings(path)[-1], taken)
        taken.add(ids[path])
    return ids


def _beginnings(path: str) -> tuple[str, ...]:
    stem = path.rsplit("/", 1)[-1]
    stem = (stem.rsplit(".", 1)[0] or stem).lower()
    ascii_stem = re.sub(r"[^a-z0-9_-]+", "-", stem).strip("-_")[:_LONGEST]
    ends = [match.end() for match in _WORD.finditer(ascii_stem)]
    names = tuple(dict.fromkeys(ascii_stem[:end].rstrip("-_") for end in ends))
    names = tuple(name for name in names if name not in _RESERVED)
    return names or (f"seed-{hashlib.sha256(path.encode('utf-8', 'replace')).hexdigest()[:8]}",)


def _numbered(name: str, taken: set[str]) -> str:
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"
