"""The state of the source: what a reader should know of a text before trusting it. Each check gives findings only.

One file a check, with a function `findings(reading, header)`; nothing is ever filled in or put right here.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.extract.found import Found
from generator.extract.quality import conversion, deleted_phrases, machine_translation, republication, self_media
from generator.extract.reading import Reading
from generator.model import Finding, Header

__all__ = ["CHECKS", "found"]

CHECKS: tuple[Callable[[Reading, Header], tuple[Finding, ...]], ...] = (
    deleted_phrases.findings,
    machine_translation.findings,
    conversion.findings,
    self_media.findings,
    republication.findings,
)


def found(reading: Reading, header: Header) -> Found:
    """All findings on the source. The header must hold the outlet already: run this after the extractors."""
    return Found(findings=tuple(item for check in CHECKS for item in check(reading, header)))
