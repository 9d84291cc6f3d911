"""The numbered structure of a text: headings, items, and enumerations within a paragraph (一是…；二是…)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from generator.extract.found import Found
from generator.extract.reading import Part, Reading
from generator.model import Header, OutlineItem
from generator.quantity import chinese_value

_HAN = "[一二三四五六七八九十百]{1,4}"
_STYLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("chapter", re.compile(rf"第(?P<n>{_HAN}|\d{{1,2}})(?:章|部分|篇)")),
    ("section", re.compile(rf"第(?P<n>{_HAN}|\d{{1,2}})节")),
    ("article", re.compile(rf"第(?P<n>{_HAN}|\d{{1,3}})条")),
    ("han", re.compile(r"(?P<n>[一二三四五六七八九十]{1,3})[、.．]")),
    ("han_bracket", re.compile(r"[（(](?P<n>[一二三四五六七八九十]{1,3})[)）][、.]?")),
    ("is", re.compile(r"(?P<n>[一二三四五六七八九十]{1,2})是(?![一二三四五六七八九十、])")),
    ("ordinal", re.compile(r"第(?P<n>[一二三四五六七八九十]{1,2})[，,、：:]")),
    ("bracket", re.compile(r"[（(](?P<n>\d{1,2})[)）][、.]?")),
    ("circle", re.compile(r"(?P<n>[①-⑳])")),
    ("latin-chapter", re.compile(r"(?:Chapter|CHAPTER|Chương|CHƯƠNG|Part|Phần)\s(?P<n>[IVX]{1,5}|\d{1,2})[.:]?(?!\w)")),
    ("latin-section", re.compile(r"(?:Section|SECTION|Mục)\s(?P<n>[IVX]{1,5}|\d{1,2})[.:]?(?!\w)")),
    ("latin-article", re.compile(r"(?:Article|ARTICLE|Điều)\s(?P<n>\d{1,3})[.:]?(?!\w)")),
    ("roman", re.compile(r"(?P<n>[IVX]{1,5})\.(?=\s)")),
    ("decimal", re.compile(r"(?P<n>\d{1,2}\.\d{1,2})[.、]?(?=[\s\u4e00-\u9fff])(?!\s?(?:%|亿|万|个|元))")),
    ("number", re.compile(r"(?P<n>\d{1,2})[.．、](?!\d)|(?P<m>\d{1,2})[)）](?!\d)")),
    ("letter-bracket", re.compile(r"\((?P<n>[a-z])\)(?=\s)")),
    ("letter", re.compile(r"(?P<n>[a-zđ])[)](?=\s)|(?P<m>[A-Z])\.(?=\s[A-ZĐÀ-Ỹ])")),
)
"""From the widest to the narrowest; a label is of the first style that fits."""
_INLINE = re.compile(
    r"(?:(?<=[：:；;，,。、\n])|(?<=^))\s?(?:(?P<is>[一二三四五六七八九十]{1,2})是(?![一二三四五六七八九十、])|第(?P<ordinal>[一二三四五六七八九十]{1,2})[，,、]"
    r"|[（(](?P<han_bracket>[一二三四五六七八九十]{1,2})[)）]|[（(](?P<bracket>\d{1,2})[)）]|(?P<circle>[①-⑳]))"
)
_OF_PROSE = frozenset({"is", "ordinal", "han_bracket", "bracket", "circle"})
_CLAUSES = frozenset({"is", "ordinal"})
_NEVER_ALONE = frozenset({"is", "ordinal", "letter", "letter-bracket", "roman", "circle"})
_ATTACHED = re.compile(r"\s{0,4}附\s?件\s?[:：]")
_ROMAN = {"I": 1, "V": 5, "X": 10}
_LONGEST_HEADING = 44
_ENDS = re.compile(r"[，,。；;：:！!？?\n]|\.\s|\.$")
_STRONG_ENDS = re.compile(r"[。；;：:！!？?\n]|\.\s|\.$")


class _Label(NamedTuple):
    style: str
    start: int
    end: int
    number: int


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    items: list[tuple[str, OutlineItem]] = []
    open_styles: list[str] = []
    counts: dict[str, int] = {}
    attached = False
    for part in reading.zone("title", "body"):
        attached = _ATTACHED.match(reading.plain, part.start) is not None or attached
        label = _label_at(reading.plain, part)
        if label is not None and not _follows(label, counts):
            label = None
        if attached and label is not None and label.style == "number":
            continue  # 附件：1.… 2.… is a list of files
        if label is not None:
            _enter(label, open_styles, counts)
            items.append(
                (label.style, _item(reading, label, part.end, len(open_styles), inline=label.style in _CLAUSES))
            )
        for inline in _inline(reading.plain, label, label.end if label else part.start, part.end):
            same = label is not None and inline.style == label.style
            counts.update({inline.style: inline.number} if same else {})
            level = len(open_styles) + (not same)
            items.append((inline.style, _item(reading, inline, part.end, level, inline=True)))
    often = Counter(style for style, _ in items)
    # One 第一 or A. alone numbers nothing.
    return Found(outline=tuple(item for style, item in items if often[style] > 1 or style not in _NEVER_ALONE))


def _label_at(text: str, part: Part) -> _Label | None:
    start = part.start
    while start < part.end and text[start] in " \t\u3000\u00a0#":
        start += 1
    for style, pattern in _STYLES:
        match = pattern.match(text, start, part.end)
        if match is not None:
            group = match["n"] or match["m"]
            number = _number(style, group)
            # A number that is all of its line is a page's, and 一是 begins an item only where words follow.
            return _Label(style, start, match.end(), number) if match.end() < part.end else None
    return None


def _number(style: str, text: str) -> int:
    if style == "decimal":
        return int(text.partition(".")[2])
    if text.isascii() and text.isdigit():
        return int(text)
    if "①" <= text <= "⑳":
        return ord(text) - ord("①") + 1
    if style in ("letter", "letter-bracket"):
        return ord(text.lower()) - 96 if text.isascii() else 5
    if text.strip("IVX") == "":
        values = [_ROMAN[ch] for ch in text]
        return sum(-v if i + 1 < len(values) and v < values[i + 1] else v for i, v in enumerate(values))
    value = chinese_value(text)
    return int(value) if value is not None else 0


def _follows(label: _Label, counts: dict[str, int]) -> bool:
    """1, or the next number of its style; one may be missing, as damaged labels are."""
    if label.style in ("chapter", "section", "article", "latin-article", "latin-chapter", "latin-section"):
        return True
    return label.number == 1 or counts.get(label.style, 0) < label.number <= counts.get(label.style, 0) + 2


def _enter(label: _Label, open_styles: list[str], counts: dict[str, int]) -> None:
    """Opens the level of a label's style, or goes back to it; what was deeper begins anew."""
    if label.style in open_styles:
        while open_styles[-1] != label.style:
            counts.pop(open_styles.pop(), None)
    else:
        open_styles.append(label.style)
    counts[label.style] = label.number


