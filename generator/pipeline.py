"""The straight line, on one screen. Nothing else knows this order.

seeds --map--> read, restore, segment, extract = drafts
docs and bases --map--> read = edits
drafts + edits --reduce--> reconcile, link = plans
plan + edit --map--> render, merge, cite = outcomes
outcomes --> publish
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path

from generator import cite, extract, link, merge, publish, read, reconcile, render, restore, segment
from generator.collection import Card, Edit, Outcome, Plan
from generator.errors import MergeError, SeedError
from generator.executors import mapped
from generator.findings import finding, sort_key
from generator.model import Decoded, Draft, Finding, Restored, Seed, Value
from generator.page import Passages, split, with_key

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
    cards = reconcile.corrected_cards((card for _, card in pairs), edits)
    records = reconcile.corrected_records(reconcile.place_records(cards), edits)
    plans = link.plans_of(link.Collection(cards=cards, records=records, edits=edits))
    with stage("Writing pages", len(plans)) as advance:
        tasks = _tasks(plans, edits, drafts)
        make = partial(_outcome, sources=_sources(plans, cards, drafts), instant=instant)
        outcomes = mapped(make, tasks, executor, advance=advance)
    protected = {ids[file.path] for file in files} - drafts.keys()
    outcomes += _leftovers(plans, edits, protected, instant)
    written = publish.written(outcomes, docs)
    found = [*findings, *refused, *_duplicates(ready), *(item for outcome in outcomes for item in outcome.findings)]
    found += [item for draft, _ in pairs for item in draft.findings]
    return Report(
        seeds=len(ready),
        refused=len(refused),
        pages=sum(outcome.text is not None for outcome in outcomes),
        written=written,
        conflicts=publish.conflicts_waiting(docs),
        findings=tuple(sorted(found, key=sort_key)),
    )


# --- one seed at a time -------------------------------------------------------------------------------------------------


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
    return extract.draft_of(item.seed, item.decoded, item.restored, blocks)


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


def _duplicates(ready: Sequence[Prepared]) -> list[Finding]:
    first: dict[str, str] = {}
    found = []
    for item in ready:
        other = first.setdefault(item.seed.sha256, item.seed.path)
        if other != item.seed.path:
            message = f"{item.seed.path} holds the same bytes as {other}."
            found.append(finding("duplicate-seed", message, where=item.seed.path))
    return found


# --- one page at a time -------------------------------------------------------------------------------------------------

Task = tuple[Plan, Edit | None, dict[str, Passages]]


def _tasks(plans: Sequence[Plan], edits: Sequence[Edit], drafts: Mapping[str, Passages]) -> list[Task]:
    by_path = {edit.path: edit for edit in edits}
    return [
        (plan, by_path.get(plan.path), {seed: drafts[seed] for seed in render.seeds_of(plan)}) for plan in plans
    ]


def _sources(plans: Sequence[Plan], cards: Sequence[Card], drafts: Mapping[str, Passages]) -> dict[str, cite.Source]:
    paths = {plan.id: plan.path for plan in plans if not isinstance(plan, link.IndexPlan)}
    return {
        card.id: cite.Source(
            id=card.id,
            path=paths[f"source-{card.id}"],
            title=f"Source {card.id}",
            passages=drafts[card.id],
            url=card.url,
        )
        for card in cards
    }


def _outcome(task: Task, *, sources: Mapping[str, cite.Source], instant: str) -> Outcome:
    plan, edit, drafts = task
    if edit and edit.problem:
        return Outcome(path=plan.path, state="refused", text=edit.human, base=edit.base, findings=(edit.problem,))
    if edit and edit.is_deleted:
        return Outcome(path=plan.path, state="deleted", text=None, base=edit.base)
    new = render.text_of(render.page_of(plan, drafts))
    seed = getattr(plan, "seed", None)
    return _settled(plan.path, seed, edit, new, sources, instant)


def _settled(
    path: str, seed: str | None, edit: Edit | None, new: str, sources: Mapping[str, cite.Source], instant: str
) -> Outcome:
    """Base, human and new text merged, cited and stamped."""
    old = edit.human if edit else None
    try:
        result = merge.merged(edit.base if edit else None, merge.stripped(old) if old is not None else None, new)
    except MergeError as error:
        problem = finding("conflict-markers", f"{path}: {error.what}", where=path, hint=error.hint)
        return Outcome(path=path, state="refused", text=old, base=edit.base if edit else None, findings=(problem,))
    cited = cite.cited(result.text, seed=seed, path=path, sources=sources)
    text = cite.stamped(cited.text, old, instant=instant)
    state = "created" if old is None else "unchanged" if text == old else "updated"
    conflict = merge.conflict_text(path, result.conflicts) if result.conflicts else None
    return Outcome(
        path=path,
        state=state,  # type: ignore[arg-type]
        text=text,
        base=new,
        conflict=conflict,
        findings=cited.findings,
        moved_from=edit.moved_from if edit else None,
    )


def _leftovers(plans: Sequence[Plan], edits: Sequence[Edit], protected: set[str], instant: str) -> list[Outcome]:
    """Pages that no plan wants any more: untouched ones go, edited ones stay as deprecated.

    protected: ids of seeds that could not be read this time; their pages stay as they are.
    """
    wanted = {plan.path for plan in plans}
    outcomes = []
    for edit in edits:
        if edit.path in wanted or edit.base is None:
            continue
        owner = (edit.id or "").partition("-")[2]
        if edit.problem or owner in protected:
            outcomes.append(Outcome(path=edit.path, state="kept", text=edit.human, base=edit.base))
        elif edit.human is None or merge.stripped(edit.human) == edit.base:
            outcomes.append(Outcome(path=edit.path, state="removed", text=None, base=None))
        else:
            outcomes.append(_deprecated(edit, edit.base, instant))
    return outcomes


def _deprecated(edit: Edit, base: str, instant: str) -> Outcome:
    message = f"{edit.path}: nothing in the seeds calls for this page any more; a person edited it, so it stays."
    outcome = _settled(edit.path, None, edit, deprecated_text(base), {}, instant)
    note = finding("deprecated-page", message, where=edit.path)
    return Outcome(
        path=edit.path, state=outcome.state, text=outcome.text, base=outcome.base, findings=(note,)
    )


