"""Which documents are found, and what is said of everything else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator import read
from generator.errors import SeedError, SettingsError
from tests.collections import run, write_seeds


def codes(root: Path) -> dict[str, str]:
    return {item.where: item.code for item in read.seed_files(root)[1]}


def test_folders_are_walked_in_the_order_of_paths(tmp_path: Path) -> None:
    root = write_seeds(tmp_path, {"b.txt": "b", "a/z.txt": "z", "a.txt": "a", ".hidden": "h", "b.yml": "url: x"})
    files, findings = read.seed_files(root)
    assert [file.path for file in files] == ["a.txt", "a/z.txt", "b.txt"]
    assert files[2].sidecar is not None
    assert findings == ()


def test_a_missing_folder_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"no such folder of seeds.*Create it"):
        read.seed_files(tmp_path / "seeds")


def test_an_empty_folder_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    assert codes(tmp_path / "seeds") == {"seeds": "no-seeds"}
    assert [item.code for item in run(tmp_path).findings] == ["no-seeds"]


def test_links_pipes_and_orphans_are_named(tmp_path: Path) -> None:
    root = write_seeds(tmp_path, {"a.txt": "a", "lonely.yml": "url: x"})
    (root / "outside.txt").symlink_to("/etc/hostname")
    os.mkfifo(root / "pipe.txt")
    assert codes(root) == {"outside.txt": "not-a-file", "pipe.txt": "not-a-file", "lonely.yml": "orphan-sidecar"}


@pytest.mark.parametrize(
    "name", ["with blanks.txt", "with 'quotes' & <tags>.txt", "中文名字.txt", "tiếng Việt.txt", "-.txt"]
)
def test_any_name_is_published(tmp_path: Path, name: str) -> None:
    write_seeds(tmp_path, {name: "关于粮油的通知\n2023年4月14日,全省增长5%。\n"})
    report = run(tmp_path)
    assert (report.seeds, report.refused) == (1, 0)
    pages = [path.name for path in (tmp_path / "docs/sources").iterdir() if path.name != "index.md"]
    assert len(pages) == 1
    assert pages[0].isascii()


def test_a_name_that_is_no_unicode_is_published_under_a_sign(tmp_path: Path) -> None:
    root = write_seeds(tmp_path, {"a.txt": "正文。"})
    Path(os.fsdecode(os.fsencode(root) + b"/bad\xff.txt")).write_text("另一篇正文,2020年增长5%。", encoding="utf-8")
    assert [file.path for file in read.seed_files(root)[0]] == ["a.txt", "bad\ufffd.txt"]
    assert run(tmp_path).seeds == 2


def test_an_unreadable_file_is_named_and_others_are_published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_seeds(tmp_path, {"a.txt": "正文。", "b.txt": "正文。"})
    # Root may open every file, whatever its permissions, so the system's answer is played here.
    real = Path.read_bytes

    def refusing(path: Path) -> bytes:
        if path.name == "b.txt":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", refusing)
    report = run(tmp_path)
    (found,) = (item for item in report.findings if item.code == "unreadable-seed")
    assert found.where == "b.txt"
    assert "permission denied" in found.message
    assert report.seeds == 1


def test_a_folder_in_place_of_a_file_is_walked(tmp_path: Path) -> None:
    root = write_seeds(tmp_path, {"a.txt/inner.txt": "正文。"})
    assert [file.path for file in read.seed_files(root)[0]] == ["a.txt/inner.txt"]


def test_a_file_that_vanishes_is_a_seed_error(tmp_path: Path) -> None:
    root = write_seeds(tmp_path, {"a.txt": "正文。"})
    file = read.seed_files(root)[0][0]
    (root / "a.txt").unlink()
    with pytest.raises(SeedError) as caught:
        read.loaded(file)
    assert caught.value.code == "unreadable-seed"


@pytest.mark.parametrize(
    ("sidecar", "says"),
    [("publish: maybe\n", "publish"), ("nonsense: 1\n", "nonsense"), ("publish: [\n", "line"), ("- a\n- b\n", "")],
)
def test_a_bad_sidecar_keeps_its_seed_from_being_published(tmp_path: Path, sidecar: str, says: str) -> None:
    write_seeds(tmp_path, {"a.txt": "机密的正文。", "a.yml": sidecar, "b.txt": "公开的正文。"})
    report = run(tmp_path)
    found = [item for item in report.findings if item.code == "bad-sidecar"]
    assert len(found) == 1
    assert says in found[0].message
    assert "a.yml" in found[0].message
    assert report.seeds == 1


def test_two_seeds_share_a_sidecar_of_their_common_name(tmp_path: Path) -> None:
    root = write_seeds(tmp_path, {"a.txt": "一", "a.md": "二", "a.yml": "publish: none\n"})
    assert [read.loaded(file).sidecar.publish for file in read.seed_files(root)[0]] == ["none", "none"]
