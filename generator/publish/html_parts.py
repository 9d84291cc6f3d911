"""What the checks need to know of HTML: its anchors, and what it points to or loads."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from generator.model import Value

_CSS_REFERENCE = re.compile(r"url\(\s*[\"']?([^\"')\s]{1,2000})|@import\s+[\"']([^\"']{1,2000})[\"']", re.IGNORECASE)
_LOADING_ATTRIBUTES = {
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src", "srcset"),
    "input": ("src",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
_LOADING_RELATIONS = frozenset(
    (
        *("stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest"),
        *("preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload"),
    )
)


class Reference(Value, frozen=True):
    """A URL as written in a page or style sheet. `loads`: the browser fetches it by itself, without a click."""

    url: str
    loads: bool


class HtmlParts(Value, frozen=True):
    anchors: frozenset[str]
    repeated: tuple[str, ...]
    """Anchors that stand more than once: links lead to the first alone."""
    references: tuple[Reference, ...]


def html_parts(html: str) -> HtmlParts:
    """Anchors and references of an HTML page or fragment, in order."""
    parser = _Parser()
    parser.feed(without_open_end(html))
    parser.close()
    return HtmlParts(
        anchors=frozenset(parser.anchors),
        repeated=tuple(name for name, times in parser.anchors.items() if times > 1),
        references=tuple(parser.references),
    )


def without_open_end(html: str) -> str:
    """`html` without a last tag that never ends.

    The standard parser begins anew at each `<` of such a tag, and so takes quadratic time.
    """
    end = html.rfind(">") + 1
    return html if html.find("<", end) < 0 else html[:end]


def css_references(css: str) -> tuple[Reference, ...]:
    """All that a style sheet loads."""
    return tuple(Reference(url=a or b, loads=True) for a, b in _CSS_REFERENCE.findall(css))


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.anchors: dict[str, int] = {}
        self.references: list[Reference] = []
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        for name in {values.get("id", ""), values.get("name", "") if tag == "a" else ""} - {""}:
            self.anchors[name] = self.anchors.get(name, 0) + 1
        if tag in ("a", "area") and "href" in values:
            self._add(values["href"], loads=False)
        if tag == "link" and "href" in values:
            self._add(values["href"], loads=not _LOADING_RELATIONS.isdisjoint(values.get("rel", "").lower().split()))
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh" and "=" in values.get("content", ""):
            self._add(values["content"].partition("=")[2].strip(), loads=True)
        for attribute in _LOADING_ATTRIBUTES.get(tag, ()):
            for url in _urls(attribute, values.get(attribute, "")):
                self._add(url, loads=True)
        self.references += css_references(values.get("style", ""))
        self._in_style = tag == "style"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self._in_style = False

    def handle_endtag(self, tag: str) -> None:
        self._in_style = self._in_style and tag != "style"

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.references += css_references(data)

    def _add(self, url: str, *, loads: bool) -> None:
        self.references.append(Reference(url=url.strip(), loads=loads))


def _urls(attribute: str, value: str) -> tuple[str, ...]:
    if not value:
        return ()
    if attribute != "srcset":
        return (value,)
    return tuple(candidate.split()[0] for candidate in value.split(",") if candidate.strip())
