"""The home page: the lists of links that stand on index.md, shown as cards.

What is listed there, in which order and in which words is the page's; only the look is made here. So an edit of
index.md shows at once, and without the plugin the page is the same lists.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from generator.model import Value
from generator.publish.cards import Card

_LIST = re.compile(r"^<ul>\n((?:<li>.*</li>\n)+)</ul>$", re.MULTILINE)
_ITEM = re.compile(r'<li>(?P<link><a href="(?P<url>[^"#?]{1,2000})">.*?</a>)(?: [-–—] (?P<words>.*))?</li>')


class HomeItem(Value, frozen=True):
    """A link of a list. `link` and `words` are HTML that MkDocs rendered."""

    link: str
    words: str
    card: Card | None
    """Of the briefing that it leads to."""


class HomePart(Value, frozen=True):
    look: Literal["page", "cards", "entries"]
    """`page`: as rendered. `cards`: a list of briefings. `entries`: a list of the site's main lists."""
    html: str
    items: tuple[HomeItem, ...] = ()


def home_parts(content: str, cards: Mapping[str, Card], listings: frozenset[str]) -> tuple[HomePart, ...]:
    """The rendered index.md in parts; joined, their `html` is `content`.

    cards: by the address of their page below the root. listings: addresses of the pages in the navigation.
    """
    parts: list[HomePart] = []
    position = 0
    for match in _LIST.finditer(content):
        look, items = _list(match[1], cards, listings)
        if look == "page":
            continue
        parts.append(HomePart(look="page", html=content[position : match.start()]))
        parts.append(HomePart(look=look, html=match[0], items=items))
        position = match.end()
    return (*parts, HomePart(look="page", html=content[position:]))


def _list(
    lines: str, cards: Mapping[str, Card], listings: frozenset[str]
) -> tuple[Literal["page", "cards", "entries"], tuple[HomeItem, ...]]:
    items: list[HomeItem] = []
    urls: list[str] = []
    for line in lines.splitlines():
        match = _ITEM.fullmatch(line)
        if match is None:
            return "page", ()
        urls.append(match["url"])
        items.append(HomeItem(link=match["link"], words=match["words"] or "", card=cards.get(match["url"])))
    if all(item.card for item in items):
        return "cards", tuple(items)
    return ("entries", tuple(items)) if listings.issuperset(urls) else ("page", ())
