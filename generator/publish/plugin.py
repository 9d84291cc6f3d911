"""The MkDocs plugin: our theme over Material, the home page, the strip under a title, and the search index.

It is thin on purpose: pages are plain Markdown, and without the plugin the site is still complete, only plainer.
"""

from __future__ import annotations

import html as markup
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config.base import Config
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.plugins import BasePlugin, event_priority

from generator.publish.cards import Card, card_of, generated_by, text_of
from generator.publish.home import home_parts
from generator.publish.redirects import redirects
from generator.publish.search import WEIGHTS, Entry, index_script, sections_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

THEME = Path(__file__).parent / "theme"
_STUB_INDEX = '{"config":{"lang":["en"],"separator":"[\\\\s]+","pipeline":[],"fields":{}},"docs":[]}'
"""The theme reads its own index before it draws the box; ours answers, so this one is empty."""


class PluginSettings(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves __init_subclass__ without types
    """None so far; MkDocs rejects keys that are not listed here."""


class BriefingsPlugin(BasePlugin[PluginSettings]):  # type: ignore[no-untyped-call]  # as above
    """Registered as `briefings` under the entry points `mkdocs.plugins`."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self._entries: dict[str, Entry] = {}
        self._cards: dict[str, Card] = {}
        self._metas: dict[str, Mapping[str, object]] = {}
        config.theme.dirs.insert(0, str(THEME))
        config.extra_css.insert(0, "assets/stylesheets/briefings.css")
        script = ExtraScriptValue("assets/javascripts/briefings.js")
        script.defer = True
        config.extra_javascript.append(script)
        # Material loads these before its own script, which asks for a Worker: search.js must stand in its place then.
        config.extra["polyfills"] = ["assets/javascripts/search.js", *config.extra.get("polyfills", ())]
        config.nav = _existing(config.nav, Path(config.docs_dir))
        return config

    def on_page_markdown(self, markdown: str, *, page: Page, **_: Any) -> str:
        if page.file.src_uri == "index.md":
            page.meta["template"] = "home.html"
            page.meta["hide"] = ["navigation", "toc"]
        if not _is_excluded(page):
            self._entries[page.file.src_uri] = Entry(url=page.url, title="", kind="", weight=0, sections=())
        # The theme's own index stays empty: it cannot find inside Chinese text.
        page.meta["search"] = {"exclude": True}
        return markdown

    def on_page_content(self, html: str, *, page: Page, **_: Any) -> str:
        if page.file.src_uri in self._entries:
            self._entries[page.file.src_uri] = _entry_of(page, html)
        return html

    def on_env(self, env: Any, *, files: Files, **_: Any) -> Any:
        """All pages are read now: gather what the home page shows of them."""
        pages = [file.page for file in files.documentation_pages() if file.page is not None]
        self._metas = {page.url: page.meta for page in pages}
        self._cards = {
            page.url: card_of(page.meta, page.url, _title_of(page))
            for page in pages
            if page.meta.get("type") == "Briefing"
        }
        return env

    def on_page_context(self, context: Any, *, page: Page, nav: Navigation, **_: Any) -> Any:
        folder = page.file.src_uri.partition("/")[0] if "/" in page.file.src_uri else ""
        context["section"] = _section(page, folder, nav)
        context["card"] = card_of(page.meta, page.url, _title_of(page))
        context["made_by"] = generated_by(page.meta)
        if "title" in page.meta:
            # The theme's header prints it without escaping; the card above holds it as it is.
            page.meta["title"] = markup.escape(context["card"].title)
        if page.meta.get("template") == "home.html":
            context["home"] = _home(page.content or "", self._cards, frozenset(item.url for item in nav.pages))
        return context

    @event_priority(-100)  # after the theme's search plugin wrote its own
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        for address, content in redirects(self._metas.items()):
            path = Path(config.site_dir) / address
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        if "material/search" not in config.plugins and "search" not in config.plugins:
            return
        folder = Path(config.site_dir) / "search"
        folder.mkdir(parents=True, exist_ok=True)
        entries = tuple(self._entries[path] for path in sorted(self._entries))
        (folder / "search_index.json").write_text(_STUB_INDEX, encoding="utf-8")
        (folder / "search_index.js").write_text(f"var __index = {_STUB_INDEX};\n", encoding="utf-8")
        (folder / "briefings_index.js").write_text(index_script(entries), encoding="utf-8")


def _existing(nav: Any, docs: Path) -> Any:
    """The navigation without lists that this collection does not have (one without places has no places/index.md)."""
    if not isinstance(nav, list):
        return nav
    return [
        item
        for item in nav
        if not isinstance(item, Mapping)
        or not all(isinstance(path, str) and path.endswith(".md") for path in item.values())
        or all((docs / path).is_file() for path in item.values())
    ]


def _is_excluded(page: Page) -> bool:
    search = page.meta.get("search")
    return isinstance(search, Mapping) and bool(search.get("exclude"))


def _home(content: str, cards: dict[str, Card], listings: frozenset[str]) -> dict[str, Any]:
    """What home.html shows."""
    # "Chinese, simplified" and "Chinese, traditional" are one language in a sentence.
    languages = {card.language.partition(",")[0] for card in cards.values()} - {""}
    return {
        "parts": home_parts(content, cards, listings),
        "total": len(cards),
        "languages": tuple(sorted(languages)),
        "dates": tuple(sorted({card.published[:4] for card in cards.values()} - {""})),
    }


def _entry_of(page: Page, html: str) -> Entry:
    kind = text_of(page.meta.get("type"))
    return Entry(
        url=page.url, title=_title_of(page), kind=kind, weight=WEIGHTS.get(kind, 1.0), sections=sections_of(html)
    )


def _title_of(page: Page) -> str:
    """Plain text. MkDocs hands over a title that it read from a heading as HTML."""
    return text_of(page.meta["title"]) if "title" in page.meta else markup.unescape(text_of(page.title))


def _section(page: Page, folder: str, nav: Navigation) -> Any:
    """The page of the navigation that lists `page`, or None: pages themselves are not in the navigation."""
    if not folder:
        return None
    listing = f"{folder}/index.md"
    for item in nav.pages:
        if item.file.src_uri == listing:
            return None if item is page else item
    return None
