"""Which words are syllables of Vietnamese: its spelling is so regular that a grammar replaces a word list."""

from __future__ import annotations

import re
import unicodedata

_TONES = "\u0300\u0301\u0303\u0309\u0323"
"""Grave, acute, tilde, hook above, dot below, as combining marks."""
_TONE = re.compile(f"[{_TONES}]")
_INITIAL = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?"
_OPEN = re.compile(
    _INITIAL + r"(?:uya|oai|oay|oao|oeo|uây|uyu|iêu|yêu|ươi|ươu|uôi"
    r"|a[iouy]|â[uy]|eo|êu|i[au]|o[aei]|ôi|ơi|u[aêiơy]|ư[aiu]|[aeêioôơuưy])"
)
"""Syllables that end in a vowel."""
_CLOSED = re.compile(_INITIAL + r"(?:uyê|iê|yê|o[aăeo]|u[âêôy]|ươ|[aăâeêioôơuưy])(?P<final>ng|nh|[mn]|ch|[cpt])")
"""Syllables that end in a consonant."""
_STOPS = ("c", "ch", "p", "t")
_STOPPED_TONES = "\u0301\u0323"


def is_vietnamese_syllable(word: str) -> bool:
    """Whether a word, in any case and in composed or decomposed letters, is spelt as one syllable of Vietnamese."""
    if len(word) > 14:  # seven letters at most, each with a mark
        return False
    marked = unicodedata.normalize("NFD", word.lower())
    tones = "".join(_TONE.findall(marked))
    bare = unicodedata.normalize("NFC", _TONE.sub("", marked))
    if len(tones) > 1:
        return False
    closed = _CLOSED.fullmatch(bare)
    if closed and closed["final"] in _STOPS:
        return tones != "" and tones in _STOPPED_TONES
    return closed is not None or _OPEN.fullmatch(bare) is not None
