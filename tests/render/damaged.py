"""A document by hand with every kind of damage, as later rules will report it: its draft, its plan, its page."""

from __future__ import annotations

from generator.collection import Link, Page, SourcePlan
from generator.model import Block, Draft, Finding, Header, Repair, Span
from generator.page import Passages
from generator.render import page_of

LINES = (
    "糧油產(chǎn)業(yè)發(fā)展的通知",
    "　　。ㄒ唬┚劢垢叨嘶G色化，推動糧油轉型。\x1b",
    "在黨,、國務院的領導下,各地積極行動。",
    "\ue5e5本段另起,沒有損壞之處的文字在後面。",
    "這一行完好無損,與原文相同。",
    "![]()",
)
DECODED = "\n".join(LINES)
ABSENT = "deleted-phrase"


def repair(before: str, after: str, rule: str, confidence: float) -> Repair:
    start = DECODED.index(before)
    return Repair(rule=rule, span=Span(start, start + len(before)), before=before, after=after, confidence=confidence)


REPAIRS = (
    repair("產(chǎn)", "產", "pinyin-gloss", 1.0),
    repair("業(yè)", "業", "pinyin-gloss", 1.0),
    repair("發(fā)", "發", "pinyin-gloss", 0.8),
    repair("　　。ㄒ唬┚劢垢叨嘶", "（一）聚焦高端化", "shifted-run", 0.97),
    repair("G色", "綠色", "shifted-run", 0.62),
    repair("\ue5e5", "", "private-use", 1.0),
)


def draft(
    repairs: tuple[Repair, ...] = REPAIRS, findings: tuple[Finding, ...] | None = None, decoded: str = DECODED
) -> Draft:
    """The draft of `decoded`: one block a line, without the blanks and removed characters around it."""
    text, position, blocks, place = "", 0, [], 0
    for item in repairs:
        text += decoded[position : item.span.start] + item.after
        position = item.span.end
    text += decoded[position:]
    for number, line in enumerate(decoded.split("\n"), start=1):
        first = next((item.span.end for item in repairs if item.span.start == place and not item.after), place)
        zone = "boilerplate" if line.startswith("![") else "title" if number == 1 else "body"
        span = Span(first, place + len(line))
        blocks.append(Block(anchor=f"L{number}", kind="paragraph", zone=zone, rule="by-hand", span=span))  # type: ignore[arg-type]
        place += len(line) + 1
    hole = decoded.find(",、")
    lost = Finding(code=ABSENT, severity="info", message="A phrase is gone.", span=Span(hole, hole + 1))
    return Draft(
        seed="900_damaged.txt", sha256="0" * 64, encoding="utf-8", language="zh", script="Hant", text=text,
        header=Header(), blocks=tuple(blocks), repairs=repairs,
        findings=(lost,) if findings is None and hole >= 0 else findings or (),
    )  # fmt: skip


def plan(publish: str = "full", cited: tuple[str, ...] = ("L3", "L3@13-17"), *, guide: bool = False) -> SourcePlan:
    return SourcePlan(
        path="sources/900.md",
        id="source-900",
        seed="900",
        briefing=Link(path="briefings/900.md", text="糧油產業發展的通知", language="zh-Hant"),
        title="糧油產業發展的通知",
        cited=cited,
        publish=publish,  # type: ignore[arg-type]
        guide=Link(path="guide/reading.md", text="How to read them") if guide else None,
    )


def page(publish: str = "full", made: Draft | None = None, *, guide: bool = False) -> Page:
    return page_of(plan(publish, guide=guide), {"900": Passages(made or draft())})
