"""Three-way merge of a body, line by line: in a page each block stands on one line.

Plain diff3 would call it a conflict when both sides change neighbouring rows of a table. Here each line of the base
has a fate on each side (kept, changed, deleted) and each gap its insertions; only a line that both sides changed
differently is a conflict. Blank lines belong to the line below them and are merged with it.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.merge.alignment import Fates, fates_of, kind_of
from generator.merge.outcome import Conflict


class Line(msgspec.Struct, frozen=True):
    """A line with text, and the blank lines above it."""

    text: str
    """Without its line end."""
    end: str
    gap: tuple[str, ...]
    """The blank lines above, each with its end."""


class Body(msgspec.Struct, frozen=True):
    lines: tuple[Line, ...]
    tail: str
    """What follows the last line's text: its end and blank lines."""


class Placed(msgspec.Struct, frozen=True):
    """A line of the merged body, and where it stands on each side."""

    line: Line
    human: int | None
    new: int | None
    conflict: tuple[str, str, str] | None = None
    """Base, human and new text."""
    is_gone: bool = False
    """The person deleted the line: its conflict has a place, but no text."""


def merged_body(base: str, human: str, new: str, line_end: str) -> tuple[str, tuple[tuple[int, Conflict], ...]]:
    """The merged body, and its conflicts, each with the number (from 0) of the line of the body at which it lies.

    line_end: what the generator's lines end with on a page of this person's making.
    """
    three = body_of(base), body_of(human), body_of(new)
    placed = _spaced(_placed(*three, line_end), three[1].lines, three[2].lines, line_end)
    tail = _tail(*three, line_end)
    pieces: list[str] = []
    conflicts: list[tuple[int, Conflict]] = []
    number = 0
    for item in placed:
        if item.conflict:
            conflicts.append((number + (0 if item.is_gone else len(item.line.gap)), Conflict("", *item.conflict)))
        if item.is_gone:
            continue
        pieces += (*item.line.gap, item.line.text, item.line.end or line_end)
        number += len(item.line.gap) + 1
    if pieces:
        pieces.pop()  # the last line's end is the tail's
    return "".join((*pieces, tail)), tuple(conflicts)


def body_of(text: str) -> Body:
    """`text` as lines and the blank lines between them. Lines end with `\\n`; a `\\r` before it is no text."""
    lines: list[Line] = []
    gap: list[str] = []
    pieces = text.split("\n")
    for index, piece in enumerate(pieces):
        end = "\n" if index < len(pieces) - 1 else ""
        if not piece.strip():
            gap.append(piece + end)
            continue
        has_return = bool(end) and piece.endswith("\r")
        lines.append(Line(piece[:-1] if has_return else piece, "\r\n" if has_return else end, tuple(gap)))
        gap = []
    return Body(tuple(lines), (lines[-1].end if lines else "") + "".join(gap))


def _placed(base: Body, human: Body, new: Body, line_end: str) -> list[Placed]:
    texts = [line.text for line in base.lines]
    by_human = fates_of(texts, [line.text for line in human.lines])
    by_new = fates_of(texts, [line.text for line in new.lines])
    written = {line.text for line in human.lines} - set(texts)
    placed: list[Placed] = []
    for index in range(len(texts) + 1):
        placed += _insertions(index, by_human, human.lines, by_new, new.lines, line_end)
        if index < len(texts):
            line, at_human, at_new = base.lines[index], by_human.target[index], by_new.target[index]
            human_line = None if at_human is None else human.lines[at_human]
            new_line = None if at_new is None else new.lines[at_new]
            chosen, conflict = _fate(line, human_line, new_line, written, line_end)
            if chosen:
                placed.append(Placed(chosen, at_human, at_new, conflict))
            elif conflict:
                placed.append(Placed(line, None, None, conflict, is_gone=True))
    return placed


