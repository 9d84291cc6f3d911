"""Links between pages of `docs/`: target and anchor must exist, passages of source pages included."""

from __future__ import annotations

import posixpath

from generator.findings import finding
from generator.model import Finding
from generator.publish.addresses import has_scheme, nearest, resolved
from generator.publish.docs_view import DocsView, PageView


def findings(docs: DocsView) -> tuple[Finding, ...]:
    pages = {page.path: page for page in docs.pages}
    files = frozenset(docs.files)
    found: list[Finding] = []
    for page in docs.pages:
        for url in dict.fromkeys(reference.url for reference in page.references):
            if has_scheme(url) or url.startswith("//"):
                continue
            problem = _problem(page, url, pages, files, docs)
            if problem is not None:
                found.append(problem)
    return tuple(found)


def _problem(
    page: PageView, url: str, pages: dict[str, PageView], files: frozenset[str], docs: DocsView
) -> Finding | None:
    path, anchor = resolved(page.path, url)
    target = pages.get(path)
    where = docs.place(page, url)
    if target is None and path not in files:
        like = nearest(path, (*pages, *files))
        hint = f"The nearest is {posixpath.relpath(like, posixpath.dirname(page.path) or '.')}." if like else ""
        return finding("missing-target", f"The link {url} leads to nothing.", where=where, hint=hint)
    if target is not None and anchor and anchor not in target.anchors:
        like = nearest(anchor, target.anchors)
        hint = f"The nearest is #{like}." if like else ""
        return finding(
            "missing-anchor", f"The link {url} leads to a place that {path} does not have.", where=where, hint=hint
        )
    return None