def _inline(text: str, first: _Label | None, start: int, end: int) -> Iterator[_Label]:
    """Labels of enumerations of at least two items that count up from one; `first`: the label before the text."""
    row: list[_Label] = []
    if first is not None and first.style in _OF_PROSE:
        for label in _in_prose(text, start, end):
            if (label.style, label.number) == (first.style, first.number + 1):
                first = label
                yield label
        return
    for label in _in_prose(text, start, end):
        if row and (label.style, label.number) == (row[-1].style, row[-1].number + 1):
            row.append(label)
        elif label.number == 1:
            yield from row if len(row) > 1 else ()
            row = [label]
    yield from row if len(row) > 1 else ()


def _in_prose(text: str, start: int, end: int) -> Iterator[_Label]:
    for match in _INLINE.finditer(text, start, end):
        style = match.lastgroup or ""
        label = _Label(style, match.start() + len(match.group()) - len(match.group().lstrip()), match.end(), 0)
        label = label._replace(number=_number(style, match[style]))
        yield label


def _item(reading: Reading, label: _Label, end: int, level: int, *, inline: bool) -> OutlineItem:
    stop = _title_end(reading.plain, label.end, end, inline=inline)
    span, _, _ = reading.quoted(label.start, stop)
    # Label and title are cut from the restored text itself: the span of a restored head covers both.
    printed, title = reading.text[label.start : label.end], reading.text[label.end : stop]
    return OutlineItem(
        label=printed.strip(" ，,：:"), title=title.strip(" \t\u3000\u00a0，,、：:."), level=level, span=span
    )


def _title_end(text: str, start: int, end: int, *, inline: bool) -> int:
    """The heading up to its stop; where that is far, its first clause."""
    begin = start
    while begin < end and text[begin] in " \t\u3000\u00a0，,、：:":
        begin += 1
    limit = min(end, begin + 200)
    if not inline:
        strong = _STRONG_ENDS.search(text, begin, limit)
        stop = strong.start() if strong else limit
        width = _LONGEST_HEADING if text[begin : begin + 1] >= "\u2e80" else 3 * _LONGEST_HEADING
        if stop - begin <= width:
            return max(stop, start)
    weak = _ENDS.search(text, begin, limit)
    return max(weak.start() if weak else limit, start)
