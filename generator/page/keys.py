"""Front matter as text, key by key: what people wrote (quoting, comments, order) stays as they wrote it."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from generator.model import Json
from generator.page.dump import dumped
from generator.page.front import Entry, entries_of, front_matter
from generator.page.parts import line_end


class Chunk(msgspec.Struct, frozen=True):
    """A top-level key's lines. The chunks of a front matter, joined, are its text."""

    key: str | None
    """None for comments and blank lines that no key follows."""
    above: str
    """The comments and blank lines before the key."""
    text: str
    """The key and its value, up to and including the line end."""
    value: Json

    @property
    def lines(self) -> str:
        return self.above + self.text


def chunks_of(front: str) -> tuple[Chunk, ...] | None:
    """`front` cut at its top-level keys; None where keys do not start lines (one `{…}` for all, for example).

    Raises FrontMatterError where `front` is no usable front matter.
    """
    entries = entries_of(front)
    if any(entry.start and front[entry.start - 1] != "\n" for entry in entries) or front[:1] == "\ufeff":
        return None
    chunks: list[Chunk] = []
    position = 0
    for index, entry in enumerate(entries):
        end = _end_of_value(front, entry, entries[index + 1].start if index + 1 < len(entries) else len(front))
        above = front[position : entry.start]
        chunks.append(Chunk(entry.key, above, front[entry.start : end], entry.value))
        position = end
    rest = front[position:]
    if rest.strip() and not all(line.strip() == "" or line.lstrip().startswith("#") for line in rest.split("\n")):
        return None
    return (*chunks, Chunk(None, rest, "", None)) if rest else tuple(chunks)


def without_keys(front: str, keys: Collection[str]) -> str:
    """`front` without these top-level keys; all else, comments above the keys included, stays byte for byte."""
    chunks = chunks_of(front)
    if chunks is None:
        values = front_matter(front)
        kept = {key: value for key, value in values.items() if key not in keys}
        return front if len(kept) == len(values) else dumped(kept)
    return "".join(chunk.above if chunk.key in keys else chunk.lines for chunk in chunks)


def with_key(front: str, key: str, value: Json, *, before: str | None = None) -> str:
    """`front` with `key` set to `value`: in its place if it is there, else before the key `before`, else at the end."""
    chunks = chunks_of(front)
    if chunks is None:
        return dumped(front_matter(front) | {key: value})
    text = dumped({key: value}).replace("\n", line_end(front))
    if any(chunk.key == key for chunk in chunks):
        return "".join(chunk.above + text if chunk.key == key else chunk.lines for chunk in chunks)
    if any(chunk.key == before for chunk in chunks if chunk.key is not None):
        return "".join(chunk.above + text + chunk.text if chunk.key == before else chunk.lines for chunk in chunks)
    return f"{front}{'' if not front or front.endswith(chr(10)) else line_end(front)}{text}"


def _end_of_value(front: str, entry: Entry, limit: int) -> int:
    """Where the value's last line ends: before the blank lines and unindented comments above the next key."""
    end = limit
    while end > entry.start:
        line_start = front.rfind("\n", 0, end - 1) + 1
        line = front[line_start:end]
        if line_start <= entry.start or (line.strip() and not line.startswith("#")):
            return end
        end = line_start
    return end
