"""Cases as data: `tests/cases/publish/NAME.json` holds drawers (real, synthetic, negative, known-failures) of cases."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

CASES = Path(__file__).parent.parent / "cases" / "publish"


def parameters(name: str) -> list[Any]:
    """One parameter a case; what is known to fail must fail."""
    drawers = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    assert drawers.get("negative"), f"{name}.json has no case that must stay without a finding"
    return [
        pytest.param(
            case,
            id=f"{drawer}: {case['label']}",
            marks=[pytest.mark.xfail(reason=case["comment"])] if case["expect"] == "fail" else [],
        )
        for drawer, cases in drawers.items()
        for case in cases
    ]


def laid_out(folder: Path, files: dict[str, str]) -> Path:
    """Write `files` (path to text) below `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode("utf-8"))
    return folder
