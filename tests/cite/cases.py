"""Cases as data: what stands in tests/cases/cite/."""

import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[1] / "cases" / "cite"


def cases() -> list[Any]:
    found = []
    for path in sorted(FOLDER.glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            marks = [pytest.mark.xfail(reason=case["comment"], strict=True)] if case["expect"] == "fail" else []
            found.append(pytest.param(case["input"], case["expected"], id=f"{path.stem}: {case['label']}", marks=marks))
    assert found
    return found
