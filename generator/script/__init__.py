"""Scripts: which one a text is in, forms of it for matching, its sentences and its words in ASCII.

Chinese is matched in simplified characters and reported in the seed's own: `matching_form` keeps the length, so each
offset in it is an offset in the text.
"""

from __future__ import annotations

from generator.script.folding import (
    Script,
    is_han,
    key_of,
    matching_form,
    script_of,
    simplified_characters,
    to_simplified,
    without_accents,
)
from generator.script.sentences import sentences
from generator.script.tables import HAN, simplified_of, simplified_only, traditional_only
from generator.script.words import ascii_words

__all__ = [
    "HAN",
    "Script",
    "ascii_words",
    "is_han",
    "key_of",
    "matching_form",
    "script_of",
    "sentences",
    "simplified_characters",
    "simplified_of",
    "simplified_only",
    "to_simplified",
    "traditional_only",
    "without_accents",
]
