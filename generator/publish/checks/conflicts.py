"""Conflicts that wait for a person: generated text in `docs/.conflicts/`, and git's markers in pages."""

from __future__ import annotations

from generator.findings import finding
from generator.model import Finding
from generator.publish.docs_view import DocsView

_OPENING, _MIDDLE, _CLOSING = "<<<<<<< ", "=======", ">>>>>>> "


def findings(docs: DocsView) -> tuple[Finding, ...]:
    waiting = [
        finding(
            "merge-conflict",
            "New text from the generator waits here; the page keeps a person's.",
            where=f"{docs.name}/{path}",
        )
        for path in docs.conflicts
    ]
    marked = [
        finding("conflict-markers", "Git's conflict markers stand in the page.", where=docs.place(page, line=line))
        for page in docs.pages
        if (line := _marked_line(page.text))
    ]
    return (*waiting, *marked)


def _marked_line(text: str) -> int:
    """The line, from 1, of the first complete conflict; 0 if there is none. A line of `=` alone is a heading."""
    if _OPENING not in text:
        return 0
    opened, divided = 0, False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(_OPENING):
            opened, divided = number, False
        elif opened and line == _MIDDLE:
            divided = True
        elif divided and line.startswith(_CLOSING):
            return opened
    return 0
