"""The lists of index.md as cards; all else stays as it was rendered."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.publish.cards import card_of
from generator.publish.home import home_parts

CARDS = {url: card_of({"kind": "plan"}, url, "A") for url in ("briefings/a.html", "briefings/b.html")}
LISTINGS = frozenset(("places/index.html",))
FIRST = '<li><a href="briefings/a.html">A</a> - <span lang="vi">what it says</span></li>'
NEWEST = f'<ul>\n{FIRST}\n<li><a href="briefings/b.html">B</a></li>\n</ul>'
BROWSE = '<ul>\n<li><a href="places/index.html">Places</a> - all</li>\n</ul>'


def looks(content: str) -> list[str]:
    return [part.look for part in home_parts(content, CARDS, LISTINGS)]


def test_lists_of_briefings_and_of_lists() -> None:
    parts = home_parts(f"<h1>T</h1>\n{NEWEST}\n<p>x</p>\n{BROWSE}", CARDS, LISTINGS)
    assert [part.look for part in parts] == ["page", "cards", "page", "entries", "page"]
    first, second = parts[1].items
    assert (first.link, first.words) == ('<a href="briefings/a.html">A</a>', '<span lang="vi">what it says</span>')
    assert (second.words, second.card) == ("", CARDS["briefings/b.html"])


def test_other_lists_stay_lists() -> None:
    assert looks('<ul>\n<li><a href="sources/001.html">S</a></li>\n</ul>') == ["page"]
    assert looks(NEWEST.replace("briefings/b", "sources/b")) == ["page"]
    assert looks("<ul>\n<li>words</li>\n</ul>") == ["page"]
    assert looks(NEWEST.replace("<li><a", "<li>see <a")) == ["page"]
    assert looks('<ul>\n<li><a href="briefings/a.html#figures">A</a></li>\n</ul>') == ["page"]


@settings(derandomize=True, deadline=None)
@given(st.lists(st.sampled_from((NEWEST, BROWSE, "<p>x</p>", "<ul>\n", "</ul>", "<li>", "\n", "</li>\n"))))
def test_nothing_of_the_page_is_lost(pieces: list[str]) -> None:
    content = "\n".join(pieces)
    assert "".join(part.html for part in home_parts(content, CARDS, LISTINGS)) == content
