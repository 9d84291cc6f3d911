"""A small nasty corpus, generated whole: what it becomes is committed, so every change of it is seen in review.

`make golden` writes the expected pages anew.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.collections import LATER, run, tree

HERE = Path(__file__).parent / "nasty"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    shutil.copytree(HERE / "seeds", tmp_path / "seeds")
    return tmp_path


def test_pages_are_as_committed(corpus: Path) -> None:
    run(corpus)
    made, expected = tree(corpus / "docs"), tree(HERE / "docs")
    assert sorted(made) == sorted(expected)
    for path, content in expected.items():
        assert made[path].decode() == content.decode(), path


def test_a_second_run_changes_nothing(corpus: Path) -> None:
    run(corpus)
    before = tree(corpus / "docs")
    report = run(corpus, instant=LATER)
    assert report.written == ()
    assert tree(corpus / "docs") == before


def test_each_refused_file_is_named_and_all_others_are_published(corpus: Path) -> None:
    report = run(corpus)
    refused = {(item.where, item.code) for item in report.findings if item.severity in ("error", "warning")}
    assert refused >= {
        ("105_empty.txt", "empty-seed"),
        ("106_binary.txt", "binary-seed"),
        ("110_badside.txt", "bad-sidecar"),
        ("111_copy.txt", "duplicate-seed"),
        ("112_orphan.yml", "orphan-sidecar"),
    }
    assert report.refused == 3
    published = len(list((corpus / "docs" / "briefings").glob("[!i]*.md")))
    assert published == report.seeds == 11


def test_a_page_in_windows_1252_is_read(corpus: Path) -> None:
    """Two words are all it holds; no other reading of their bytes has them."""
    run(corpus)
    assert "café naïve" in (corpus / "docs" / "sources" / "107.md").read_text(encoding="utf-8")


def test_text_that_must_not_be_published_is_nowhere(corpus: Path) -> None:
    run(corpus)
    everything = b"".join(tree(corpus / "docs").values()).decode()
    assert "绝密" not in everything
    assert "也不应当公开显示" not in everything
    assert "某公司投资2亿元" in everything


def test_windows_line_ends_do_not_reach_pages(corpus: Path) -> None:
    run(corpus)
    assert not [path for path, content in tree(corpus / "docs").items() if b"\r" in content]
