"""Names of persons with their roles in running text."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.bodies import Body
from generator.extract.names.chinese import Person, chinese_people
from generator.extract.names.latin import latin_names, latin_people

__all__ = ["Person", "latin_names", "people_in"]


def people_in(
    text: str, ranges: Sequence[tuple[int, int]], bodies: Sequence[Body], language: str
) -> tuple[Person, ...]:
    """Persons in these ranges of a text, in order, without overlap; Chinese in simplified characters."""
    if language == "zh":
        return chinese_people(text, ranges, bodies)
    return latin_people(text, ranges, bodies, language) if language in ("vi", "en") else ()
