"""People edit, the generator runs: what the contract promises, played through on real files."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.publish import checked
from tests.collections import LATER, run, tree, write_seeds

SEEDS = {
    "001_notice.txt": (
        "山东省商务厅关于开展促消费活动的通知\n某商函〔2023〕7号\n各市商务局:\n"
        "现组织开展“绿色家电促消费”活动,2022年全省零售额增长5.5%。\n山东省商务厅\n2023年4月14日\n"
    ),
    "002_report.txt": (
        "山东省“绿色家电促消费”活动在济南举行\n2023年5月20日 来源:某某日报\n"
        "5月18日,“绿色家电促消费”活动在山东省济南市举行,签约金额3.2亿元。\n"
    ),
}


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    write_seeds(tmp_path, SEEDS)
    run(tmp_path)
    return tmp_path


def page(root: Path, seed: str) -> Path:
    return next(path for path in (root / "docs" / "briefings").glob("*.md") if path.name.startswith(seed))


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("runs", [1, 2, 3])
def test_a_corrected_date_stands_everywhere(collection: Path, runs: int) -> None:
    report = page(collection, "002")
    notice = page(collection, "001")
    change(report, 'published: "2023-05-20"', 'published: "2023-06-21"')
    for _ in range(runs):
        run(collection, instant=LATER)
    assert 'published: "2023-06-21"' in report.read_text("utf-8")
    assert "| Published | 21 June 2023 (corrected by an editor) |" in report.read_text("utf-8")
    everything = "".join(
        content.decode()
        for path, content in tree(collection / "docs").items()
        if not path.startswith(("sources/", ".base"))
    )
    assert "(20 May 2023)" not in everything
    assert "(21 June 2023)" in everything  # on the page of a place that both name
    assert 'published: "2023-05-20"' in (collection / f"docs/.base/briefings/{report.name}.txt").read_text("utf-8")
    assert notice.exists()


def test_after_one_correction_further_runs_change_nothing(collection: Path) -> None:
    change(page(collection, "002"), "kind: event-report", "kind: news")
    run(collection, instant=LATER)
    first = tree(collection / "docs")
    assert run(collection, instant="2025-01-01T00:00:00+00:00").written == ()
    assert tree(collection / "docs") == first


def test_a_corrected_title_is_what_links_say(collection: Path) -> None:
    change(page(collection, "001"), "title: 山东省商务厅关于开展促消费活动的通知", "title: Notice on sales")
    run(collection, instant=LATER)
    assert "[Notice on sales](001-" in page(collection, "002").read_text("utf-8")
    assert "[Notice on sales](briefings/001-" in (collection / "docs/index.md").read_text("utf-8")


def test_an_edit_by_hand_stays_while_the_seed_changes(collection: Path) -> None:
    notice = page(collection, "001")
    change(notice, "## At a glance\n", "Read this first: it matters.[^L4]\n\n## At a glance\n")
    write_seeds(collection, {"001_notice.txt": SEEDS["001_notice.txt"].replace("5.5%", "6.5%")})
    run(collection, instant=LATER)
    text = notice.read_text("utf-8")
    assert "Read this first: it matters.[^L4]" in text
    assert "6.5%" in text
    assert "5.5%" not in text
    assert "[^L4]: “" in text


def test_a_citation_that_a_person_types_gets_its_footnote_and_its_mark(collection: Path) -> None:
    notice = page(collection, "001")
    change(notice, "## At a glance\n", "Sales rose.[^L4@0-5]\n\n## At a glance\n")
    run(collection, instant=LATER)
    target = next(line for line in notice.read_text("utf-8").splitlines() if line.startswith("[^L4@0-5]: "))
    anchor = target.rpartition("#")[2].rstrip(")")
    assert f'<mark id="{anchor}">' in (collection / "docs/sources/001.md").read_text("utf-8")
    assert not [item for item in checked(collection / "docs", None) if item.severity == "error"]


def test_a_citation_moves_with_its_passage(collection: Path) -> None:
    notice = page(collection, "001")
    change(notice, "## At a glance\n", "Sales rose.[^L4@6-13]\n\n## At a glance\n")
    run(collection)
    assert "“绿色家电促消费”" in notice.read_text("utf-8")
    write_seeds(collection, {"001_notice.txt": "新的首行\n" + SEEDS["001_notice.txt"].replace("现组织", "现在组织")})
    report = run(collection, instant=LATER)
    assert "lost-citation" not in {item.code for item in report.findings}
    assert "Sales rose.[^L5@7-14]" in notice.read_text("utf-8")
    assert run(collection, instant="2025-01-01T00:00:00+00:00").written == ()
    assert not [item for item in checked(collection / "docs", None) if item.severity == "error"]


def test_a_citation_whose_passage_is_gone_is_lost_and_says_so(collection: Path) -> None:
    notice = page(collection, "001")
    change(notice, "## At a glance\n", "Sales rose.[^L4@5-14]\n\n## At a glance\n")
    run(collection)
    changed = SEEDS["001_notice.txt"].replace("“绿色家电促消费”", "某种")
    write_seeds(collection, {"001_notice.txt": changed})
    for _ in range(2):
        found = [item for item in run(collection, instant=LATER).findings if item.code == "lost-citation"]
        assert len(found) == 1
        assert "绿色家电" in found[0].message
    assert "(no longer in source 001, which changed)" in notice.read_text("utf-8")
    assert run(collection, instant=LATER).written == ()


def test_an_unknown_label_is_named_with_its_neighbours(collection: Path) -> None:
    change(page(collection, "001"), "## At a glance\n", "Sales rose.[^L400]\n\n## At a glance\n")
    found = [item for item in run(collection, instant=LATER).findings if item.code == "unknown-label"]
    assert len(found) == 1
    assert "L400" in found[0].message
    assert "L6" in found[0].hint


def test_both_sides_changing_one_line_is_a_conflict_once(collection: Path) -> None:
    notice = page(collection, "001")
    line = next(item for item in notice.read_text("utf-8").splitlines() if item.startswith("- ") and "5.5%" in item)
    change(notice, line, "- My own words on sales.")
    write_seeds(collection, {"001_notice.txt": SEEDS["001_notice.txt"].replace("5.5%", "6.5%")})
    first = run(collection, instant=LATER)
    assert first.conflicts == (f"briefings/{notice.name}",)
    assert "- My own words on sales." in notice.read_text("utf-8")
    waiting = (collection / f"docs/.conflicts/briefings/{notice.name}.txt").read_text("utf-8")
    assert "6.5%" in waiting
    before = tree(collection / "docs")
    assert run(collection, instant=LATER).conflicts == first.conflicts
    assert tree(collection / "docs") == before
    assert [item.code for item in checked(collection / "docs", None)].count("merge-conflict") == 1


@pytest.mark.parametrize("pages", ["places/shandong.md", "briefings/001*.md", "sources/001.md", "*s/001*.md"])
def test_a_deleted_page_stays_deleted_and_nothing_leads_to_it(collection: Path, pages: str) -> None:
    targets = list((collection / "docs").glob(pages))
    assert targets
    for target in targets:
        target.unlink()
    run(collection, instant=LATER)
    before = tree(collection / "docs")
    run(collection, instant="2025-01-01T00:00:00+00:00")
    assert tree(collection / "docs") == before
    assert not any(target.exists() for target in targets)
    assert not [item for item in checked(collection / "docs", None) if item.severity == "error"]


def test_a_moved_page_keeps_its_edits_and_is_not_written_twice(collection: Path) -> None:
    notice = page(collection, "001")
    moved = notice.with_name("sales-notice.md")
    change(notice, "## At a glance\n", "My words.\n\n## At a glance\n")
    notice.rename(moved)
    run(collection, instant=LATER)
    assert not notice.exists()
    assert "My words." in moved.read_text("utf-8")
    assert "](sales-notice.md)" in page(collection, "002").read_text("utf-8")
    assert f"redirect_from:\n  - briefings/{notice.name}\n" in moved.read_text("utf-8")
    before = tree(collection / "docs")
    assert run(collection, instant="2025-01-01T00:00:00+00:00").written == ()
    assert tree(collection / "docs") == before


def test_a_removed_seed_takes_its_untouched_pages_along(collection: Path) -> None:
    gone = page(collection, "002")
    (collection / "seeds/002_report.txt").unlink()
    run(collection, instant=LATER)
    assert not gone.exists()
    assert not (collection / "docs/sources/002.md").exists()
    assert not [item for item in checked(collection / "docs", None) if item.severity == "error"]


def test_an_edited_page_of_a_removed_seed_stays_as_deprecated(collection: Path) -> None:
    kept = page(collection, "002")
    change(kept, "## At a glance\n", "My words.\n\n## At a glance\n")
    (collection / "seeds/002_report.txt").unlink()
    found = run(collection, instant=LATER).findings
    assert "deprecated-page" in {item.code for item in found}
    assert "My words." in kept.read_text("utf-8")
    assert "status: deprecated" in kept.read_text("utf-8")
    before = tree(collection / "docs")
    run(collection, instant=LATER)
    assert tree(collection / "docs") == before
    assert not [item for item in checked(collection / "docs", None) if item.severity == "error"]


def test_pages_of_a_seed_that_cannot_be_read_this_time_stay(collection: Path) -> None:
    (collection / "seeds/002_report.txt").write_bytes(b"\xff\x00\x01 broken")
    kept = page(collection, "002").read_text("utf-8")
    run(collection, instant=LATER)
    assert page(collection, "002").read_text("utf-8") == kept


def test_a_page_with_git_markers_is_refused_and_left_alone(collection: Path) -> None:
    notice = page(collection, "001")
    change(notice, "## At a glance\n", "<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> other\n\n## At a glance\n")
    before = notice.read_bytes()
    found = run(collection, instant=LATER).findings
    assert [item.where for item in found if item.code == "conflict-markers"] == [f"briefings/{notice.name}"]
    assert notice.read_bytes() == before


def test_a_page_with_broken_front_matter_is_refused_and_left_alone(collection: Path) -> None:
    notice = page(collection, "001")
    change(notice, "type: Briefing\n", "type: [Briefing\n")
    before = notice.read_bytes()
    found = run(collection, instant=LATER).findings
    assert "bad-front-matter" in {item.code for item in found}
    assert notice.read_bytes() == before


def test_without_bases_every_word_of_a_person_stays(collection: Path) -> None:
    notice = page(collection, "001")
    change(notice, "## At a glance\n", "My words.\n\n## At a glance\n")
    for path in (collection / "docs/.base").rglob("*.txt"):
        path.unlink()
    run(collection, instant=LATER)
    assert "My words." in notice.read_text("utf-8")


def test_added_seeds_leave_old_ids_and_addresses_alone(collection: Path) -> None:
    before = {path.name for path in (collection / "docs/briefings").iterdir()}
    write_seeds(
        collection, {"001_other.txt": "另一份文件\n2023年增长3%。\n", "000_first.txt": "更早的文件\n2021年增长2%。\n"}
    )
    run(collection, instant=LATER)
    assert before < {path.name for path in (collection / "docs/briefings").iterdir()}
