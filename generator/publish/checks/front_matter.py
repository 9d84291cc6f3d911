"""Front matter that cannot be read. MkDocs shows it as text of the page, without a word."""

from __future__ import annotations

from generator.findings import finding
from generator.model import Finding
from generator.publish.docs_view import DocsView


def findings(docs: DocsView) -> tuple[Finding, ...]:
    return tuple(
        finding("bad-front-matter", page.problem, where=docs.place(page, line=page.line))
        for page in docs.pages
        if page.problem
    )
