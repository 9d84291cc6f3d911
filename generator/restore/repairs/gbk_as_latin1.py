"""GBK that was read as Latin-1 or Windows-1252: `µ±Ç°Î»ÖÃ` for `当前位置`.

Two letters stand for each character. Letters beyond ASCII hardly ever come in fours in real text, and the language
model must find the Chinese far likelier than what stands there.
"""

from __future__ import annotations

from generator.model import Repair
from generator.restore.misreadings import repairs_of


def repairs(text: str) -> tuple[Repair, ...]:
    """One repair for each run of misread bytes in a line that is Chinese beyond doubt."""
    return repairs_of(text, "gbk-as-latin1")
