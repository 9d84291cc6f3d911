"""What is wrong with a text that was decoded: bytes that were bad, characters lost before, no text at all."""

from __future__ import annotations

import re
import unicodedata

from generator.findings import finding
from generator.languages.likelihood import unknown_share
from generator.model import Finding, Span
from generator.read.encodings.candidates import LOST, Encoding

_CONTROL_BYTES = bytes({*range(0x20), 0x7F} - set(b"\t\n\v\f\r"))
_CONTROLS = frozenset(map(chr, _CONTROL_BYTES))
_SAMPLE = 20_000
"""Characters whose order is judged."""
_FEWEST = 16
_CONTROL_SHARE, _UNASSIGNED_SHARE = 0.1, 0.2
_FEWEST_CHINESE, _UNKNOWN_SHARE = 200, 0.3
"""Share of characters unknown to the model from which so many are noise. Texts have less than one in fifty, lists of
rare characters one in ten, binary files read as Chinese more than half."""
_MOST_LOST = 0.25
_SHOWN = 5


def noise_share(content: bytes) -> float:
    """Share of bytes that are control characters, zero among them; 0 where they are too few to tell."""
    controls = len(content) - len(content.translate(None, _CONTROL_BYTES))
    return controls / len(content) if controls >= _FEWEST else 0.0


def binary_reason(text: str) -> str | None:
    """Why a decoded text is none: control characters, unassigned ones, or characters in an order that none has."""
    sample = text[:_SAMPLE]
    controls = sum(map(_CONTROLS.__contains__, sample))
    if controls >= _FEWEST and controls >= _CONTROL_SHARE * len(sample):
        return f"{controls:,} of {len(sample):,} characters are control characters: this is binary, not text."
    if "\x00" in text:
        return f"character {text.index(chr(0)) + 1:,} is zero: this is binary, not text."
    unassigned = sum(unicodedata.category(ch) == "Cn" for ch in sample)
    if unassigned >= _FEWEST and unassigned >= _UNASSIGNED_SHARE * len(sample):
        return f"{unassigned:,} of {len(sample):,} characters do not exist: this is binary, not text."
    share, number = unknown_share(sample)
    if number >= _FEWEST_CHINESE and number >= len(sample) / 3 and share > _UNKNOWN_SHARE:
        return "its characters stand in no text: this is a binary file, or one that was read in a wrong encoding."
    return None


def lost_before(text: str) -> str | None:
    """Why a text is beyond repair: most of what is not ASCII was replaced by U+FFFD before it was saved."""
    lost = text.count(LOST)
    foreign = sum(not ch.isascii() for ch in text) if lost >= _FEWEST else 0
    if foreign and lost >= _MOST_LOST * foreign and lost * 20 >= len(text):
        return f"{lost:,} of {foreign:,} characters beyond ASCII were lost (U+FFFD) before the file was saved."
    return None


def state_of(text: str, content: bytes, encoding: Encoding, bad: int, where: str) -> tuple[Finding, ...]:
    """Findings on the U+FFFD of a text: where the `bad` places of `content` are shown, and those that it spells out."""
    places = [found.start() for found in re.finditer(LOST, text)]
    written = places
    if bad and encoding.name == "utf-8":
        written = _written_places(content)
    elif bad:
        written = []  # other encodings hardly ever spell U+FFFD out: those who lose characters save as UTF-8
    others = set(written)
    unread = [place for place in places if place not in others]
    findings: list[Finding] = []
    if unread:
        number = "one place" if bad == 1 else f"{bad:,} places"
        message = f"The bytes are no {encoding.label} at {number}, shown as U+FFFD, {_lines(text, unread)}."
        findings.append(finding("bad-bytes", message, where=where, span=_first(unread)))
    if written:
        number = "One character was" if len(written) == 1 else f"{len(written):,} characters were"
        message = f"{number} lost (U+FFFD) before the file was saved, {_lines(text, written)}."
        findings.append(finding("lost-characters", message, where=where, span=_first(written)))
    return tuple(findings)


def _written_places(content: bytes) -> list[int]:
    """Where the bytes of UTF-8 spell U+FFFD out, in characters."""
    places: list[int] = []
    characters = previous = 0
    for found in re.finditer(LOST.encode(), content):
        characters += len(content[previous : found.start()].decode("utf-8", "replace"))
        places.append(characters)
        characters, previous = characters + 1, found.end()
    return places


def _first(places: list[int]) -> Span:
    """The first place, with those that follow it directly."""
    length = next((number for number, place in enumerate(places) if place != places[0] + number), len(places))
    return Span(places[0], places[0] + length)


def _lines(text: str, places: list[int]) -> str:
    """`in lines 3, 17 and more`."""
    lines: list[int] = []
    line, previous = 1, 0
    for place in places:
        line += text.count("\n", previous, place)
        previous = place
        if not lines or lines[-1] != line:
            lines.append(line)
        if len(lines) > _SHOWN:
            break
    shown = ", ".join(f"{number:,}" for number in lines[:_SHOWN]) + (" and more" if len(lines) > _SHOWN else "")
    return f"in {'line' if len(lines) == 1 else 'lines'} {shown}"
