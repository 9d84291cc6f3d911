"""Documents that try to act do nothing: the nasty corpus, built and opened page by page."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.publish import build, checked
from tests.collections import run

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def nasty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("nasty")
    shutil.copytree(ROOT / "tests" / "golden" / "nasty" / "seeds", root / "seeds")
    shutil.copy(ROOT / "mkdocs.yml", root)
    run(root)
    build(root / "mkdocs.yml", root / "site")
    return root


def test_the_built_site_passes_its_check(nasty: Path) -> None:
    assert checked(nasty / "docs", nasty / "site") == ()


def test_no_page_acts(nasty: Path, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    acted: list[str] = []
    page.on("dialog", lambda dialog: (acted.append(dialog.message), dialog.dismiss()))
    page.on("pageerror", lambda error: acted.append(str(error)))
    page.on("console", lambda message: acted.append(message.text) if message.type == "error" else None)
    page.on(
        "request", lambda request: None if request.url.startswith(("file:", "data:")) else acted.append(request.url)
    )
    # 404.html is for servers: its addresses begin at their root.
    paths = sorted(path for path in (nasty / "site").rglob("*.html") if path.name != "404.html")
    assert len(paths) > 20
    for path in paths:
        page.goto(path.as_uri())
        assert page.locator("article [onerror], article [onclick], article script, article img").count() == 0, path.name
        assert page.locator("article a[href^='javascript:']").count() == 0, path.name
    context.close()
    assert acted == []


def test_what_a_document_says_is_what_its_source_page_shows(nasty: Path, browser: Browser) -> None:
    page = browser.new_page()
    page.goto((nasty / "site" / "sources" / "102.html").as_uri())
    shown = {block.get_attribute("data-line"): block.inner_text() for block in page.locator(".bf-block").all()}
    lines = (nasty / "seeds" / "102-hostile.txt").read_text(encoding="utf-8").split("\n")
    for number in (1, 2, 7, 8, 10, 15, 18):
        assert shown[str(number)].split() == lines[number - 1].split()
    page.close()
