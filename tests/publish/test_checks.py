"""Each check on small folders: what it must find, and what it must leave alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.model import Finding
from generator.publish.checks import DOCS_CHECKS, SITE_CHECKS, checked, docs_view, site_view
from tests.publish.drawers import CASES, laid_out, parameters

CHECKS = {module.__name__.rpartition(".")[2]: module for module in (*DOCS_CHECKS, *SITE_CHECKS)}
FOLDER = Path(next(iter(CHECKS.values())).__file__ or "").parent


def test_every_file_is_in_a_tuple_and_has_cases() -> None:
    names = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    assert names == set(CHECKS)
    assert names <= {path.stem for path in CASES.glob("*.json")}


@pytest.mark.parametrize(
    ("name", "case"),
    [
        pytest.param(name, *p.values, id=f"{name}: {p.id}", marks=p.marks)
        for name in sorted(CHECKS)
        for p in parameters(name)
    ],
)
def test_findings(name: str, case: dict[str, Any], tmp_path: Path) -> None:
    module = CHECKS[name]
    if module in DOCS_CHECKS:
        found = module.findings(docs_view(laid_out(tmp_path / "docs", case["input"])))
    else:
        found = module.findings(site_view(laid_out(tmp_path / "site", case["input"])))
    assert [_summary(item, wanted) for item, wanted in zip(found, case["expected"], strict=True)] == case["expected"]


def _summary(item: Finding, wanted: list[str]) -> list[str]:
    if len(wanted) == 2:
        return [item.code, item.where]
    # An empty hint in a case means that no target is near: then the code's own remedy stands there.
    return [item.code, item.where, item.hint if item.hint.startswith("The nearest") else ""]


def test_checked_sorts_and_joins(tmp_path: Path) -> None:
    docs = laid_out(tmp_path / "docs", {"b.md": "# B\n", "a.md": "---\ntype: [\n---\n", "c.md": "---\ntype: A\n---\n"})
    site = laid_out(tmp_path / "site", {"index.html": '<img src="https://example.org/a.png">'})
    assert [item.code for item in checked(docs)] == ["bad-front-matter", "schema"]
    assert [item.code for item in checked(docs, site)] == ["bad-front-matter", "schema", "external-request"]


def test_a_page_in_another_encoding_is_a_finding(tmp_path: Path) -> None:
    docs = laid_out(tmp_path / "docs", {})
    (docs / "a.md").write_bytes("---\ntype: A\n---\n纺织\n".encode("gb18030"))
    assert [(item.code, item.where) for item in checked(docs)] == [("bad-front-matter", "docs/a.md:4")]


@pytest.mark.parametrize("unit", ["url(", "<a href=", "[^L1", '@import "', "<<<<<<< ", "](", "!["])
def test_hostile_repetition_is_read_in_linear_time(unit: str, tmp_path: Path) -> None:
    # A quadratic pattern needs minutes for this; the suite's own time limit would show it.
    text = unit * 20_000
    docs = laid_out(tmp_path / "docs", {"a.md": f"---\ntype: A\n---\n```\n{text}\n```\n"})
    site = laid_out(tmp_path / "site", {"a.html": f"<style>{text}</style><p>{text}", "b.css": text})
    assert all(item.code in ("missing-target", "external-request") for item in checked(docs, site))
