"""Citations of a seed that changed: found again by their exact quotation, or lost; never a look-alike."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from generator.cite.citations import STORED_LENGTH
from generator.collection import Edit
from generator.page import Label, Passages, label_uses, parsed_label, parts_of


def refound(edit: Edit, seed: str | None, passages: Mapping[str, Passages]) -> Edit:
    """The edit with its labels moved to where their passages stand now, in what people and the generator wrote alike.

    A passage whose words stand elsewhere exactly once has moved there. One that is gone, or that stands in several
    places, keeps its label; `cited` then sees that its words are others and says so. seed: the page's own.
    """
    moved: dict[str, str] = {}
    for text, quote in edit.quotes.items():
        label = parsed_label(text)
        owner = passages.get(label.seed or seed or "") if label else None
        if label is None or owner is None or says(owner, label, quote):
            continue
        found = _only_place(owner, quote)
        if found is not None:
            moved[text] = str(found.of_seed(label.seed))
    if not moved:
        return edit
    return msgspec.structs.replace(
        edit,
        base=None if edit.base is None else _relabelled(edit.base, moved),
        human=None if edit.human is None else _relabelled(edit.human, moved),
        labels=tuple(moved.get(label, label) for label in edit.labels),
        quotes={moved.get(label, label): quote for label, quote in edit.quotes.items()},
    )


def says(owner: Passages, label: Label, quote: str) -> bool:
    """Whether the passage of `label` still has the words of `quote` (of which the first STORED_LENGTH are kept)."""
    span = owner.span_of(label)
    return span is not None and owner.quote(span)[:STORED_LENGTH] == quote


def _only_place(owner: Passages, quote: str) -> Label | None:
    start = owner.restored.find(quote)
    if not quote or len(quote) >= STORED_LENGTH or start < 0 or owner.restored.find(quote, start + 1) >= 0:
        return None
    label = owner.label_of(owner.alignment.to_source(start, start + len(quote)))
    return label if says(owner, label, quote) else None


def _relabelled(text: str, moved: Mapping[str, str]) -> str:
    parts = parts_of(text)
    pieces, position = [text[: len(text) - len(parts.body)]], 0
    for label, start, end in label_uses(parts.body):
        pieces += (parts.body[position:start], f"[^{moved.get(label, label)}]")
        position = end
    return "".join((*pieces, parts.body[position:]))
