"""The commands: exit codes, what goes to which stream, and messages for wrong use."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.collections import tree, write_seeds

ROOT = Path(__file__).parent.parent
NOTICE = "关于粮油的通知\n2022年全省增长5.2%。\n2023年4月14日\n"


def briefings(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", "--project", str(folder), *arguments]
    variables = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000", **environment}
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=variables)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("[tool.briefings]\n", encoding="utf-8")
    write_seeds(tmp_path, {"001_notice.txt": NOTICE})
    return tmp_path


def test_generate_writes_pages_and_reports_as_json(project: Path) -> None:
    done = briefings(project, "generate", "--json")
    assert done.returncode == 0
    report = json.loads(done.stdout)
    assert report["seeds"] == 1
    assert "sources/001.md" in report["written"]
    assert 'at: "2023-11-14T22:13:20+00:00"' in (project / "docs/sources/001.md").read_text("utf-8")


def test_generate_is_done_also_where_a_seed_is_refused(project: Path) -> None:
    write_seeds(project, {"002_bad.txt": b"\xff\x00 binary"})
    done = briefings(project, "generate")
    assert done.returncode == 0
    assert "002_bad.txt" in done.stderr
    assert done.stdout == ""


def test_generate_says_that_a_conflict_waits(project: Path) -> None:
    briefings(project, "generate")
    page = next((project / "docs/briefings").glob("001*.md"))
    text = page.read_text("utf-8")
    line = next(item for item in text.splitlines() if item.startswith("- ") and "5.2%" in item)
    page.write_text(text.replace(line, "- My words."), encoding="utf-8")
    write_seeds(project, {"001_notice.txt": NOTICE.replace("5.2", "6.2")})
    done = briefings(project, "generate")
    assert done.returncode == 1
    assert f"docs/.conflicts/briefings/{page.name}.txt" in done.stderr
    assert briefings(project, "check").returncode == 1


def test_check_is_clean_after_generate(project: Path) -> None:
    briefings(project, "generate")
    done = briefings(project, "check", "--json")
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_inspect_prints_one_document_and_touches_nothing(project: Path) -> None:
    before = tree(project)
    done = briefings(project, "inspect", str(project / "seeds/001_notice.txt"), "--json")
    draft = json.loads(done.stdout)
    assert draft["seed"] == "001_notice.txt"
    assert (draft["language"], draft["script"], draft["encoding"]) == ("zh", "Hans", "utf-8")
    assert draft["header"]["published"]["date"] == "2023-04-14"
    assert tree(project) == before


def test_inspect_prints_a_draft_a_line_and_names_what_it_could_not_read(project: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere"
    other.mkdir()
    (other / "a.txt").write_text("别处的正文,2020年增长3%。", encoding="utf-8")
    (other / "b.txt").write_bytes(b"\x00\x01")
    done = briefings(project, "inspect", "--jsonl", str(project / "seeds/001_notice.txt"), str(other))
    assert [json.loads(line)["seed"] for line in done.stdout.splitlines()] == ["001_notice.txt", f"{other}/a.txt"]
    assert "b.txt" in done.stderr
    assert done.returncode == 0


GLOSSED = "產(chǎn)業(yè)發(fā)展進(jìn)入新階段\n\x1b第二行產(chǎn)業(yè)\n"


def test_inspect_lists_repairs_by_place_and_in_total(project: Path) -> None:
    write_seeds(project, {"003_damaged.txt": GLOSSED})
    file = str(project / "seeds/003_damaged.txt")
    done = briefings(project, "inspect", file, "--repairs")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "place\trule\tbefore\tafter\tconfidence"
    assert lines[1] == "1:1\tpinyin-gloss\t產(chǎn)\t產\t1.00"
    assert lines[5] == "2:5\tpinyin-gloss\t產(chǎn)\t產\t1.00"
    assert lines[7:] == ["", "total\tpinyin-gloss\t6"]
    assert "repairs" not in done.stdout
    printed = json.loads(briefings(project, "inspect", file, "--json").stdout)["repairs"]
    assert [(item["before"], item["after"]) for item in printed] == [
        tuple(line.split("\t")[2:4]) for line in lines[1:7]
    ]


def test_inspect_names_the_file_where_several_are_asked_for(project: Path) -> None:
    write_seeds(project, {"003_damaged.txt": GLOSSED})
    done = briefings(project, "inspect", str(project / "seeds"), "--repairs")
    assert done.stdout.splitlines()[1].startswith("003_damaged.txt:1:1\t")
    assert "001_notice.txt: nothing was repaired." in done.stderr


def test_inspect_works_without_a_project(tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text(NOTICE, encoding="utf-8")
    done = briefings(tmp_path, "inspect", str(file), "--json")
    assert json.loads(done.stdout)["seed"] == str(file)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("inspect",), "Missing argument"),
        (("inspect", "nowhere.txt"), "does not exist"),
        (("inspect", "--json", "seeds"), "--jsonl"),
        (("inspect", "--json", "--repairs", "seeds"), "every repair stands under `repairs`"),
        (("inspect", "--jsonl", "--repairs", "seeds"), "--repairs prints a table"),
        (("generate", "--jobs", "-1"), "-1 is not in the range"),
        (("publish",), "No such command 'publish'"),
        (("check", "--site", "nowhere"), "Build the site first"),
    ],
)
def test_wrong_use_ends_with_2_and_says_what_to_do(project: Path, arguments: tuple[str, ...], says: str) -> None:
    done = briefings(project, *arguments)
    assert done.returncode == 2
    assert says in done.stderr


def test_a_wrong_setting_ends_with_2(project: Path) -> None:
    (project / "pyproject.toml").write_text("[tool.briefings]\nlangauge = 'en'\n", encoding="utf-8")
    done = briefings(project, "generate")
    assert done.returncode == 2
    assert "Did you mean 'language'" in done.stderr


def test_no_project_ends_with_2_and_says_where_to_go(tmp_path: Path) -> None:
    done = briefings(tmp_path, "generate")
    assert done.returncode == 2
    assert "pyproject.toml" in done.stderr


def test_a_missing_seed_folder_ends_with_2(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.briefings]\n", encoding="utf-8")
    done = briefings(tmp_path, "generate")
    assert done.returncode == 2
    assert "no such folder of seeds" in done.stderr


def test_a_site_that_cannot_be_built_ends_with_3(project: Path) -> None:
    briefings(project, "generate")
    (project / "mkdocs.yml").write_text("site_name: [broken\n", encoding="utf-8")
    assert briefings(project, "build").returncode == 3


def test_help_teaches(project: Path) -> None:
    done = briefings(project, "--help")
    assert done.returncode == 0
    for word in ("generate", "build", "check", "inspect", "seeds/", "docs/"):
        assert word in done.stdout


def test_bench_extract_prints_the_table_of_a_corpus(project: Path) -> None:
    done = briefings(ROOT, "bench", "extract", "--json")
    assert done.returncode == 0
    table = json.loads(done.stdout)
    assert set(table["documents"]) == {"tuned", "held-out", "seeds"}
    assert table["documents_per_second"] > 0
    assert {row["language"] for row in table["rows"]} == {"all", "zh-Hans", "zh-Hant", "vi", "en"}
    missing = briefings(project, "bench", "extract")
    assert missing.returncode == 2
    assert missing.stdout == ""
