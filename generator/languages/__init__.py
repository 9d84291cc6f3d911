"""What Briefings knows of each language, as data: one module a language, each with one frozen value `LANGUAGE`.

Adding a language is one file plus one line in `LANGUAGES`. Words of Chinese stand in simplified characters; whoever
compares converts the text first (`generator.script.matching_form`).
"""

from __future__ import annotations

from generator.languages import en, vi, zh
from generator.languages.model import Language
from generator.languages.recognise import language_of

LANGUAGES: tuple[Language, ...] = (zh.LANGUAGE, vi.LANGUAGE, en.LANGUAGE)


def language(code: str) -> Language:
    """The language with this code; English where the code is unknown (`und`)."""
    return next((known for known in LANGUAGES if known.code == code), en.LANGUAGE)


__all__ = ["LANGUAGES", "Language", "language", "language_of"]
