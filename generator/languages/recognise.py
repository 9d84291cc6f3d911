"""Which language a text is written in, by its letters and its small words. No model: four answers are enough here."""

from __future__ import annotations

import re
import unicodedata

from generator.languages import en, vi
from generator.script import is_han, script_of

SAMPLE = 200_000
"""Characters that are looked at; a document does not change its language behind them."""
_WORD = re.compile(r"[^\W\d_]+")
_KANA_OR_HANGUL = re.compile(r"[\u3040-\u30ff\uac00-\ud7af\u1100-\u11ff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")
_VIETNAMESE = frozenset(vi.LANGUAGE.letters)


def language_of(text: str) -> tuple[str, str]:
    """(language, script) of a text: `zh`, `vi`, `en` or `und`; `Hans`, `Hant`, `Latn` or `Zyyy`.

    One Chinese character weighs as much as one word in Latin letters. Japanese and Korean, other languages in Latin
    letters, and texts without words are `und`.
    """
    sample = unicodedata.normalize("NFC", text[:SAMPLE])
    han = sum(map(is_han, sample))
    words = [word.lower() for word in _LATIN.findall(sample)]
    if han and han >= 0.25 * (han + len(words)):
        foreign = len(_KANA_OR_HANGUL.findall(sample))
        return ("und" if foreign > 0.1 * han else "zh", script_of(text))
    return (_latin_language(words, sum(1 for _ in _WORD.finditer(sample))), script_of(text))


def _latin_language(words: list[str], all_words: int) -> str:
    if not words or len(words) < 0.5 * all_words:  # Cyrillic, Arabic, Greek … with a few Latin names
        return "und"
    vietnamese = sum(1 for word in words if not _VIETNAMESE.isdisjoint(word))
    if vietnamese >= 0.2 * len(words):
        return "vi"
    english = sum(1 for word in words if word in en.LANGUAGE.function_words)
    return "en" if english >= 0.12 * len(words) else "und"
