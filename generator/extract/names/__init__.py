"""Names of persons with their roles in running text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from generator.extract.bodies import Body
from generator.extract.names.chinese import Person, chinese_people
from generator.extract.names.latin import latin_names, latin_people

__all__ = ["Person", "latin_names", "people_in"]


def people_in(
    text: str, ranges: Sequence[tuple[int, int]], bodies: Sequence[Body], language: str
) -> tuple[Person, ...]:
    """Persons in these ranges of a text, in order, without overlap; Chinese in simplified characters."""
    return _found(text, tuple(ranges), tuple(bodies), language)


@lru_cache(maxsize=1)  # the statements of a document ask for the people that were just found
def _found(
    text: str, ranges: tuple[tuple[int, int], ...], bodies: tuple[Body, ...], language: str
) -> tuple[Person, ...]:
    if language == "zh":
        return chinese_people(text, ranges, bodies)
    return latin_people(text, ranges, bodies, language) if language in ("vi", "en") else ()
