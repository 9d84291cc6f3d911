"""Every address in the built HTML must lead to a file of the site, and to an anchor that the file has.

A site that works from a disk has no addresses that begin with `/`; only the error page, which a server shows anywhere,
needs them.
"""

from __future__ import annotations

from generator.findings import finding
from generator.model import Finding
from generator.publish.addresses import has_scheme, nearest, resolved
from generator.publish.site_view import FileView, SiteView

_ERROR_PAGE = "404.html"


def findings(site: SiteView) -> tuple[Finding, ...]:
    anchors = {page.path: page.parts.anchors for page in site.pages}
    return tuple(
        problem
        for file in (*site.pages, *site.styles)
        for url in dict.fromkeys(reference.url for reference in file.parts.references)
        if not (has_scheme(url) or url.startswith("//") or (file.path == _ERROR_PAGE and url.startswith("/")))
        if (problem := _problem(site, file, url, anchors)) is not None
    )


def _problem(site: SiteView, file: FileView, url: str, anchors: dict[str, frozenset[str]]) -> Finding | None:
    path, anchor = resolved(file.path, url)
    where = site.place(file)
    if path not in site.files:
        folder = f"{path}/index.html".lstrip("/")
        if folder not in site.files:
            like = nearest(path, site.files)
            hint = f"The nearest is {like}." if like else ""
            return finding("missing-target", f"The link {url} leads to nothing.", where=where, hint=hint)
        path = folder
    # An empty anchor is the top of the page. Style sheets name parts of images, which we do not read.
    if anchor and path in anchors and anchor not in anchors[path]:
        return finding("missing-anchor", f"The link {url} leads to a place that {path} does not have.", where=where)
    return None
