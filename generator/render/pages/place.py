"""The page of a place that stands in more than one seed: its names, where it lies, and every passage that names it."""

from __future__ import annotations

from collections.abc import Mapping

from generator.collection import Backlink, Page, PlacePlan, Record
from generator.model import Json
from generator.page import Passages, escaped
from generator.render.amounts import date_in_words
from generator.render.markup import bullets, inline, linked, reference, section, table
from generator.render.words import LANGUAGE_NAMES, LEVELS, counted, language_tag

PLAN = PlacePlan
_LONGEST_QUOTE = 160


def page(plan: PlacePlan, drafts: Mapping[str, Passages]) -> Page:
    record = plan.record
    body = f"# {escaped(record.name)}\n\n" + _where(plan) + section("Names", _names(record))
    body += section("Mentioned in", bullets(mention(link, plan.path, drafts) for link in plan.backlinks))
    return Page(path=plan.path, front=_front(plan), body=body)


def _front(plan: PlacePlan) -> dict[str, Json]:
    record = plan.record
    level = LEVELS.get(record.level or "", "place").capitalize()
    sources = counted(len({link.seed for link in plan.backlinks}), "source")
    front: dict[str, Json] = {
        "type": "Place",
        "title": record.names.get("en") or next(iter(record.names.values())),
        "description": f"{level}, named in {sources}.",
        "id": plan.id,
        "language": "en",
        "names": dict(record.names),
        "variants": list(record.variants),
        "identifiers": dict(record.identifiers),
        "part_of": list(record.part_of),
        "tags": ["place"],
        "status": "draft",
    }
    return {key: value for key, value in front.items() if value not in ([], {})}


def _names(record: Record) -> str:
    rows = [(LANGUAGE_NAMES.get(tag, tag), inline(name, tag)) for tag, name in record.names.items()]
    rows += (
        [("Also written", ", ".join(inline(name, _tag_of(name)) for name in record.variants))]
        if record.variants
        else []
    )
    rows += [("Code (GB/T 2260)", escaped(code)) for kind, code in record.identifiers.items() if kind == "gb2260"]
    return table(("Language", "Name"), rows)


def _where(plan: PlacePlan) -> str:
    parents = ", ".join(linked(link, start=plan.path) for link in plan.parents)
    level = LEVELS.get(plan.record.level or "", "place").capitalize()
    return f"{level} in {parents}.\n\n" if parents else ""


def _tag_of(name: str) -> str:
    return "en" if name.isascii() else "zh"


def mention(link: Backlink, start: str, drafts: Mapping[str, Passages]) -> str:
    """One passage: the briefing with its date, the sentence in its own language, and the citation."""
    passages = drafts[link.seed]
    draft = passages.draft
    tag = language_tag(draft.language, draft.script)
    quote = excerpt(passages, link)
    when = f" ({escaped(date_in_words(link.date))})" if link.date else ""
    cite = reference(passages, link.span, seed=link.seed)
    return f"{linked(link.briefing, start=start)}{when}: {inline(f'“{quote}”', tag)}{cite}"


def excerpt(passages: Passages, link: Backlink) -> str:
    """The sentence around a mention, shortened on both sides so that the mention stays in the middle."""
    start, end = passages.alignment.from_source(link.sentence)
    first, last = passages.alignment.from_source(link.span)
    text = passages.draft.text
    if end - start <= _LONGEST_QUOTE:
        return text[start:end]
    left = max(start, first - _LONGEST_QUOTE // 2)
    right = min(end, max(last, left + _LONGEST_QUOTE))
    return ("…" if left > start else "") + text[left:right] + ("…" if right < end else "")
