"""The character model: a distribution, blind to script and width, that a document can adapt."""

from __future__ import annotations

from math import exp, log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.languages.character_classes import normalised
from generator.languages.characters import AdaptedModel, CharacterModel, character_model

law = settings(derandomize=True, deadline=None, max_examples=100)
SENTENCE = "各地要加强组织领导，明确工作责任，确保各项措施落到实处。"


@pytest.mark.parametrize("context", ["\n\n", "中国", "的人", "，加", "啊\x00", "龘龘"])
def test_probabilities_behind_a_context_sum_to_one(context: str) -> None:
    model = character_model()
    first, second = (model.code(ch) for ch in context)
    total = sum(exp(model.log_next(first, second, code)) for code in range(len(model.alphabet)))
    assert 0.85 < total < 1.15  # logarithms are kept in sixteenths of a nat


def test_sound_text_is_more_probable_than_its_characters_in_another_order() -> None:
    model = character_model()
    assert model.log_probability(SENTENCE) > model.log_probability("".join(sorted(SENTENCE))) + 40


def test_script_and_width_make_no_difference() -> None:
    model = character_model()
    assert model.log_probability("產業協會,2023年(A)") == model.log_probability("产业协会，１９９８年（ｂ）")
    assert normalised("產業 , ９") == "产业，0"


def test_lines_are_independent() -> None:
    model = character_model()
    assert model.log_probability("中国\n人民") == model.log_probability("中国") + model.log_probability("人民")


@law
@given(st.text())
def test_any_text_has_a_finite_probability(text: str) -> None:
    assert -20 * len(text) <= character_model().log_probability(text) <= 0


def test_a_foreign_file_is_refused() -> None:
    with pytest.raises(ValueError, match="no character model"):
        CharacterModel(b"something else")


def log_of(model: AdaptedModel, text: str) -> float:
    codes = (model.boundary,) * 4 + tuple(model.model.codes(text))
    return sum(model.log_next(codes[end - 4 : end], codes[end]) for end in range(4, len(codes)))


def test_what_a_document_says_becomes_more_probable_in_it() -> None:
    plain, adapted = AdaptedModel(character_model()), AdaptedModel(character_model())
    for _ in range(3):
        adapted.learn("芜湖锭子厂", begins_line=True)
    assert log_of(adapted, "芜湖锭子厂") > log_of(plain, "芜湖锭子厂") + 10
    assert log_of(plain, SENTENCE) == pytest.approx(character_model().log_probability(SENTENCE))


def test_an_adapted_model_is_still_a_distribution() -> None:
    adapted = AdaptedModel(character_model())
    adapted.learn(SENTENCE, begins_line=True)
    context = (adapted.boundary,) * 2 + tuple(adapted.model.codes("各地"))
    total = sum(exp(adapted.log_next(context, code)) for code in range(len(adapted.model.alphabet)))
    assert abs(log(total)) < 0.15
