"""Text that a sidecar withholds stands nowhere: in no page, in nothing that the generator keeps, not in the site."""

from __future__ import annotations

import gzip
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator import pipeline, read, reconcile, segment
from generator.cite import passages_cited
from generator.languages.divisions import divisions
from generator.model import Draft
from generator.page import Passages, parsed_label
from generator.publish import build
from tests.collections import LATER, run, tree, write_seeds

ROOT = Path(__file__).parents[1]
HAN, OTHER = 6, 24
"""Characters in a row that prove where they come from: of Chinese text, of any other."""

# One document in which each way out is tried: eight sentences with figures, which become the key points, and then, in
# blocks that nothing cites, a quotation that two documents share, a second name of a place, damage.
FIGURES = "".join(f"2021年{month}月{month}日,某公司投资{month}亿元,在山东省建厂。\n" for month in range(1, 9))
SECRET = (
    "粮食储备检查启动\n"
    "各省甲乙丙丁戊己单位收件处:\n"
    "2021年9月6日 来源:某某网\n"
    f"{FIGURES}"
    "老仓库甲字第七号已经搬空了,山东方面无人知晓去向。\n"
    "大家高呼“颗粒归仓寸土不让人人有责”并合影留念之后散去。\n"
    "產(chǎn)業(yè)發(fā)展進(jìn)入隱蔽階段,倉庫鑰匙交給門衛保管並且登記在冊。\n"
)
OTHER_SECRET = SECRET.replace("粮食储备检查启动", "油料储备检查启动").replace("亿元", "万元")
NO_YEAR = "粮油检查会\n2021年9月6日 来源:某某网\n会议于7月5日在某地召开,决定投资9亿元。\n"
NO_TITLE = "2021年5月6日,某地悄悄召开粮油储备闭门会议,会上宣布投资9亿元建设地下仓库。会后无人接受采访。\n"


def sidecars(root: Path, publish: str) -> None:
    for seed in (root / "seeds").glob("*.txt"):
        seed.with_suffix(".yml").write_text(f"publish: {publish}\n", encoding="utf-8")


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    write_seeds(tmp_path, {"801_a.txt": SECRET, "802_b.txt": OTHER_SECRET, "803_c.txt": NO_TITLE, "804_d.txt": NO_YEAR})
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def drafts(root: Path) -> dict[str, Draft]:
    """By seed id."""
    files, _ = read.seed_files(root / "seeds")
    ready = [item for item in map(pipeline.prepared, files) if isinstance(item, pipeline.Prepared)]
    repeated = segment.repeated_lines(item.forms for item in ready)
    ids = reconcile.seed_ids((item.seed.path for item in ready), {})
    return {ids[item.seed.path]: pipeline.draft_of(item, repeated & item.forms) for item in ready}


def chinese_grams(text: str) -> set[str]:
    """Every stretch of `HAN` Chinese characters."""
    runs = re.findall(rf"[\u4e00-\u9fff]{{{HAN},}}", text)
    return {run[start : start + HAN] for run in runs for start in range(len(run) - HAN + 1)}


def other_grams(text: str) -> Iterator[str]:
    """Stretches of `OTHER` characters that are mostly letters, one beginning at each seventh character of a line."""
    for line in text.split("\n"):
        for start in range(0, len(line) - OTHER + 1, 7):
            part = line[start : start + OTHER]
            if part == part.strip() and sum(map(str.isalpha, part)) > OTHER // 2:
                yield part


def identifying(found: Mapping[str, Draft], *, derived: bool) -> str:
    """What names the documents, and the names of places that any gazetteer has."""
    parts = [division.name for division in divisions().values()]
    for header in (draft.header for draft in found.values()):
        parts += [header.title.text] if header.title and (derived or header.title.basis == "stated") else []
        parts += [header.document_number or "", header.outlet or "", header.byline or "", *header.issuers]
    return "\n".join(parts)


def withheld(found: Mapping[str, Draft], allowed: str) -> dict[str, set[str]]:
    """By seed, what no page may hold. What one document withholds another may print: `allowed` is for all."""
    secrets = {}
    chinese = chinese_grams(allowed)
    for seed, draft in found.items():
        text = f"{Passages(draft).decoded}\n{draft.text}"
        others = {part for part in other_grams(text) if part not in allowed}
        secrets[seed] = (chinese_grams(text) - chinese) | others
    return secrets


