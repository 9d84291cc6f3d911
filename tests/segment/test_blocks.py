"""Laws of blocks, their kinds, and the profile of repeated lines."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Decoded, Restored
from generator.restore import restored
from generator.segment import blocks_of, line_forms, repeated_lines

law = settings(derandomize=True, deadline=None, max_examples=150)
PIECES = st.sampled_from(
    [
        "首页 > 正文",
        "产业升级",
        "近日，纺织行业高质量发展大会在北京举行。",
        "2023年4月14日",
        "某某省商务厅",
        "来源：某网",
        "一、总体要求",
        "• 高端手机",
        "產(chǎn)業(yè)",
        "協(xié)會(huì)",
        "附件",
        "相关阅读",
        "Nguồn: A",
        "Copyright © 2020",
        *("![]()", "(", ")", "\n", "\n\n", "\r\n", "\r", "\u2028", " ", "\u3000", "\u200b", "\x00"),
    ]
)


def of(text: str) -> Restored:
    return restored(Decoded(encoding="utf-8", text=text))


@law
@given(st.lists(PIECES, max_size=40).map("".join) | st.text())
def test_blocks_cover_what_is_not_blank_in_order_and_once(text: str) -> None:
    blocks = blocks_of(of(text))
    lines = text.split("\n")
    position = 0
    for block in blocks:
        assert text[position : block.span.start].strip() == ""
        passage = text[block.span.start : block.span.end]
        assert passage == passage.strip() != ""
        number = text.count("\n", 0, block.span.start) + 1
        assert block.anchor == f"L{number}"
        assert lines[number - 1].strip() == passage
        position = block.span.end
    assert text[position:].strip() == ""


@law
@given(st.lists(PIECES, max_size=30).map("".join))
def test_anchors_are_unique_and_rules_named(text: str) -> None:
    blocks = blocks_of(of(text))
    assert len({block.anchor for block in blocks}) == len(blocks)
    assert all((block.rule == "body") <= (block.zone == "body") for block in blocks)


KINDS = [
    (
        "headings above text",
        "一、总体要求\n坚持稳中求进，加快推动产业转型升级。\n（一）指导思想\n全面贯彻落实有关精神，完善政策体系。",
        "hphp",
    ),
    (
        "items",
        "要求如下。\n（一）加强组织。各地要高度重视，抓好落实。\n1.强化支持，落实资金，完善机制建设。\n• 做好宣传工作",
        "plll",
    ),
    (
        "heading without a label",
        "会议取得圆满成功，达到预期目标。\n凝聚升级共识\n各地代表立足实际，围绕发展大局，为产业转型把脉定向。",
        "php",
    ),
    (
        "headings of two levels",
        "前言文字在此处，说明文件的来由。\n二、重点任务\n（一）指导思想\n全面贯彻落实有关精神，完善政策体系。",
        "phhp",
    ),
    (
        "a text wrapped inside its sentences is no heading",
        "Officials said the plan\nwould run until 2025 and cover nineteen measures in four areas\nof the province.",
        "ppp",
    ),
    (
        "an addressee is a paragraph",
        "关于某事的通知\n各省、自治区、直辖市主管部门：\n现就有关事项通知如下，请认真贯彻执行。",
        "hpp",
    ),
    ("cells of a table", "产量情况如下，请参考下列各项数据。\n产品 单位\n纱 万吨\n布 亿米", "pppp"),
]


@pytest.mark.parametrize(("text", "kinds"), [case[1:] for case in KINDS], ids=[case[0] for case in KINDS])
def test_kinds(text: str, kinds: str) -> None:
    letters = {"heading": "h", "paragraph": "p", "list-item": "l", "caption": "c", "line": "f"}
    found = "".join(letters[block.kind] for block in blocks_of(of(text)))
    assert found == kinds


def test_lines_are_counted_by_newlines_alone() -> None:
    blocks = blocks_of(of("甲\r乙\u2028丙\n\n丁"))
    assert [block.anchor for block in blocks] == ["L1", "L3"]


SITE = "某某资讯网 今日要闻导航栏目"
BODIES = [
    f"第{number}次会议在{place}举行，各方代表参加了会议并交流经验。" for number, place in enumerate("京沪津渝穗深杭宁")
]


def test_a_line_of_three_documents_repeats_and_the_order_does_not_matter() -> None:
    forms = [line_forms(of(f"{SITE}\n{body}")) for body in BODIES[:3]]
    assert repeated_lines(forms) == repeated_lines(reversed(forms)) != frozenset()
    assert repeated_lines(forms[:2]) == frozenset()
    marked = blocks_of(of(f"{SITE}\n{BODIES[7]}"), repeated_lines(forms))
    assert [(block.zone, block.rule) for block in marked] == [("boilerplate", "repeated-line"), ("body", "body")]


def test_copies_of_one_article_are_no_furniture() -> None:
    article = f"大会在京举行的消息引起关注\n{BODIES[0]}\n大会取得圆满成功，各方达成了广泛共识，签订了合作协议。"
    forms = [line_forms(of(f"{article}\n{head}")) for head in ("转自甲网", "转自乙网", "转自丙网", "转自丁网")]
    assert repeated_lines(forms) == frozenset()


@pytest.mark.parametrize(
    "line",
    [
        *(
            "一、总体要求",
            "（一）指导思想",
            "第一章 总则",
            "1. 加强组织领导",
            "各省、自治区主管部门：",
            "附件：",
            "2023年4月14日",
        ),
        *(
            "特此通知。",
            "请认真贯彻执行。",
            "现将有关事项通知如下：",
            "二〇二三年四月十四日",
            "12",
            "III. TỔ CHỨC THỰC HIỆN:",
        ),
    ],
)
def test_what_honest_documents_share_is_no_furniture(line: str) -> None:
    assert repeated_lines(line_forms(of(f"{line}\n{body}")) for body in BODIES) == frozenset()


def test_a_site_that_is_a_small_part_of_a_large_collection_is_found() -> None:
    shuffled = [line_forms(of(f"{SITE}\n{BODIES[0]}{'甲乙丙丁戊己庚辛'[n % 8]}{chr(0x4E00 + n)}")) for n in range(12)]
    others = [line_forms(of(f"{BODIES[1]}{chr(0x5000 + n)}")) for n in range(188)]
    collection = shuffled + others
    random.Random(1).shuffle(collection)
    assert len(repeated_lines(collection)) == 1


def test_standard_sentences_headings_and_issuers_of_notices_stay() -> None:
    """Twelve notices of one office on one site: its menu goes, what notices share stays."""
    shared = "一、总体要求\n（一）指导思想\n坚持稳中求进。\n特此通知。\n某某省工业和信息化厅\n2023年4月14日"
    texts = [f"{SITE}\n关于{body[:6]}的通知\n各有关单位：\n{body}\n{shared}" for body in BODIES]
    profile = repeated_lines(line_forms(of(text)) for text in texts)
    assert profile == repeated_lines(line_forms(of(text)) for text in texts[::-1])
    for text in texts:
        zones = {text[block.span.start : block.span.end]: block.zone for block in blocks_of(of(text), profile)}
        assert zones[SITE] == "boilerplate"
        assert {zones[line] for line in shared.split("\n")[:4]} == {"body"}
        assert {zones[line] for line in shared.split("\n")[4:]} == {"signature"}


@law
@given(st.lists(st.lists(PIECES, max_size=8).map("".join), max_size=8), st.randoms(use_true_random=False))
def test_the_profile_depends_on_no_order(texts: list[str], chance: random.Random) -> None:
    forms = [line_forms(of(text)) for text in texts]
    shuffled = list(forms)
    chance.shuffle(shuffled)
    assert repeated_lines(forms) == repeated_lines(shuffled)


HOSTILE = [
    "![](",
    "[a](b)   ",
    "更多>",
    "> a ",
    "扫一扫 ",
    "记者 王王 ",
    "(chǎn",
    "2023年4月",
    "A.b",
    "。”",
    "首页|",
    "本文",
    "a\n",
    "•\n",
    "打印 | 微信 ",
    "评论 3\n",
    "2024-06-06 09:00 a\n",
    "TM. A\n",
    "相关阅读：甲\n",
    "附件1.a.doc\n",
    "(資料圖片)",
    "新闻 体育 ",
    "扫描二维码",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_with_the_length_only(unit: str) -> None:
    """A pattern that backtracks takes minutes here; ten seconds allow for a slow machine."""
    began = time.monotonic()
    blocks_of(of(unit * (60_000 // len(unit)) + "x"))
    short = (unit.replace("\n", " ") * 100)[:150] + "x"
    blocks_of(of(f"{short}\n" * 100 + BODIES[0]))
    assert time.monotonic() - began < 10
