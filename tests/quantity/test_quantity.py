"""Numbers, amounts and dates against their cases, and the laws that hold on any text."""

from __future__ import annotations

import json
import re
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.quantity import chinese_value, dates_in, figures_in, same_amount
from generator.quantity.numerals import plain_number

CASES = Path(__file__).parents[1] / "cases" / "quantity"
law = settings(derandomize=True, deadline=None, max_examples=150)
LANGUAGES = st.sampled_from(["zh", "vi", "en", "und"])
PIECES = st.sampled_from(
    (
        *(
            "1",
            "12",
            "3.5",
            "1,234",
            "1.234,5",
            "2023",
            "2023年",
            "6月",
            "27日",
            "%",
            "元",
            "亿元",
            "万",
            "亿",
            "、",
            "-",
            "—",
        ),
        *(
            "至",
            "和",
            ",",
            ".",
            "百分之",
            "五",
            "三成",
            "个百分点",
            "约",
            "余",
            "/",
            "吨",
            "$",
            "CNY",
            "million",
            "tỷ",
            "triệu",
        ),
        *("USD", "yuan", "per", "cent", "năm", "tháng", "ngày", "18/01/2024", "Jan-18-2024", "(2023-2025)", "上半年"),
        *("今年", "增长", "(", ")", "“", "”", "\n", "x", "产"),
    )
)
TEXTS = st.one_of(
    st.text(max_size=80), st.lists(PIECES, max_size=30).map("".join), st.lists(PIECES, max_size=30).map(" ".join)
)


def cases(name: str) -> list[Any]:
    drawers = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    assert drawers["negative"], name
    return [
        pytest.param(case, id=f"{drawer}-{case['label']}") for drawer, content in drawers.items() for case in content
    ]


def outcome(found: object, case: dict[str, Any]) -> None:
    assert (found == case["expected"]) == (case["expect"] == "pass"), found


@pytest.mark.parametrize("case", cases("figures"))
def test_figures(case: dict[str, Any]) -> None:
    found = [
        [
            item.quote,
            list(value) if isinstance(value := item.normalised_value, tuple) else value,
            item.normalised_unit,
            item.modifier,
        ]
        for item in figures_in(case["input"], case["language"])
    ]
    outcome(found, case)


@pytest.mark.parametrize("case", cases("dates"))
def test_dates(case: dict[str, Any]) -> None:
    found = [[item.quote, item.iso, item.basis] for item in dates_in(case["input"], case["language"], case.get("base"))]
    outcome(found, case)


@pytest.mark.parametrize("case", cases("numerals"))
def test_chinese_numerals(case: dict[str, Any]) -> None:
    value = chinese_value(case["input"])
    outcome(None if value is None else plain_number(value), case)


def test_the_time_of_day_is_kept_as_printed() -> None:
    times = [
        item.time
        for item in dates_in("2023-08-18 17:32:54 2024-05-21 09:30 2024-05-21T09:30:00+0700 2024-01-01 25:00", "zh")
    ]
    assert times == ["17:32:54", "09:30", "09:30:00+07:00", None]


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (("7200亿元", "zh"), ("CNY 720 billion", "en"), True),
        (("7200亿元", "zh"), ("720 tỷ nhân dân tệ", "vi"), True),
        (("10%-15%", "zh"), ("10 to 15 per cent", "en"), True),
        (("200元/吨", "zh"), ("200 yuan per tonne", "en"), True),
        (("3.3亿元", "zh"), ("$330 million", "en"), False),
        (("5%", "zh"), ("5个百分点", "zh"), False),
        (("10%-15%", "zh"), ("10%", "zh"), False),
        (("15%-10%", "zh"), ("10%-15%", "zh"), False),
    ],
)
def test_same_amount(left: tuple[str, str], right: tuple[str, str], same: bool) -> None:
    (a,), (b,) = figures_in(*left), figures_in(*right)
    assert same_amount(a, b) is same


@law
@given(TEXTS, LANGUAGES)
def test_figures_quote_the_text_in_order(text: str, language: str) -> None:
    end = 0
    for item in figures_in(text, language):
        assert end <= item.start < item.end
        assert text[item.start : item.end] == item.quote
        assert item.unit
        assert isinstance(item.value, tuple) == isinstance(item.normalised_value, tuple)
        end = item.end


@law
@given(TEXTS, LANGUAGES, st.one_of(st.none(), st.integers(1950, 2050)))
def test_dates_quote_the_text_and_exist(text: str, language: str, base: int | None) -> None:
    end, printed = 0, False
    for item in dates_in(text, language, base):
        assert end <= item.start < item.end
        assert text[item.start : item.end] == item.quote
        for part in item.iso.split("/"):
            assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", part)
            date.fromisoformat(f"{part}-01-01"[:10])
        # A year that is printed once holds for its sentence.
        printed = printed or item.basis == "stated"
        assert base is not None or printed
        end = item.end


@law
@given(st.integers(1, 9_999_999), st.sampled_from(["亿元", "万元", "元"]), st.sampled_from([" tỷ", " triệu"]))
def test_an_amount_is_the_same_in_each_language(number: int, chinese: str, vietnamese: str) -> None:
    factor = {"亿元": 10**8, "万元": 10**4, "元": 1, " tỷ": 10**9, " triệu": 10**6}
    (zh,), (vi,) = figures_in(f"{number}{chinese}", "zh"), figures_in(f"{number}{vietnamese} nhân dân tệ", "vi")
    assert zh.normalised_value == number * factor[chinese]
    assert same_amount(zh, vi) is (factor[chinese] == factor[vietnamese])


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1,",
        "1.",
        "1-",
        "1%、",
        "一",
        "2024年",
        "6月27日,",
        "1元至",
        "$",
        "2023-01-01 ",
        "January 1 ",
        "ngày 1 ",
        "三分之",
        "每吨1元",
        "年产",
        "1/10",
        "占1/",
        "5 new ",
        "3个",
        "到2025年",
    ],
)
def test_time_grows_with_the_length_alone(piece: str) -> None:
    def seconds(count: int) -> float:
        text = piece * count
        start = time.perf_counter()
        figures_in(text, "zh")
        dates_in(text, "zh", 2024)
        return time.perf_counter() - start

    # Quadratic time would be 64 times as long; the sum guards against a slow moment of the machine.
    short, long = min(seconds(1500) for _ in range(3)), min(seconds(12000) for _ in range(2))
    assert long < 30 * short + 0.2
