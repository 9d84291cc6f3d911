"""Findings on the state of the source: each check against its cases, its laws, and hostile text."""

from __future__ import annotations

import json
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract import draft_of
from generator.findings import CODES
from generator.model import Alignment, Block, Decoded, Draft, Restored, Seed, Span
from generator.restore import restored
from generator.segment import blocks_of

CASES = Path(__file__).parents[1] / "cases" / "quality"
NAMES = sorted(path.stem for path in CASES.glob("*.json"))
law = settings(derandomize=True, deadline=None, max_examples=80)


def draft(text: str) -> Draft:
    decoded = Decoded(encoding="utf-8", text=text)
    clean = restored(decoded)
    return draft_of(Seed(path="a", sha256="0", content=b""), decoded, clean, blocks_of(clean))


def cases() -> list[Any]:
    return [
        pytest.param(name, case, id=f"{name}-{drawer}-{case['label']}")
        for name in NAMES
        for drawer, found in json.loads((CASES / f"{name}.json").read_text(encoding="utf-8")).items()
        for case in found
    ]


@pytest.mark.parametrize(("code", "case"), cases())
def test_case(code: str, case: dict[str, Any]) -> None:
    text = case["input"]
    found = [text[item.span.start : item.span.end] for item in draft(text).findings if item.code == code and item.span]
    assert (found == case["expected"]) == (case["expect"] == "pass"), found


@pytest.mark.parametrize("name", NAMES)
def test_each_check_has_cases_it_must_flag_and_cases_it_must_not(name: str) -> None:
    assert name in CODES
    drawers = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    assert list(drawers) == ["real", "synthetic", "negative", "known-failures"]
    assert drawers["real"]
    assert drawers["negative"]


PIECES = st.sampled_from(
    [
        *(
            "党,、国务院",
            ",,总书记",
            "是对,总书记",
            ",",
            "，",
            "。",
            "\n",
            "近日，大会在京举行，代表出席会议。",
            "關于制造",
        ),
        *(
            "a.Bc",
            "word.Next “",
            "  ",
            "产(chǎn)業(yè)",
            "[转载]",
            "用户上传并发布，本平台仅提供",
            "某某网 > ",
            "来源：某报\n",
        ),
    ]
)


@law
@given(st.lists(PIECES, max_size=25).map("".join))
def test_places_are_in_order_within_the_text_and_never_fill_it_in(text: str) -> None:
    item = draft(text)
    holes = [found.span for found in item.findings if found.code == "deleted-phrase"]
    assert all(hole is not None and 0 <= hole.start < hole.end <= len(text) for hole in holes)
    spans = [hole for hole in holes if hole is not None]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(set(text[hole.start : hole.end]) <= set(",，。;；:：") for hole in spans)
    assert item.text == restored(Decoded(encoding="utf-8", text=text)).text


@pytest.mark.parametrize(
    "unit",
    [
        ",",
        "，、",
        ",总书记",
        "对,",
        "贯彻落实",
        "a.Ba",
        "“",
        "word  word ",
        "關于",
        "转",
        "用户上传",
        "版权所有",
        "某某网",
        "本文",
        "由",
    ],
)
def test_time_grows_with_the_length_alone(unit: str) -> None:
    """A pattern that backtracks takes minutes here; ten seconds allow for a slow machine."""
    text = unit * (60_000 // len(unit))
    clean = Restored(text=text, alignment=Alignment.identity(len(text)))
    block = Block(anchor="L1", kind="paragraph", zone="body", rule="body", span=Span(0, len(text)))
    began = time.monotonic()
    for blocks in ((block,), ()):
        draft_of(Seed(path="a", sha256="0", content=b""), Decoded(encoding="utf-8", text=text), clean, blocks)
    assert time.monotonic() - began < 10
