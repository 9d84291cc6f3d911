"""Words in plain ASCII, for slugs and addresses."""

from __future__ import annotations

import re
import unicodedata

from generator.script.folding import script_of, simplified_characters, to_simplified, without_accents
from generator.script.tables import HAN

_RUN = re.compile(f"[a-z0-9]+|[{HAN}]+")


def ascii_words(text: str) -> tuple[str, ...]:
    """The words of `text` in lower-case ASCII: accents stripped, digits kept, each Han character by its reading.

    Readings follow pypinyin, without tones and with v for ü; both scripts give the same words. What has no reading
    in ASCII is dropped, so the answer can be empty.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    folded = to_simplified(folded) if script_of(folded) == "Hant" else simplified_characters(folded)
    folded = without_accents(folded)
    words: list[str] = []
    for match in _RUN.finditer(folded):
        words.extend([match[0]] if match[0].isascii() else _readings(match[0]))
    return tuple(words)


def _readings(run: str) -> list[str]:
    # Loading the table of readings takes a tenth of a second, which a run without slugs should not pay.
    from pypinyin import Style, lazy_pinyin

    spoken = lazy_pinyin(run, style=Style.NORMAL, errors="ignore")
    return [plain for word in spoken if (plain := re.sub("[^a-z]", "", without_accents(word.replace("ü", "v"))))]
