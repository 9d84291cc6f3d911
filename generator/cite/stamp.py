"""Who made a page and when: `generated`, which moves only when the rest of the page does."""

from __future__ import annotations

from generator.page import parts_of, with_key, without_keys


def stamped(text: str, old: str | None, *, producer: str, instant: str) -> str:
    """`text` with `generated: {by, at}`; `old` itself where nothing but the stamp would change.

    text: a cited page without a stamp. old: the page on disk, None if there is none. Pages without front matter
    (indexes) have no stamp. producer: an actor as the Open Knowledge Format names it (section 7).
    """
    if old is not None and without_stamp(old) == text:
        return old
    parts = parts_of(text)
    if parts.front is None or "type:" not in parts.front:
        return text
    front = with_key(parts.front, "generated", {"by": producer, "at": instant})
    return f"{parts.opening}{front}{parts.closing}{parts.body}"


def without_stamp(text: str) -> str:
    """A page without its stamp, byte for byte otherwise. Raises FrontMatterError."""
    parts = parts_of(text)
    if parts.front is None:
        return text
    return f"{parts.opening}{without_keys(parts.front, ('generated',))}{parts.closing}{parts.body}"
