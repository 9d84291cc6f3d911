"""Longest match of a row of words at a place of a text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


class Rows(Generic[T]):
    """Words with their meanings, looked up at a place of a text; the longest word wins.

    Words in Latin letters must end where a word ends: `tn` is no scale in `tnt`.
    """

    def __init__(self, rows: Iterable[tuple[str, T]]) -> None:
        table: dict[str, list[tuple[str, T]]] = {}
        for word, meaning in rows:
            table.setdefault(word[0], []).append((word, meaning))
        self._table = {first: tuple(sorted(found, key=lambda row: -len(row[0]))) for first, found in table.items()}
        self._last: dict[str, list[tuple[str, T]]] = {}
        for found in self._table.values():
            for row in found:
                self._last.setdefault(row[0][-1], []).append(row)
        for found_last in self._last.values():
            found_last.sort(key=lambda row: -len(row[0]))

    def at(self, text: str, start: int) -> tuple[str, T] | None:
        """The longest row whose word stands at `start`."""
        for word, meaning in self._table.get(text[start : start + 1], ()):
            if text.startswith(word, start) and not _splits_word(text, start + len(word), word[-1]):
                return (word, meaning)
        return None

    def before(self, text: str, end: int) -> tuple[str, T] | None:
        """The longest row whose word ends at `end`."""
        for word, meaning in self._last.get(text[end - 1 : end], ()) if end else ():
            start = end - len(word)
            if text.startswith(word, start) and start >= 0 and not _splits_word(text, start - 1, word[0]):
                return (word, meaning)
        return None


def is_latin_letter(ch: str) -> bool:
    return ch.isalpha() and (ch < "\u0370" or "\u1e00" <= ch < "\u1f00")


def _splits_word(text: str, neighbour: int, edge: str) -> bool:
    """Whether the character at `neighbour` continues the Latin word whose edge letter is `edge`."""
    return 0 <= neighbour < len(text) and is_latin_letter(edge) and is_latin_letter(text[neighbour])
