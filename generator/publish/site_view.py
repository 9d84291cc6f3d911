"""A built site as the checks see it: every HTML page and style sheet read once."""

from __future__ import annotations

from pathlib import Path

from generator.model import Value
from generator.publish.html_parts import HtmlParts, css_references, html_parts


class FileView(Value, frozen=True):
    path: str
    """Below the site folder, with `/`."""
    parts: HtmlParts


class SiteView(Value, frozen=True):
    name: str
    pages: tuple[FileView, ...]
    styles: tuple[FileView, ...]
    files: frozenset[str]
    """All files, pages and style sheets included."""

    def place(self, file: FileView) -> str:
        return f"{self.name}/{file.path}"


def site_view(site: Path) -> SiteView:
    """Read the site below `site`. Text that is not UTF-8 is read as well as can be: we look for addresses in it."""
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    return SiteView(
        name=site.name,
        pages=tuple(
            FileView(path=path, parts=html_parts(_text(site / path))) for path in paths if path.endswith(".html")
        ),
        styles=tuple(
            FileView(
                path=path,
                parts=HtmlParts(anchors=frozenset(), repeated=(), references=css_references(_text(site / path))),
            )
            for path in paths
            if path.endswith(".css")
        ),
        files=frozenset(paths),
    )


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")
