"""The repairs of drafts as a table: where each stands in the decoded seed, what it changed, and how sure it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.table import Table

from generator.model import Draft
from generator.page import Passages, visible

_SIGNS = str.maketrans({"\n": "␊", "\t": "␉", "\u2028": "⟨U+2028⟩", "\u2029": "⟨U+2029⟩"})
_HEAD = ("place", "rule", "before", "after", "confidence")


def repair_rows(draft: Draft, *, named: bool = False) -> Iterator[tuple[str, ...]]:
    """One row a repair: place, rule, before, after, confidence.

    The place is `line:column` of the decoded seed, both counted from 1, columns in characters; `named` puts the seed's
    path before it. Characters that cannot be shown are signs, line ends too, so that a row is a line.
    """
    passages = Passages(draft)
    for repair in sorted(draft.repairs, key=lambda item: item.span):
        line, column = passages.place_of(repair.span.start)
        place = f"{draft.seed}:{line}:{column}" if named else f"{line}:{column}"
        yield place, repair.rule, _shown(repair.before), _shown(repair.after), f"{repair.confidence:.2f}"


def totals(drafts: Sequence[Draft]) -> tuple[tuple[str, int], ...]:
    """Repairs by rule, the most frequent first."""
    counts = Counter(repair.rule for draft in drafts for repair in draft.repairs)
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def plain_lines(drafts: Sequence[Draft]) -> Iterator[str]:
    """The table for programs: columns divided by tabs, a head, then after an empty line the total of each rule."""
    yield "\t".join(_HEAD)
    for draft in drafts:
        for row in repair_rows(draft, named=len(drafts) > 1):
            yield "\t".join(row)
    yield ""
    yield from (f"total\t{rule}\t{number}" for rule, number in totals(drafts))


def repair_table(draft: Draft) -> Table:
    """The table for people; columns keep their width whatever the script, long texts are broken, not cut."""
    table = Table(title=draft.seed, title_justify="left")
    for name in _HEAD:
        table.add_column(name, justify="right" if name == "confidence" else "left", overflow="fold")
    for row in repair_rows(draft):
        table.add_row(*row)
    table.caption = ", ".join(f"{rule}: {number:,}" for rule, number in totals((draft,)))
    table.caption_justify = "left"
    return table


def _shown(text: str) -> str:
    return visible(text).translate(_SIGNS)