def _fate(
    base: Line, human: Line | None, new: Line | None, written: set[str], line_end: str
) -> tuple[Line | None, tuple[str, str, str] | None]:
    """The line that stands in the merged body (None: none), and the conflict if both sides changed it differently."""
    was, by_human, by_new = base.text, human and human.text, new and new.text
    if human is None:
        lost = by_new is not None and by_new != was and by_new not in written
        return None, ((was, "", by_new or "") if lost else None)
    if by_human == was and new is None:
        return None, None
    if new is None:
        return human, (was, human.text, "")
    was_gap, human_gap, new_gap = (_ended(line.gap, "") for line in (base, human, new))
    gap = human.gap if human_gap != was_gap or human_gap == new_gap else _ended(new.gap, line_end)
    if by_human == was and by_new != was:
        return Line(new.text, line_end, gap), None
    conflict = by_new not in (was, by_human) and by_new not in written
    return Line(human.text, human.end, gap), ((was, human.text, new.text) if conflict else None)


def _insertions(
    gap: int, by_human: Fates, human: Sequence[Line], by_new: Fates, new: Sequence[Line], line_end: str
) -> list[Placed]:
    """What both sides inserted in one gap: the person's first, what is equal once.

    Lines that continue the block above (rows, list items) come before blocks of their own, whoever wrote them.
    """
    ours = [Placed(human[at], at, None) for at in by_human.inserted[gap]]
    theirs = [Placed(_rewritten(new[at], line_end), None, at) for at in by_new.inserted[gap]]
    if not ours or not theirs:
        return ours or theirs
    cut, other_cut = (_continuing(part) if gap else 0 for part in (ours, theirs))
    taken = {item.line.text for item in ours[:cut]}
    continued = ours[:cut] + [item for item in theirs[:other_cut] if item.line.text not in taken]
    known = {tuple(item.line.text for item in block) for block in _blocks(ours)}
    fresh = [block for block in _blocks(theirs[other_cut:]) if tuple(item.line.text for item in block) not in known]
    return continued + ours[cut:] + [item for block in fresh for item in block]


def _continuing(items: Sequence[Placed]) -> int:
    """How many lines at the start follow the line above without a blank one between."""
    return next((index for index, item in enumerate(items) if item.line.gap), len(items))


def _blocks(items: Sequence[Placed]) -> list[list[Placed]]:
    """Lines without blank ones between them, together."""
    blocks: list[list[Placed]] = []
    for item in items:
        if item.line.gap or not blocks:
            blocks.append([])
        blocks[-1].append(item)
    return blocks


def _spaced(placed: Sequence[Placed], human: Sequence[Line], new: Sequence[Line], line_end: str) -> list[Placed]:
    """Blank lines put in where two blocks would run together that stood together on neither side."""
    spaced: list[Placed] = []
    above: Placed | None = None
    for item in placed:
        if item.is_gone:
            spaced.append(item)
            continue
        if above is not None and not item.line.gap and not _were_together(above, item, human, new):
            kind = kind_of(item.line.text)
            if kind != kind_of(above.line.text) or kind not in ("item", "row"):
                line = Line(item.line.text, item.line.end, (line_end,))
                spaced.append(Placed(line, item.human, item.new, item.conflict))
                above = item
                continue
        spaced.append(item)
        above = item
    return spaced


def _were_together(above: Placed, item: Placed, human: Sequence[Line], new: Sequence[Line]) -> bool:
    in_human = item.human is not None and above.human is not None and above.human + 1 == item.human
    in_new = item.new is not None and above.new is not None and above.new + 1 == item.new
    return bool(
        (in_human and item.human is not None and not human[item.human].gap)
        or (in_new and item.new is not None and not new[item.new].gap)
    )


def _tail(base: Body, human: Body, new: Body, line_end: str) -> str:
    was, by_human, by_new = (body.tail.replace("\r", "") for body in (base, human, new))
    return human.tail if by_human != was or by_new == by_human else by_new.replace("\n", line_end)


def _rewritten(line: Line, line_end: str) -> Line:
    return Line(line.text, line_end, _ended(line.gap, line_end))


def _ended(gap: Sequence[str], line_end: str) -> tuple[str, ...]:
    return tuple(line.rstrip("\r\n") + line_end for line in gap)
