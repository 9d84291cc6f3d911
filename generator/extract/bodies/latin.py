"""Vietnamese and English names of organisations."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.bodies.chinese import Body


def latin_bodies(text: str, ranges: Sequence[tuple[int, int]], language: str) -> tuple[Body, ...]:
    return ()
