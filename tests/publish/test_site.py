"""A small collection, built: what MkDocs warns of stops, what is built is the same twice and asks nobody else."""

from __future__ import annotations

import json
import logging
import os
import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest

from generator.errors import SiteError
from generator.publish import build, checked, serve
from tests.publish.drawers import laid_out

CONFIGURATION = (Path(__file__).parents[2] / "mkdocs.yml").read_text(encoding="utf-8")
HOSTILE = """x</title><script>alert(1)</script>"><img src=x onerror=alert(2)>{{ 7*7 }}{% raw %}"""
FRONT = """---
type: Briefing
title: {title}
description: {title}
kind: event-report
places: [Xinjiang]
source_language: zh-Hant
published: 2023-04-14
outlet: {title}
status: draft
generated: {{by: briefing-generator/0.1.0, at: 2025-01-02T03:04:05+00:00}}
---
"""
BRIEFING = (
    FRONT
    + """# 紡織 {{: lang=zh-Hant }}

## Key points

- <span lang="zh-Hant">增长4.1%</span> [^L4@0-6]

## Places

- [Xinjiang](../places/xinjiang.md)

[^L4@0-6]: “增长4.1%” [Source 001, line 4](../sources/001.md#q-12-18)
"""
)
PAGES = {
    "index.md": '---\nokf_version: "0.2"\n---\n# Collection\n\nWords of a person.\n\n'
    "## Newest\n\n* [A](briefings/a.md) - in *their* words\n* [B](briefings/b.md)\n\n"
    "## Browse\n\n* [Places](places/index.md) - all\n\nAnd\n\n* [A](briefings/a.md)\n* [Guide](guide/index.md)\n",
    "briefings/index.md": "# Briefings\n\n* [A](a.md)\n* [B](b.md)\n",
    "briefings/a.md": BRIEFING.format(title="紡織會議"),
    "briefings/b.md": BRIEFING.format(title=json.dumps(HOSTILE)),
    "sources/index.md": "# Sources\n\n* [001](001.md)\n",
    "sources/001.md": '---\ntype: Source\n---\n# 001\n\n## Text\n\n<div class="bf-source" lang="zh-Hans">\n'
    '<p id="L4" class="bf-block" data-line="4"><mark id="q-12-18">增长4.1%</mark></p>\n</div>\n',
    "places/index.md": "# Places\n\n* [Xinjiang](xinjiang.md)\n",
    "places/xinjiang.md": "---\ntype: Place\ntitle: Xinjiang\n---\n# Xinjiang\n",
    "guide/index.md": "# Guide\n",
    ".base/briefings/a.txt": "not part of the site",
}


def project(folder: Path, changes: dict[str, str | None] | None = None) -> Path:
    """A project with PAGES, some of them changed or (None) left out; returns its mkdocs.yml."""
    pages = {path: text for path, text in (PAGES | (changes or {})).items() if text is not None}
    laid_out(folder / "docs", pages)
    (folder / "mkdocs.yml").write_text(CONFIGURATION, encoding="utf-8")
    return folder / "mkdocs.yml"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    configuration = project(tmp_path_factory.mktemp("project"))
    build(configuration)
    return configuration.parent / "site"


def html(site: Path, path: str) -> str:
    return (site / path).read_text(encoding="utf-8")


def test_nothing_to_find_in_pages_or_site(site: Path) -> None:
    assert checked(site.parent / "docs", site) == ()


def test_home_shows_cards_and_keeps_what_people_wrote(site: Path) -> None:
    home = html(site, "index.html")
    assert "Words of a person." in home
    assert home.count('class="bf-card"') == 2
    assert '<a href="briefings/a.html">A</a>' in home
    assert "in <em>their</em> words" in home
    assert home.count("14 April 2023") == 2
    assert "2 briefings on documents in Chinese, 2023." in " ".join(home.split())
    assert 'bf-chip--place">Xinjiang' in home
    assert home.count('class="bf-entries"') == 1
    assert 'Places</a><br><span class="bf-entries__text">all</span>' in home


def test_briefing_has_strip_breadcrumb_and_origin(site: Path) -> None:
    page = html(site, "briefings/a.html")
    assert "Event report" in page
    assert '<time datetime="2023-04-14">14 April 2023</time>' in page
    assert "bf-badge--unverified" in page
    assert '<a href="index.html">Briefings</a>' in page
    assert "briefing-generator/0.1.0" in page
    assert page.index("</h1>") < page.index("bf-strip") < page.index('id="key-points"')


