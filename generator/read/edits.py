"""What people changed since the last run: pages of `docs/` beside what the generator last wrote for them."""

from __future__ import annotations

from pathlib import Path

from generator.collection import BASE_FOLDER, Edit, base_name
from generator.errors import SeedError
from generator.findings import finding
from generator.model import Finding, Json
from generator.page import front_matter, label_uses, split

DERIVED_KEYS = frozenset({"sources", "generated"})
"""Front matter keys that `cite` and the writer derive; they are no part of what is merged or corrected."""


def edits_of(docs: Path) -> tuple[Edit, ...]:
    """One edit for each page on disk and for each page that the generator once wrote, in the order of their paths.

    A page that a person moved is known by its `id`: it appears once, at its new path, with the old one in `moved_from`.
    Errors: SeedError (unreadable-seed) where a page's bytes cannot be read, since merging blindly could lose text.
    """
    bases = {
        path.relative_to(docs / BASE_FOLDER).as_posix()[: -len(".txt")]: _text(path, docs)
        for path in sorted((docs / BASE_FOLDER).rglob("*.md.txt"))
    }
    pages = {path.relative_to(docs).as_posix(): _text(path, docs) for path in _pages(docs)}
    moved = _moves(bases, pages)
    edits = [_edit(path, bases.get(moved.get(path, path)), text, moved.get(path)) for path, text in pages.items()]
    gone = bases.keys() - pages.keys() - set(moved.values())
    edits.extend(_edit(path, bases[path], None, None) for path in gone)
    return tuple(sorted(edits, key=lambda edit: edit.path))


def _pages(docs: Path) -> list[Path]:
    hidden = (path for path in docs.rglob("*.md") if path.is_file())
    return sorted(path for path in hidden if not any(part.startswith(".") for part in path.relative_to(docs).parts))


def _text(path: Path, docs: Path) -> str:
    try:
        # newline="": Windows line ends are the author's and must reach the merge as they are.
        with path.open(encoding="utf-8-sig", newline="") as file:
            return file.read()
    except UnicodeDecodeError as error:
        raise SeedError(
            "unreadable-seed",
            f"this page is no valid UTF-8: byte {error.start + 1} cannot be read.",
            where=path.relative_to(docs.parent).as_posix(),
            hint="Save the page as UTF-8 and generate again; nothing was written.",
        ) from error


def _moves(bases: dict[str, str], pages: dict[str, str]) -> dict[str, str]:
    """New path to old path, for pages whose base lies elsewhere under the same id."""
    homeless = {path: text for path, text in pages.items() if path not in bases}
    if not homeless:
        return {}
    left = {page_id: path for path, text in bases.items() if path not in pages and (page_id := _id_of(text))}
    return {path: left[page_id] for path, text in homeless.items() if (page_id := _id_of(text)) in left}


def _id_of(text: str) -> str | None:
    try:
        value = front_matter(split(text)[0]).get("id")
    except ValueError:
        return None
    return value if isinstance(value, str) else None


def _edit(path: str, base: str | None, human: str | None, moved_from: str | None) -> Edit:
    front, body, problem = _parsed(path, human if human is not None else base or "")
    corrections: dict[str, Json] = {}
    if base is not None and human is not None and problem is None:
        corrections = _corrections(_parsed(path, base)[0], front)
    page_id, seed = front.get("id"), front.get("seed")
    return Edit(
        path=path,
        id=page_id if isinstance(page_id, str) else None,
        seed=seed if isinstance(seed, str) else None,
        base=base,
        human=human,
        corrections=corrections,
        labels=tuple(use[0] for use in label_uses(body)) if human is not None else (),
        quotes=_quotes(front.get("sources")),
        moved_from=moved_from,
        problem=problem,
    )


def _quotes(sources: Json) -> dict[str, str]:
    entries = (entry for entry in sources if isinstance(entry, dict)) if isinstance(sources, list) else ()
    pairs = ((entry.get("id"), entry.get("quote")) for entry in entries)
    return {label: quote for label, quote in pairs if isinstance(label, str) and isinstance(quote, str)}


def _parsed(path: str, text: str) -> tuple[dict[str, Json], str, Finding | None]:
    front, body = split(text)
    try:
        return front_matter(front), body, None
    except ValueError as error:
        return {}, body, finding("bad-front-matter", f"{path}: {error}", where=path)


def _corrections(base: dict[str, Json], human: dict[str, Json]) -> dict[str, Json]:
    keys = [key for key in {**base, **human} if key not in DERIVED_KEYS and base.get(key) != human.get(key)]
    return {key: human.get(key) for key in keys}


__all__ = ["base_name", "edits_of"]
