"""No edit is lost, and nothing happens twice."""

import json
import re
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings

from generator.collection import base_name, conflict_name
from generator.errors import MergeError
from generator.merge import Conflict, Merged, conflict_text, merged, stripped
from generator.merge.body import merged_body
from generator.merge.front import merged_front
from generator.page import front_matter, split
from tests.merge.pages import bodies, fronts, pages, printed, triples

FOLDER = Path(__file__).parents[1] / "cases" / "merge"
PROFILE = settings(derandomize=True, deadline=None, max_examples=150)


def cases(pattern: str) -> list[Any]:
    found = []
    for path in sorted(FOLDER.glob(pattern)):
        for case in json.loads(path.read_text(encoding="utf-8")):
            marks = [pytest.mark.xfail(reason=case["comment"], strict=True)] if case["expect"] == "fail" else []
            found.append(pytest.param(case["input"], case["expected"], id=f"{path.stem}: {case['label']}", marks=marks))
    assert found
    return found


def _lines(text: str) -> list[str]:
    return [line.removesuffix("\r") for line in text.split("\n") if line.strip()]


@pytest.mark.parametrize(("page", "expected"), cases("[!e]*.json"))
def test_merge_case(page: dict[str, Any], expected: dict[str, Any]) -> None:
    outcome = merged(page["base"], page["human"], page["new"])
    assert outcome.text == expected["text"]
    assert len(outcome.conflicts) == expected["conflicts"]


@pytest.mark.parametrize(("page", "expected"), cases("errors.*.json"))
def test_page_that_cannot_be_merged(page: str, expected: list[str]) -> None:
    name, where = expected
    for base, new in (("a\n", "b\n"), (None, "b\n"), (page, page)):
        with pytest.raises(MergeError, match=f"^{where}: ") as raised:
            merged(base, page, new)
        assert type(raised.value).__name__ == name
        assert raised.value.hint


# --- the laws ---------------------------------------------------------------------------------------------------------


@PROFILE
@given(base=pages(), human=pages(), new=pages())
def test_one_side_alone_is_taken_byte_for_byte(base: str, human: str, new: str) -> None:
    assert merged(base, base, new) == Merged(new)
    assert merged(base, human, base) == Merged(human)
    assert merged(base, human, human) == Merged(human)


@PROFILE
@given(page=triples())
def test_a_second_run_changes_nothing(page: tuple[str, str, str]) -> None:
    base, human, new = page
    once = merged(base, human, new)
    assert merged(new, once.text, new) == Merged(once.text)
    assert merged(base, human, new) == once


@PROFILE
@given(page=triples())
def test_no_line_that_a_person_wrote_is_missing(page: tuple[str, str, str]) -> None:
    base, human, new = page
    body = split(merged(base, human, new).text)[1]
    written = Counter(_lines(split(human)[1])) - Counter(_lines(split(base)[1]))
    assert not written - Counter(_lines(body))


@PROFILE
@given(page=triples())
def test_every_line_has_an_origin_and_new_lines_arrive(page: tuple[str, str, str]) -> None:
    base, human, new = page
    outcome = merged(base, human, new)
    body = Counter(_lines(split(outcome.text)[1]))
    sides = [Counter(_lines(split(text)[1])) for text in (base, human, new)]
    assert set(body) <= set(sides[1]) | set(sides[2])
    told = {line for conflict in outcome.conflicts for line in _lines(conflict.new)}
    missing = set(sides[2] - sides[0]) - set(body) - told
    assert not missing, "what the generator added is on the page or in a conflict"


@PROFILE
@given(page=triples())
def test_front_matter_keeps_what_people_meant(page: tuple[str, str, str]) -> None:
    base, human, new = page
    outcome = merged(base, human, new)
    fronts_of = [split(text)[0] for text in (base, human, new, outcome.text)]
    was, ours, theirs, now = map(front_matter, fronts_of)
    for key in {*was, *ours, *theirs}:
        if (key in ours) == (key in was) and ours.get(key) == was.get(key):
            assert now.get(key) == theirs.get(key)
        elif key not in ours:
            assert key not in now
        elif not isinstance(ours[key], list | dict):
            assert now[key] == ours[key]
    for comment in re.findall(r"# \w+", fronts_of[1] or ""):
        assert comment in (fronts_of[3] or "") or comment in (fronts_of[0] or "")


@PROFILE
@given(base=bodies, other=bodies)
def test_body_laws_hold_without_shortcuts(base: list[tuple[str, str]], other: list[tuple[str, str]]) -> None:
    one, two = printed(None, base), printed(None, other, ended=False)
    assert merged_body(one, one, two, "\n") == (two, ())
    assert merged_body(one, two, one, "\n") == (two, ())
    assert merged_body(one, two, two, "\n") == (two, ())


@PROFILE
@given(one=fronts(), two=fronts())
def test_front_matter_laws_hold_without_shortcuts(one: str, two: str) -> None:
    spaced = two + "# end\n"  # so that no two of the three are the same text
    assert merged_front(one, two, two, "\n")[0] == two
    text, conflicts = merged_front(one, spaced, two, "\n")
    assert (front_matter(text), conflicts) == (front_matter(two), ())


