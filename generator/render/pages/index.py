"""Index pages: lists of links under headings, as the Open Knowledge Format wants them (section 8)."""

from __future__ import annotations

from collections.abc import Mapping

from generator.collection import IndexPlan, Link, Page
from generator.model import Json
from generator.page import Passages, escaped
from generator.render.markup import inline, linked

PLAN = IndexPlan
OKF_VERSION = "0.2"


def page(plan: IndexPlan, drafts: Mapping[str, Passages]) -> Page:  # noqa: ARG001 - one signature for all page types
    # Only the root may have front matter, and only this key.
    front: dict[str, Json] = {"okf_version": OKF_VERSION} if plan.path == "index.md" else {}
    parts = [f"# {escaped(plan.title)}\n"]
    for section in plan.sections:
        heading = f"## {escaped(section.heading)}\n\n" if section.heading else ""
        parts.append(heading + "\n".join(_entry(link, plan.path) for link in section.links) + "\n")
    return Page(path=plan.path, front=front, body="\n".join(parts))


def _entry(link: Link, start: str) -> str:
    note = f" - {inline(link.description, link.description_language)}" if link.description else ""
    return f"* {linked(link, start=start)}{note}"
