"""The source page: the restored text block by block, each with an address, furniture folded away, repairs on demand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from generator.collection import Page, SourcePlan
from generator.model import Block, Draft, Json, Span
from generator.page import Passages, escaped, escaped_html, parsed_label
from generator.render.marked_text import MarkedText
from generator.render.markup import inline, linked, section, table
from generator.render.words import LANGUAGE_NAMES, REPAIR_RULES, counted, language_tag

PLAN = SourcePlan


def page(plan: SourcePlan, drafts: Mapping[str, Passages]) -> Page:
    passages = drafts[plan.seed]
    draft = passages.draft
    tag = language_tag(draft.language, draft.script)
    heading = f"# Source {escaped(plan.seed)}\n\n"
    about = f"The text of {linked(plan.briefing, start=plan.path)}, restored and divided into numbered blocks.\n\n"
    body = heading + about + section("The document", table(("Field", "Value"), _facts(plan, draft, tag)))
    text = "The text of this document may not be published.\n" if plan.publish == "none" else _text(plan, passages, tag)
    return Page(path=plan.path, front=_front(plan, draft, tag), body=body + "## Text\n\n" + text)


def _front(plan: SourcePlan, draft: Draft, tag: str) -> dict[str, Json]:
    front: dict[str, Json] = {
        "type": "Source",
        "title": f"Source {plan.seed}",
        "description": f"Restored text of {draft.seed} with every repair and every cited passage.",
        "id": plan.id,
        "language": "en",
        "source_language": tag,
        "resource": plan.url,
        "rights": plan.rights,
        "seed": draft.seed,
        "sha256": draft.sha256,
        "tags": ["source", tag],
        "status": "draft",
    }
    return {key: value for key, value in front.items() if value is not None}


def _facts(plan: SourcePlan, draft: Draft, tag: str) -> Iterator[tuple[str, str]]:
    yield "File", inline(draft.seed)
    if plan.url:
        yield "Address", inline(plan.url)
    if plan.retrieved:
        yield "Retrieved", inline(plan.retrieved)
    if plan.rights:
        yield "Rights", inline(plan.rights)
    yield "SHA-256", f"`{draft.sha256}`"
    yield "Encoding", escaped(draft.encoding.upper())
    yield "Language", LANGUAGE_NAMES.get(tag, tag)
    yield "Repairs", _repairs(draft)
    yield "Page furniture", _furniture(draft)


def _repairs(draft: Draft) -> str:
    rules = Counter(repair.rule for repair in draft.repairs)
    counts = (f"{number:,} ({escaped(REPAIR_RULES.get(rule, rule))})" for rule, number in sorted(rules.items()))
    return ", ".join(counts) or "none"


def _furniture(draft: Draft) -> str:
    size = sum(block.span.end - block.span.start for block in draft.blocks)
    furniture = [block for block in draft.blocks if block.zone == "boilerplate"]
    share = sum(block.span.end - block.span.start for block in furniture) / size if size else 0
    if not furniture:
        return "none found"
    return f"{counted(len(furniture), 'block')} of {len(draft.blocks)}, {share:.0%} of the text"


# --- the text ---------------------------------------------------------------------------------------------------------


def _text(plan: SourcePlan, passages: Passages, tag: str) -> str:
    draft = passages.draft
    cited = set(_cited(plan, passages))
    text = MarkedText(passages.decoded, draft.repairs, cited)
    blocks = _published(draft.blocks, cited) if plan.publish == "excerpt" else tuple(draft.blocks)
    lines = [f'<div class="bf-source" lang="{tag}">']
    for run in _runs(blocks):
        written = [_block(block, text) for block in run]
        lines += _folded(written) if run[0].zone == "boilerplate" else written
    lines.append("</div>")
    return _toggle(len(draft.repairs)) + "\n".join(lines) + "\n"


def _cited(plan: SourcePlan, passages: Passages) -> Iterator[Span]:
    for name in plan.cited:
        label = parsed_label(name)
        span = passages.span_of(label) if label else None
        if span is not None and span.end > span.start:
            yield span


def _published(blocks: Sequence[Block], cited: set[Span]) -> tuple[Block, ...]:
    # `excerpt`: the cited passages with their surroundings, which is the block that each stands in.
    return tuple(block for block in blocks if any(span.overlaps(block.span) for span in cited))


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Neighbouring blocks that are all furniture, or all not."""
    run: list[Block] = []
    for block in blocks:
        if run and (block.zone == "boilerplate") != (run[0].zone == "boilerplate"):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def _folded(lines: list[str]) -> list[str]:
    summary = f'<summary lang="en">{counted(len(lines), "line")} of page furniture</summary>'
    return ['<details class="bf-boilerplate">', summary, *lines, "</details>"]


def _block(block: Block, text: MarkedText) -> str:
    kind = " bf-heading" if block.kind == "heading" or block.zone == "title" else ""
    number = block.anchor.removeprefix("L")
    return (
        f'<p id="{block.anchor}" class="bf-block{kind}" data-line="{number}" data-zone="{block.zone}"'
        f' data-rule="{escaped_html(block.rule)}">{text.html(block.span)}</p>'
    )


def _toggle(repairs: int) -> str:
    if not repairs:
        return ""
    words = f"Show what was removed at {counted(repairs, 'repaired place')}"
    return f'<p class="bf-toggle"><label><input type="checkbox" id="bf-show-repairs"> {words}</label></p>\n\n'
