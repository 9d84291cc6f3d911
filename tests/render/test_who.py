"""People, organisations and structure on a briefing: each with the passage that says most."""

from __future__ import annotations

from generator.model import Draft, Header, Mention, MentionKind, OutlineItem, Span
from generator.page import Passages
from generator.render.who import organisations, people, structure

TEXT = "商务厅厅长王强出席。\n王强指出,要抓好落实。\n一、总体要求\n1.小项\n"


def mention(kind: MentionKind, surface: str, start: int, **more: tuple[str, ...]) -> Mention:
    return Mention(
        kind=kind,
        surface=surface,
        normal=surface,
        span=Span(start, start + len(surface)),
        rule="t",
        **more,  # type: ignore[arg-type]
    )


def passages(*mentions: Mention, outline: tuple[OutlineItem, ...] = ()) -> Passages:
    draft = Draft(
        seed="a.txt", sha256="", encoding="utf-8", language="zh", script="Hans", header=Header(), text=TEXT,
        mentions=mentions, outline=outline,
    )  # fmt: skip
    return Passages(draft)


def test_a_person_is_one_row_with_all_roles_and_the_mention_that_says_most() -> None:
    named = mention("person", "王强", 5, roles=("厅长",), organisations=("商务厅",))
    rows = people(passages(mention("person", "王强", 11), named), "vi").splitlines()[2:]
    cells = [cell.strip() for cell in rows[0].strip("|").split("|")]
    assert cells == [f'<span lang="vi">{text}' for text in ("王强</span>[^L1@5-7]", "厅长</span>", "商务厅</span>")]
    assert len(rows) == 1


def test_nobody_named_is_no_table() -> None:
    assert (
        people(passages(), "zh-Hans") == organisations(passages(), "zh-Hans") == structure(passages(), "zh-Hans") == ""
    )


def test_an_organisation_is_counted() -> None:
    found = organisations(passages(mention("organisation", "商务厅", 0), mention("person", "王强", 5)), "zh-Hans")
    assert found.splitlines()[2:] == ['| <span lang="zh-Hans">商务厅</span>[^L1@0-3] |  | 1 |']


def test_the_structure_is_nested_and_skips_no_level() -> None:
    outline = (
        OutlineItem(label="一、", title="总体要求", level=1, span=Span(24, 30)),
        OutlineItem(label="1.", title="小项", level=3, span=Span(31, 35)),
    )
    lines = structure(passages(outline=outline), "zh-Hans").splitlines()
    assert [line.partition("-")[0] for line in lines] == ["", "    "]
    assert "一、总体要求" in lines[0]