def cited_blocks(root: Path, seed: str, draft: Draft) -> str:
    """The text, restored and decoded, of the blocks that hold what any page cites, and of what is cited."""
    passages, shown = Passages(draft), []
    for path in (root / "docs").rglob("*.md"):
        owner = seed if path.name.startswith(seed) else None
        labels = [label for own, label in passages_cited(path.read_text("utf-8"), owner) if own == seed]
        spans = [passages.span_of(label) for label in map(parsed_label, labels) if label]
        for span in spans:
            blocks = [block.span for block in draft.blocks if span and block.span.overlaps(span)]
            for part in (*blocks, *([span] if span else ())):
                shown += [passages.quote(part), passages.decoded[part.start : part.end]]
    return "\n".join(shown)


def written(folder: Path) -> str:
    """Every byte below a folder as text, what is packed unpacked."""
    contents = (gzip.decompress(content) if path.endswith(".gz") else content for path, content in tree(folder).items())
    return "\n".join(content.decode("utf-8", errors="replace") for content in contents)


def leaks(root: Path, secrets: dict[str, set[str]], *folders: str) -> dict[str, list[str]]:
    everything = "".join(written(root / folder) for folder in folders)
    chinese = chinese_grams(everything)
    found = {
        seed: sorted(part for part in parts if part in chinese or (len(part) == OTHER and part in everything))
        for seed, parts in secrets.items()
    }
    return {seed: parts for seed, parts in found.items() if parts}


def test_full_documents_are_written_whole(collection: Path) -> None:
    """What the tests below look for can be found."""
    run(collection)
    secrets = withheld(drafts(collection), "")
    assert all(len(parts) > 10 for seed, parts in secrets.items() if seed != "804")
    assert set(leaks(collection, secrets, "docs")) == set(secrets)


def test_no_text_is_anywhere_where_none_may_be_shown(collection: Path) -> None:
    sidecars(collection, "none")
    run(collection)
    build(collection / "mkdocs.yml", collection / "site")
    found = drafts(collection)
    secrets = withheld(found, identifying(found, derived=False))
    assert all(len(parts) > 10 for seed, parts in secrets.items() if seed != "804")
    assert leaks(collection, secrets, "docs", "site") == {}
    # Too short to prove where it comes from, so looked for where it would be: a message that quotes a date.
    briefing = next((collection / "docs/briefings").glob("804*.md")).read_text("utf-8")
    assert "A date is printed without its year." in briefing
    assert "7月5日" not in briefing


def test_only_blocks_with_cited_passages_are_anywhere_where_excerpts_may_be_shown(collection: Path) -> None:
    sidecars(collection, "excerpt")
    run(collection)
    build(collection / "mkdocs.yml", collection / "site")
    found = drafts(collection)
    shown = "\n".join(cited_blocks(collection, seed, draft) for seed, draft in found.items())
    secrets = withheld(found, identifying(found, derived=True) + shown)
    assert all(len(secrets[seed]) > 5 for seed in ("000", "001", "801", "802"))
    assert leaks(collection, secrets, "docs", "site") == {}
    assert not [part for part in ("老仓库", "颗粒归仓", "收件处", "鑰匙") if part in written(collection / "site")]
    page = (collection / "docs/sources/801.md").read_text("utf-8")
    assert '<p class="bf-withheld" lang="en" data-search-exclude>3 blocks are not published.</p>' in page
    assert "在<mark" in page
    # The second name of a place stands in a block that nothing cites.
    briefing = next((collection / "docs/briefings").glob("801*.md")).read_text("utf-8")
    assert '<span lang="zh-Hans">山东省</span>[^' in briefing
    assert ">山东<" not in briefing


def test_a_sidecar_that_comes_later_takes_the_text_away(collection: Path) -> None:
    run(collection)
    sidecars(collection, "none")
    run(collection, instant=LATER)
    found = drafts(collection)
    secrets = withheld(found, identifying(found, derived=False))
    assert leaks(collection, secrets, "docs") == {}
    assert run(collection, instant=LATER).written == ()
