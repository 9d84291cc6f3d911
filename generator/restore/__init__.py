"""Decoded text with its damage put right, and every change on record.

Only damaged characters change. Boilerplate, captions and empty images are zones, not repairs; control characters stay.
"""

from __future__ import annotations

from generator.model import Alignment, Decoded, Restored
from generator.restore.compose import composed, replayed
from generator.restore.repairs import REPAIRS

__all__ = ["replayed", "restored"]


def restored(decoded: Decoded) -> Restored:
    """The text of `decoded` after all repairs; their spans count characters of the decoded text.

    Text without damage comes out identical, with an identity alignment and no repairs.
    """
    result = Restored(text=decoded.text, alignment=Alignment.identity(len(decoded.text)))
    for _, repairs in REPAIRS:
        result = composed(decoded.text, result, repairs(result.text))
    return result
