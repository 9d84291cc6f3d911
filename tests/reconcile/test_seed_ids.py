"""Ids of seeds: shortest unique, ASCII, and never changed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.reconcile import seed_ids


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (("002_bc6e.txt", "004_a3ea.txt"), ("002", "004")),
        (("a_1.txt", "a_2.txt"), ("a_1", "a_2")),
        (("report-2023-final.md", "report-2024.md"), ("report-2023", "report-2024")),
        (("x/notice.txt", "y/notice.txt"), ("notice-2", "notice-3")),
        (("index.txt", "index_a.txt"), ("seed-52aa09f6", "index_a")),
        (("Notice.txt",), ("notice",)),
        (("with blanks.txt",), ("with",)),
    ],
)
def test_beginnings_that_no_other_seed_could_claim(paths: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert tuple(seed_ids(paths, {})[path] for path in paths) == expected


def test_a_name_without_ascii_gets_an_id_from_its_hash() -> None:
    (first,) = seed_ids(["中文.txt"], {}).values()
    assert re.fullmatch(r"seed-[0-9a-f]{8}", first)
    assert seed_ids(["中文.txt", "别的.txt"], {})["中文.txt"] == first


def test_recorded_ids_stay_and_are_never_given_twice() -> None:
    recorded = {"a_1.txt": "a", "gone.txt": "b"}
    ids = seed_ids(["a_1.txt", "a_2.txt", "b.txt"], recorded)
    assert ids["a_1.txt"] == "a"
    assert ids["a_2.txt"] == "a_2"
    assert ids["b.txt"] not in ("a", "b")


NAMES = st.text(alphabet="ab01_- .中é", min_size=1, max_size=8).map(lambda name: f"{name}.txt")


@settings(derandomize=True, deadline=None)
@given(st.lists(NAMES, unique=True), st.lists(NAMES, unique=True))
def test_ids_are_unique_stable_and_safe(first: list[str], later: list[str]) -> None:
    recorded = seed_ids(first, {})
    ids = seed_ids([*first, *later], recorded)
    assert len(set(ids.values())) == len(ids)
    assert all(ids[path] == recorded[path] for path in first)
    assert all(re.fullmatch(r"[a-z0-9]+(?:[_-]+[a-z0-9]+)*", name) for name in ids.values())
