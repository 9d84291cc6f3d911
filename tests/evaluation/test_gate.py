"""The gate: extraction stays at or above its floors, on a labelled set that changes only with its digest."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.evaluation import floors

RAISE = 'make floors raises them; lowering: python -m tests.evaluation.floors --reason "…"'


@pytest.fixture(scope="module")
def committed() -> Any:
    return json.loads(floors.FILE.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def now() -> floors.Floors:
    return floors.measured()


def test_the_labelled_set_is_the_one_that_the_floors_were_measured_on(
    committed: floors.Floors, now: floors.Floors
) -> None:
    assert committed["digest"] == now["digest"], RAISE


def test_no_field_is_below_its_floor(committed: floors.Floors, now: floors.Floors) -> None:
    assert floors.fallen(committed, now) == {}, RAISE


def test_floors_were_written_by_the_command(committed: floors.Floors) -> None:
    assert committed["seal"] == floors.seal_of(committed), RAISE
    assert all(entry["reason"].strip() for entry in committed["lowered"])


def test_raising_never_lowers(committed: floors.Floors, now: floors.Floors) -> None:
    lower = json.loads(json.dumps(now))
    lower["fields"]["tuned"]["places"]["exact"] = [0.0, 0.0, 0.0]
    higher = json.loads(json.dumps(now))
    higher["fields"]["tuned"]["places"]["exact"] = [1.0, 1.0, 1.0]
    assert floors.raised(now, lower)["fields"] == now["fields"]
    assert floors.raised(now, higher)["fields"]["tuned"]["places"]["exact"] == [1.0, 1.0, 1.0]
    assert "tuned places exact recall" in floors.fallen(committed, lower)


def test_a_field_that_vanishes_is_below_its_floor(now: floors.Floors) -> None:
    without = json.loads(json.dumps(now))
    del without["fields"]["tuned"]["title"]
    assert "tuned title exact f1" in floors.fallen(now, without)
