"""What a conflict file says, in words that somebody understands who knows nothing of merging."""

from __future__ import annotations

from collections.abc import Sequence

from generator.merge.outcome import Conflict

_RULE = "-" * 72


def conflict_text(path: str, conflicts: Sequence[Conflict]) -> str:
    """What a conflict file says, to somebody who knows nothing of merging. path: the page, below docs/."""
    count = "One place" if len(conflicts) == 1 else f"{len(conflicts)} places"
    head = (
        f"docs/{path}\n\n"
        f"{count} of this page changed twice: somebody edited the page, and the generator has a new text for the same\n"
        "place. The page keeps the edited text. Nothing is lost; below is what each side has.\n\n"
        "To settle it:\n"
        f"1. Open docs/{path} and make each place read as it should. Changing nothing is fine.\n"
        "2. Delete this file.\n"
    )
    return head + "".join(_section(conflict) for conflict in conflicts)


def _section(conflict: Conflict) -> str:
    return (
        f"\n{_RULE}\n{conflict.where[:1].upper()}{conflict.where[1:]}\n\n"
        f"On the page now:\n{_quoted(conflict.human, 'nothing; the text was deleted')}\n"
        f"The generator would write:\n{_quoted(conflict.new, 'nothing; it would remove the text')}\n"
        f"The generator wrote last time:\n{_quoted(conflict.base, 'nothing')}"
    )


def _quoted(text: str, nothing: str) -> str:
    lines = text.replace("\r\n", "\n").removesuffix("\n").split("\n") if text else [f"({nothing})"]
    return "".join(f"    {line}".rstrip() + "\n" for line in lines)
