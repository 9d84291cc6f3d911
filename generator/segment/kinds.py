"""Whether a block reads as heading, item, caption, paragraph or line of furniture."""

from __future__ import annotations

from generator.model import BlockKind, Zone
from generator.segment.lines import LABEL, Line, Lines

_FIXED: dict[Zone, BlockKind] = {
    "title": "heading",
    "meta": "line",
    "signature": "line",
    "boilerplate": "line",
    "caption": "caption",
}
_WIDEST_HEADING = 40.0


def kinds_of(lines: Lines, zones: tuple[Zone, ...]) -> tuple[BlockKind, ...]:
    """The kind of each line, given the zones of all of them."""
    kinds: list[BlockKind] = []
    following = _next_bodies(zones)
    before: Line | None = None
    for line, zone in zip(lines.lines, zones, strict=True):
        if zone != "body":
            kinds.append(_FIXED[zone])
            before = None
            continue
        after = following[line.index]
        if after is not None and _is_heading(line, before, lines.lines[after], kinds):
            kinds.append("heading")
        elif LABEL.match(line.text):
            kinds.append("list-item")
        else:
            kinds.append("paragraph")
        before = line
    return tuple(kinds)


def _next_bodies(zones: tuple[Zone, ...]) -> list[int | None]:
    """For each line the index of the next line of the body."""
    following: list[int | None] = [None] * len(zones)
    coming: int | None = None
    for index in range(len(zones) - 1, -1, -1):
        following[index] = coming
        if zones[index] == "body":
            coming = index
    return following


def _is_heading(line: Line, before: Line | None, after: Line, kinds: list[BlockKind]) -> bool:
    """A short line without a stop between what is finished and what says more than it does.

    What is finished: a sentence, other furniture, a heading, or a blank line; so the lines of a text that is wrapped
    in the middle of its sentences are no headings.
    """
    width = line.width
    if line.is_closed or line.leads_on or not line.has_letters or width > _WIDEST_HEADING:
        return False
    label, next_label = LABEL.match(line.text), LABEL.match(after.text)
    finished = before is None or line.gap or before.is_closed or before.leads_on or kinds[-1] == "heading"
    if after.continues or not (finished or label):
        return False
    if label and next_label and _form(label[0]) != _form(next_label[0]):
        return True  # 一、总体要求 above （一）指导思想
    return after.width > width and (after.is_closed or after.width > _WIDEST_HEADING)


def _form(label: str) -> str:
    """What kind of label it is: the label without its number."""
    return "".join("0" if ch.isnumeric() else ch for ch in label).replace("00", "0")
