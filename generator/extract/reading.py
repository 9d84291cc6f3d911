"""A seed as the extractors read it: its restored text, the same in simplified characters, and its zones."""

from __future__ import annotations

from typing import NamedTuple

from generator.languages import Language, language
from generator.model import Alignment, Block, BlockKind, Restored, Span, Value, Zone
from generator.script import matching_form, sentences


class Part(NamedTuple):
    """A block in characters of the restored text."""

    zone: Zone
    kind: BlockKind
    start: int
    end: int


class Reading(Value, frozen=True):
    """What extractors see. `plain` has the length of `text`, so an offset in one is an offset in the other."""

    text: str
    """The restored text."""
    plain: str
    """The same in simplified characters; grammars and lexicons match on it."""
    alignment: Alignment
    language: str
    script: str
    parts: tuple[Part, ...]
    """All blocks but boilerplate, in order. What is in no part is not read."""

    @property
    def words(self) -> Language:
        """The lexicon of the text's language."""
        return language(self.language)

    def zone(self, *zones: Zone) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.zone in zones)

    def prose(self) -> tuple[Part, ...]:
        """The body without its headings."""
        return tuple(part for part in self.parts if part.zone == "body" and part.kind != "heading")

    def sentences(self, part: Part) -> tuple[tuple[int, int], ...]:
        return sentences(self.text, part.start, part.end)

    def quoted(self, start: int, end: int) -> tuple[Span, str, str]:
        """(span in the decoded seed, its restored text, the same simplified) of `text[start:end]`.

        Where the range touches characters that were repaired as a whole, it grows to all of them.
        """
        span = self.alignment.to_source(start, end)
        first, last = self.alignment.from_source(span)
        return span, self.text[first:last], self.plain[first:last]


def reading_of(restored: Restored, blocks: tuple[Block, ...], language_code: str, script: str) -> Reading:
    parts = []
    for block in blocks:
        if block.zone != "boilerplate":
            start, end = restored.alignment.from_source(block.span)
            parts.append(Part(block.zone, block.kind, start, end))
    return Reading(
        text=restored.text,
        plain=matching_form(restored.text, script),
        alignment=restored.alignment,
        language=language_code,
        script=script,
        parts=tuple(parts),
    )
