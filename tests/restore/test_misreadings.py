"""Text whose bytes were read as Latin-1: put right exactly, and nothing else touched."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Decoded, Restored
from generator.restore import replayed, restored
from tests.read.passages import passages

law = settings(derandomize=True, deadline=None, max_examples=150)


def of(text: str) -> Restored:
    return restored(Decoded(encoding="utf-8", text=text))


def misread(text: str, encoding: str, *, windows: bool) -> str:
    """`text` as a program shows it that takes its bytes for Windows-1252 or Latin-1."""
    content = text.encode(encoding)
    if not windows:
        return content.decode("latin-1")
    return "".join(bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in content)


def damaged(language: str, text: str) -> list[tuple[str, str]]:
    """(what was done, the damaged text) for one passage."""
    ways = [(f"utf-8, windows={windows}", misread(text, "utf-8", windows=windows)) for windows in (True, False)]
    ways.append(("utf-8 twice", misread(ways[0][1], "utf-8", windows=True)))
    if language.startswith("zh"):
        ways += [(f"gbk, windows={windows}", misread(text, "gb18030", windows=windows)) for windows in (True, False)]
    return ways


def unrepaired(*, held_out: bool) -> list[str]:
    return [
        f"{passage['label']}, {way}"
        for passage in passages(held_out=held_out)
        for way, text in damaged(passage["language"], passage["text"])
        if of(text).text != passage["text"]
    ]


def test_passages_come_back_exactly() -> None:
    assert unrepaired(held_out=False) == []


@pytest.mark.parametrize("held_out", [False, True])
def test_sound_passages_stay_as_they_are(held_out: bool) -> None:
    assert [item["label"] for item in passages(held_out=held_out) if of(item["text"]).repairs] == []


@law
@given(
    st.lists(st.sampled_from(["Ã©", "â€œ", "µ±Ç°Î»ÖÃ", "é", "中", "Ã ", "a", "\n", "«\u00a0", "¡¡", "½Y"])).map("".join)
)
def test_laws_on_misread_text(text: str) -> None:
    result = of(text)
    assert replayed(text, result.repairs) == result.text
    assert result.text.count("\n") == text.count("\n")
    for repair in result.repairs:
        assert repair.before == text[repair.span.start : repair.span.end]
        least = 0.5 if repair.rule.endswith("-as-latin1") else 0.0  # guesses in shifted runs are marked, not left out
        assert least <= repair.confidence <= 1.0


@pytest.mark.parametrize("unit", ["Ã©", "µ±", "Ã", "â€", "µ±a", "Ã© "])
def test_a_hundred_thousand_of_one_sign_take_no_time(unit: str) -> None:
    assert of(unit * (100_000 // len(unit))).text
