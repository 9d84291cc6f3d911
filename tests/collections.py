"""A collection in a temporary folder: seeds from texts, and the run that makes its pages."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.executors import executor_for
from generator.pipeline import Report, generated

INSTANT = "2024-06-01T12:00:00+00:00"
LATER = "2024-07-01T12:00:00+00:00"


def write_seeds(root: Path, texts: Mapping[str, str | bytes]) -> Path:
    """The folder `seeds` below `root` with these documents."""
    for name, text in texts.items():
        path = root / "seeds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return root / "seeds"


def run(root: Path, *, instant: str = INSTANT, jobs: int = 1) -> Report:
    """Generates `docs` from `seeds`, both below `root`."""
    with executor_for(jobs) as executor:
        return generated(root / "seeds", root / "docs", instant=instant, executor=executor)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below `folder` with its bytes, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }
