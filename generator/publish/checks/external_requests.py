"""What a page or style sheet would load from another server by itself. Links that a reader clicks are not meant."""

from __future__ import annotations

from generator.findings import finding
from generator.model import Finding
from generator.publish.addresses import is_elsewhere
from generator.publish.site_view import SiteView


def findings(site: SiteView) -> tuple[Finding, ...]:
    return tuple(
        finding("external-request", f"This would be loaded from elsewhere: {url}", where=site.place(file))
        for file in (*site.pages, *site.styles)
        for url in dict.fromkeys(reference.url for reference in file.parts.references if reference.loads)
        if is_elsewhere(url)
    )
