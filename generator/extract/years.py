"""The year that 今年 and 6月27日 mean in a document."""

from __future__ import annotations

from generator.model import Header


def base_year(header: Header) -> int | None:
    """The year of publication, else of the event; None where neither is known."""
    known = header.published or header.event_date
    return int(known.date[:4]) if known is not None else None
