"""The lines of a document as the zone rules see them, and what can be said of one line alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from generator.model import Restored, Value, Zone
from generator.script import HAN, matching_form, script_of, simplified_characters

Zones = Mapping[int, Zone]
"""Zones by index of the line; lines that no rule has spoken of yet are absent."""

_HAN_CHARACTER = re.compile(f"[{HAN}]")
_DIGITS = re.compile(r"\d+")
_LONGEST_FORM = 200
_CLOSERS = "”’」』)）】》〉]\"' \t\u3000\u00a0"
_FULL_STOPS = "。！？!?….；;"
_NARROW = 3
"""Letters that take about as much meaning as one Han character."""
PROSE_WIDTH = 15.0
"""From this width on, a line that ends with a stop is running text."""
_LONG_WIDTH = 75.0
"""From this width on, any line is running text, whatever it ends with."""

LABEL = re.compile(
    r"第[〇零一二三四五六七八九十百\d]{1,5}(?:章|节|条|部分|篇)"
    r"|[一二三四五六七八九十]{1,3}[、.．]"
    r"|[（(][一二三四五六七八九十\d]{1,3}[)）]"
    r"|\d{1,2}(?:\.\d{1,2}){0,3}[、.．)）](?!\d)"
    r"|[①-⑳]"
    r"|[•·●■◆▪○◇★►*–-][ \t\u00a0\u3000]"
    r"|[•●■◆▪►]"
    r"|\#{1,6}[ ]"
)
"""What a heading or an item of a list begins with; match it on simplified characters."""


class Line(Value, frozen=True):
    """A line that is not blank, trimmed. All text is in its matching form; offsets count the restored text."""

    index: int
    number: int
    """1-based, counted by newlines alone."""
    start: int
    end: int
    text: str
    width: float
    """How much the line says, in Han characters."""
    gap: bool
    """Whether a blank line stands before it."""

    @property
    def last(self) -> str:
        """The last character inside closing quotes and brackets; empty if there is none."""
        return self.text.rstrip(_CLOSERS)[-1:]

    @property
    def is_closed(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(self.last) and self.last in _FULL_STOPS

    @property
    def leads_on(self) -> bool:
        """Whether it ends with a colon or comma, so that what follows belongs to it."""
        return bool(self.last) and self.last in ":：,，、"

    @property
    def continues(self) -> bool:
        """Whether it begins in the middle of a sentence that the line above was wrapped in."""
        return self.text[:1].islower()

    @property
    def has_letters(self) -> bool:
        return any(ch.isalnum() for ch in self.text)

    @property
    def compact(self) -> str:
        """Without blanks: official forms are spaced out (`索 引 号`)."""
        return "".join(self.text.split())


class Lines(Value, frozen=True):
    """All lines of a document that are not blank, in order."""

    lines: tuple[Line, ...]
    prose: tuple[int, ...]
    """Indices of lines of running text, furniture that reads like it included."""
    repeated: frozenset[int]
    """Indices of lines that repeat over many documents of the collection."""

    def undecided(self, zones: Zones) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.index not in zones)

    def first_prose(self, zones: Zones) -> int:
        """Index of the first line of running text that is no furniture; the number of lines if there is none."""
        return next((index for index in self.prose if zones.get(index, "body") == "body"), len(self.lines))

    def last_prose(self, zones: Zones) -> int:
        """Index of the last such line; -1 if there is none."""
        return next((index for index in reversed(self.prose) if zones.get(index, "body") == "body"), -1)


def lines_of(restored: Restored, repeated: frozenset[str] = frozenset()) -> Lines:
    """The lines of the restored text. repeated: normal forms of lines that stand in many documents."""
    text = restored.text
    form = matching_form(text, script_of(text))
    found: list[Line] = []
    gap = False
    start = 0
    for number, whole in enumerate(form.split("\n"), start=1):
        trimmed = whole.strip()
        if trimmed:
            begin = start + len(whole) - len(whole.lstrip())
            found.append(
                Line(
                    index=len(found),
                    number=number,
                    start=begin,
                    end=begin + len(trimmed),
                    text=trimmed,
                    width=_width(trimmed),
                    gap=gap,
                )
            )
        gap = not trimmed
        start += len(whole) + 1
    known = frozenset(line.index for line in found if normal_form(line.text) in repeated) if repeated else frozenset()
    return Lines(lines=tuple(found), prose=tuple(line.index for line in found if _is_prose(line)), repeated=known)


def _width(text: str) -> float:
    han = sum(1 for _ in _HAN_CHARACTER.finditer(text))
    return han + (len(text) - han) / _NARROW


def _is_prose(line: Line) -> bool:
    return line.width >= _LONG_WIDTH or (line.width >= PROSE_WIDTH and line.is_closed and line.has_letters)


def normal_form(text: str) -> str:
    """A line as it is compared with lines of other documents: width, case, script, blanks and all numbers folded."""
    folded = simplified_characters(unicodedata.normalize("NFKC", text[:_LONGEST_FORM]).casefold())
    return _DIGITS.sub("0", " ".join(folded.replace("\x00", "").split()))


def marked(lines: Iterable[Line], zone: Zone) -> dict[int, Zone]:
    """The given lines, all of one zone."""
    return {line.index: zone for line in lines}
