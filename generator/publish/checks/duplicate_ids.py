"""Ids that stand twice: of pages, and of passages within a page."""

from __future__ import annotations

from generator.findings import finding
from generator.model import Finding
from generator.publish.docs_view import DocsView


def findings(docs: DocsView) -> tuple[Finding, ...]:
    found: list[Finding] = []
    owners: dict[str, str] = {}
    for page in docs.pages:
        name = page.front.get("id")
        if isinstance(name, str) and name:
            first = owners.setdefault(name, page.path)
            if first != page.path:
                message = f"The id {name} belongs to {docs.name}/{first} already."
                found.append(finding("duplicate-id", message, where=docs.place(page, "\nid:")))
        found += [
            finding(
                "duplicate-id",
                f"The anchor {anchor} stands twice on the page; links lead to the first alone.",
                where=docs.place(page, f'id="{anchor}"'),
                hint="Give one of the two another id.",
            )
            for anchor in page.repeated
        ]
    return tuple(found)
