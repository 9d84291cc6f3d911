"""The labelled set is what its README says: quotations occur, splits are balanced, sizes are right."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import bench
from generator.languages import LANGUAGES
from generator.script import script_of

HERE = Path(__file__).parent
SEEDS = HERE.parent.parent / "seeds"
LABELLED = bench.labelled_documents(HERE, SEEDS)
OWN = [item for item in LABELLED if item.split != "seeds"]


def text_of(item: bench.Labelled) -> str:
    return Path(item.document.location).read_text(encoding="utf-8")


def quotes_of(value: Any) -> Iterator[str]:
    """Every `quote` of an annotation, wherever it stands."""
    if isinstance(value, dict):
        if value.get("quote") is not None:
            yield value["quote"]
        for inner in value.values():
            yield from quotes_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from quotes_of(inner)


@pytest.mark.parametrize("item", LABELLED, ids=lambda item: item.annotation.id)
def test_each_quotation_occurs_in_its_document(item: bench.Labelled) -> None:
    folder = {"tuned": "documents", "held-out": "held_out", "seeds": "seeds"}[item.split]
    text = text_of(item)
    quotes = list(quotes_of(json.loads((HERE / folder / f"{item.annotation.id}.json").read_text(encoding="utf-8"))))
    assert quotes
    assert not [quote for quote in quotes if quote not in text]


@pytest.mark.parametrize("item", LABELLED, ids=lambda item: item.annotation.id)
def test_furniture_is_whole_lines_and_names_are_printed_once(item: bench.Labelled) -> None:
    note = item.annotation
    assert set(note.boilerplate_lines) <= set(text_of(item).split("\n"))
    for group in (note.people, note.organisations, note.places, note.programmes, note.works):
        names = [name.normal for name in group]
        assert len(names) == len(set(names))
    assert {person.normal for person in note.people} >= {
        said.speaker for said in note.statements if item.split != "seeds"
    }


@pytest.mark.parametrize("item", LABELLED, ids=lambda item: item.annotation.id)
def test_normal_forms_are_simplified(item: bench.Labelled) -> None:
    note = item.annotation
    if note.language == "zh":
        names = [name.normal for group in (note.people, note.organisations, note.places) for name in group]
        assert script_of("".join(names) or "一") == "Hans"


def test_sizes_and_balance() -> None:
    assert len(OWN) >= 36
    assert all(300 <= len(text_of(item)) <= 2500 for item in OWN)
    counts = Counter(item.split for item in OWN)
    assert counts["tuned"] == 2 * counts["held-out"]
    for split in ("tuned", "held-out"):
        own = [item.annotation for item in OWN if item.split == split]
        assert {note.language for note in own} == {known.code for known in LANGUAGES}
        assert {note.script for note in own} == {"Hans", "Hant", "Latn"}
        assert {note.damage for note in own} == {None, "pinyin-gloss", "machine-translated"}
        assert {note.kind for note in own} >= {"notice", "event-report", "interview", "plan", "news", "statistics"}


def test_all_seeds_of_the_collection_are_labelled() -> None:
    assert {f"{item.annotation.id}.txt" for item in LABELLED if item.split == "seeds"} == {
        path.name for path in SEEDS.glob("*.txt")
    }
