"""The same seeds, edits and version give the same bytes, however the work is done."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.collections import INSTANT, run, tree

ROOT = Path(__file__).parent.parent
NASTY = ROOT / "tests" / "golden" / "nasty" / "seeds"


def corpus(root: Path) -> Path:
    shutil.copytree(NASTY, root / "seeds")
    return root


def test_a_pool_of_processes_gives_the_same_bytes(tmp_path: Path) -> None:
    run(corpus(tmp_path / "serial"))
    run(corpus(tmp_path / "pool"), jobs=2)
    assert tree(tmp_path / "serial" / "docs") == tree(tmp_path / "pool" / "docs")


@pytest.mark.parametrize("hash_seed", ["1", "4242"])
def test_another_hash_seed_gives_the_same_bytes(tmp_path: Path, hash_seed: str) -> None:
    run(corpus(tmp_path / "here"))
    corpus(tmp_path / "there")
    code = f"from pathlib import Path; from tests.collections import run; run(Path({str(tmp_path / 'there')!r}))"
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True)
    assert tree(tmp_path / "here" / "docs") == tree(tmp_path / "there" / "docs")


def test_the_order_in_which_files_were_written_does_not_matter(tmp_path: Path) -> None:
    run(corpus(tmp_path / "sorted"))
    files = [path for path in NASTY.rglob("*") if path.is_file()]
    random.Random(7).shuffle(files)
    for file in files:
        target = tmp_path / "shuffled" / "seeds" / file.relative_to(NASTY)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    run(tmp_path / "shuffled", instant=INSTANT)
    assert tree(tmp_path / "sorted" / "docs") == tree(tmp_path / "shuffled" / "docs")
