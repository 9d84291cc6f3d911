"""What is escaped reads as it was, and does nothing."""

import re
import time
from functools import cache
from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.page import escaped, escaped_html, label_uses, visible
from tests.page.cases import cases

EXTENSIONS = ["footnotes", "attr_list", "tables", "md_in_html", "toc", "admonition", "def_list", "abbr", "fenced_code"]
RICH = [
    *EXTENSIONS[:-1],
    *(f"pymdownx.{name}" for name in ("betterem", "caret", "mark", "tilde", "details", "superfences", "emoji")),
    *(f"pymdownx.{name}" for name in ("keys", "tabbed", "tasklist", "critic", "snippets", "inlinehilite")),
]
EXAMPLES = 40
ACTIVE = "\\`*_[](){}#+-.!|~^=<>&:;\"'/?%$@0123456789abL \n\t\r"
PIECES = st.sampled_from(
    """[^L4] [^a]:␣b <b> </p> {#id} {:␣.c} {{x}} {%x%} ``` ~~~ *** ___ --- === 1.␣ -␣ +␣ #␣ >␣ ![a](b) [a](javascript:x)
    [a]:␣b *[a]:␣b :␣ !!!␣note ???␣x :smile: ++a++ {++a++} ^^a^^ ==a== ~~a~~ &lt; &#60; | \\ <!-- --> --8<-- ///␣x 产业
    Châu -- -> (c) 1/2 `#!py␣x` [x]␣ [TOC] <script> e klzzwxh:0001""".replace("\n", " ").split(" ")
) | st.sampled_from(["\x02", "\x03", "\x02wzxhzdk:0\x03", "\n\n", "\n    "])
HOSTILE = st.lists(PIECES | st.text(ACTIVE, max_size=6) | st.text(max_size=3), max_size=8).map(
    lambda parts: "".join(parts).replace("␣", " ")
)


class _Page(HTMLParser):
    """The tags and the text of a rendered fragment."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.content = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]

    def handle_data(self, data: str) -> None:
        self.content += data


@cache
def _renderer(extensions: tuple[str, ...]) -> markdown.Markdown:
    return markdown.Markdown(extensions=list(extensions), output_format="html")


def _rendered(source: str, extensions: list[str]) -> _Page:
    page = _Page()
    page.feed(_renderer(tuple(extensions)).reset().convert(source))
    page.close()
    return page


def _words(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


@pytest.mark.parametrize(("text", "expected"), cases("escape"))
def test_escaped_case(text: str, expected: str) -> None:
    assert escaped(text) == expected


PLACES = {
    "paragraph": ("{}", ["p"]),
    "behind text": ("x {} y", ["p"]),
    "heading": ("# x {}", ["h1"]),
    "list item": ("- {}", ["ul", "li"]),
    "row": ("| a | b |\n| --- | --- |\n| x{} | y |", ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"]),
    "emphasis": ("**x {} y**", ["p", "strong"]),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("extensions", [EXTENSIONS, RICH], ids=["python-markdown", "pymdownx"])
@settings(derandomize=True, deadline=None, max_examples=EXAMPLES)
@given(text=HOSTILE)
@example(text="1. a")
@example(text="`` ` ``")
@example(text="a__b__c _d_")
@example(text="!")
def test_escaped_text_is_inert(place: str, extensions: list[str], text: str) -> None:
    form, tags = PLACES[place]
    text = f"甲{text}乙" if not text.strip() else text  # an empty paragraph, heading or item is another test's matter
    page = _rendered(form.format(escaped(text)), extensions)
    outer = _rendered(form.format("甲"), extensions)
    assert page.tags == outer.tags == tags
    assert set(page.attributes) <= {"id"}
    assert _words(page.content) == _words(outer.content.replace("甲", visible(text)))


@settings(derandomize=True, deadline=None, max_examples=EXAMPLES)
@given(text=HOSTILE)
def test_escaped_html_keeps_the_text_and_makes_no_tag(text: str) -> None:
    source = f'<div class="x"><p title="{escaped_html(text)}">{escaped_html(text)}</p></div>'
    page = _rendered(source, EXTENSIONS)
    assert page.tags == ["div", "p"]
    assert _words(page.content) == _words(visible(text))


@settings(derandomize=True, deadline=None)
@given(text=HOSTILE)
def test_escaped_text_holds_no_label(text: str) -> None:
    assert label_uses(f"a {escaped(text)} b") == ()
    assert label_uses(f"<p>{escaped_html(text)}</p>".replace("`", "")) == ()


@settings(derandomize=True, deadline=None)
@given(text=st.text())
def test_escaped_text_is_one_printable_line(text: str) -> None:
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]", escaped(text))


@pytest.mark.parametrize("piece", ["*", "_", "`", "\\", "[", ":a", "&", "-", "1", " ", "=", "&#", "(", "\x00"])
def test_escaping_is_linear(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    start = time.process_time()
    escaped(text)
    escaped_html(text)
    assert time.process_time() - start < 3
