"""From plans to outcomes, one page at a time: rendered, merged with what people wrote, cited, stamped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from generator import PRODUCER, cite, merge, render
from generator.collection import BriefingPlan, Card, Edit, Outcome, Plan, RegisterPlan, SourcePlan, State
from generator.errors import MergeError
from generator.findings import finding
from generator.model import Value
from generator.page import Passages, front_matter, label_uses, parts_of, with_key


class Task(Value, frozen=True):
    """A page to be made: what the generator wants of it (None for a page that a person added), and what people did."""

    plan: Plan | None
    edit: Edit | None
    sources: dict[str, cite.Source]
    """The seeds that its text draws on or cites, by id."""

    @property
    def path(self) -> str:
        page = self.plan or self.edit
        assert page is not None  # one of them called for the task
        return page.path


def tasks_for(plans: Sequence[Plan], edits: Sequence[Edit], sources: Mapping[str, cite.Source]) -> list[Task]:
    by_path = {edit.path: edit for edit in edits}
    planned = [(plan, by_path.get(plan.path)) for plan in plans]
    return [Task(plan=plan, edit=edit, sources=_drawn_on(plan, edit, sources)) for plan, edit in planned]


def tasks_for_added(plans: Sequence[Plan], edits: Sequence[Edit], sources: Mapping[str, cite.Source]) -> list[Task]:
    """Pages that people added; their labels become footnotes like those of any other page."""
    wanted = {plan.path for plan in plans}
    added = [edit for edit in edits if edit.path not in wanted and edit.base is None and edit.labels]
    return [Task(plan=None, edit=edit, sources=_drawn_on(None, edit, sources)) for edit in added]


def marked(plans: Sequence[Plan], outcomes: Sequence[Outcome], edits: Sequence[Edit]) -> list[SourcePlan]:
    """The plans of source pages, with the labels by which the other pages, as they now are, cite each seed."""
    owners = {plan.path: plan.seed for plan in plans if isinstance(plan, BriefingPlan | SourcePlan)}
    texts = [(outcome.path, outcome.text) for outcome in outcomes if outcome.text is not None]
    sources = {plan.path for plan in plans if isinstance(plan, SourcePlan)}
    texts += [(edit.path, edit.human) for edit in edits if edit.path in sources and edit.human is not None]
    labels: dict[str, set[str]] = {}
    for path, text in texts:
        for seed, label in cite.passages_cited(text, owners.get(path)):
            labels.setdefault(seed, set()).add(label)
    return [
        msgspec.structs.replace(plan, cited=tuple(sorted(labels.get(plan.seed, ()))))
        for plan in plans
        if isinstance(plan, SourcePlan)
    ]


def _drawn_on(plan: Plan | None, edit: Edit | None, sources: Mapping[str, cite.Source]) -> dict[str, cite.Source]:
    seeds = render.seeds_of(plan) if plan else ()
    typed = (label.rpartition("-L")[0] for label in edit.labels) if edit else ()
    return {seed: sources[seed] for seed in dict.fromkeys((*seeds, *typed)) if seed in sources}


def sources_of(
    plans: Sequence[Plan], cards: Sequence[Card], drafts: Mapping[str, Passages], edits: Sequence[Edit]
) -> dict[str, cite.Source]:
    """Each seed as a page can cite it; one whose source page a person deleted is cited without a link."""
    deleted = {edit.path for edit in edits if edit.is_deleted}
    paths = {plan.id: None if plan.path in deleted else plan.path for plan in plans if isinstance(plan, SourcePlan)}
    return {
        card.id: cite.Source(
            id=card.id,
            path=paths[f"source-{card.id}"],
            title=f"Source {card.id}",
            passages=drafts[card.id],
            is_quotable=card.publish != "none",
            url=card.url,
        )
        for card in cards
    }


def outcome_of(task: Task, *, instant: str) -> Outcome:
    edit, path = task.edit, task.path
    if edit and edit.problem:
        return Outcome(path=path, state="refused", text=edit.human, base=edit.base, findings=(edit.problem,))
    if edit and edit.is_deleted:
        return Outcome(path=path, state="deleted", text=None, base=edit.base)
    try:
        return _settled(task.plan, task, instant) if task.plan else _added(task)
    except MergeError as error:
        problem = finding("conflict-markers", f"{path}: {error.what}", where=path, hint=error.hint)
        text, base = (edit.human, edit.base) if edit else (None, None)
        return Outcome(path=path, state="refused", text=text, base=base, findings=(problem,))


def _settled(plan: Plan, task: Task, instant: str) -> Outcome:
    """Base, human and new text merged, cited and stamped."""
    edit = task.edit
    old = edit.human if edit else None
    passages = {seed: source.passages for seed, source in task.sources.items()}
    new = render.text_of(render.page_of(plan, passages))
    result = merge.merged(edit.base if edit else None, merge.stripped(old) if old is not None else None, new)
    seed = plan.seed if isinstance(plan, BriefingPlan | SourcePlan) else None
    merged = _with_old_address(result.text, edit.moved_from) if edit and edit.moved_from else result.text
    # Labels of the generator's own text lead where they should; those that people typed may have lost their words.
    own = {label for label, _, _ in label_uses(new)}
    quotes = {label: quote for label, quote in edit.quotes.items() if label not in own} if edit else {}
    cited = cite.cited(merged, seed=seed, path=plan.path, sources=task.sources, quotes=quotes)
    text = cite.stamped(cited.text, old, producer=PRODUCER, instant=instant)
    return Outcome(
        path=plan.path,
        state="created" if old is None else "unchanged" if text == old else "updated",
        text=text,
        base=new,
        conflict=merge.conflict_text(plan.path, result.conflicts) if result.conflicts else None,
        findings=cited.findings,
        moved_from=edit.moved_from if edit else None,
    )


def _with_old_address(text: str, old: str) -> str:
    """A page that a person moved, with the address it had: the site leads from there to here."""
    parts = parts_of(text)
    if parts.front is None:
        return text
    before = front_matter(parts.front).get("redirect_from")
    addresses = list(dict.fromkeys([*(before if isinstance(before, list) else []), old]))
    return f"{parts.opening}{with_key(parts.front, 'redirect_from', addresses)}{parts.closing}{parts.body}"


def _added(task: Task) -> Outcome:
    """A page that a person added: its own text, with footnotes for the labels in it."""
    assert task.edit is not None
    old = task.edit.human or ""
    cited = cite.cited(old, seed=None, path=task.path, sources=task.sources, quotes=task.edit.quotes)
    state: State = "unchanged" if cited.text == old else "updated"
    return Outcome(path=task.path, state=state, text=cited.text, base=None, findings=cited.findings)


def leftovers(plans: Sequence[Plan], edits: Sequence[Edit], protected: set[str], instant: str) -> list[Outcome]:
    """Pages that no plan wants any more: untouched ones go, edited ones stay as deprecated.

    protected: ids of seeds that could not be read this time; their pages stay as they are.
    """
    wanted = {plan.path for plan in plans}
    kept: list[Outcome] = []
    removed: list[Outcome] = []
    edited: list[tuple[Edit, str]] = []
    for edit in edits:
        if edit.path in wanted or edit.base is None:
            continue
        owner = (edit.id or "").partition("-")[2]
        if edit.problem or owner in protected:
            kept.append(Outcome(path=edit.path, state="kept", text=edit.human, base=edit.base))
        elif edit.human is None or merge.stripped(edit.human) == edit.base:
            removed.append(Outcome(path=edit.path, state="removed", text=None, base=None))
        else:
            edited.append((edit, edit.human))
    gone = frozenset(outcome.path for outcome in removed)
    anchors = {
        plan.path: frozenset(row.anchor for row in plan.rows) for plan in plans if isinstance(plan, RegisterPlan)
    }
    stale = [(edit, human, cite.deprecated(human, edit.path, gone, anchors)) for edit, human in edited]
    return [*kept, *removed, *(_deprecated(edit, human, text, instant) for edit, human, text in stale)]


def _deprecated(edit: Edit, human: str, text: str, instant: str) -> Outcome:
    message = f"{edit.path}: nothing in the seeds calls for this page any more; a person edited it, so it stays."
    text = cite.stamped(text, human, producer=PRODUCER, instant=instant)
    return Outcome(
        path=edit.path,
        state="unchanged" if text == human else "updated",
        text=text,
        base=edit.base,
        findings=(finding("deprecated-page", message, where=edit.path),),
    )
