"""Addresses: ASCII, readable, unique, never changed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.link.slugs import addresses, slug_for


@pytest.mark.parametrize(
    ("text", "first", "slug"),
    [
        ("Tỉnh Sơn Đông đẩy mạnh", "003", "003-tinh-son-dong-day-manh"),
        ("粮油产业", "", "liang-you-chan-ye"),
        ("Grain: 5.2% more!", "a", "a-grain-5-2-more"),
        ("", "x", "x"),
        ("!!!", "", ""),
    ],
)
def test_titles_become_readable_addresses(text: str, first: str, slug: str) -> None:
    assert slug_for(text, first=first) == slug


def test_long_titles_are_cut_at_a_word() -> None:
    slug = slug_for("quite " * 40, first="1")
    assert len(slug) <= 56
    assert slug.endswith("quite")


@settings(derandomize=True, deadline=None)
@given(st.text(max_size=80))
def test_any_title_gives_a_safe_address(text: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug_for(text))


def test_recorded_addresses_stay_and_taken_ones_get_a_number() -> None:
    paths = addresses({"a": "new", "b": "old", "c": "index", "d": ""}, {"a": "f/old.md"}, folder="f")
    assert paths == {"a": "f/old.md", "b": "f/old-2.md", "c": "f/c.md", "d": "f/d.md"}
