"""The scorer: what counts as right, as missed, and as neither."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from generator.bench import Annotation, Case, table_of
from generator.bench.passages import spans_of
from generator.bench.tally import Tally, score_of, tally_of, total_of
from generator.model import (
    Block,
    DateMention,
    Draft,
    Figure,
    Header,
    Mention,
    OutlineItem,
    Span,
    Statement,
    Title,
)

TEXT = "首页 > 新闻 99% 北京\n苏州市产值同比增长5.2%、3家。王芳局长说,好。\n一、目标\n"
NOTE: dict[str, Any] = {
    "id": "x",
    "language": "zh",
    "script": "Hans",
    "style": "news",
    "sector": "none",
    "damage": None,
    "title": {"basis": "derived", "accept": ["苏州产值增长", "产值增长"], "quote": None},
    "kind": "news",
    "document_number": None,
    "published": None,
    "event_date": None,
    "outlet": None,
    "byline": None,
    "people": [{"quote": "王芳", "normal": "王芳", "roles": ["局长"], "organisations": ["统计局"]}],
    "organisations": [{"quote": None, "normal": "统计局", "also": ["市统计局"]}],
    "places": [{"quote": "苏州市", "normal": "苏州市", "code": "320500"}],
    "programmes": [{"quote": None, "normal": "行动", "optional": True}],
    "works": [{"quote": None, "normal": "《产业行动计划》"}],
    "figures": [
        {"quote": "5.2%", "kind": "core", "value": 5.2, "unit": "%", "normalised_value": 5.2, "normalised_unit": "%",
         "metric": "产值", "subject": None, "period": ["2025-12", "2025"], "change": "yoy", "modifier": None},
        {"quote": "3家", "kind": "loose", "value": 3, "unit": "家", "normalised_value": 3,
         "normalised_unit": ["家", "企业"]},
    ],
    "dates": [{"quote": "2025年底", "iso": "2025-12", "also": ["2025"]}],
    "statements": [{"speaker": "王芳", "quote": "好。"}],
    "outline": [{"label": "一、", "title": "目标", "quote": "一、目标"}],
    "boilerplate_lines": ["首页 > 新闻 99% 北京"],
}  # fmt: skip
EVERYWHERE = Span(0, len(TEXT))


def mention(kind: Any, name: str, **more: Any) -> Mention:
    return Mention(kind=kind, surface=name, normal=name, span=more.pop("span", EVERYWHERE), rule="test", **more)


def figure(value: Any, unit: str, **more: Any) -> Figure:
    return Figure(
        quote=f"{value}{unit}", span=more.pop("span", EVERYWHERE), value=value, unit=unit, normalised_value=value,
        normalised_unit=unit, **more,
    )  # fmt: skip


def scores(note: dict[str, Any] | None = None, **parts: Any) -> dict[str, tuple[Any, Any]]:
    """Exact and overlap of each field, for a draft with these parts."""
    draft = Draft(
        seed="x", sha256="", encoding="utf-8", language="zh", script="Hans", text=TEXT,
        **{"header": Header(kind="news"), **parts},
    )  # fmt: skip
    annotation = msgspec.convert({**NOTE, **(note or {})}, Annotation)
    table = table_of([Case(split="tuned", annotation=annotation, draft=draft, decoded=TEXT)])
    return {row.field: (row.exact, row.overlap) for row in table.rows if row.language == "all"}


def counts(score: Any) -> tuple[int, int, int, int]:
    return (score.right, score.found, score.matched, score.expected)


def test_nothing_found_scores_nothing() -> None:
    table = scores()
    assert counts(table["people"][0]) == (0, 0, 0, 1)
    assert table["people"][0].f1 == 0


def test_a_name_in_traditional_characters_is_the_same() -> None:
    table = scores(mentions=(mention("organisation", "市統計局"), mention("organisation", "別的局")))
    assert counts(table["organisations"][0]) == (1, 2, 1, 1)


def test_a_longer_name_overlaps_only() -> None:
    table = scores(mentions=(mention("person", "王芳局长"),))
    assert counts(table["people"][0]) == (0, 1, 0, 1)
    assert counts(table["people"][1]) == (1, 1, 1, 1)


def test_roles_and_organisations_are_pairs_with_the_person() -> None:
    right = mention("person", "王芳", roles=("局长", "主任"), organisations=("市统计局",))
    table = scores(mentions=(right,))
    assert counts(table["people_roles"][0]) == (1, 2, 1, 1)
    assert counts(table["people_organisations"][0]) == (1, 1, 1, 1)
    table = scores(mentions=(mention("person", "李四", roles=("局长",)),))
    assert counts(table["people_roles"][0]) == (0, 1, 0, 1)


def test_places_are_compared_by_code_where_both_have_one() -> None:
    assert counts(scores(mentions=(mention("place", "苏州", code="320500"),))["places"][0]) == (1, 1, 1, 1)
    assert counts(scores(mentions=(mention("place", "苏州市", code="321300"),))["places"][0]) == (0, 1, 0, 1)
    assert counts(scores(mentions=(mention("place", "苏州市"),))["places"][0]) == (1, 1, 1, 1)


def test_what_is_optional_or_a_work_is_no_false_programme() -> None:
    found = (mention("programme", "行动"), mention("programme", "产业行动计划"), mention("programme", "别的计划"))
    assert counts(scores(mentions=found)["programmes"][0]) == (0, 1, 0, 0)


def test_figures_by_value_and_unit() -> None:
    table = scores(figures=(figure(5.2, "%"), figure(3, "企业"), figure(7, "%")))
    assert counts(table["figures"][0]) == (1, 2, 1, 1)
    assert counts(scores(figures=(figure((5.2, 6), "%"),))["figures"][0]) == (0, 1, 0, 1)
    assert counts(scores(figures=(figure((5.2, 6), "%"),))["figures"][1]) == (1, 1, 1, 1)
    assert counts(scores(figures=(figure(5.2, "pp"),))["figures"][0]) == (0, 1, 0, 1)


@pytest.mark.parametrize(("value", "unit"), [(5000, "m"), (5, "km")])
def test_units_of_one_quantity_are_equal(value: int, unit: str) -> None:
    note = {"figures": [{**NOTE["figures"][0], "normalised_value": 5, "normalised_unit": "km"}]}
    assert counts(scores(note, figures=(figure(value, unit),))["figures"][0]) == (1, 1, 1, 1)


def test_attributes_are_judged_on_figures_that_were_found() -> None:
    table = scores(figures=(figure(5.2, "%", metric="工业产值", period="2025", change="yoy", modifier="about"),))
    assert counts(table["figure_metric"][0]) == (0, 1, 0, 1)
    assert counts(table["figure_metric"][1]) == (1, 1, 1, 1)
    assert counts(table["figure_period"][0]) == (1, 1, 1, 1)
    assert counts(table["figure_change"][0]) == (1, 1, 1, 1)
    assert counts(table["figure_modifier"][0]) == (0, 1, 0, 0)
    assert counts(scores(figures=(figure(9, "%", metric="产值"),))["figure_metric"][0]) == (0, 0, 0, 1)


def test_titles_dates_and_headings() -> None:
    header = Header(kind="news", title=Title(text="產值增長", basis="derived", span=EVERYWHERE))
    date = DateMention(quote="2025年底", span=EVERYWHERE, iso="2025", basis="stated")
    heading = OutlineItem(label="一、", title="目标", level=1, span=EVERYWHERE)
    table = scores(header=header, dates=(date,), outline=(heading,))
    for field in ("title", "dates", "outline", "kind"):
        assert counts(table[field][0]) == (1, 1, 1, 1)


def test_a_statement_needs_its_speaker_and_its_passage() -> None:
    place = spans_of(TEXT, "好。")[0]
    assert counts(scores(statements=(Statement(speaker="王芳", span=place),))["statements"][0]) == (1, 1, 1, 1)
    wider = Statement(speaker="王芳", span=Span(place.start - 3, place.end))
    assert counts(scores(statements=(wider,))["statements"][0]) == (0, 1, 0, 1)
    assert counts(scores(statements=(wider,))["statements"][1]) == (1, 1, 1, 1)
    other = Statement(speaker="李四", span=place)
    assert counts(scores(statements=(other,))["statements"][1]) == (0, 1, 0, 1)


def test_furniture_and_what_was_taken_from_it() -> None:
    line = Span(0, TEXT.index("\n"))
    block = Block(anchor="L1", kind="line", zone="boilerplate", rule="test", span=line)
    assert counts(scores(blocks=(block,))["boilerplate"][0]) == (1, 1, 1, 1)
    draft = Draft(
        seed="x", sha256="", encoding="utf-8", language="zh", script="Hans", text=TEXT, header=Header(),
        figures=(figure(99, "%", span=spans_of(TEXT, "99%")[0]), figure(5.2, "%", span=spans_of(TEXT, "5.2%")[0])),
    )  # fmt: skip
    case = Case(split="held-out", annotation=msgspec.convert(NOTE, Annotation), draft=draft, decoded=TEXT)
    assert table_of([case]).false_in_furniture == {"held-out": 1}


def test_tallies_add_up() -> None:
    tally = tally_of([1, 2, 9], [1, 2, 3], lambda left, right: left == right)
    assert tally == Tally(2, 3, 2, 3)
    assert score_of(total_of([tally, Tally(0, 1, 0, 1)])).precision == 0.5
    assert score_of(Tally()).f1 == 0


def test_a_perfect_draft_of_a_labelled_document_scores_one() -> None:
    """Each annotated name, fed back, is right: no document contradicts itself."""
    folders = [Path(__file__).parent / name for name in ("documents", "held_out", "seeds")]
    for file in sorted(path for folder in folders for path in folder.glob("*.json")):
        note = json.loads(file.read_text(encoding="utf-8"))
        found = tuple(
            mention(kind, item["normal"], **({"code": item["code"]} if item.get("code") else {}))
            for kind, key in (("person", "people"), ("organisation", "organisations"), ("place", "places"))
            for item in note[key]
        )
        figures = tuple(
            figure(
                tuple(value) if isinstance(value := item["normalised_value"], list) else value,
                unit if isinstance(unit := item["normalised_unit"], str) else unit[0],
            )
            for item in note["figures"]
        )
        table = scores(note, mentions=found, figures=figures)
        for field in ("people", "organisations", "places", "figures"):
            if field in table and table[field][0].expected:
                assert (table[field][0].precision, table[field][0].recall) == (1, 1), (file.name, field)
