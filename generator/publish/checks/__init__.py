"""What `briefings check` looks for: in `docs/` as people left it, and in a built site.

A check is one file with `findings(view)`, named in one of the two tuples below.
"""

from __future__ import annotations

from pathlib import Path

from generator.findings import sort_key
from generator.model import Finding
from generator.publish.checks import (
    citations,
    conflicts,
    duplicate_ids,
    external_requests,
    front_matter,
    html_links,
    links,
    schema,
)
from generator.publish.docs_view import DocsView, docs_view
from generator.publish.site_view import SiteView, site_view

DOCS_CHECKS = (front_matter, schema, links, citations, conflicts, duplicate_ids)
SITE_CHECKS = (html_links, external_requests)

__all__ = ["DOCS_CHECKS", "SITE_CHECKS", "DocsView", "SiteView", "checked", "docs_view", "site_view"]


def checked(docs: Path, site: Path | None = None) -> tuple[Finding, ...]:
    """All findings on the pages below `docs`, and on the built HTML below `site` where one is given, in order.

    Raises OSError where a folder cannot be read.
    """
    pages = docs_view(docs)
    found = [finding for check in DOCS_CHECKS for finding in check.findings(pages)]
    if site is not None:
        built = site_view(site)
        found += [finding for check in SITE_CHECKS for finding in check.findings(built)]
    return tuple(sorted(found, key=sort_key))
