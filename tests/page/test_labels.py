"""Labels, where they stand, and the definitions that belong to them."""

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.page import (
    Label,
    is_label_like,
    label_uses,
    line_end,
    parsed_label,
    with_definitions,
    without_definitions,
)
from tests.page.cases import cases

PROFILE = settings(derandomize=True, deadline=None, max_examples=200)
SEEDS = st.none() | st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,12}", fullmatch=True)
LINES = st.integers(1, 10**6)


@st.composite
def labels(draw: st.DrawFn) -> Label:
    seed, line = draw(SEEDS), draw(LINES)
    form = draw(st.sampled_from(["block", "part", "range"]))
    if form == "part":
        return Label(seed, line, draw(st.integers(2, 99)))
    if form == "range":
        start = draw(st.integers(0, 10**6))
        return Label(seed, line, None, start, start + draw(st.integers(1, 10**6)))
    return Label(seed, line)


@PROFILE
@given(label=labels())
def test_a_label_is_read_as_it_is_written(label: Label) -> None:
    assert parsed_label(str(label)) == label
    assert is_label_like(str(label))
    assert label_uses(f"a[^{label}]") == ((str(label), 1, 4 + len(str(label))),)


@PROFILE
@given(text=st.text("L0123456789@-a.l ", max_size=12))
def test_what_is_read_is_what_stands_there(text: str) -> None:
    label = parsed_label(text)
    assert label is None or str(label) == text


@pytest.mark.parametrize(("text", "expected"), cases("labels"))
def test_label_case(text: str, expected: list[Any] | None) -> None:
    label = parsed_label(text)
    assert (label and [label.seed, label.line, label.part, label.start, label.end]) == expected


@pytest.mark.parametrize(("body", "expected"), cases("uses"))
def test_uses_case(body: str, expected: list[str]) -> None:
    uses = label_uses(body)
    assert [label for label, _, _ in uses] == expected
    assert all(body[start:end] == f"[^{label}]" for label, start, end in uses)


BODIES = st.lists(
    st.sampled_from(
        [
            "a",
            "b[^L4]",
            "\n",
            "\n\n",
            "\r\n",
            "  ",
            "[^note]: mine",
            "```\n[^L4]: code\n```",
            "- x",
            "\n    more",
            "\r",
            "`[^L1]`",
        ]
    ),
    max_size=10,
).map("".join)


@PROFILE
@given(body=BODIES, count=st.integers(1, 3))
def test_definitions_come_and_go_without_a_trace(body: str, count: int) -> None:
    original = without_definitions(body)
    definitions = [f"[^L{number}]: “x” [y](z)" for number in range(1, count + 1)]
    assert without_definitions(with_definitions(original, definitions, line_end(original))) == original


@PROFILE
@given(body=BODIES)
def test_taking_definitions_away_twice_changes_nothing(body: str) -> None:
    once = without_definitions(body)
    assert without_definitions(once) == once


def test_text_behind_the_definitions_stays() -> None:
    page = with_definitions("a[^L1]\n", ["[^L1]: x"], "\n") + "\nadded below\n"
    assert without_definitions(page) == "a[^L1]\n\nadded below\n"
    assert without_definitions("a\n\n[^L1]: x\nb\n") == "a\n\nb\n"
    assert without_definitions("[^note]: mine\n[^l1]: x\n") == "[^note]: mine\n"


@pytest.mark.parametrize(
    "piece", ["`", "``a`", "\\", "[^L4]", "[^", "<!--", "```\n", "\n", "> ", "~~~a\n", "\n \r", "[^L1]:"]
)
def test_labels_are_found_in_linear_time(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    start = time.process_time()
    label_uses(text)
    without_definitions(text)
    parsed_label(text)
    is_label_like(f"x-{text}")
    assert time.process_time() - start < 3
