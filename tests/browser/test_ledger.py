"""Repairs in sight: marks in words, switches without a script, hosted and from the disk, on a desk and on a phone."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.page import visible
from generator.publish import build
from generator.render import text_of
from tests.browser.test_reading import CONTRAST
from tests.render import damaged

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
BRIEFING = "---\ntype: Briefing\ntitle: Damaged\n---\n\n# Damaged\n"


@pytest.fixture(scope="module")
def damaged_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("damaged")
    pages = {
        "index.md": "# Home\n",
        "guide/reading.md": (ROOT / "docs/guide/reading.md").read_text("utf-8"),
        "briefings/900.md": BRIEFING,
        "sources/900.md": text_of(damaged.page(guide=True)),
        "sources/901.md": text_of(damaged.page("excerpt", guide=True)),
    }
    for path, text in pages.items():
        (root / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
        (root / "docs" / path).write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "mkdocs.yml", root)
    build(root / "mkdocs.yml", root / "site")
    return root / "site"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(params=["http", "file"])
def root(request: pytest.FixtureRequest, damaged_site: Path) -> Iterator[str]:
    """The site's address, with its last slash: hosted, and from the disk."""
    if request.param == "file":
        yield f"{damaged_site.as_uri()}/"
        return
    handler = functools.partial(_Quiet, directory=str(damaged_site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}/"
        listening.shutdown()
        thread.join()


def opened(browser: Browser, address: str, *, width: int = 1440, **options: Any) -> Page:
    page = browser.new_context(viewport={"width": width, "height": 900}, **options).new_page()
    page.goto(address)
    return page


def heard(page: Page) -> str:
    """What the browser tells a screen reader of the text, in order."""
    page.locator(".bf-source").wait_for()
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}

    def words(node: dict[str, Any]) -> Iterator[str]:
        role = node["role"]["value"]
        if role in ("StaticText", "image") and not node.get("ignored"):
            yield node.get("name", {}).get("value", "")
        else:
            for child in node.get("childIds", ()):
                yield from words(by_id[child])

    return "".join(words(next(node for node in nodes if node["role"]["value"] == "RootWebArea")))


@pytest.mark.parametrize("scripts", [True, False])
def test_raw_text_is_shown_on_request_without_a_script(root: str, scripts: bool, browser: Browser) -> None:
    page = opened(browser, f"{root}sources/900.html", java_script_enabled=scripts)
    raw = page.locator(".bf-raw")
    assert raw.count() == 3
    expect(raw.first).to_be_hidden()
    page.get_by_label("Show the raw text (3 blocks differ)").check()
    for number, place in ((1, 0), (2, 1), (4, 2)):
        expect(raw.nth(place)).to_be_visible()
        shown = raw.nth(place).locator("p").last.text_content()
        assert shown == visible(damaged.LINES[number - 1])
    page.context.close()


def test_raw_text_stands_beside_its_block_or_below_it(root: str, browser: Browser) -> None:
    for width in (1440, 360):
        page = opened(browser, f"{root}sources/900.html", width=width)
        page.check("#bf-show-raw")
        block, raw = page.locator("#L2").bounding_box(), page.locator(".bf-raw").nth(1).bounding_box()
        assert block is not None
        assert raw is not None
        if width == 1440:
            assert raw["x"] >= block["x"] + block["width"]
            assert abs(raw["y"] - block["y"]) < 10
        else:
            assert raw["y"] >= block["y"] + block["height"]
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.context.close()


def test_paper_shows_what_the_screen_shows(root: str, browser: Browser) -> None:
    page = opened(browser, f"{root}sources/900.html")
    page.emulate_media(media="print")
    expect(page.locator(".bf-raw").first).to_be_hidden()
    expect(page.locator(".bf-toggle")).to_be_hidden()
    expect(page.locator(".bf-legend")).to_be_visible()
    page.emulate_media(media="screen")
    page.check("#bf-show-raw")
    page.emulate_media(media="print")
    expect(page.locator(".bf-raw").first).to_be_visible()
    page.context.close()


def test_a_screen_reader_hears_each_mark_in_words(root: str, browser: Browser) -> None:
    page = opened(browser, f"{root}sources/900.html")
    at_rest = heard(page)
    assert " [repaired: （一）聚焦高端化]  [uncertain: 綠] 色化" in at_rest
    assert "在黨text missing here,、國務院" in at_rest
    assert "chǎn" not in at_rest
    page.check("#bf-show-repairs")
    assert "產 [removed:] (chǎn)業" in heard(page)
    page.context.close()


def test_marks_differ_by_their_lines_not_by_colour_alone(root: str, browser: Browser) -> None:
    page = opened(browser, f"{root}sources/900.html")
    page.check("#bf-show-repairs")
    forms = [
        page.locator(f".bf-source {mark}").first.evaluate(
            "e => { const s = getComputedStyle(e); return s.textDecorationLine + ' ' + s.textDecorationStyle; }"
        )
        for mark in ("ins.bf-repaired", "ins.bf-uncertain", "del.bf-removed")
    ]
    assert forms == ["underline dotted", "underline wavy", "line-through solid"]
    hole = page.locator(".bf-source .bf-hole")
    assert hole.evaluate("e => getComputedStyle(e).borderTopStyle") == "solid"
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_mark_stands_out_from_its_ground(root: str, scheme: str, browser: Browser) -> None:
    """WCAG 2.2, 1.4.3: a contrast of 4.5 at least, with all that can be shown shown."""
    page = opened(browser, f"{root}sources/900.html", color_scheme=scheme)
    page.check("#bf-show-repairs")
    page.check("#bf-show-raw")
    assert page.evaluate(CONTRAST) == []
    page.context.close()


def test_copied_text_and_search_hold_the_restored_text_alone(root: str, damaged_site: Path, browser: Browser) -> None:
    index = (damaged_site / "search/briefings_index.js").read_text("utf-8")
    assert "糧油產業發展的通知" in index
    for raw in ("chǎn", "劢垢", "Raw text", "Marks on this page", "[…],", "not published"):
        assert raw not in index.replace("[…] in a frame", ""), raw
    page = opened(browser, f"{root}sources/900.html")
    page.evaluate("getSelection().selectAllChildren(document.querySelector('.bf-source'))")
    copied = page.evaluate("getSelection().toString()")
    assert "糧油產業發展的通知" in copied
    assert "（一）聚焦高端化綠色化" in copied
    assert "劢垢" not in copied
    page.context.close()


def test_a_citation_still_leads_to_its_passage_when_all_is_shown(root: str, browser: Browser) -> None:
    page = opened(browser, f"{root}sources/900.html")
    page.check("#bf-show-raw")
    target = page.locator(".bf-source mark[id]").last.get_attribute("id")
    page.evaluate(f"location.hash = '{target}'")
    expect(page.locator("mark:target")).to_be_in_viewport()
    page.context.close()


def test_an_excerpt_says_what_is_left_out(root: str, browser: Browser) -> None:
    page = opened(browser, f"{root}sources/901.html")
    assert page.locator(".bf-withheld").all_inner_texts() == [
        "2 blocks are not published.",
        "3 blocks are not published.",
    ]
    assert "劢垢" not in page.content()
    page.context.close()
