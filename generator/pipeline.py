"""The straight line, on one screen. Nothing else knows this order.

seeds --map--> read, restore, segment, extract = drafts
docs and bases --map--> read = edits
drafts + edits --reduce--> reconcile, link = plans
plan + edit --map--> render, merge, cite = outcomes; source pages last, since they mark what the others cite
outcomes --> publish
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path

from generator import cite, extract, link, outcomes, publish, read, reconcile, restore, segment
from generator.collection import Card, Edit, SourcePlan
from generator.errors import SeedError
from generator.executors import mapped
from generator.findings import finding, sort_key
from generator.model import Decoded, Draft, Finding, Restored, Seed, Value
from generator.page import Passages

Advance = Callable[[], None]
Stage = Callable[[str, int], AbstractContextManager[Advance]]


def quiet(_label: str, _total: int) -> AbstractContextManager[Advance]:
    """Progress that shows nothing."""
    return nullcontext(lambda: None)


class Prepared(Value, frozen=True):
    """A seed that was read and restored, before its lines are compared with those of others."""

    seed: Seed
    decoded: Decoded
    restored: Restored
    forms: frozenset[str]


class Report(Value, frozen=True):
    """What a run did."""

    seeds: int
    refused: int
    pages: int
    written: tuple[str, ...]
    conflicts: tuple[str, ...]
    findings: tuple[Finding, ...]


def generated(seeds: Path, docs: Path, *, instant: str, executor: Executor, stage: Stage = quiet) -> Report:
    """Seeds and edits to `docs/`.

    instant: ISO 8601 with offset; the time that stands in `generated.at` of every page that changes.
    """
    files, findings = read.seed_files(seeds)
    edits = read.edits_of(docs)
    with stage("Reading seeds", len(files)) as advance:
        loaded = mapped(prepared, files, executor, advance=advance)
    ready = [item for item in loaded if isinstance(item, Prepared)]
    refused = [item for item in loaded if isinstance(item, Finding)]
    repeated = segment.repeated_lines(item.forms for item in ready)
    ids = reconcile.seed_ids((file.path for file in files), _recorded_ids(edits))
    with stage("Extracting", len(ready)) as advance:
        own = [(item, repeated & item.forms, ids[item.seed.path]) for item in ready]
        pairs = mapped(_draft_and_card, own, executor, advance=advance)
    drafts = {card.id: Passages(draft) for draft, card in pairs}
    edits = tuple(cite.refound(edit, _own_seed(edit), drafts) for edit in edits)
    cards = reconcile.corrected_cards((card for _, card in pairs), edits)
    records = reconcile.corrected_records(reconcile.place_records(cards), edits)
    plans = link.plans_of(link.Collection(cards=cards, records=records, edits=edits))
    with stage("Writing pages", len(plans)) as advance:
        make = partial(outcomes.outcome_of, instant=instant)
        sources = outcomes.sources_of(plans, cards, drafts, edits)
        others = [plan for plan in plans if not isinstance(plan, SourcePlan)]
        tasks = [*outcomes.tasks_for(others, edits, sources), *outcomes.tasks_for_added(plans, edits, sources)]
        made = mapped(make, tasks, executor, advance=advance)
        marked = outcomes.marked(plans, made, edits)
        made += mapped(make, outcomes.tasks_for(marked, edits, sources), executor, advance=advance)
    protected = {ids[file.path] for file in files} - drafts.keys()
    made += outcomes.leftovers(plans, edits, protected, instant)
    written = publish.written(made, docs)
    found = [*findings, *refused, *_duplicates(ready), *(item for outcome in made for item in outcome.findings)]
    found += [item for draft, _ in pairs for item in draft.findings]
    return Report(
        seeds=len(ready),
        refused=len(refused),
        pages=sum(outcome.text is not None for outcome in made),
        written=written,
        conflicts=publish.conflicts_waiting(docs),
        findings=tuple(sorted(found, key=sort_key)),
    )


# --- one seed at a time -----------------------------------------------------------------------------------------------


def prepared(file: read.SeedFile) -> Prepared | Finding:
    """A seed read and restored, or the finding that says why it cannot be."""
    try:
        seed = read.loaded(file)
        decoded = read.decoded(seed)
    except SeedError as error:
        return finding(error.code, f"{error.where}: {error.what}", where=file.path, hint=error.hint)
    restored = restore.restored(decoded)
    return Prepared(seed=seed, decoded=decoded, restored=restored, forms=segment.line_forms(restored))


def draft_of(item: Prepared, repeated: frozenset[str]) -> Draft:
    """All that one seed says. repeated: those of its own lines that stand in many seeds."""
    blocks = segment.blocks_of(item.restored, repeated)
    return extract.draft_of(item.seed, item.decoded, item.restored, blocks, item.decoded.findings)


def _draft_and_card(item: tuple[Prepared, frozenset[str], str]) -> tuple[Draft, Card]:
    ready, repeated, seed_id = item
    draft = draft_of(ready, repeated)
    return draft, extract.card_of(draft, seed_id, ready.seed.sidecar)


def _recorded_ids(edits: Sequence[Edit]) -> dict[str, str]:
    """Ids that earlier runs gave, by the seed's path: they stand on the source pages."""
    return {
        edit.seed: edit.id.removeprefix("source-")
        for edit in edits
        if edit.id and edit.seed and edit.id.startswith("source-")
    }


def _own_seed(edit: Edit) -> str | None:
    """The id of the seed that a page is on; None for a page of no single seed."""
    kind, _, seed = (edit.id or "").partition("-")
    return seed if kind in ("briefing", "source") else None


def _duplicates(ready: Sequence[Prepared]) -> list[Finding]:
    first: dict[str, str] = {}
    found = []
    for item in ready:
        other = first.setdefault(item.seed.sha256, item.seed.path)
        if other != item.seed.path:
            message = f"{item.seed.path} holds the same bytes as {other}."
            found.append(finding("duplicate-seed", message, where=item.seed.path))
    return found
