"""Three-way merge of a whole page: what the generator wrote last, what people made of it, what it would write now.

Laws: merged(b, b, n) is n; merged(b, h, b) and merged(b, h, h) are h; with m = merged(b, h, n), merged(n, m, n) is m;
no line that a person wrote is missing from m.
"""

from __future__ import annotations

import re

from generator.errors import MergeError
from generator.merge.body import merged_body
from generator.merge.front import merged_front, values_of
from generator.merge.outcome import Conflict, Merged
from generator.page import line_end, parts_of, without_definitions, without_keys

DERIVED_KEYS = ("sources", "generated")
"""Front matter that is made from the merged page, and so is no part of what is merged."""

_MARKER = re.compile(r"^(?:<{7}|>{7})(?=[ \r\n]|\Z)", re.MULTILINE)


class ConflictMarkersError(MergeError):
    """Git's conflict markers stand in a page; the page is left as it is."""


def merged(base: str | None, human: str | None, new: str) -> Merged:
    """The page of which `human` is made from `base`, brought up to `new`. All are pages as `stripped` gives them.

    base: None if the generator never wrote the page; then a person's page stays as it is, and a different new text is
    one conflict. human: None if there is no page; with a base, that is a page that somebody deleted, and the caller's
    to decide: ValueError. On a conflict the human text stands.

    Raises ConflictMarkersError and BadFrontMatterError (both MergeError), each naming the line.
    """
    if human is None:
        if base is not None:
            raise ValueError("a page that was deleted is not merged")
        return Merged(new)
    _check(human)
    if base is None:
        differs = human.replace("\r\n", "\n") != new.replace("\r\n", "\n")
        return Merged(human, (Conflict("the whole page", "", human, new),) if differs else ())
    if base == human:
        return Merged(new)
    if new in (base, human):
        return Merged(human)
    return _merged(base, human, new)


def stripped(text: str) -> str:
    """A page without what is derived: the keys DERIVED_KEYS and the definitions of citation labels.

    Raises BadFrontMatterError.
    """
    parts = parts_of(text)
    if parts.front is None:
        return without_definitions(text)
    values_of(parts.front)
    front = without_keys(parts.front, DERIVED_KEYS)
    return f"{parts.opening}{front}{parts.closing}{without_definitions(parts.body)}"


def _merged(base: str, human: str, new: str) -> Merged:
    was, ours, theirs = parts_of(base), parts_of(human), parts_of(new)
    end = line_end(human)
    front, front_conflicts = merged_front(was.front, ours.front, theirs.front, end)
    body, body_conflicts = merged_body(was.body, ours.body, theirs.body, end)
    fences = ours if ours.front is not None else theirs
    closing = fences.closing if fences.closing.endswith("\n") or not body else fences.closing + end
    head = "" if front is None else f"{fences.opening}{front}{closing}"
    first = head.count("\n") + 1
    placed = tuple(
        Conflict(f"line {first + number}", item.base, item.human, item.new) for number, item in body_conflicts
    )
    return Merged(head + body, front_conflicts + placed)


def _check(human: str) -> None:
    marker = _MARKER.search(human)
    if marker:
        raise ConflictMarkersError(
            "Git's conflict markers stand in the page.",
            where=f"line {human.count(chr(10), 0, marker.start()) + 1}",
            hint="Decide which lines stay, delete the markers, then generate again.",
        )
    values_of(parts_of(human).front)
