"""How far the text of a source can be trusted, in a table of plain words, and in a line for its briefing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Draft
from generator.page import escaped
from generator.render.changes import has_finding, holes_of, is_uncertain, least_sure, rules_of, uncertain_characters
from generator.render.words import LANGUAGE_NAMES, counted, language_tag, rule_in_words

_SCRIPT_FINDINGS = (
    ("machine-converted", "converted from the other script by a machine"),
    ("machine-translated", "translated by a machine"),
)
_ORIGIN_FINDINGS = (
    ("self-media", "posted on a self-media account"),
    ("republished", "republished from another outlet"),
)


def quality_rows(draft: Draft) -> Iterator[tuple[str, str]]:
    """What was measured, and the result, as Markdown."""
    tag = language_tag(draft.language, draft.script)
    yield "Encoding", escaped(draft.encoding.upper())
    yield "Language and script", _with_findings(draft, LANGUAGE_NAMES.get(tag, tag), _SCRIPT_FINDINGS)
    origin = _with_findings(draft, "", _ORIGIN_FINDINGS)
    if origin:
        yield "Origin", origin[0].upper() + origin[1:]
    yield "Repairs", _repairs(draft)
    yield "Uncertain characters", _uncertain(draft)
    holes = len(holes_of(draft))
    yield "Missing text", f"at {counted(holes, 'place')}" if holes else "none found"
    yield "Page furniture", _furniture(draft)


def quality_note(draft: Draft) -> str:
    """One sentence for a reader of the briefing; empty where nothing is uncertain and nothing is missing."""
    uncertain, holes = uncertain_characters(draft.repairs), len(holes_of(draft))
    parts = []
    if uncertain:
        verb = "is" if uncertain == 1 else "are"
        parts.append(f"{counted(uncertain, 'character')} of the restored text {verb} a likely reading, not a sure one")
    if holes:
        parts.append(f"at {counted(holes, 'place')} the document has lost words, which nobody can restore from it")
    sentence = "; ".join(parts)
    return f"{sentence[0].upper()}{sentence[1:]}." if sentence else ""


def _with_findings(draft: Draft, first: str, findings: tuple[tuple[str, str], ...]) -> str:
    return ", ".join([*([first] if first else []), *(words for code, words in findings if has_finding(draft, code))])


def _repairs(draft: Draft) -> str:
    rules = rules_of(draft.repairs)
    if not rules:
        return "none"
    shown = [
        f"{number:,} × {escaped(rule_in_words(rule))}, {least_sure(number, least)}"
        for rule, (number, least) in rules.items()
    ]
    return "<br>".join([*([f"{len(draft.repairs):,} in all"] if len(shown) > 1 else []), *shown])


def _uncertain(draft: Draft) -> str:
    places = sum(map(is_uncertain, draft.repairs))
    return f"{uncertain_characters(draft.repairs):,} at {counted(places, 'place')}" if places else "none"


def _furniture(draft: Draft) -> str:
    size = sum(block.span.end - block.span.start for block in draft.blocks)
    furniture = [block for block in draft.blocks if block.zone == "boilerplate"]
    share = sum(block.span.end - block.span.start for block in furniture) / size if size else 0
    if not furniture:
        return "none found"
    return f"{counted(len(furniture), 'block')} of {len(draft.blocks)}, {share:.0%} of the text"
