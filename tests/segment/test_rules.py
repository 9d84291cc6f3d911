"""Each zone rule against its cases; each rule has a file, a place in the order, and cases that it must leave alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.model import Decoded
from generator.restore import restored
from generator.segment import blocks_of
from generator.segment.lines import normal_form
from generator.segment.zones import RULES

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases" / "segment"
PROFILE = frozenset({normal_form("某某资讯网全新改版"), normal_form("某某省工业和信息化厅")})
"""Stands for the lines that repeat over a collection; only the cases of `repeated-line` see it."""


def cases() -> list[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem}-{drawer}-{case['label']}")
        for path in sorted(CASES.glob("*.json"))
        for drawer, found in json.loads(path.read_text(encoding="utf-8")).items()
        for case in found
    ]


@pytest.mark.parametrize(("rule", "case"), cases())
def test_rule(rule: str, case: dict[str, Any]) -> None:
    text = restored(Decoded(encoding="utf-8", text=case["input"]))
    repeated = PROFILE if rule == "repeated-line" else frozenset[str]()
    marked = {block.anchor: block.zone for block in blocks_of(text, repeated) if block.rule == rule}
    assert (marked == case["expected"]) == (case["expect"] == "pass"), marked


def test_every_file_is_in_the_order() -> None:
    files = {path.stem for path in (ROOT / "generator/segment/zones").glob("*.py")} - {"__init__"}
    assert {name.replace("-", "_") for name, _ in RULES} == files


def test_each_rule_stands_once_under_the_name_of_its_file() -> None:
    assert [rule.__module__.rpartition(".")[2] for _, rule in RULES] == [name.replace("-", "_") for name, _ in RULES]
    assert len({name for name, _ in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", [name for name, _ in RULES])
def test_every_rule_has_cases_it_must_mark_and_cases_it_must_not(rule: str) -> None:
    drawers = json.loads((CASES / f"{rule}.json").read_text(encoding="utf-8"))
    assert list(drawers) == ["real", "synthetic", "negative", "known-failures"]
    assert drawers["real"] + drawers["synthetic"]
    assert drawers["negative"]
