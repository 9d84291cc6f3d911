"""What the search box finds: the sections of every page, and the index that the browser reads.

The browser's half is `theme/assets/javascripts/search.js`. The index is a classic script, since a page opened from a
disk (file://) may load scripts but may not fetch files. Its text is as printed; the browser folds text and query by
one function: traditional characters to simplified, accents away, full width to half. So there is one folding, and an
excerpt shows what the page shows.
"""

from __future__ import annotations

import json
from html.parser import HTMLParser

import opencc

from generator.model import Value
from generator.publish.html_parts import without_open_end

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_BREAKS = frozenset(("p", "li", "td", "th", "tr", "br", "dt", "dd", "div", "blockquote", "summary"))
_SILENT_TAGS = frozenset(("script", "style", "template"))
_SILENT_CLASSES = frozenset(("headerlink", "footnote-backref", "footnote-ref", "bf-boilerplate", "bf-toggle"))
_HAN = range(0x3400, 0xA000)
"""CJK Unified Ideographs with extension A; what lies beyond is not converted."""


class Section(Value, frozen=True):
    """A part of a page that a result can lead to."""

    anchor: str
    """With its `#`; empty for what stands before the first heading."""
    heading: str
    text: str


class Entry(Value, frozen=True):
    """One page in the index. `weight` raises or lowers it among pages that match equally well."""

    url: str
    title: str
    kind: str
    weight: float
    sections: tuple[Section, ...]


WEIGHTS = {"Briefing": 2.0, "Place": 1.8, "Source": 1.0, "Guide": 0.9, "": 0.5}
"""By `type`; an unknown type counts 1, a page without one (a list of links) least."""


def sections_of(content: str) -> tuple[Section, ...]:
    """The sections of a page's rendered HTML: one for each heading with an id and each block of a source."""
    parser = _Sections()
    parser.feed(without_open_end(content))
    parser.close()
    return parser.sections()


def index_script(entries: tuple[Entry, ...]) -> str:
    """The index as a script that hands it to search.js."""
    traditional, simplified = _character_table()
    pages = [
        {
            "u": entry.url,
            "t": entry.title,
            "k": entry.kind,
            "w": entry.weight,
            "s": [[s.anchor, s.heading, s.text] for s in entry.sections],
        }
        for entry in entries
    ]
    index = {"traditional": traditional, "simplified": simplified, "pages": pages}
    # Two characters end a line in old scripts though JSON allows them in strings.
    text = (
        json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )
    return f"__briefingsIndex({text});\n"


def _character_table() -> tuple[str, str]:
    """Two strings of equal length: characters that OpenCC simplifies one to one, and what they become."""
    source = [chr(code) for code in _HAN]
    target = opencc.OpenCC("t2s").convert("\n".join(source)).split("\n")
    # A browser counts UTF-16 units: a character beyond the basic plane would shift all that follow.
    pairs = [(a, b) for a, b in zip(source, target, strict=True) if a != b and len(b) == 1 and b <= "\uffff"]
    return "".join(a for a, _ in pairs), "".join(b for _, b in pairs)


class _Sections(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._done: list[Section] = []
        self._anchor = ""
        self._heading: list[str] = []
        self._text: list[str] = []
        self._in_heading = ""
        self._silent: list[str] = []  # open tags inside something that is not searched, outermost first

    def sections(self) -> tuple[Section, ...]:
        self._finish("")
        return tuple(self._done)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        classes = frozenset((found.get("class") or "").split())
        if self._silent or tag in _SILENT_TAGS or "data-search-exclude" in found or classes & _SILENT_CLASSES:
            if tag not in _VOID:
                self._silent.append(tag)
            return
        anchor = found.get("id") or ""
        if tag in _HEADINGS and anchor:
            # The page's own heading is its title; what follows it stands at the top of the page.
            self._finish("" if tag == "h1" else f"#{anchor}")
            self._in_heading = tag
        elif anchor and "bf-block" in classes:
            self._finish(f"#{anchor}")
        elif tag in _BREAKS:
            self._text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            # A stray end tag must not swallow the rest of the page, nor an unclosed one.
            if tag in self._silent:
                while self._silent.pop() != tag:
                    pass
        elif tag == self._in_heading:
            self._in_heading = ""
        elif tag in _BREAKS:
            self._text.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            (self._heading if self._in_heading else self._text).append(data)

    def _finish(self, anchor: str) -> None:
        heading, text = _line(self._heading), _line(self._text)
        if text or (heading and self._anchor):
            self._done.append(Section(anchor=self._anchor, heading=heading if self._anchor else "", text=text))
        self._anchor, self._heading, self._text, self._in_heading = anchor, [], [], ""


def _line(parts: list[str]) -> str:
    return " ".join("".join(parts).split())
