"""Laws of putting shifted text back in step, and floors for how well it is done."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Decoded, Restored
from generator.restore import replayed, restored
from tests.restore.corrupter import clean, damaged
from tests.restore.measure import NARROW, SITES, documents, score

EVALUATION = Path(__file__).parents[1] / "evaluation"
FLOORS: dict[str, Any] = json.loads((EVALUATION / "restore_floors.json").read_text(encoding="utf-8"))
SENTENCES = [line for text in documents("tuning") for line in text.split("\n") if len(line) < 90]
law = settings(derandomize=True, deadline=None, max_examples=40)
some_site = st.sampled_from(sorted(set(SITES) - {"simplified"})).map(SITES.__getitem__)


def of(text: str) -> Restored:
    return restored(Decoded(encoding="utf-8", text=text))


@law
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5).map("\n".join), some_site)
def test_sound_text_stays(text: str, site: Any) -> None:
    for sound in (text, clean(text, site), damaged(text, replace(site, patterns=(), glossed=()))):
        result = of(sound)
        assert result.text == sound
        assert result.repairs == ()


@law
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map("\n".join), some_site)
def test_repairs_replay_stay_in_their_line_and_spare_sound_lines(text: str, site: Any) -> None:
    seen = damaged(text, site)
    result = of(seen)
    assert replayed(seen, result.repairs) == result.text
    assert result.text.count("\n") == seen.count("\n")
    end = 0
    for repair in result.repairs:
        assert repair.span.start >= end
        assert seen[repair.span.start : repair.span.end] == repair.before
        assert "\n" not in repair.before + repair.after
        assert 0 <= repair.confidence <= 1
        end = repair.span.end
    sound = damaged(text, replace(site, patterns=(), glossed=())).split("\n")
    for line, shown, found in zip(sound, seen.split("\n"), result.text.split("\n"), strict=True):
        assert shown != line or found == line


@law
@given(st.text(alphabet="。！!？?、　：:；;ㄒ唬┚劢垢叨嘶悄芑G色化(qiáng)加\ue000\n", max_size=60))
def test_any_mixture_of_marks_and_junk_replays(text: str) -> None:
    result = of(text)
    assert replayed(text, result.repairs) == result.text
    assert result.text.count("\n") == text.count("\n")


def test_guessed_characters_are_repairs_of_their_own_and_unsure() -> None:
    result = of("。ㄈ┐蛟焯厣椖浚訌娦袠I監管。")
    assert result.text == "（三）打造特色項目，加強行業監管。"
    assert [(repair.before, repair.after, repair.confidence < 0.9) for repair in result.repairs] == [
        ("。ㄈ", "（", False),
        ("┐", "三）", True),
        ("蛟焯厣", "打造特", False),
        ("椖", "色項", True),
        ("浚", "目", False),
        ("訌", "，加", True),
        ("娦袠I", "強行業", False),
    ]


@pytest.mark.parametrize("text", ["（二）严把采购关口。建立配送制度。", "（六）做好农村地区的防汛工作，加强领导。"])
def test_private_use_characters_that_are_kept_or_shown_by_a_sign(text: str) -> None:
    kept = damaged(text, replace(SITES["kept"], glossed=()))
    assert any("\ue000" <= ch <= "\uf8ff" for ch in kept)
    shown = "".join("?" if "\ue000" <= ch <= "\uf8ff" else ch for ch in kept)
    right = clean(text, SITES["kept"]).translate(NARROW)
    assert of(kept).text.translate(NARROW) == of(shown).text.translate(NARROW) == right
    assert all(repair.confidence > 0.9 for repair in of(kept).repairs)
    assert any(repair.confidence < 0.9 for repair in of(shown).repairs)


@pytest.mark.parametrize(
    "text",
    ["?" * 5000, "。ㄒ" * 900, "!苯" * 900, "。" + "唬┚劢" * 300, "動?xùn)|" * 900, "。ㄊ校┘，" * 300],
    ids=lambda text: str(text[:4]),
)
def test_hostile_text_takes_no_longer_than_its_length(text: str) -> None:
    assert of(text).text.count("\n") == 0


@pytest.mark.parametrize("name", ["tuning", "heldout"])
@pytest.mark.parametrize("site", ["full-stop", "silent", "kept"])
def test_floors(name: str, site: str) -> None:
    """Floors rise only: raise them when a change for the better is measured (tests/restore/measure.py)."""
    floor = FLOORS[name][site]
    found = score(documents(name), SITES[site])
    assert found.lines == floor["lines"], "the passages changed: measure again"
    assert found.exact >= floor["exact"], str(found)
    assert found.wrong <= floor["wrong"], str(found)
    assert found.harmed == 0
