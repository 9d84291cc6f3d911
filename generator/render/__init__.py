"""Rendering: from a plan and the drafts it needs to a page. One file a page type, chosen by the type of the plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from generator.collection import Page, Plan
from generator.page import Passages, dumped, joined
from generator.render.pages import briefing, index, place, register, source

PAGE_TYPES = (briefing, source, place, register, index)
"""One module a page type; each names the plan it renders in `PLAN` and renders it with `page(plan, drafts)`."""

_RENDERERS: dict[type, Callable[[Any, Mapping[str, Passages]], Page]] = {kind.PLAN: kind.page for kind in PAGE_TYPES}


def page_of(plan: Plan, drafts: Mapping[str, Passages]) -> Page:
    """The page of a plan.

    drafts: by seed id, at least those that `seeds_of(plan)` names. Front matter comes from what the seeds say; the body
    shows what people corrected.
    """
    return _RENDERERS[type(plan)](plan, drafts)


def text_of(page: Page) -> str:
    """A page as its file's text; pages without front matter are their body."""
    return joined(dumped(page.front), "\n" + page.body) if page.front else page.body


def seeds_of(plan: Plan) -> tuple[str, ...]:
    """Ids of the seeds whose drafts a plan's page needs, in order and without repetition."""
    own = (plan.seed,) if isinstance(plan, briefing.PLAN | source.PLAN) else ()
    links = plan.backlinks if isinstance(plan, place.PLAN) else ()
    rows = plan.rows if isinstance(plan, register.PLAN) else ()
    return tuple(
        dict.fromkeys((*own, *(link.seed for link in links), *(link.seed for row in rows for link in row.backlinks)))
    )