def test_hostile_front_matter_is_only_text(site: Path) -> None:
    for path in ("index.html", "briefings/b.html", "briefings/index.html"):
        page = html(site, path)
        assert "alert(1)</script>" not in page
        assert "<img src=x" not in page
    page = html(site, "briefings/b.html")
    assert "x&lt;/title&gt;&lt;script&gt;" in page
    assert "{{ 7*7 }}" in page


def test_own_search_replaces_the_theme_s(site: Path) -> None:
    assert json.loads(html(site, "search/search_index.json"))["docs"] == []
    index = html(site, "search/briefings_index.js")
    assert "紡織會議" in index
    page = html(site, "briefings/a.html")
    assert page.index("assets/javascripts/search.js") < page.index("assets/javascripts/bundle")


def test_a_person_can_keep_a_page_out_of_the_search(tmp_path: Path) -> None:
    configuration = project(
        tmp_path, {"places/xinjiang.md": "---\ntype: Place\ntitle: Xinjiang\nsearch: {exclude: true}\n---\n# X\n"}
    )
    build(configuration)
    assert '"u":"places/xinjiang.html"' not in html(tmp_path / "site", "search/briefings_index.js")


def test_dot_folders_stay_out(site: Path) -> None:
    assert not [path for path in site.rglob("*") if path.name.startswith(".")]
    assert "not part of the site" not in "".join(path.read_text("utf-8") for path in site.rglob("*.html"))


def test_the_same_pages_give_the_same_bytes(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    build(project(tmp_path), tmp_path / "elsewhere")
    first, second = (
        {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()}
        for root in (site, tmp_path / "elsewhere")
    )
    assert first == second
    assert not (tmp_path / "site").exists()
    assert "SOURCE_DATE_EPOCH" not in os.environ


def test_instant_is_the_build_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    configuration = project(tmp_path)
    configuration.write_text(CONFIGURATION + "site_url: https://example.org/b/\n", encoding="utf-8")
    build(configuration)
    assert "<lastmod>2025-01-02</lastmod>" in html(tmp_path / "site", "sitemap.xml")
    build(configuration, instant=datetime(2024, 5, 6, tzinfo=UTC))
    assert "<lastmod>2024-05-06</lastmod>" in html(tmp_path / "site", "sitemap.xml")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"guide/index.md": "# Guide\n\n[x](gone.md)\n"}, "gone.md"),
        ({"guide/index.md": "# Guide\n\n[x](#gone)\n"}, "#gone"),
        ({"briefings/a.md": PAGES["briefings/a.md"].replace("#q-12-18", "#q-12-19")}, "#q-12-19"),
        ({"guide/index.md": "# Guide\n\n[x](/index.md)\n"}, "/index.md"),
    ],
)
def test_a_warning_of_mkdocs_stops(changes: dict[str, str | None], words: str, tmp_path: Path) -> None:
    with pytest.raises(SiteError, match="1 warning") as caught:
        build(project(tmp_path, changes))
    assert words in caught.value.hint
    assert caught.value.where.endswith("mkdocs.yml")


def test_warnings_count_however_quiet_the_log_is(tmp_path: Path) -> None:
    logger = logging.getLogger("mkdocs")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        with pytest.raises(SiteError):
            build(project(tmp_path, {"guide/index.md": "# Guide\n\n[x](#gone)\n"}))
        assert logger.level == logging.CRITICAL
    finally:
        logger.setLevel(level)


def test_a_collection_without_places_has_no_tab_for_them(tmp_path: Path) -> None:
    page = PAGES["briefings/a.md"].replace("- [Xinjiang](../places/xinjiang.md)", "none")
    changes = {"briefings/a.md": page, "briefings/b.md": page, "index.md": "# Collection\n"}
    build(project(tmp_path, {"places/index.md": None, "places/xinjiang.md": None, **changes}))
    assert "places/index.html" not in html(tmp_path / "site", "index.html")


@pytest.mark.parametrize(
    "configuration", [None, "site_name: [", "site_name: x\nunknown_key: 1\n", "site_name: x\nplugins: [gone]\n"]
)
def test_a_configuration_that_cannot_be_used(configuration: str | None, tmp_path: Path) -> None:
    file = project(tmp_path)
    if configuration is None:
        file.unlink()
    else:
        file.write_text(configuration, encoding="utf-8")
    with pytest.raises(SiteError) as caught:
        build(file)
    assert caught.value.where == str(file)


def test_serving_at_an_address_in_use(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(SiteError, match="in use") as caught:
            serve(project(tmp_path), address)
        assert caught.value.where == address
