"""Names of organisations in running text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from generator.extract.bodies.chinese import Body, chinese_bodies
from generator.extract.bodies.latin import latin_bodies
from generator.extract.bodies.short_names import short_names

__all__ = ["Body", "bodies_in"]


def bodies_in(text: str, ranges: Sequence[tuple[int, int]], language: str) -> tuple[Body, ...]:
    """Organisations in these ranges of a text, in order, without overlap; Chinese in simplified characters."""
    return _found(text, tuple(ranges), language)


@lru_cache(maxsize=1)  # three extractors ask for those of one document, one after another
def _found(text: str, ranges: tuple[tuple[int, int], ...], language: str) -> tuple[Body, ...]:
    if language == "zh":
        full = chinese_bodies(text, ranges)
        return tuple(sorted((*full, *short_names(text, ranges, full))))
    return latin_bodies(text, ranges, language) if language in ("vi", "en") else ()
