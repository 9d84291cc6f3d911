"""Named programmes: a quoted name with a head noun (行动, 工程, Kế hoạch) inside or directly behind the marks.

Slogans in quotation marks have no head noun and are no programmes. Names without marks: see programme_names.py.
"""

from __future__ import annotations

import re

from generator.extract.found import NOTHING, Found
from generator.extract.programme_names import EDITION, latin_names_in, names_in
from generator.extract.reading import Reading
from generator.extract.works import titles_in
from generator.languages import language
from generator.model import Header, Mention

_HEADS = "|".join(language("zh").programme_heads)
_ZH = re.compile(
    r"(?P<year>(?<!\d)20\d\d(?!年)[\u4e00-\u9fff]{1,12})?[“\"「](?P<name>[^“”\"「」。，,？！?!；;\n]{2,30})[”\"」]"
    rf"(?P<head>·?[\u4e00-\u9fff]{{0,20}}?(?:{_HEADS})(?:行动|整治行动|整治|工程|活动|计划)?)?"
)
_SHORT_HEAD = 6
_VERBS_IN_HEAD = re.compile(
    r"开展|实施|建设|推动|推进|举办|召开|围绕|加快|打造|通过|战略|理念|精神|要求|目标|定位|模式|时期|期间"
)
_NOT_IN_HEAD = frozenset("等的和与及为在是")
_NOT_IN_LONG_HEAD = frozenset("等的与及为在是")
_HEAD_AT_END = re.compile(rf"(?:{_HEADS})$")
_LATIN = re.compile(r"[“\"](?P<name>[^“”\"(（\n]{3,200})")
_WIDEST_LATIN = 180


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    if reading.language == "und":
        return NOTHING
    mentions = []
    for part in reading.parts:
        titles = titles_in(reading.plain, part.start, part.end)
        for start, end, rule in _without_overlap(_ranges(reading, part.start, part.end), titles):
            span, surface, normal = reading.quoted(start, end)
            mentions.append(Mention(kind="programme", surface=surface, normal=normal, span=span, rule=rule))
    return Found(mentions=tuple(mentions))


def _ranges(reading: Reading, start: int, end: int) -> list[tuple[int, int, str]]:
    if reading.language == "zh":
        named = [(first, last, "suffix") for first, last in names_in(reading.plain, start, end)]
        return _chinese(reading, start, end) + named
    named = [(*item, "suffix") for item in latin_names_in(reading.plain, start, end, reading.language)]
    return _latin(reading, start, end) + named


def _without_overlap(ranges: list[tuple[int, int, str]], titles: list[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Of names that overlap the longest; none of those inside a title, which is read as a whole."""
    chosen: list[tuple[int, int, str]] = []
    first = 0
    for item in sorted(ranges, key=lambda item: (item[0], -item[1])):
        while first < len(titles) and titles[first][1] <= item[0]:
            first += 1
        if first < len(titles) and titles[first][0] < item[1]:
            continue
        if not chosen or item[0] >= chosen[-1][1]:
            chosen.append(item)
        elif item[1] - item[0] > chosen[-1][1] - chosen[-1][0]:
            chosen[-1] = item
    return chosen


def _chinese(reading: Reading, start: int, end: int) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for match in _ZH.finditer(reading.plain, start, end):
        head = match["head"] or ""
        if head and _is_name(head):
            first = match.start() if match["year"] else match.start("name") - 1
            edition = EDITION.match(reading.plain, match.end("head"), end)
            found.append((first, edition.end() if edition else match.end("head"), "head-behind-quotation"))
        elif _HEAD_AT_END.search(match["name"]) and len(match["name"]) > 3:
            found.append((match.start("name") - 1, match.end("name") + 1, "head-in-quotation"))
    return found


def _is_name(head: str) -> bool:
    """Whether what stands between the closing mark and the head noun belongs to the name."""
    if len(head) <= _SHORT_HEAD:
        return _NOT_IN_HEAD.isdisjoint(head)
    return _NOT_IN_LONG_HEAD.isdisjoint(head) and _VERBS_IN_HEAD.search(head) is None


def _latin(reading: Reading, start: int, end: int) -> list[tuple[int, int, str]]:
    """A quotation that begins (Vietnamese) or ends (English) with a head noun; up to a bracket if it stays open."""
    found: list[tuple[int, int, str]] = []
    heads = reading.words.programme_heads
    for match in _LATIN.finditer(reading.plain, start, end):
        name = match["name"].rstrip(" ,.;)）")
        closed = reading.plain.startswith(("”", '"'), match.end("name"))
        fits = name.startswith(heads) if reading.language == "vi" else name.endswith(heads)
        if fits and len(name) <= _WIDEST_LATIN and (closed or reading.plain.startswith(("(", "（"), match.end("name"))):
            last = match.start("name") + len(name)
            edition = EDITION.match(reading.plain, last, end)
            found.append((match.start("name"), edition.end() if edition else last, "head-in-quotation"))
    return found
