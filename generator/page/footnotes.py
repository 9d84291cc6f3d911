"""Where labels stand in a body, and the footnote definitions that are derived from them.

Code (fenced blocks, spans in backticks) and comments are no text: labels in them are skipped, as Python-Markdown does.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from generator.page.labels import is_label_like

_FENCE = re.compile(r"[ \t]*(?:>[ \t]?)*(?P<fence>`{3,}|~{3,})(?P<info>[^\n]*)")
_REFERENCE = re.compile(r"\[\^([^\[\]\n]{1,200})\]")
_DEFINITION = re.compile(r" {0,3}\[\^([^\[\]\n]{1,200})\]:")
_MARKER = re.compile(r"`+|<!--|-->|\n[ \t\r]*\n")


def label_uses(body: str) -> tuple[tuple[str, int, int], ...]:
    """All references `[^…]` whose text is a label or looks like a misspelt one: (label text, start, end), in order.

    start, end: the half-open range of `body` that holds the whole reference with its brackets.
    """
    hidden = _hidden(body)
    starts = [start for start, _ in hidden]
    uses: list[tuple[str, int, int]] = []
    for match in _REFERENCE.finditer(body):
        at = bisect_right(starts, match.start()) - 1
        if at >= 0 and match.start() < hidden[at][1]:
            continue
        if is_label_like(match[1]) and not _is_escaped(body, match.start()) and not _is_definition(body, match):
            uses.append((match[1], match.start(), match.end()))
    return tuple(uses)


def without_definitions(body: str) -> str:
    """`body` without the definitions of labels, and without what `with_definitions` put around them."""
    lines = _lines(body)
    code = _code_lines(lines)
    dropped = [not inside and _defines_label(line) for line, inside in zip(lines, code, strict=True)]
    kept: list[str] = []
    index = 0
    while index < len(lines):
        if not dropped[index]:
            kept.append(lines[index])
            index += 1
            continue
        while index < len(lines) and dropped[index]:
            index += 1
        # The blank line before the definitions came with them, unless text that needs it follows.
        if kept and not kept[-1].strip() and (index == len(lines) or not lines[index].strip()):
            separator = kept.pop()
            if index == len(lines) and not lines[-1].endswith("\n") and kept:
                kept[-1] = kept[-1].removesuffix(separator)
    return "".join(kept)


def with_definitions(body: str, definitions: Sequence[str], line_end: str) -> str:
    """`body` and, after a blank line, one definition a line; `without_definitions` gives `body` back, byte for byte.

    definitions: whole lines without ends. A body whose last line has no end gets definitions whose last line has none.
    """
    if not definitions:
        return body
    block = line_end.join(definitions)
    return f"{body}{line_end}{block}{line_end}" if body.endswith("\n") else f"{body}{line_end}{line_end}{block}"


def _lines(text: str) -> list[str]:
    """Lines with their ends, divided by `\\n` alone (splitlines would also divide at U+2028 and others)."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _code_lines(lines: Sequence[str]) -> list[bool]:
    """For each line, whether it belongs to a fenced block. A fence that is never closed opens nothing."""
    inside = [False] * len(lines)
    closers: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        match = _FENCE.match(line)
        if match and not match["info"].strip():
            closers.setdefault(match["fence"], []).append(index)
    index = 0
    while index < len(lines):
        match = _FENCE.match(lines[index])
        end = _first_after(closers.get(match["fence"], ()), index) if match and "`" not in match["info"] else None
        if end is None:
            index += 1
            continue
        inside[index : end + 1] = [True] * (end + 1 - index)
        index = end + 1
    return inside


def _first_after(positions: Sequence[int], position: int) -> int | None:
    at = bisect_right(positions, position)
    return positions[at] if at < len(positions) else None


def _hidden(body: str) -> list[tuple[int, int]]:
    """Ranges of `body` that are code or comments, in order and without overlap."""
    lines = _lines(body)
    code = _code_lines(lines)
    ranges: list[tuple[int, int]] = []
    position = text_start = 0
    for line, inside in zip(lines, code, strict=True):
        if inside:
            ranges.extend(_spans(body, text_start, position))
            ranges.append((position, position + len(line)))
            text_start = position + len(line)
        position += len(line)
    ranges.extend(_spans(body, text_start, len(body)))
    return ranges


def _spans(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Code spans (within one paragraph) and comments of `body[start:end]`, each found in one step forward."""
    markers = [(match.group(), match.start(), match.end()) for match in _MARKER.finditer(body, start, end)]
    paragraphs, closings = _closings(markers)
    position = start
    for index, (marker, marker_start, marker_end) in enumerate(markers):
        if marker_start < position or marker[0] == "\n" or marker == "-->":
            continue
        closing = _first_after(closings.get(marker if marker[0] == "`" else "-->", ()), index)
        if closing is None or (marker[0] == "`" and paragraphs[closing] != paragraphs[index]):
            continue
        if marker[0] == "`" and _is_escaped(body, marker_start):
            continue
        position = max(markers[closing][2], marker_end)
        yield marker_start, position


def _closings(markers: Sequence[tuple[str, int, int]]) -> tuple[list[int], dict[str, list[int]]]:
    """The paragraph number of each marker, and the indexes at which each kind of marker stands."""
    paragraphs: list[int] = []
    places: dict[str, list[int]] = {}
    paragraph = 0
    for index, (marker, _, _) in enumerate(markers):
        paragraph += marker[0] == "\n"
        paragraphs.append(paragraph)
        places.setdefault(marker, []).append(index)
    return paragraphs, places


def _is_escaped(body: str, position: int) -> bool:
    """Whether an odd number of backslashes stands before `position`; looks back over those alone."""
    start = position
    while start > 0 and body[start - 1] == "\\":
        start -= 1
    return (position - start) % 2 == 1


def _is_definition(body: str, match: re.Match[str]) -> bool:
    if not body.startswith(":", match.end()):
        return False
    before = body[max(0, match.start() - 4) : match.start()]
    indent = before[before.rfind("\n") + 1 :]
    return len(indent) <= 3 and not indent.strip(" ")


def _defines_label(line: str) -> bool:
    match = _DEFINITION.match(line)
    return match is not None and is_label_like(match[1])
