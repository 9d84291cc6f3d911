"""The only writer: puts outcomes into `docs/`. It writes bytes that changed and nothing else, each file atomically.

A page is written before its base. Killed between the two, the next run finds the new text as a person's edit that
equals what it would write, and nothing is lost.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from generator.collection import CONFLICT_FOLDER, Outcome, base_name, conflict_name
from generator.errors import SiteError


def written(outcomes: Iterable[Outcome], docs: Path) -> tuple[str, ...]:
    """Writes what changed; the paths below `docs` of all pages that did, in order.

    Errors: SiteError naming the file that could not be written. What was written before it is whole.
    """
    changed: list[str] = []
    for outcome in outcomes:
        if outcome.state in ("kept", "refused", "deleted"):
            continue
        if _put(docs / outcome.path, outcome.text):
            changed.append(outcome.path)
        _put(docs / base_name(outcome.path), outcome.base)
        if outcome.moved_from:
            _put(docs / base_name(outcome.moved_from), None)
        if outcome.conflict:
            _add_conflict(docs / conflict_name(outcome.path), outcome.conflict)
    return tuple(changed)


def conflicts_waiting(docs: Path) -> tuple[str, ...]:
    """Pages with a conflict that nobody has settled."""
    folder = docs / CONFLICT_FOLDER
    return tuple(path.relative_to(folder).as_posix().removesuffix(".txt") for path in sorted(folder.rglob("*.txt")))


def _put(path: Path, text: str | None) -> bool:
    """Makes the file hold `text`, or removes it for None; whether anything changed."""
    try:
        old = _bytes_of(path)
        if text is None:
            if old is None:
                return False
            path.unlink()
            _prune(path.parent)
            return True
        new = text.encode("utf-8")
        if old == new:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.tmp")
        beside.write_bytes(new)
        beside.replace(path)
    except OSError as error:
        raise SiteError(
            f"this file cannot be written: {(error.strerror or str(error)).lower()}.",
            where=str(path),
            hint="Check the folder's permissions and the free space, then generate again; nothing is half written.",
        ) from error
    return True


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _prune(folder: Path) -> None:
    """Removes a folder that became empty; one that did not stays."""
    with contextlib.suppress(OSError):
        folder.rmdir()


def _add_conflict(path: Path, text: str) -> None:
    # A conflict that waits already is neither repeated nor lost when a second one joins it.
    old = (_bytes_of(path) or b"").decode("utf-8", "replace")
    if text not in old:
        _put(path, f"{old.rstrip()}\n\n{text}" if old else text)
