"""Counts that do not match their lists: 等5个方面 behind four, “四统” with three, eight clusters with seven."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.extract.found import Found
from generator.extract.reading import Reading
from generator.findings import finding
from generator.model import Finding, Header
from generator.quantity import chinese_value

_N = r"(?P<n>\d{1,2}|[二两三四五六七八九十]{1,2})"
_ASPECTS = (
    r"(?:方面|领域|环节|维度|重点|核心|任务|举措|措施|工程|行动|要素|板块|集群|产业集群|产业|系统|环节"
    r"|大类|模块|场景|中心|平台|阶段)"
)
_BEHIND = re.compile(rf"等\s?{_N}\s?(?:个|大|项|类|种)?(?:[\u4e00-\u9fff]{{0,4}}?){_ASPECTS}")
_BRACKET = re.compile(
    r"[“\"](?P<n>[二两三四五六七八九十])(?P<what>[\u4e00-\u9fff]{1,4})[”\"]\s?[(（](?P<list>[^（）()\n]{3,160})[)）]"
)
_BEFORE = re.compile(
    rf"{_N}\s?(?:个|大|项)(?:[\u4e00-\u9fff]{{0,4}}?){_ASPECTS}[^，。；：、,;:]{{0,6}}[：:](?P<list>[^。\n]{{4,400}})"
)
_ITEMS = re.compile(r"(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，,、])")
_NAMED = re.compile(r"[“\"](?P<n>[三四五六七八九十])大(?P<what>[\u4e00-\u9fff]{2,8})[”\"]")
_CLAUSE = re.compile(r"[，。；：,;:！？\n]")
_WINDOW = 200
_FEWEST = 3
_MOST_NAMES = 12
"""Each costs a pass over the text; a document has two or three."""


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    if reading.language != "zh":
        return Found()
    notes: list[Finding] = []
    for part in reading.zone("body"):
        for start, end in reading.sentences(part):
            notes.extend(_in_sentence(reading, start, end))
    notes.extend(_named_lists(reading))
    return Found(findings=tuple(notes))


def _in_sentence(reading: Reading, start: int, end: int) -> Iterator[Finding]:
    text = reading.plain
    for match in _BRACKET.finditer(text, start, end):
        items = re.split("[、，,；;]", match["list"])
        # “四统”(购、统销…): where the word itself is repeated in the list, each item should have it.
        named = sum(match["what"] in item for item in items)
        yield from _note(reading, match, named if len(items) <= 2 * named < 2 * len(items) else len(items), match.end())
    for match in _BEHIND.finditer(text, start, end):
        before = text[max(start, match.start() - _WINDOW) : match.start()]
        listed = _CLAUSE.split(before)[-1]
        items = re.split("、", listed)
        if len(items) >= _FEWEST:
            # “和” before 等 joins two more: 研发、设计和营销等5个环节; 和 elsewhere may belong to an item.
            joined = len(re.findall(r"[和与及](?=[^和与及]{2,12}$)", items[-1])) if len(items[-1]) > 5 else 0
            announced = _number(match["n"])
            # More than one short is a selection: 上海、江苏、浙江等8个重点.
            if announced not in (len(items), len(items) + joined) and announced - len(items) - joined <= 1:
                yield from _note(reading, match, len(items), match.end())
    for match in _BEFORE.finditer(text, start, end):
        items_of = _ITEMS.findall(match["list"])
        marks = re.split("[；;]", match["list"])
        count = len(items_of) if len(items_of) > 1 else len(marks) if len(marks) > 1 else 0
        if count > 1:
            yield from _note(reading, match, count, match.start("list"))


def _named_lists(reading: Reading) -> Iterator[Finding]:
    """“六大产业集群” and the longest sentence that names things that end in 产业集群."""
    noted: set[str] = set()
    for part in reading.zone("body"):
        for match in _NAMED.finditer(reading.plain, part.start, part.end):
            number, what = _number(match["n"]), match["what"]
            if what in noted or len(what) < 3:
                continue
            noted.add(what)
            if len(noted) > _MOST_NAMES:
                return
            most = _most_named(reading, what)
            if most is not None and _FEWEST + 1 <= most[0] < number and number - most[0] <= 2:
                span, _surface, _ = reading.quoted(*most[1])
                message = f"“{match['n']}大{what}” is announced, but only {most[0]} are named here."
                yield finding("count-mismatch", message, span=span)


def _most_named(reading: Reading, what: str) -> tuple[int, tuple[int, int]] | None:
    best: tuple[int, tuple[int, int]] | None = None
    name = re.compile(rf"(?<![大个])(?<!\d){re.escape(what)}(?!”)")
    for part in reading.zone("body"):
        for start, end in reading.sentences(part):
            places = [match.span() for match in name.finditer(reading.plain, start, end)]
            if places and (best is None or len(places) > best[0]):
                best = (len(places), (places[0][0], places[-1][1]))
    return best


def _note(reading: Reading, match: re.Match[str], listed: int, end: int) -> Iterator[Finding]:
    announced = _number(match["n"])
    if announced != listed and 1 < announced <= 20:
        span, surface, _ = reading.quoted(match.start(), end)
        yield finding("count-mismatch", f"{announced} are announced, but {listed} are listed: {surface}", span=span)


def _number(text: str) -> int:
    value = chinese_value(text)
    return int(text) if text.isascii() else int(value) if value is not None else 0
