"""Vietnamese and English names of persons."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.bodies import Body
from generator.extract.names.chinese import Person


def latin_people(
    text: str, ranges: Sequence[tuple[int, int]], bodies: Sequence[Body], language: str
) -> tuple[Person, ...]:
    return ()
