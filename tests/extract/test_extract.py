"""Each extractor against its cases, and what a draft promises."""

from __future__ import annotations

import importlib
import json
import pkgutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import generator.extract as room
from generator.extract import EXTRACTORS, draft_of
from generator.model import Alignment, Block, Decoded, Draft, Restored, Run, Seed, Span
from generator.restore import restored
from generator.segment import blocks_of

CASES = Path(__file__).parents[1] / "cases" / "extract"
QUALITY = CASES.parent / "quality"
"""One file for each finding on the state of a source; test_quality.py reads them."""
law = settings(derandomize=True, deadline=None, max_examples=120)


def draft(text: str) -> Draft:
    decoded = Decoded(encoding="utf-8", text=text)
    clean = restored(decoded)
    return draft_of(Seed(path="a.txt", sha256="0", content=b""), decoded, clean, blocks_of(clean))


def alignment(item: Draft) -> Alignment:
    edits = [(repair.span.start, repair.span.end, len(repair.after)) for repair in item.repairs]
    source_length = len(item.text) + sum(end - start - length for start, end, length in edits)
    return Alignment.from_edits(source_length, tuple(edits))


def _dated(value: Any, *fields: str) -> list[Any] | None:
    return None if value is None else [getattr(value, field) for field in fields]


def _mentions(kind: str, *fields: str) -> Callable[[Draft], Any]:
    def yielded(item: Draft) -> Any:
        found = [[getattr(m, field) for field in fields] for m in item.mentions if m.kind == kind]
        return [row[0] for row in found] if len(fields) == 1 else found

    return yielded


def _people(item: Draft) -> Any:
    return [[m.surface, list(m.roles), list(m.organisations)] for m in item.mentions if m.kind == "person"]


def _statements(item: Draft) -> Any:
    runs = alignment(item)
    return [[said.speaker, item.text[slice(*runs.from_source(said.span))]] for said in item.statements]


def _messages(item: Draft, code: str) -> list[str]:
    return [found.message for found in item.findings if found.code == code]


YIELDS: dict[str, Callable[[Draft], Any]] = {
    "document_number": lambda item: item.header.document_number,
    "title": lambda item: _dated(item.header.title, "text", "basis"),
    "issuers": lambda item: list(item.header.issuers),
    "kind": lambda item: item.header.kind,
    "published": lambda item: _dated(item.header.published, "date", "precision"),
    "event_date": lambda item: _dated(item.header.event_date, "date", "basis"),
    "outlet": lambda item: item.header.outlet,
    "byline": lambda item: item.header.byline,
    "people": _people,
    "organisations": _mentions("organisation", "surface", "type"),
    "statements": _statements,
    "addressees": lambda item: list(item.header.addressees),
    "attachments": lambda item: [
        list(item.header.attachments),
        [f.code for f in item.findings if f.code == "attachment-absent"],
    ],
    "outline": lambda item: [[o.label, o.title, o.level] for o in item.outline],
    "counts": lambda item: _messages(item, "count-mismatch"),
    "shares": lambda item: _messages(item, "contradicting-shares"),
    "similar_places": lambda item: _messages(item, "place-out-of-context"),
    "places": _mentions("place", "surface", "code"),
    "works": lambda item: [[m.kind, m.surface] for m in item.mentions if m.rule == "title-marks"],
    "programmes": _mentions("programme", "surface"),
    "figures": lambda item: [[f.quote, f.metric, f.subject, f.period, f.change] for f in item.figures],
    "dates": lambda item: [[d.quote, d.iso] for d in item.dates],
    "controls": lambda item: [
        [f.span.start, f.span.end] for f in item.findings if f.code == "control-characters" and f.span
    ],
    "quality": lambda item: [found.code for found in item.findings if (QUALITY / f"{found.code}.json").is_file()],
}


def cases() -> list[Any]:
    return [
        pytest.param(name, case, id=f"{name}-{drawer}-{case['label']}")
        for name in YIELDS
        for drawer, content in json.loads((CASES / f"{name}.json").read_text(encoding="utf-8")).items()
        for case in content
    ]


@pytest.mark.parametrize(("name", "case"), cases())
def test_case(name: str, case: dict[str, Any]) -> None:
    found = YIELDS[name](draft(case["input"]))
    assert (found == case["expected"]) == (case["expect"] == "pass"), found


def test_each_extractor_has_its_place_and_negative_cases() -> None:
    modules = [importlib.import_module(f"{room.__name__}.{info.name}") for info in pkgutil.iter_modules(room.__path__)]
    extractors = {module.__name__.rpartition(".")[2] for module in modules if callable(getattr(module, "found", None))}
    assert extractors == {extractor.__module__.rpartition(".")[2] for extractor in EXTRACTORS} == set(YIELDS)
    for name in extractors:
        assert json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))["negative"], name


def spans(item: Draft) -> list[tuple[Span, str | None]]:
    """Every span of a draft, with the text that it says it holds."""
    header = item.header
    quoted: list[tuple[Span, str | None]] = [(m.span, m.surface) for m in item.mentions]
    quoted += [(f.span, f.quote) for f in item.figures] + [(d.span, d.quote) for d in item.dates]
    quoted += [(header.spans[key], getattr(header, key)) for key in ("outlet", "byline") if key in header.spans]
    quoted += [(span, None) for span in header.spans.values()]
    quoted += [(said.span, None) for said in item.statements]
    quoted += [(o.span, None) for o in item.outline]
    quoted += [(f.span, None) for f in item.findings if f.span is not None]
    return quoted


