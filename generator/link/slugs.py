"""Addresses of pages: ASCII, readable, given once. A recorded address never changes, whatever the title becomes."""

from __future__ import annotations

from collections.abc import Mapping

from generator.script import ascii_words

_LONGEST = 56
_RESERVED = frozenset({"index", "log", "all"})


def slug_for(text: str, *, first: str = "") -> str:
    """`text` as lower-case ASCII words joined by `-`, cut at a word; `first` stands before it (a seed's id).

    Han characters are romanised, for the address alone; nothing is decided by it. May be empty if nothing can be read.
    """
    words = [first] if first else []
    length = len(first)
    for word in ascii_words(text[: 4 * _LONGEST]):
        if length + len(word) + 1 > _LONGEST:
            break
        words.append(word)
        length += len(word) + 1
    return "-".join(words)


def addresses(wanted: Mapping[str, str], recorded: Mapping[str, str], *, folder: str) -> dict[str, str]:
    """The path of each page, by its id.

    wanted: slug by page id. recorded: paths that pages have already, by page id. A slug that is taken gets a number.
    """
    paths = {page_id: recorded[page_id] for page_id in wanted if page_id in recorded}
    taken = {path.casefold() for path in recorded.values()}
    for page_id, slug in wanted.items():
        if page_id in paths:
            continue
        name = slug if slug and slug not in _RESERVED else page_id
        path, number = f"{folder}/{name}.md", 2
        while path.casefold() in taken:
            path, number = f"{folder}/{name}-{number}.md", number + 1
        paths[page_id] = path
        taken.add(path.casefold())
    return paths
