"""UTF-8 that was read as Latin-1 or Windows-1252, once or more: `Ã©` for `é`, `â€œ` for `“`, `Ã¢â‚¬Å“` for that.

The bytes of UTF-8 follow one another by rule, and letters of real text hardly ever do. Where they do (`CAFÉ”` are the
bytes of `CAFɔ`), the language model decides by the words around.
"""

from __future__ import annotations

from generator.model import Repair
from generator.restore.misreadings import repairs_of


def repairs(text: str) -> tuple[Repair, ...]:
    """One repair for each run of misread bytes, decoded as often as it was misread."""
    return repairs_of(text, "utf8-as-latin1")
