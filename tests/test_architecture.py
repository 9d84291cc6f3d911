"""The shape of the code and its documentation: what a reader may rely on, held by tests."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.cli import commands
from generator.findings import CODES
from generator.settings import Settings

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "generator"
GUIDE = ROOT / "docs" / "guide"
FILES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FILE = 350

MAY_PRINT = {"cli.py"}
MAY_READ_CLOCK = {"cli.py", "publish/site.py"}
MAY_TOUCH_FILES = {"project.py", "cli.py", "cache.py", "languages/characters.py"}
ROOMS_WITH_FILES = ("read/", "publish/")

RULE_FOLDERS = {
    "restore/repairs": "generator.restore.repairs",
    "segment/zones": "generator.segment.zones",
    "render/pages": "generator.render",
    "publish/checks": "generator.publish.checks",
}


def name_of(file: Path) -> str:
    return file.relative_to(PACKAGE).as_posix()


def calls_in(file: Path) -> Iterator[str]:
    """Dotted names of everything that is called or read in a file: `datetime.now`, `path.read_text`, `print`."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            yield f"{ast.unparse(node.value)}.{node.attr}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_only_the_command_line_prints(file: Path) -> None:
    if name_of(file) not in MAY_PRINT:
        assert not [name for name in calls_in(file) if name in ("print", "click.echo") or name.startswith("sys.std")]


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_no_clock_randomness_or_environment_outside_the_edges(file: Path) -> None:
    forbidden = re.compile(
        r"(datetime|date)\.(now|today|utcnow)$|^time\.(time|monotonic|sleep)|^random\.|^os\.(environ|getenv)|^locale\."
    )
    found = {name for name in calls_in(file) if forbidden.search(name)}
    assert not found or name_of(file) in MAY_READ_CLOCK


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_files_are_touched_by_reading_and_publishing_alone(file: Path) -> None:
    if name_of(file) in MAY_TOUCH_FILES or name_of(file).startswith(ROOMS_WITH_FILES):
        return
    forbidden = re.compile(
        r"\.(read_text|read_bytes|write_text|write_bytes|unlink|mkdir|rglob|iterdir|scandir|is_file|is_dir|exists)$"
    )
    assert not [name for name in calls_in(file) if name == "open" or forbidden.search(name)]


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_no_grab_bags_no_pickles_no_swallowed_errors(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert file.stem not in ("utils", "helpers", "common", "misc")
    assert not re.search(r"^\s*(import|from) (pickle|shelve|marshal)\b", text, re.MULTILINE)
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ExceptHandler) and isinstance(node.body[0], ast.Pass):
            assert node.type is not None
            assert ast.unparse(node.type) not in ("Exception", "BaseException")


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_files_stay_small(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize(("folder", "module"), RULE_FOLDERS.items())
def test_each_rule_stands_in_the_tuple_of_its_folder(folder: str, module: str) -> None:
    files = {file.stem for file in (PACKAGE / folder).glob("*.py")} - {"__init__"}
    tree = ast.parse(
        (PACKAGE / f"{module.removeprefix('generator.').replace('.', '/')}/__init__.py").read_text("utf-8")
    )
    names = {
        name
        for node in ast.walk(tree)
        if isinstance(node, ast.Tuple)
        for item in node.elts
        for name in re.findall(r"\w+", ast.unparse(item))
    }
    assert files <= names


# --- documentation ----------------------------------------------------------------------------------------------------


def test_each_finding_is_documented_as_it_is() -> None:
    rows = {
        cells[0].strip("`"): tuple(cells[1:])
        for line in (GUIDE / "findings.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("| `")
        for cells in [[cell.strip() for cell in line.strip("|").split(" | ")]]
    }
    assert rows == {code: (item.severity, item.meaning, item.remedy) for code, item in CODES.items()}


def test_each_code_is_used() -> None:
    text = "\n".join(file.read_text(encoding="utf-8") for file in FILES if file.name != "findings.py")
    assert not [code for code in CODES if f'"{code}"' not in text]


def test_each_setting_is_documented_with_its_default() -> None:
    text = (GUIDE / "settings.md").read_text(encoding="utf-8")
    for name in Settings.__struct_fields__:
        default = json.dumps(getattr(Settings(), name))
        assert f"| `{name}` | `{default}` |" in text


def test_each_command_is_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert not [name for name in commands.commands if f"`briefings {name}" not in text]


def test_each_front_matter_key_is_documented() -> None:
    text = (GUIDE / "front-matter.md").read_text(encoding="utf-8")
    keys = set()
    for file in (ROOT / "docs").rglob("*.md"):
        front = re.match(r"---\n(.*?)\n---\n", file.read_text(encoding="utf-8"), re.DOTALL)
        keys |= set(re.findall(r"^(\w+):", front[1], re.MULTILINE)) if front else set()
    assert "seed" in keys
    assert not [key for key in sorted(keys) if f"| `{key}` |" not in text]


# --- the tool knows no collection -------------------------------------------------------------------------------------


GENERAL = {"Kế hoạch hành động"}  # "action plan": the kind of a programme, by which seed 003 names one


def names_of_the_collection() -> Iterator[str]:
    """People, firms, associations, media, programmes and works of all five seeds; public bodies are general."""
    for file in sorted((ROOT / "tests" / "evaluation" / "annotations").glob("*.json")):
        notes = json.loads(file.read_text(encoding="utf-8"))
        yield from (person["name"] for person in notes["people"])
        yield from (work.get("title") or work.get("name") or "" for work in notes["works"])
        yield from (item["name"] for item in notes["programmes"] if item.get("type") != "policy")
        yield from (
            item["name"] for item in notes["organisations"] if item["type"] in ("company", "association", "media")
        )
    private = re.compile(r"公司|集团|协会|联合会|社|网|银行|分行$")
    for file in sorted((ROOT / "tests" / "evaluation" / "seeds").glob("*.json")):
        notes = json.loads(file.read_text(encoding="utf-8"))
        for kind in ("people", "organisations", "programmes", "works"):
            for item in notes[kind]:
                if kind != "organisations" or private.search(item["normal"]):
                    yield from (name.strip("《》“”") for name in (item["normal"], *item.get("also", ())))


def test_no_name_of_the_seeds_stands_in_the_code() -> None:
    names = {name for name in names_of_the_collection() if len(name) > 2} - GENERAL
    assert len(names) > 100
    text = "\n".join(
        file.read_text(encoding="utf-8") for file in PACKAGE.rglob("*") if file.suffix in (".py", ".txt", ".json")
    )
    assert not [name for name in sorted(names) if name in text]
