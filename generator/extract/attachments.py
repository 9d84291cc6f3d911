"""What is attached to a document, and what it refers to as attached without having it."""

from __future__ import annotations

import re

from generator.extract.found import NOTHING, Found
from generator.extract.reading import Part, Reading
from generator.findings import finding
from generator.model import Finding, Header

_LINE = re.compile(
    r"\s{0,4}(?:附\s?件|附\s?表|附\s?录|Phụ lục|Annex(?:es)?|Attachments?|Appendix)\s?"
    r"(?P<n>\d{1,2}(?![.、])|[一二三四五六七八九十]|[IVX]{1,4})?\s?(?P<mark>[:：.、]?)\s?"
)
_NUMBERED = re.compile(r"\s{0,4}\d{1,2}\s?[.．、]\s?(?!\d)")
_DIVIDED = re.compile(r"(?<!^)(?<=[^\d.])\s{0,3}(?<![\d.])(?:[2-9]|1\d)\s?[.．、](?!\d)")
_REFERENCE = re.compile(
    r"[(（]\s?(?:详?见|参见)\s?附\s?件\s?\d{0,2}\s?[)）]|(?:详见|参见|见|填写|按照|根据)\s?附\s?件\s?\d{0,2}"
    r"|[(（]附\s?件\s?\d{0,2}[)）]|(?:see|See)\s(?:the\s)?(?:attached|[Aa]nnex|[Aa]ttachment)|(?:kèm theo"
    r"|xem) [Pp]hụ lục"
)
_TITLE_BEFORE = re.compile(r"《([^《》\n]{2,60})》$")
_WIDEST = 160


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    names, listed = _listed(reading)
    reference = _reference(reading)
    if not names and reference is None:
        return NOTHING
    if not names and reference is not None:
        title = _TITLE_BEFORE.search(reading.plain, max(0, reference[0] - 64), reference[0])
        names = [title.span(1)] if title else []
    notes: tuple[Finding, ...] = ()
    place = reference or (names[0] if names else None)
    if place is not None and not listed:
        span, surface, _ = reading.quoted(*place)
        message = f"The text refers to “{surface.strip('()（）')}”, but no attachment is part of it."
        notes = (finding("attachment-absent", message, span=span),)
    texts = dict.fromkeys(reading.quoted(*place)[1] for place in names)
    spans = {"attachments": reading.quoted(names[0][0], names[-1][1])[0]} if names else {}
    return Found(attachments=tuple(texts), spans=spans, findings=notes)


def _listed(reading: Reading) -> tuple[list[tuple[int, int]], bool]:
    """Ranges of the names in the list of attachments and above their texts; whether such a text follows."""
    names: list[tuple[int, int]] = []
    keys: set[str] = set()
    present, position = False, 0
    parts = reading.zone("title", "meta", "body", "signature")
    while position < len(parts):
        part = parts[position]
        position += 1
        label = _LINE.match(reading.plain, part.start, part.end)
        if label is None or (not label["mark"] and not label["n"] and label.end() < part.end):
            continue
        new: list[tuple[int, int]] = []
        if label.end() >= part.end and not (label["mark"] and not label["n"]):
            present = present or position < len(parts)  # a label alone stands above the attachment itself
            following = parts[position : position + 1]
            new = [(item.start, item.end) for item in following if item.end - item.start <= _WIDEST]
        else:
            new = _names(reading.plain, label.end(), part.end) if label.end() < part.end else []
            while position < len(parts) and _is_next(reading.plain, parts[position], label["n"]):
                match = _NUMBERED.match(reading.plain, parts[position].start)
                new.append((match.end() if match else parts[position].start, parts[position].end))
                position += 1
        for start, end in new:
            key = "".join(reading.plain[start:end].split()).strip("《》。；;.")
            present = present or (key in keys and position < len(parts))
            if key and key not in keys:
                keys.add(key)
                names.append(_trimmed(reading.plain, start, end))
    return names, present


def _is_next(text: str, part: Part, number: str | None) -> bool:
    return (
        number is None and part.end - part.start <= _WIDEST and _NUMBERED.match(text, part.start, part.end) is not None
    )


def _names(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """`1.A 2.B` of one line, divided at its numbers."""
    if end - start > 4 * _WIDEST:
        return []
    first = _NUMBERED.match(text, start, end)
    begin = first.end() if first else start
    found: list[tuple[int, int]] = []
    for match in _DIVIDED.finditer(text, begin, end) if first else ():
        found.append((begin, match.start()))
        begin = match.end()
    found.append((begin, end))
    return [item for item in found if item[1] - item[0] <= _WIDEST]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " \t\u3000：:":
        start += 1
    while end > start and text[end - 1] in " \t\u3000。；;.，,":
        end -= 1
    return start, end


def _reference(reading: Reading) -> tuple[int, int] | None:
    for part in reading.zone("body"):
        match = _REFERENCE.search(reading.plain, part.start, part.end)
        if match is not None:
            return match.span()
    return None
