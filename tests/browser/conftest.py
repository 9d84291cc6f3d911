"""The repository's own pages, built once, open in the system's Chromium: from a server and from the disk."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from generator.publish import build

ROOT = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "site"
    build(ROOT / "mkdocs.yml", folder)
    return folder


@pytest.fixture(scope="session")
def site_sources(site: Path) -> tuple[str, ...]:
    """The built source pages, below the root."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.glob("sources/*.html"))
    return tuple(path for path in pages if not path.endswith("index.html"))


@pytest.fixture(scope="session")
def site_pages(site: Path, site_sources: tuple[str, ...]) -> tuple[str, ...]:
    """One page of each kind, and every source."""
    kinds = [sorted(site.glob(f"{kind}/*.html")) for kind in ("briefings", "places", "guide")]
    own = [[path for path in paths if path.stem not in ("index", "all")][:1] for paths in kinds]
    chosen = [path.relative_to(site).as_posix() for paths in own for path in paths]
    return ("index.html", "briefings/index.html", *chosen, *site_sources)


@pytest.fixture(scope="session")
def site_with_fold(site: Path, site_sources: tuple[str, ...]) -> str:
    """A source page whose text is a passage in two pieces, the first in a fold."""
    text = (site / site_sources[0]).read_text(encoding="utf-8")
    start, end = text.index('<div class="bf-source"'), text.index("</article>")
    filler = "".join(f'<p id="L{n}" class="bf-block" data-line="{n}">x</p>' for n in range(100, 200))
    source = (
        f'<div class="bf-source">{filler}<details class="bf-boilerplate"><summary>1 line</summary>'
        '<p id="L1" class="bf-block" data-line="1"><mark id="q-1-9">one</mark></p></details>'
        '<p id="L2" class="bf-block" data-line="2"><mark data-part="q-1-9">two</mark>'
        '<mark id="q-20-30">three</mark></p></div>'
    )
    (site / "sources" / "fold.html").write_text(text[:start] + source + text[end:], encoding="utf-8")
    return "sources/fold.html"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = next((found for name in NAMES if (found := shutil.which(name))), None)
    if program is None:
        reason = f"no browser found; looked for {', '.join(NAMES)}"
        if os.environ.get("BRIEFINGS_REQUIRE_BROWSER"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield started
        started.close()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}/"
        listening.shutdown()
        thread.join()


@pytest.fixture(params=["http", "file"])
def address(request: pytest.FixtureRequest, site: Path) -> str:
    """Of the site's root, with its last slash: hosted, and from the disk."""
    return str(request.getfixturevalue("server")) if request.param == "http" else f"{site.as_uri()}/"


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A page that fails the test on an error in its console and on a request to anyone else."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    trouble: list[str] = []
    opened.on("console", lambda message: trouble.append(message.text) if message.type in ("error", "warning") else None)
    opened.on("pageerror", lambda error: trouble.append(str(error)))
    opened.on(
        "request",
        lambda request: None if request.url.startswith((address, "data:")) else trouble.append(f"asks {request.url}"),
    )
    yield opened
    context.close()
    assert trouble == []
