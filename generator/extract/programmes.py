"""Named programmes: a quoted name with a head noun (行动, 工程, Kế hoạch) inside or directly behind the marks.

Slogans in quotation marks have no head noun and are no programmes; names without marks are not read yet.
"""

from __future__ import annotations

import re

from generator.extract.found import NOTHING, Found
from generator.extract.reading import Reading
from generator.languages import language
from generator.model import Header, Mention

_HEADS = "|".join(language("zh").programme_heads)
_ZH = re.compile(
    r"(?P<year>(?<!\d)20\d\d(?!年)[\u4e00-\u9fff]{1,12})?[“\"「](?P<name>[^“”\"「」。，,？！?!；;\n]{2,30})[”\"」]"
    rf"(?P<head>[\u4e00-\u9fff]{{0,4}}?(?:{_HEADS}))?"
)
_NOT_IN_HEAD = frozenset("等的和与及为在是")
_HEAD_AT_END = re.compile(rf"(?:{_HEADS})$")
_LATIN = re.compile(r"[“\"](?P<name>[^“”\"(（\n]{3,200})")
_WIDEST_LATIN = 180


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    if reading.language == "und":
        return NOTHING
    mentions = []
    for part in reading.parts:
        ranges = (
            _chinese(reading, part.start, part.end)
            if reading.language == "zh"
            else _latin(reading, part.start, part.end)
        )
        for start, end, rule in ranges:
            span, surface, normal = reading.quoted(start, end)
            mentions.append(Mention(kind="programme", surface=surface, normal=normal, span=span, rule=rule))
    return Found(mentions=tuple(mentions))


def _chinese(reading: Reading, start: int, end: int) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for match in _ZH.finditer(reading.plain, start, end):
        head = match["head"] or ""
        if head and _NOT_IN_HEAD.isdisjoint(head):
            first = match.start() if match["year"] else match.start("name") - 1
            found.append((first, match.end("head"), "head-behind-quotation"))
        elif not head and _HEAD_AT_END.search(match["name"]) and len(match["name"]) > 3:
            found.append((match.start("name") - 1, match.end("name") + 1, "head-in-quotation"))
    return found


def _latin(reading: Reading, start: int, end: int) -> list[tuple[int, int, str]]:
    """A quotation that begins (Vietnamese) or ends (English) with a head noun; up to a bracket if it stays open."""
    found: list[tuple[int, int, str]] = []
    heads = reading.words.programme_heads
    for match in _LATIN.finditer(reading.plain, start, end):
        name = match["name"].rstrip(" ,.;)）")
        closed = reading.plain.startswith(("”", '"'), match.end("name"))
        fits = name.startswith(heads) if reading.language == "vi" else name.endswith(heads)
        if fits and len(name) <= _WIDEST_LATIN and (closed or reading.plain.startswith(("(", "（"), match.end("name"))):
            found.append((match.start("name"), match.start("name") + len(name), "head-in-quotation"))
    return found