@PROFILE
@given(page=triples())
def test_windows_line_ends_change_no_word(page: tuple[str, str, str]) -> None:
    base, human, new = (text.replace("\r\n", "\n") for text in page)
    assume(human != base and new not in (base, human))
    unix = merged(base, human, new)
    windows = merged(base, human.replace("\n", "\r\n"), new)
    assert windows.text.replace("\r\n", "\n") == unix.text
    assert len(windows.conflicts) == len(unix.conflicts)


# --- conflicts --------------------------------------------------------------------------------------------------------


def test_conflicts_tell_where_they_are() -> None:
    base = "---\ntitle: A\nnames: {en: B}\n---\n\n# T\n\nOne.\n\nTwo.\n"
    human = base.replace("A", "H").replace("B", "H2").replace("One.", "One, mine.").replace("Two.\n", "Two, mine.\n")
    new = base.replace("A", "N").replace("B", "N2").replace("One.", "One, new.").replace("# T\n", "# T\n\nIntro.\n")
    outcome = merged(base, human, new)
    assert [item.where for item in outcome.conflicts] == ["front matter, title", "front matter, names.en", "line 10"]
    assert outcome.text.split("\n")[9] == "One, mine."
    assert outcome.conflicts[2] == Conflict("line 10", "One.", "One, mine.", "One, new.")


def test_keys_that_share_a_line_are_left_to_the_person() -> None:
    base, human, new = "---\n{a: 1, b: 2}\n---\nx\n", "---\n{a: 1, b: 3}  # mine\n---\nx\n", "---\na: 4\nb: 2\n---\nx\n"
    outcome = merged(base, human, new)
    assert outcome.text == human
    assert [item.where for item in outcome.conflicts] == ["front matter"]


def test_a_deleted_page_is_not_merged() -> None:
    with pytest.raises(ValueError, match="deleted"):
        merged("a\n", None, "b\n")


def test_conflict_file_is_plain() -> None:
    conflicts = (
        Conflict("line 3", "Old.", "Mine.\r\n", ""),
        Conflict("front matter, title", "", "", "title: N\nx: y\n"),
    )
    text = conflict_text("briefings/x.md", conflicts)
    assert "2 places" in text
    assert "Open docs/briefings/x.md" in text
    assert "Delete this file" in text
    assert "Line 3\n\nOn the page now:\n    Mine.\n" in text
    assert "The generator would write:\n    title: N\n    x: y\n" in text
    assert "(nothing; it would remove the text)" in text
    assert base_name("briefings/x.md") == ".base/briefings/x.md.txt"
    assert conflict_name("briefings/x.md") == ".conflicts/briefings/x.md.txt"


# --- what is derived --------------------------------------------------------------------------------------------------


def test_stripped_takes_the_derived_parts_alone() -> None:
    page = (
        "---\r\ntitle: T # c\r\n# mine\r\nsources:\r\n  - id: L1\r\n    quote: x\r\n"
        "generated: {by: g, at: x}\r\n---\r\n"
        "\r\na[^L1] b[^n]\r\n\r\n[^n]: mine\r\n\r\n[^L1]: “x” [s](y)\r\n"
    )
    assert stripped(page) == "---\r\ntitle: T # c\r\n# mine\r\n---\r\n\r\na[^L1] b[^n]\r\n\r\n[^n]: mine\r\n"
    with pytest.raises(MergeError, match="line 3"):
        stripped("---\na: 1\na: 2\n---\n")


@PROFILE
@given(page=pages())
def test_stripped_leaves_other_pages_alone(page: str) -> None:
    assert stripped(page) == page


# --- cost -------------------------------------------------------------------------------------------------------------

BIG = 40_000


@pytest.mark.parametrize(
    ("base", "human", "new"),
    [
        ("a\n" * BIG, "a\n" * (BIG + 1), "a\n" * (BIG - 1) + "b\n"),
        ("\n".join(map(str, range(BIG))), "\n".join(map(str, range(0, BIG, 2))), "\n".join(map(str, range(0, BIG, 3)))),
        ("a" * 10 * BIG, "a" * 10 * BIG + "b", "c" + "a" * 10 * BIG),
        ("a\nb\n" * BIG, "b\na\n" * BIG, "a\na\nb\n" * BIG),
        ("\n" * BIG, " \n" * BIG, "\r\n" * BIG),
        (
            "| 1 | 2 |\n" * 2000,
            "".join(f"| {n} | 3 |\n" for n in range(2000)),
            "".join(f"| 4 | {n} |\n" for n in range(2000)),
        ),
    ],
    ids=["repeated", "numbers", "one line", "alternating", "blank", "rewritten table"],
)
def test_merging_is_linear(base: str, human: str, new: str) -> None:
    start = time.process_time()
    merged(base, human, new)
    assert time.process_time() - start < 4


def test_merging_front_matter_is_linear() -> None:
    base = "---\n" + "".join(f"k{number}: {number}\n" for number in range(3000)) + "---\n"
    start = time.process_time()
    merged(base, base.replace(": 7", ": 8"), base.replace(": 2", ": 3"))
    assert time.process_time() - start < 3
