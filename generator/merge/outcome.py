"""What a merge gives back."""

from __future__ import annotations

import msgspec


class Conflict(msgspec.Struct, frozen=True):
    """A place that a person and the generator changed differently. The person's text stands on the page."""

    where: str
    """`line 12` of the merged page, or `front matter, title`."""
    base: str
    """What the generator wrote last time; empty for nothing."""
    human: str
    new: str


class Merged(msgspec.Struct, frozen=True):
    text: str
    """The whole page."""
    conflicts: tuple[Conflict, ...] = ()
    """In the order of the page."""
