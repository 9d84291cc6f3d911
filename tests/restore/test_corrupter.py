"""The corrupter makes the damage that was seen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.restore.corrupter import CUT, EXCLAMATION, FULL_STOP, QUESTION, Site, clean, damaged

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "tests" / "golden" / "seeds" if (ROOT / "tests" / "golden" / "seeds").exists() else ROOT / "seeds"


@pytest.mark.parametrize(
    ("text", "pattern", "lost", "seen"),
    [
        ("浙江省（市）和", FULL_STOP, "?", "浙江?。ㄊ校┖"),
        ("行动。“三品”", EXCLAMATION, "", "行動!叭贰"),
        ("了。科学发展", QUESTION, "?", "了??茖W發展"),
        ("了。”近日", EXCLAMATION, "", "了!苯"),
    ],
)
def test_shifts_in_the_middle_of_a_line(text: str, pattern: bytes, lost: str, seen: str) -> None:
    assert damaged(text, Site(patterns=(pattern,), lost=lost)) == seen


@pytest.mark.parametrize(
    ("text", "glossed", "seen"),
    [
        ("推动东部", "訓", "推動?xùn)|部"),
        ("链式协同", "準協", "鏈?zhǔn)絽f(xié)同"),
        ("当地产业", "數當產業", "當(dāng)?shù)禺a(chǎn)業(yè)"),
        ("导向实现柔性", "驅導現", "導(dǎo)向?qū)崿F(xiàn)柔性"),
    ],
)
def test_readings_across_a_border(text: str, glossed: str, seen: str) -> None:
    assert damaged(text, Site(glossed=tuple(glossed))) == seen


def test_the_runs_of_the_example_seed_come_out_character_for_character() -> None:
    text = next(SEEDS.glob("004_*.txt")).read_text(encoding="utf-8")
    glossed = dict.fromkeys(re.findall(r"([\u4e00-\u9fff])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+\)", text))
    glossed.pop("訌")  # seen before a reading only because the run ends there
    lines = [line for line in text.split("\n") if line.startswith("。")]
    heads = [
        "（一）聚焦高端化智能化绿色化",
        "（二）促进区域",
        "（三）强化",
        "（四）维护",
        "（五）推进高",
        "（一）加强组织",
        "（二）抓好宣传报道。各单位要重视舆论宣传工作，整合媒体资源",
        f"（三）注重工作实效{CUT}。各单位",
    ]
    for line, head in zip(lines, heads, strict=True):
        assert line.startswith(damaged(head, Site(glossed=tuple(glossed))))


def test_without_patterns_and_glosses_only_script_and_width_change() -> None:
    site = Site(patterns=())
    text = "（一）加强领导，科学安排。\n“三品”行动！"
    assert damaged(text, site) == "(一)加強領導,科學安排。\n“三品”行動!"
    assert clean(text, site) == "（一）加強領導，科學安排。\n“三品”行動！"
