"""Which encoding bytes are in, by how likely the text is that each of them reads there.

One language model judges all readings of the same bytes, and a reading must beat both the next one and the assumption
that the bytes are no text at all. What is near is not decided; a hint from outside settles only that.
"""

from __future__ import annotations

import re
from codecs import lookup

from generator.languages.likelihood import LETTER, cost
from generator.model import Value
from generator.read.encodings.candidates import CANDIDATES, UTF_8, Encoding, read_as

SAMPLE = 48 * 1024
"""Bytes that are judged, from the first that is not plain ASCII on."""
CONTEXT = 64
"""Plain bytes before it that are judged with it."""
DECISIVE = 6.0
"""Nats by which a reading must lead: odds of 400 to 1."""
FEWEST_SOUND = 200
"""At most one place in so many bytes may be bad."""
BIG5 = {"cp950", "big5hkscs"}
"""Editions of one encoding, which differ in a few signs and in rare characters: either is an answer."""
_INFORMATIVE = re.compile(rb"[\x00\x80-\xff]")
_ALONE = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")
_NO_TEXT_HIGH, _NO_TEXT_CONTROL, _NO_TEXT_ALONE = 4.6, 6.0, 12.0
"""Cost, if it is noise, of a byte of 128 and more, of a control byte, and of one of 128 and more between plain ones."""
_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\r"))


class Reading(Value, frozen=True):
    """What one encoding makes of the sample."""

    encoding: Encoding
    text: str
    cost: float


class Choice(Value, frozen=True):
    """The readings of a sample, the likeliest first, and whether the first is certain."""

    readings: tuple[Reading, ...]
    """At least one; each with a text of its own."""
    no_text: float
    """Cost of the sample if it is noise."""
    is_certain: bool


def choice_of(content: bytes, hint: str | None = None) -> Choice:
    """Judges `content`, which is no valid UTF-8. hint: a charset named from outside; it only settles near-ties."""
    sample = _sample(content)
    readings: list[Reading] = []
    for encoding in CANDIDATES:
        if (encoding.unit > 1 and len(content) < 2 * encoding.unit) or len(sample) < encoding.unit:
            continue
        text, _ = read_as(encoding, sample)
        if all(text != known.text for known in readings):
            readings.append(Reading(encoding=encoding, text=text, cost=cost(text) + encoding.handicap))
    readings.sort(key=lambda reading: reading.cost)
    noise = no_text_cost(sample)
    first = readings[0]
    rivals = [
        other
        for other in readings[1:]
        if other.cost - first.cost <= DECISIVE and {first.encoding.name, other.encoding.name} != BIG5
    ]
    if rivals and (hinted := _hinted([first, *rivals], hint)):
        readings.remove(hinted)
        readings.insert(0, hinted)
        rivals = []
    return Choice(readings=tuple(readings), no_text=noise, is_certain=not rivals and readings[0].cost <= noise)


def _sample(content: bytes) -> bytes:
    found = _INFORMATIVE.search(content)
    # The word before it belongs to it; a multiple of four keeps UTF-16 and UTF-32 in step.
    start = max(0, found.start() - CONTEXT) // 4 * 4 if found else 0
    return content[start : start + SAMPLE]


def no_text_cost(sample: bytes) -> float:
    """Cost of a sample whose bytes follow no rule."""
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    high = len(_INFORMATIVE.findall(sample)) - sample.count(0)
    alone = len(_ALONE.findall(sample))
    noise = _NO_TEXT_HIGH * (high - alone) + _NO_TEXT_ALONE * alone + _NO_TEXT_CONTROL * controls
    return LETTER * (len(sample) - controls - high) + noise


def _hinted(near: list[Reading], hint: str | None) -> Reading | None:
    """The one of several near readings that the hint names."""
    name = _codec_name(hint)
    return next((item for item in near if name and _codec_name(item.encoding.name) == name), None)


_FAMILIES = {"gbk": "gb18030", "gb2312": "gb18030", "big5": "cp950", "iso8859-1": "cp1252", "euc_kr": "cp949",
             "shift_jis": "cp932"}  # fmt: skip
"""Charsets as pages declare them, and the superset that is meant (WHATWG Encoding Standard)."""


def _codec_name(charset: str | None) -> str | None:
    try:
        name = lookup(charset.strip()).name if charset else None
    except (LookupError, ValueError):
        name = charset.strip().lower() if charset else None
    return _FAMILIES.get(name, name) if name else None


__all__ = ["DECISIVE", "FEWEST_SOUND", "UTF_8", "Choice", "Reading", "choice_of", "no_text_cost"]
