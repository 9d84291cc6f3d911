"""The gate of the zone rules: no score below its floor, no line of a text lost, no annotated set changed unseen."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.evaluation.zones.scores import FOLDER, SETS, ZONES, all_judged, digest, documents, scores

FLOORS: dict[str, Any] = json.loads((FOLDER / "floors.json").read_text(encoding="utf-8"))
LEAST = {"boilerplate precision": 0.95, "boilerplate recall": 0.9}
"""What the rules must reach on documents that they were not written for."""


@pytest.mark.parametrize("name", SETS)
def test_the_annotated_set_is_the_one_that_the_floors_were_measured_on(name: str) -> None:
    assert digest(name) == FLOORS[name]["digest"], "run `python -m tests.evaluation.zones.scores --raise`"


@pytest.mark.parametrize("name", SETS)
def test_no_score_is_below_its_floor(name: str) -> None:
    lines = all_judged(name)
    reached, floors = scores(lines), FLOORS[name]["scores"]
    assert set(reached) == set(floors)
    wrong = "\n".join(f"{line.document}:{line.number} {line.zone} {line.text}" for line in lines if not line.is_right)
    below = {
        key: (reached[key], floor)
        for key, floor in floors.items()
        if (reached[key] > floor if key == "lost" else reached[key] < floor)
    }
    assert not below, f"{below}\n{wrong}"


@pytest.mark.parametrize("name", SETS)
def test_the_floors_hold_what_is_promised(name: str) -> None:
    assert all(FLOORS[name]["scores"][key] >= least for key, least in LEAST.items())


def test_annotations_are_sound_and_the_held_out_set_is_a_third() -> None:
    found = {name: documents(name) for name in SETS}
    ids = [document["id"] for name in SETS for document in found[name]]
    assert len(ids) == len(set(ids)) >= 45
    assert (len(found["held_out"]) + len(found["fresh"])) * 3 >= len(ids)
    for line in (line for name in SETS for line in all_judged(name)):
        assert set(line.accepted) <= set(ZONES)
        assert line.text == line.text.strip("\n") != ""


def test_scores_count_what_they_say() -> None:
    lines = all_judged("tuned")
    swapped = [line._replace(zone="boilerplate" if line.accepted == ("body",) else line.zone) for line in lines]
    assert scores(swapped)["lost"] == sum(line.accepted == ("body",) for line in lines) + scores(lines)["lost"]
    assert scores(swapped)["boilerplate precision"] < 0.6
    assert scores([line._replace(zone=line.accepted[0]) for line in lines])["boilerplate recall"] == 1.0
