"""The register of a kind: every entity of it, those without a page of their own too, each with a stable anchor."""

from __future__ import annotations

from collections.abc import Mapping

from generator.collection import Page, RegisterPlan, RegisterRow
from generator.model import Json
from generator.page import Passages, escaped
from generator.render.markup import inline, linked, reference, table
from generator.render.words import LEVELS, counted

PLAN = RegisterPlan


def page(plan: RegisterPlan, drafts: Mapping[str, Passages]) -> Page:
    rows = [_cells(row, plan.path, drafts) for row in plan.rows]
    body = f"# {escaped(plan.title)}\n\n" + table(("Name", "In the sources", "Level", "Mentioned in"), rows) + "\n"
    front: dict[str, Json] = {
        "type": "Register",
        "title": plan.title,
        "description": f"{counted(len(rows), 'place')} named in the sources.",
        "id": plan.id,
        "language": "en",
        "tags": ["place", "register"],
        "status": "draft",
    }
    return Page(path=plan.path, front=front, body=body)


def _cells(row: RegisterRow, start: str, drafts: Mapping[str, Passages]) -> tuple[str, ...]:
    names = row.record.names
    shown = names.get("en") or next(iter(names.values()))
    name = linked(row.page, start=start) if row.page else escaped(shown)
    chinese = names.get("zh-Hans")
    mentions = ", ".join(
        linked(link.briefing, start=start) + reference(drafts[link.seed], link.span, seed=link.seed)
        for link in row.backlinks
    )
    return (
        f'<span id="{row.anchor}">{name}</span>',
        inline(chinese, "zh-Hans") if chinese else "",
        LEVELS.get(row.record.level or "", ""),
        mentions,
    )
