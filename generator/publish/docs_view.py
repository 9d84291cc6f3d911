"""`docs/` as the checks see it: every page read and rendered once."""

from __future__ import annotations

from pathlib import Path

import markdown

from generator.model import Json, Value
from generator.page import FrontMatterError, front_matter, split
from generator.publish.html_parts import Reference, html_parts

EXTENSIONS = ("admonition", "attr_list", "footnotes", "tables", "toc")
"""As in mkdocs.yml: what decides which anchors a page has."""


class PageView(Value, frozen=True):
    path: str
    """Below docs/, with `/`."""
    text: str
    body: str
    front: dict[str, Json]
    """Empty where there is none, or where it cannot be read."""
    has_front: bool
    problem: str
    """Why the front matter (or the whole file) cannot be read; empty if it can."""
    line: int
    """Of `problem`, counted from 1."""
    anchors: frozenset[str]
    repeated: tuple[str, ...]
    references: tuple[Reference, ...]


class DocsView(Value, frozen=True):
    name: str
    """The folder's own name, which places in findings begin with."""
    pages: tuple[PageView, ...]
    files: tuple[str, ...]
    """All other files that the site will hold."""
    conflicts: tuple[str, ...]
    """Files that wait in `.conflicts/`."""

    def place(self, page: PageView, needle: str = "", line: int = 0) -> str:
        """Where a finding on `page` stands: its file and, if known, the line (that where `needle` first stands)."""
        if needle:
            at = page.text.find(needle)
            at += len(needle) - len(needle.lstrip("\n")) if at >= 0 else 0
            line = page.text.count("\n", 0, at) + 1 if at >= 0 else 0
        return f"{self.name}/{page.path}" + (f":{line}" if line else "")


def docs_view(docs: Path) -> DocsView:
    """Read all pages below `docs`. Dot folders are not part of the site; of them only `.conflicts` is looked at."""
    files = sorted(path.relative_to(docs) for path in docs.rglob("*") if path.is_file())
    shown = [path for path in files if not any(part.startswith(".") for part in path.parts)]
    return DocsView(
        name=docs.name,
        pages=tuple(_page(docs / path, path.as_posix()) for path in shown if path.suffix == ".md"),
        files=tuple(path.as_posix() for path in shown if path.suffix != ".md"),
        conflicts=tuple(path.as_posix() for path in files if path.parts[0] == ".conflicts" and path.suffix == ".txt"),
    )


def _page(file: Path, path: str) -> PageView:
    problem, line = "", 0
    content = file.read_bytes()
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        text = content.decode("utf-8", "replace")
        problem, line = "The page is not UTF-8.", content.count(b"\n", 0, error.start) + 1
    front_text, body = split(text)
    front: dict[str, Json] = {}
    try:
        front = front_matter(front_text)
    except FrontMatterError as error:
        problem, line = f"The front matter cannot be read: {error.problem}.", error.line
    except ValueError as error:
        problem, line = f"The front matter cannot be read: {error}.", 1
    parts = html_parts(markdown.markdown(body, extensions=list(EXTENSIONS)))
    return PageView(
        path=path,
        text=text,
        body=body,
        front=front,
        has_front=front_text is not None,
        problem=problem,
        line=line,
        anchors=parts.anchors,
        repeated=parts.repeated,
        references=parts.references,
    )
