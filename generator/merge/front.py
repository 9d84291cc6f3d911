"""Three-way merge of front matter: values are compared, but text is kept, so quoting, order and comments survive."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from generator.errors import MergeError
from generator.merge.outcome import Conflict
from generator.merge.values import Absent, Clash, is_same, merged_mapping
from generator.model import Json
from generator.page import Chunk, FrontMatterError, chunks_of, dumped, front_matter

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_COMMENT = re.compile(r"#[^\n]*")


class BadFrontMatterError(MergeError):
    """The front matter of a page is no usable YAML mapping; the page is left as it is."""


def values_of(front: str | None) -> dict[str, Json]:
    """The values of a page's front matter. Raises BadFrontMatterError, which names the line."""
    try:
        return front_matter(front)
    except FrontMatterError as error:
        raise BadFrontMatterError(
            f"The front matter cannot be read: {error.problem}.",
            where=f"line {error.line}",
            hint="Correct that line, then generate again.",
        ) from error


def merged_front(
    base: str | None, human: str | None, new: str | None, line_end: str
) -> tuple[str | None, tuple[Conflict, ...]]:
    """The merged front matter without fences (None: the page has none), and its conflicts.

    A key whose value the person left alone takes the generator's text; comments that the person wrote stay.
    Raises BadFrontMatterError.
    """
    if new == base:
        return human, ()
    if human == base or (human and base and human.replace("\r\n", "\n") == base.replace("\r\n", "\n")):
        return new if new is None else new.replace("\r\n", "\n").replace("\n", line_end), ()
    old, ours, theirs = values_of(base), values_of(human), values_of(new)
    values, clashes = merged_mapping(old, ours, theirs)
    if not values and not (human or "").strip():
        return human, tuple(map(_conflict, clashes))
    was, by_human, by_new = (chunks_of(text or "") for text in (base, human, new))
    if was is not None and by_human is not None and by_new is not None:
        text = _text_of(values, was, by_human, by_new, line_end)
        if new is None and not text.strip():
            return None, ()
        if _reads_as(text, values):
            return text, tuple(map(_conflict, clashes))
    if is_same(values, ours):
        return human, tuple(map(_conflict, clashes))
    # Keys that cannot be told apart as lines: the person's text stays as a whole.
    return human, (Conflict("front matter", base or "", human or "", new or ""),)


def _text_of(
    values: Mapping[str, Json],
    base: Sequence[Chunk],
    human: Sequence[Chunk],
    new: Sequence[Chunk],
    line_end: str,
) -> str:
    """The text of `values`, made of the lines of both sides. Comments of a key that goes stand above the next one."""
    old, ours, theirs = ({chunk.key: chunk for chunk in chunks} for chunks in (base, human, new))
    orphans = {chunk.key: _own_comments(chunk, old.get(chunk.key)) for chunk in human if chunk.key not in values}
    above: dict[str | None, str] = {}
    waiting = ""
    for chunk in human:
        if chunk.key is not None and chunk.key not in values:
            waiting += orphans[chunk.key]
        else:
            above[chunk.key], waiting = waiting, ""
    pieces = [
        above.get(key, "") + _lines(key, value, old.get(key), ours.get(key), theirs.get(key), line_end)
        for key, value in values.items()
    ]
    last = ours.get(None)
    return "".join((*pieces, above.get(None, ""), waiting, last.above if last else ""))


def _lines(key: str, value: Json, base: Chunk | None, human: Chunk | None, new: Chunk | None, line_end: str) -> str:
    """The lines of one key: the side's that has this value, else written anew."""
    if human is None:
        return (new.lines if new else dumped({key: value})).replace("\r\n", "\n").replace("\n", line_end)
    untouched = base is not None and base.text.replace("\r", "") == human.text.replace("\r", "")
    if is_same(value, human.value) and not (untouched and new is not None and is_same(value, new.value)):
        return human.lines
    text = new.text if new is not None and is_same(value, new.value) else dumped({key: value})
    if text.replace("\r", "") == human.text.replace("\r", ""):
        return human.lines
    comments = "" if untouched else "".join(f"{line}{line_end}" for line in _new_comments(human.text, base))
    return human.above + comments + text.replace("\r\n", "\n").replace("\n", line_end)


def _own_comments(chunk: Chunk, base: Chunk | None) -> str:
    """What the person wrote above and inside a key that goes: its comments, a line each."""
    above = "" if base is not None and base.above == chunk.above.replace("\r", "") else chunk.above
    return above + "".join(f"{line}\n" for line in _new_comments(chunk.text, base))


def _new_comments(text: str, base: Chunk | None) -> tuple[str, ...]:
    """The comments between the words of `text` that its base does not have."""
    known = set(_comments(base.text)) if base else set()
    return tuple(comment for comment in _comments(text) if comment not in known)


def _comments(text: str) -> list[str]:
    if "#" not in text:
        return []
    found: list[str] = []
    position = 0
    for token in yaml.scan(text, Loader=_LOADER):
        start: Any = token.start_mark
        end: Any = token.end_mark
        found += (match.group().rstrip() for match in _COMMENT.finditer(text, position, max(position, start.index)))
        position = max(position, end.index)
    return found


def _reads_as(text: str, values: Mapping[str, Json]) -> bool:
    try:
        return is_same(front_matter(text), dict(values))
    except FrontMatterError:
        return False


def _conflict(clash: Clash) -> Conflict:
    written = (
        "" if isinstance(value, Absent) else dumped({clash.path[-1]: value}).rstrip("\n")
        for value in (clash.base, clash.human, clash.new)
    )
    return Conflict("front matter, " + ".".join(clash.path), *written)
