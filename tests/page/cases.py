"""Cases as data: what stands in tests/cases/page/."""

import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[1] / "cases" / "page"


def cases(subject: str) -> list[Any]:
    """The cases of all drawers of a subject; those that are known to fail must fail."""
    found = []
    for path in sorted(FOLDER.glob(f"{subject}.*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            marks = [pytest.mark.xfail(reason=case["comment"], strict=True)] if case["expect"] == "fail" else []
            found.append(pytest.param(case["input"], case["expected"], id=f"{path.stem}: {case['label']}", marks=marks))
    assert found, subject
    return found
