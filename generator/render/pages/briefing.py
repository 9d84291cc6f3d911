"""The briefing on one seed: what it is, its key sentences, figures and places, each with its passage."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.collection import BriefingPlan, Page, PlaceRow, Publish, published_header
from generator.findings import CODES
from generator.model import DateValue, Draft, Figure, Finding, Header, Json, Span
from generator.page import Passages, escaped
from generator.render.amounts import date_in_words, normalised
from generator.render.changes import HOLE
from generator.render.markup import block_language, bullets, inline, linked, reference, section, table
from generator.render.quality import quality_note
from generator.render.who import organisations, people, structure
from generator.render.words import BASES, CHANGES, KINDS, LANGUAGE_NAMES, LEVELS, MODIFIERS, counted, language_tag

PLAN = BriefingPlan
_MOST_NAMED = 5
_CONTEXT = 28
"""Characters of context on each side of a figure."""


def page(plan: BriefingPlan, drafts: Mapping[str, Passages]) -> Page:
    passages = drafts[plan.seed]
    draft = passages.draft
    tag = language_tag(draft.language, draft.script)
    title = plan.shown.title
    title_tag = "" if "title" in plan.corrected or title is None else tag
    heading = f"# {escaped(title.text if title else plan.seed)}{block_language(title_tag)}\n\n"
    parts = [heading, section("At a glance", table(("Field", "Value"), _glance(plan, passages, tag)))]
    if plan.publish != "none":
        parts += [
            section("Key points", bullets(_key_points(plan, passages, tag))),
            section("Figures", _figures(passages, tag)),
            *_named(plan, passages, tag),
        ]
    parts += [
        section("Related briefings", bullets(_related(plan))),
        section("Notes on the source", bullets(_notes(plan, passages))),
    ]
    return Page(path=plan.path, front=_front(plan, draft, tag), body="".join(parts).rstrip("\n") + "\n")


def _named(plan: BriefingPlan, passages: Passages, tag: str) -> Iterator[str]:
    """Sections on who and where. Of an excerpt all that is cited is shown, so names of people are not cited there."""
    is_full = plan.publish == "full"
    yield section("Structure", structure(passages, tag) if is_full else "")
    yield section("People", people(passages, tag) if is_full else "")
    yield section("Organisations", organisations(passages, tag) if is_full else "")
    yield section("Places", _places(plan, passages, tag))


def _front(plan: BriefingPlan, draft: Draft, tag: str) -> dict[str, Json]:
    header = published_header(draft.header, plan.publish)
    title = header.title.text if header.title else plan.seed
    front: dict[str, Json] = {
        "type": "Briefing",
        "title": title,
        "title_original": title,
        "description": plan.description,
        "id": plan.id,
        "language": "en",
        "source_language": tag,
        "kind": header.kind,
        "published": header.published.date if header.published else None,
        "event_date": header.event_date.date if header.event_date else None,
        "document_number": header.document_number,
        "outlet": header.outlet,
        "byline": header.byline,
        "issuers": list(header.issuers),
        "seed": draft.seed,
        "sha256": draft.sha256,
        "places": _most_named(plan),
        "tags": _tags(header, tag),
        "status": "deprecated" if plan.deprecated else "draft",
    }
    return {key: value for key, value in front.items() if value not in (None, [], "")}


def _most_named(plan: BriefingPlan) -> list[Json]:
    ranked = sorted(plan.places, key=lambda row: -row.count)
    return [row.link.text for row in ranked[:_MOST_NAMED]] if plan.publish != "none" else []


def _tags(header: Header, tag: str) -> list[Json]:
    date = header.published or header.event_date
    return [header.kind, tag, *([date.date[:4]] if date else [])]


# --- at a glance ------------------------------------------------------------------------------------------------------


def _glance(plan: BriefingPlan, passages: Passages, tag: str) -> Iterator[tuple[str, str]]:
    header = plan.shown
    yield "Kind", escaped(KINDS.get(header.kind, header.kind)) + _editor("kind", plan)
    if header.title and header.title.basis == "derived" and "title" not in plan.corrected:
        yield "Title basis", BASES["derived"] + _reference(plan, passages, header.title.span)
    for label, field, date in (
        ("Published", "published", header.published),
        ("Event", "event_date", header.event_date),
    ):
        if date or field in plan.corrected:
            yield label, _date(date, field, plan, passages)
    for label, field in (("Document number", "document_number"), ("Outlet", "outlet"), ("Byline", "byline")):
        value = getattr(header, field)
        if value:
            # The number is written in simplified characters whatever the script of the document.
            own_tag = "zh-Hans" if field == "document_number" and tag == "zh-Hant" else tag
            yield label, inline(value, own_tag) + _cited(field, plan, passages)
    if header.issuers:
        yield "Issued by", ", ".join(inline(name, tag) for name in header.issuers) + _cited("issuers", plan, passages)
    if header.addressees:
        yield "Addressed to", ", ".join(inline(name, tag) for name in header.addressees)
    yield "Language", LANGUAGE_NAMES.get(tag, tag)
    yield "Source", linked(plan.source, start=plan.path)


def _date(date: DateValue | None, field: str, plan: BriefingPlan, passages: Passages) -> str:
    if field in plan.corrected:
        return (escaped(date_in_words(date.date)) if date else "unknown") + _editor(field, plan)
    assert date is not None  # the caller asks for dates that are known or corrected
    shown = date_in_words(date.date)
    basis = "" if date.basis == "stated" else f" ({BASES[date.basis]})"
    return shown + basis + _reference(plan, passages, date.span)


def _cited(field: str, plan: BriefingPlan, passages: Passages) -> str:
    span = plan.shown.spans.get(field)
    if field in plan.corrected:
        return _editor(field, plan)
    return _reference(plan, passages, span) if span else ""


def _reference(plan: BriefingPlan, passages: Passages, span: Span) -> str:
    return reference(passages, span) if plan.publish != "none" else ""


def _editor(field: str, plan: BriefingPlan) -> str:
    return " (corrected by an editor)" if field in plan.corrected else ""


# --- what the text says -----------------------------------------------------------------------------------------------


def _key_points(plan: BriefingPlan, passages: Passages, tag: str) -> Iterator[str]:
    for span in plan.key_points:
        yield inline(passages.quote(span), tag) + reference(passages, span)


def _figures(passages: Passages, tag: str) -> str:
    figures = passages.draft.figures
    if not figures:
        return ""
    rows = (
        (
            inline(figure.quote, tag) + reference(passages, figure.span),
            _meaning(figure),
            _measure(figure, tag),
            inline(_context(passages, figure.span), tag),
        )
        for figure in figures
    )
    return table(("Figure", "Value", "Measure", "In the words of the source"), rows)


def _meaning(figure: Figure) -> str:
    parts = [f"{MODIFIERS[figure.modifier]} {normalised(figure)}" if figure.modifier else normalised(figure)]
    parts += [CHANGES[figure.change]] if figure.change else []
    parts += [figure.period] if figure.period else []
    return escaped(", ".join(parts))


def _measure(figure: Figure, tag: str) -> str:
    """What is counted, and of whom; both are written in simplified characters."""
    plain = "zh-Hans" if tag == "zh-Hant" else tag
    return ": ".join(inline(word, plain) for word in (figure.subject, figure.metric) if word)


def _context(passages: Passages, span: Span) -> str:
    text = passages.draft.text
    start, end = passages.alignment.from_source(span)
    # A line may hold several blocks; where only cited passages are published, the next block is none of them.
    first, last = passages.block_around(span)
    left, right = max(first, start - _CONTEXT), min(last, end + _CONTEXT // 2)
    before = "…" if left > first else ""
    after = "…" if right < last else ""
    return before + text[left:right].strip() + after


def _places(plan: BriefingPlan, passages: Passages, tag: str) -> str:
    if not plan.places:
        return ""
    return table(
        ("Place", "Named as", "Level", "Passages"),
        (_place(row, plan.path, passages, tag) for row in plan.places),
    )


def _place(row: PlaceRow, start: str, passages: Passages, tag: str) -> tuple[str, ...]:
    named = ", ".join(inline(surface, tag) for surface in row.surfaces)
    level = LEVELS.get(row.level or "", "")
    within = f"{level}, {', '.join(escaped(name) for name in row.parents)}" if row.parents else level
    return linked(row.link, start=start), named + reference(passages, row.span), within, str(row.count)


def _related(plan: BriefingPlan) -> Iterator[str]:
    for related in plan.related:
        yield f"{linked(related.link, start=plan.path)}: {'; '.join(related.reasons)}"


# --- how far to trust it ----------------------------------------------------------------------------------------------


def _notes(plan: BriefingPlan, passages: Passages) -> Iterator[str]:
    draft = passages.draft
    is_full = plan.publish == "full"
    if plan.deprecated:
        yield "The document was removed from the collection; this page stays because a person edited it."
    if draft.repairs:
        repairs = counted(len(draft.repairs), "damaged place")
        verb = "was" if len(draft.repairs) == 1 else "were"
        yield f"{repairs} in the text {verb} restored" + ("; the source page shows each." if is_full else ".")
    note = quality_note(draft)
    if note:
        yield note + (" The source page marks each place." if is_full else "")
    furniture = sum(block.zone == "boilerplate" for block in draft.blocks)
    if furniture and is_full:
        verb = "is" if furniture == 1 else "are"
        lines = counted(furniture, "line")
        yield f"{lines} of page furniture (menus, notices, empty pictures) {verb} folded away on the source page."
    if plan.publish == "excerpt":
        yield "Only the cited passages of this document may be published."
    if plan.publish == "none":
        yield "The text of this document may not be published; only what identifies it is shown."
    for message, span in _messages(draft.findings, plan.publish):
        yield escaped(message) + (_reference(plan, passages, span) if span else "")
    held = {
        "full": "Details, repairs and the whole text",
        "excerpt": "Details, repairs and the cited passages",
        "none": "Details",
    }[plan.publish]
    yield f"{held}: {linked(plan.source, start=plan.path)}"


def _messages(findings: tuple[Finding, ...], publish: Publish) -> Iterator[tuple[str, Span | None]]:
    """Sentences on the text, each once. Missing words are summed up in a note of their own.

    A message may quote the text; where not all of it may be shown, it says what its kind means instead.
    """
    # A title taken from a text that may not be shown is not shown either.
    passed_over = {HOLE, "title-derived"} if publish == "none" else {HOLE}
    seen: set[str] = set()
    for item in findings:
        known = CODES.get(item.code)
        message = item.message if publish == "full" else known.meaning if known else ""
        if item.code not in passed_over and message and message not in seen:
            seen.add(message)
            yield message, item.span
