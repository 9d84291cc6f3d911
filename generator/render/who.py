"""Who a document names, and how it is divided: people with roles, organisations, the numbered structure."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Mention, OutlineItem
from generator.page import Passages
from generator.render.markup import inline, reference, table

_KINDS = {
    "government": "public body",
    "party": "party body",
    "association": "association",
    "company": "company",
    "university": "university or institute",
    "media": "medium",
}
_INDENT = "    "
_DEEPEST = 4


def people(passages: Passages, tag: str) -> str:
    """A table of the people named, in the order in which they first stand in the text."""
    named = _by_name(passages, "person")
    rows = ((_named(mentions, passages, tag), *_offices(mentions, tag)) for mentions in named)
    return table(("Name", "Role", "Organisation"), rows) if named else ""


def organisations(passages: Passages, tag: str) -> str:
    """A table of the organisations named, in the order in which they first stand in the text."""
    named = _by_name(passages, "organisation")
    rows = (
        (_named(mentions, passages, tag), _KINDS.get(mentions[0].type or "", ""), str(len(mentions)))
        for mentions in named
    )
    return table(("Organisation", "Kind", "Passages"), rows) if named else ""


def structure(passages: Passages, tag: str) -> str:
    """The numbered parts as a nested list, each with its passage."""
    lines = []
    depth = 0
    for item in passages.draft.outline:
        depth = min(item.level, depth + 1, _DEEPEST)  # a list may not skip a level
        lines.append(f"{_INDENT * (depth - 1)}- {_heading(item, tag)}{reference(passages, item.span)}")
    return "\n".join(lines)


def _heading(item: OutlineItem, tag: str) -> str:
    blank = "" if item.label.endswith(("、", "）", ")")) else " "
    return inline(f"{item.label}{blank}{item.title}", tag)


def _by_name(passages: Passages, kind: str) -> list[list[Mention]]:
    found: dict[str, list[Mention]] = {}
    for mention in passages.draft.mentions:
        if mention.kind == kind:
            found.setdefault(mention.normal, []).append(mention)
    return list(found.values())


def _named(mentions: list[Mention], passages: Passages, tag: str) -> str:
    # The mention that says most is the one worth reading.
    first = max(mentions, key=lambda item: (len(item.roles) + len(item.organisations), -item.span.start))
    return inline(first.surface, tag) + reference(passages, first.span)


def _offices(mentions: list[Mention], tag: str) -> Iterator[str]:
    """Roles and organisations of all mentions, each once; both are written in simplified characters."""
    plain = "zh-Hans" if tag == "zh-Hant" else tag
    for field in ("roles", "organisations"):
        values = dict.fromkeys(value for mention in mentions for value in getattr(mention, field))
        yield ", ".join(inline(value, plain) for value in values)
