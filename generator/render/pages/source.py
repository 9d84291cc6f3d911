"""The source page: how sound the text is, then the text block by block, each with an address, every repair in sight.

Furniture is folded away, what was removed shows on demand, and so does the raw text, beside each block that differs.
Both switches are checkboxes that the style sheet reads, so they work without a script, on a server and from a disk.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from generator.collection import Page, SourcePlan
from generator.model import Block, Draft, Json, Repair, Span, Value
from generator.page import Passages, escaped, escaped_html, parsed_label
from generator.render.changes import change_of, holes_in, holes_of, is_uncertain, least_sure, rules_of, stretches
from generator.render.marked_text import HOLE_SIGN, MarkedText
from generator.render.markup import inline, linked, section, table
from generator.render.quality import quality_rows
from generator.render.words import counted, language_tag, rule_in_words

PLAN = SourcePlan
_ABOUT = {
    "full": "The text of {briefing}, restored and divided into numbered blocks.",
    "excerpt": "The passages of {briefing} that are cited, restored, each in its block; the rest may not be published.",
    "none": "What is known of the text of {briefing}, which itself may not be published.",
}
_DESCRIPTIONS = {
    "full": "Restored text of {seed} with every repair and every cited passage.",
    "excerpt": "The cited passages of {seed}, restored, with every repair in them.",
    "none": "What is known of {seed}, whose text may not be published.",
}


def page(plan: SourcePlan, drafts: Mapping[str, Passages]) -> Page:
    passages = drafts[plan.seed]
    draft = passages.draft
    tag = language_tag(draft.language, draft.script)
    body = f"# Source {escaped(plan.seed)}\n\n"
    body += _ABOUT[plan.publish].format(briefing=linked(plan.briefing, start=plan.path)) + "\n\n"
    body += section("How sound the text is", table(("Measure", "Result"), quality_rows(draft)))
    body += section("The document", table(("Field", "Value"), _facts(plan, draft)))
    text = "The text of this document may not be published.\n" if plan.publish == "none" else _text(plan, passages, tag)
    return Page(path=plan.path, front=_front(plan, draft, tag), body=body + "## Text\n\n" + text)


def _front(plan: SourcePlan, draft: Draft, tag: str) -> dict[str, Json]:
    front: dict[str, Json] = {
        "type": "Source",
        "title": f"Source {plan.seed}",
        "description": _DESCRIPTIONS[plan.publish].format(seed=draft.seed),
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


def _facts(plan: SourcePlan, draft: Draft) -> Iterator[tuple[str, str]]:
    yield "File", inline(draft.seed)
    if plan.url:
        yield "Address", inline(plan.url)
    if plan.retrieved:
        yield "Retrieved", inline(plan.retrieved)
    if plan.rights:
        yield "Rights", inline(plan.rights)
    yield "SHA-256", f"`{draft.sha256}`"


# --- the text ---------------------------------------------------------------------------------------------------------


class _Row(Value, frozen=True):
    """A block as it is shown."""

    block: Block
    stretch: Span
    """Its span, with the repairs beside it that belong to no block."""
    holes: tuple[int, ...]
    repairs: tuple[Repair, ...]


def _text(plan: SourcePlan, passages: Passages, tag: str) -> str:
    draft = passages.draft
    cited = set(_cited(plan, passages))
    text = MarkedText(passages.decoded, draft.repairs, cited)
    rows = tuple(_rows(draft, text, passages.decoded))
    shown = _published(rows, cited) if plan.publish == "excerpt" else rows
    lines = [f'<div class="bf-source" lang="{tag}">']
    for number, run in _runs(shown, rows):
        if not run:
            lines.append(f'<p class="bf-withheld" lang="en" data-search-exclude>{_withheld(number)}</p>')
        else:
            written = [_block(row, text) for row in run]
            lines += _folded(written) if run[0].block.zone == "boilerplate" else written
    lines.append("</div>")
    return _switches(shown) + _legend(plan, shown, cited) + "\n".join(lines) + "\n"


def _cited(plan: SourcePlan, passages: Passages) -> Iterator[Span]:
    for name in plan.cited:
        label = parsed_label(name)
        span = passages.span_of(label) if label else None
        if span is not None and span.end > span.start:
            yield span


def _rows(draft: Draft, text: MarkedText, decoded: str) -> Iterator[_Row]:
    holes = holes_in(draft.blocks, holes_of(draft))
    for block, stretch in zip(draft.blocks, stretches(draft.blocks, draft.repairs, decoded), strict=True):
        yield _Row(block=block, stretch=stretch, holes=holes.get(block.anchor, ()), repairs=text.repairs_in(stretch))


def _published(rows: Sequence[_Row], cited: set[Span]) -> tuple[_Row, ...]:
    """`excerpt`: the blocks that hold cited passages, and of what was removed only that which stood inside them."""
    kept = []
    for row in _cited_rows(rows, cited):
        span = row.block.span
        inside = tuple(repair for repair in row.repairs if span.covers(repair.span))
        kept.append(_Row(block=row.block, stretch=span, holes=row.holes, repairs=inside))
    return tuple(kept)


def _cited_rows(rows: Sequence[_Row], cited: set[Span]) -> Iterator[_Row]:
    """The rows whose block overlaps a cited passage."""
    passages = sorted(cited)
    reach = tuple(accumulate((span.end for span in passages), max))
    for row in rows:
        before = bisect_left(passages, row.block.span.end, key=lambda span: span.start)
        if before and reach[before - 1] > row.block.span.start:
            yield row


def _runs(shown: Sequence[_Row], rows: Sequence[_Row]) -> Iterator[tuple[int, list[_Row]]]:
    """Neighbouring blocks that are all furniture, or all not; or the number of blocks left out, and none."""
    by_anchor = {row.block.anchor: row for row in shown}
    run: list[_Row] = []
    left_out = 0
    for row in rows:
        found = by_anchor.get(row.block.anchor)
        if run and (found is None or (row.block.zone == "boilerplate") != (run[0].block.zone == "boilerplate")):
            yield len(run), run
            run = []
        if found is None:
            left_out += 1
            continue
        if left_out:
            yield left_out, []
            left_out = 0
        run.append(found)
    if run:
        yield len(run), run
    if left_out:
        yield left_out, []


def _withheld(number: int) -> str:
    return f"{counted(number, 'block')} {'is' if number == 1 else 'are'} not published."


def _folded(lines: list[str]) -> list[str]:
    summary = f'<summary lang="en">{counted(len(lines), "line")} of page furniture</summary>'
    return ['<details class="bf-boilerplate">', summary, *lines, "</details>"]


def _block(row: _Row, text: MarkedText) -> str:
    block = row.block
    kind = " bf-heading" if block.kind == "heading" or block.zone == "title" else ""
    number = block.anchor.removeprefix("L")
    written = (
        f'<p id="{block.anchor}" class="bf-block{kind}" data-line="{number}" data-zone="{block.zone}"'
        f' data-rule="{escaped_html(block.rule)}">{text.html(row.stretch, row.holes)}</p>'
    )
    if not row.repairs:
        return written
    raw = (
        f'<div class="bf-raw" hidden data-search-exclude><p lang="en"><b>Raw text, line {number}.</b> {_why(row)}</p>'
        f"<p>{text.raw_html(row.stretch)}</p></div>"
    )
    return f'<div class="bf-pair">{written}{raw}</div>'


def _why(row: _Row) -> str:
    """What was done to a block, by rule, and how sure that is."""
    parts = []
    for rule, (number, least) in rules_of(row.repairs).items():
        times = f"{number} × " if number > 1 else ""
        parts.append(f"{times}{escaped_html(rule_in_words(rule))} ({least_sure(number, least)})")
    return "Repairs: " + "; ".join(parts) + "."


# --- above the text: switches, and what the marks mean ----------------------------------------------------------------


def _switches(rows: Sequence[_Row]) -> str:
    removals = sum(bool(change_of(repair).removed) for row in rows for repair in row.repairs)
    repaired = sum(bool(row.repairs) for row in rows)
    switches = []
    if removals:
        words = f"Show what was removed at {counted(removals, 'place')}"
        switches.append(f'<label><input type="checkbox" id="bf-show-repairs"> {words}</label>')
    if repaired:
        differ = f"{counted(repaired, 'block')} {'differs' if repaired == 1 else 'differ'}"
        switches.append(f'<label><input type="checkbox" id="bf-show-raw"> Show the raw text ({differ})</label>')
    if not switches:
        return ""
    return f'<div class="bf-toggle" role="group" aria-label="What is shown">{"".join(switches)}</div>\n\n'


def _legend(plan: SourcePlan, rows: Sequence[_Row], cited: set[Span]) -> str:
    """One line on the marks that occur in these blocks; nothing where none does."""
    repairs = [repair for row in rows for repair in row.repairs]
    put = [repair for repair in repairs if change_of(repair).put]
    signs = (
        (any(_cited_rows(rows, cited)), "<mark>a cited passage</mark>"),
        (not all(map(is_uncertain, put)), '<ins class="bf-repaired">repaired characters</ins>'),
        (any(map(is_uncertain, repairs)), '<ins class="bf-uncertain">an uncertain reading</ins>'),
        (any(change_of(repair).removed for repair in repairs), "<del>what was removed</del>, hidden until you show it"),
        (any(row.holes for row in rows), f"{HOLE_SIGN} a gap in the document"),
    )
    shown = "; ".join(words for occurs, words in signs if occurs)
    more = f" {linked(plan.guide, start=plan.path)}" if plan.guide else ""
    return f'Marks on this page: {shown}.{more}\n{{: .bf-legend data-search-exclude="" }}\n\n' if shown else ""
