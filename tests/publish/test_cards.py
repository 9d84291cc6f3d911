"""What a page shows of its front matter, whatever stands in it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.publish.cards import Badge, badge_of, card_of, date_label, names_of, text_of

HUMAN = {"by": "human:li", "at": "2025-02-01T10:00:00+08:00"}
MACHINE = {"by": "checker/2", "at": "2025-02-01T10:00:00+08:00"}


@pytest.mark.parametrize(
    ("meta", "badge"),
    [
        ({}, Badge(trust="unverified")),
        ({"verified": "yes"}, Badge(trust="unverified")),
        ({"verified": [{"at": "2025-02-01"}]}, Badge(trust="unverified")),
        ({"verified": [MACHINE]}, Badge(trust="machine-confirmed")),
        ({"verified": HUMAN}, Badge(trust="human-reviewed")),
        ({"verified": [MACHINE, HUMAN]}, Badge(trust="human-reviewed")),
        # The same instant in two zones is no change; a minute later is one.
        ({"verified": [HUMAN], "generated": {"at": "2025-02-01T02:00:00Z"}}, Badge(trust="human-reviewed")),
        (
            {"verified": [HUMAN], "generated": {"at": "2025-02-01T02:01:00Z"}},
            Badge(trust="human-reviewed", changed=True),
        ),
        ({"verified": [HUMAN], "generated": {"at": datetime(2025, 3, 1)}}, Badge(trust="human-reviewed", changed=True)),  # noqa: DTZ001 - as YAML reads it
        ({"verified": [HUMAN], "generated": {"at": "soon"}}, Badge(trust="human-reviewed")),
        (
            {"verified": [{"by": "human:li", "at": "?"}], "generated": {"at": "2025-02-01T02:00:00Z"}},
            Badge(trust="human-reviewed"),
        ),
    ],
)
def test_badge(meta: dict[str, Any], badge: Badge) -> None:
    assert badge_of(meta) == badge


def test_badge_in_words() -> None:
    assert Badge(trust="human-reviewed", changed=True).label == "Human-reviewed, changed since verified"


@pytest.mark.parametrize(
    ("iso", "label"),
    [
        ("2023", "2023"),
        ("2023-04", "April 2023"),
        ("2023-04-05", "5 April 2023"),
        ("2023-04-05T10:20:00+08:00", "5 April 2023"),
        ("2023-13", "2023-13"),
        ("spring", "spring"),
        ("", ""),
    ],
)
def test_date_label(iso: str, label: str) -> None:
    assert date_label(iso) == label


def test_scalars_of_yaml_become_text() -> None:
    assert text_of(date(2023, 4, 5)) == "2023-04-05"
    assert text_of(2023) == "2023"
    assert text_of(" two\nlines ") == "two lines"
    assert [text_of(value) for value in (None, True, [], {}, ["a"])] == [""] * 5


def test_title_carries_its_language_only_where_it_is_the_original() -> None:
    chinese = {"title": "纺织", "source_language": "zh-Hans"}
    assert card_of(chinese, "a.html", "").lang == "zh-Hans"
    translated = card_of({**chinese, "title": "Textiles", "title_original": "纺织"}, "a.html", "")
    assert (translated.lang, translated.original) == ("", "纺织")


def test_places_are_the_first_three_each_once() -> None:
    assert names_of(["A", "A", "B & b", "", "C", "D"]) == ("A", "B & b", "C")
    assert names_of("A") == names_of(None) == names_of([["A"]]) == ()


def test_an_event_is_dated_by_day_or_range() -> None:
    assert card_of({"event_date": "2024-06-27"}, "a.html", "").event_label == "27 June 2024"
    assert card_of({"event_date": "2024-06-27/2024-07"}, "a.html", "").event_label == "27 June 2024 to July 2024"
    assert card_of({}, "a.html", "").event_label == ""


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(("by", "at", "x")), inner, max_size=3),
    max_leaves=8,
)
keys = st.sampled_from(
    (
        "title",
        "title_original",
        "description",
        "kind",
        "published",
        "outlet",
        "source_language",
        "status",
        "places",
        "verified",
        "generated",
    )
)


@settings(derandomize=True, deadline=None, max_examples=150)
@given(st.dictionaries(keys, json_values))
def test_no_front_matter_breaks_a_card(meta: dict[str, Any]) -> None:
    card = card_of(meta, "a.html", "Fallback")
    assert card.title
    assert card.badge.trust in ("unverified", "machine-confirmed", "human-reviewed")