def assert_spans_quote(item: Draft) -> None:
    runs = alignment(item)
    for span, quote in spans(item):
        start, end = runs.from_source(span)
        assert quote is None or item.text[start:end] == quote
        assert span.start < span.end


DOCUMENTS = st.lists(
    st.sampled_from(
        [
            "關于開展2023紡織服裝活動的通知\n",
            "工信廳聯消費函〔2023〕87號\n",
            "產(chǎn)業(yè)協(xié)會推進(jìn)設(shè)備更新,",
            "2023年4月14日\n",
            "商務部辦公廳\n",
            "來源: 某網原創 2024-05-21 09:30:00\n",
            "記者 張三 李四\n",
            "6月27日,2024對接活動在山東德州夏津縣舉辦。",
            "同比增長4.1%、1.1%,",
            "約7200億元/噸。",
            "“新引擎”增能工程",
            "《AI賦能》",
            "\u202e",
            "![]()\n",
            "Nguồn: Fibernet\n",
            "đạt khoảng 720 tỷ nhân dân tệ.Để",
            " Tô Châu ",
            "China ",
            "\n",
            "《",
            "“",
            "(",
            "一、",
            "（一）",
            "1.",
            "一是",
            "；二是",
            "附件：1.",
            "(见附件)",
            "各县工业局：\n",
            "开展三年行动计划,",
            "等5个方面",
            "100多家企业",
            "夏邑",
            "占全省1%，占全省1/10",
            "Copyright © 2011-2020\n",
            "首页 > 新闻 > 正文\n",
            "\r\n",
            "\x00",
            "記者采訪了局長。",
            "商務部副部長王強、李明出席。",
            "王強表示，“形勢向好。”",
            "某某(山東)有限公司",
            "ông Nguyễn Văn Hải cho biết ",
            "范雲鵬 攝\n",
            "为什么？\n",
        ]
    ),
    max_size=25,
).map("".join)


@law
@given(st.one_of(DOCUMENTS, st.text(max_size=200)))
def test_every_span_quotes_what_it_says(text: str) -> None:
    item = draft(text)
    assert_spans_quote(item)
    assert item.text == restored(Decoded(encoding="utf-8", text=text)).text
    assert draft(text) == item


def test_a_range_grows_to_all_that_was_repaired_as_a_whole() -> None:
    """A repair of several characters maps as a whole: the surface is then what the whole span holds."""
    text = "会议在山东省举行，规模达到5%左右，与会代表反响热烈。"
    clean = Restored(
        text=text,
        alignment=Alignment((Run(0, 3, 0, 3, True), Run(3, 5, 3, 9, False), Run(5, len(text), 9, len(text) + 4, True))),
    )
    block = Block(anchor="L1", kind="paragraph", zone="body", rule="body", span=Span(0, len(text) + 4))
    item = draft_of(
        Seed(path="a", sha256="0", content=b""), Decoded(encoding="utf-8", text="?" * (len(text) + 4)), clean, (block,)
    )
    (place,) = [mention for mention in item.mentions if mention.kind == "place"]
    assert (place.surface, place.span) == ("山东省", Span(3, 10))
    (figure,) = item.figures
    start, end = clean.alignment.from_source(figure.span)
    assert text[start:end] == figure.quote == "5%"


def test_boilerplate_is_never_read() -> None:
    text = "新疆增长5%，《条例》于2024年1月1日施行。"
    block = Block(anchor="L1", kind="line", zone="boilerplate", rule="x", span=Span(0, len(text)))
    clean = Restored(text=text, alignment=Alignment.identity(len(text)))
    item = draft_of(Seed(path="a", sha256="0", content=b""), Decoded(encoding="utf-8", text=text), clean, (block,))
    assert item.mentions == item.figures == item.dates == ()
    assert item.header.title is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            "6月27日，产业对接活动在苏州举办，来自各地的企业代表参加了活动，反响热烈。",
            ["title-derived", "no-date", "year-not-printed"],
        ),
        ("产业情况\n来源：某报 2024-05-21\n产业发展势头良好，企业效益持续改善，各项工作有序推进。", []),
    ],
)
def test_findings(text: str, codes: list[str]) -> None:
    found = draft(text).findings
    assert [item.code for item in found] == codes
    assert all(item.span is not None for item in found if item.code != "no-date")


@pytest.mark.parametrize(
    "piece",
    [
        "山东",
        "夏津",
        "“",
        "《",
        "6月27日,",
        "同比增长5%,",
        "来源:",
        "记者 张三 ",
        "举办",
        "(2023",
        "Tô Châu ",
        "公司",
        "局长",
        "王强、",
        "王强说，“",
        "中国",
        "和",
        "A and ",
        "Sở Công ",
        "一是",
        "（一）",
        "附件",
        "见附件",
        "等5个方面",
        "、",
        "3家",
        "《规划》",
        "开展行动计划",
        "占全省1%",
    ],
)
def test_time_grows_with_the_length_alone(piece: str) -> None:
    def seconds(count: int) -> float:
        text = piece * count
        clean = Restored(text=text, alignment=Alignment.identity(len(text)))
        block = Block(anchor="L1", kind="paragraph", zone="body", rule="body", span=Span(0, len(text)))
        start = time.perf_counter()
        draft_of(Seed(path="a", sha256="0", content=b""), Decoded(encoding="utf-8", text=text), clean, (block,))
        return time.perf_counter() - start

    short, long = min(seconds(500) for _ in range(2)), seconds(4000)
    assert long < 30 * short + 0.3
