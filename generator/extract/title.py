"""The title: its line, or the clause of the text that says what happened."""

from __future__ import annotations

import re

from generator.extract.found import NOTHING, Found
from generator.extract.leads import Lead, lead_of
from generator.extract.reading import Reading
from generator.findings import finding
from generator.model import Header, Title
from generator.script import is_han

WIDEST = 200
"""Widest derived title, in Latin letters; a Chinese character counts as `_HAN_WIDTH` of them."""
_CUT = 160
"""Where a title that is too wide is cut, at the last comma or blank before."""
_SHORTEST = 24
"""Narrower clauses say too little for a title."""
_SAYS = ("显示", "表示", "指出", "称", "获悉", "了解到", "认为", "透露", "强调")
"""Verbs behind which the news follows."""
_HAN_WIDTH = 2.6
_PAIRS = {"“": "”", "「": "」", "『": "』", "《": "》", "‘": "’", "(": ")", "（": "）"}
_CLOSED = frozenset(_PAIRS.values())
_DATELINE = re.compile(
    r"(?:本报讯|本网讯|讯|[\u4e00-\u9fff]{2,8}(?:社|网|报)[\u4e00-\u9fff]{0,8}\d{1,2}月\d{1,2}日[电讯])\s?(?:[(（][^()（）]{1,40}[)）])?[\s,，:：]*"
)
_LEADING_DATE = re.compile(
    r"(?:在|于|自)?(?:(?:(?:19|20)\d\d\s?年|今年|去年)\s?)?\d{1,2}\s?月\s?\d{1,2}(?:\s?日?[-—至到]\s?(?:\d{1,2}\s?月\s?)?\d{1,2})?\s?[日号]"
    r"(?:上午|下午|晚|晚间|当天)?\s?[,，、:：]?\s?"
    r"|[Nn]gày\s\d{1,2}(?:\s?/\s?|\stháng\s)\d{1,2}(?:(?:\s?/\s?|\snăm\s)\d{4})?\s?,\s?"
    r"|On\s[^,.;]{4,24},\s(?:\d{4},\s)?"
)
_THEME = re.compile(r"(?:以[“\"「][^。;；\n]{1,60}?[”\"」]\s?为(?:主题|题|主线)的)")
_STRONG = "(（;；"


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    stated = _stated(reading)
    if stated is not None:
        return Found(title=stated, spans={"title": stated.span})
    lead = lead_of(reading)
    if lead is None:
        return NOTHING
    derived = _derived(reading, lead)
    if derived is None:
        return NOTHING
    note = finding("title-derived", "The document prints no title; it was taken from this sentence.", span=derived.span)
    return Found(title=derived, spans={"title": derived.span}, findings=(note,))


def _stated(reading: Reading) -> Title | None:
    """The title's line, or its two halves joined; a second copy of the first line is left out."""
    lines = [part for part in reading.zone("title") if reading.text[part.start : part.end].strip("# ")]
    if not lines:
        return None
    texts: list[str] = []
    last = lines[0]
    for part in lines:
        text = reading.text[part.start : part.end].lstrip("# ").strip()
        if text not in texts:
            texts.append(text)
            last = part
    start = lines[0].start + _indent(reading.text, lines[0].start, lines[0].end)
    span, surface, _ = reading.quoted(start, last.end)
    if len(texts) == 1:
        return Title(text=surface, basis="stated", span=span)
    return Title(text=_joined(texts), basis="stated", span=span)


def _indent(text: str, start: int, end: int) -> int:
    line = text[start:end]
    return len(line) - len(line.lstrip("# "))


def _joined(lines: list[str]) -> str:
    joined = lines[0]
    for line in lines[1:]:
        joined += line if is_han(line[0]) or line[0] in "—（《“" else f" {line}"
    return joined


def _derived(reading: Reading, lead: Lead) -> Title | None:
    start = _after_time(reading, lead.start, lead.end)
    end = _clause_end(reading.plain, start, lead)
    while end > start and reading.plain[end - 1] in " ,，、。.;；:：!！?？":
        end -= 1
    if end <= start:
        return None
    span, surface, _ = reading.quoted(start, end)
    return Title(text=surface + _missing_closers(surface), basis="derived", span=span)


def _after_time(reading: Reading, start: int, end: int) -> int:
    """Where the sentence begins to say what happened: behind dateline, date, 近日 and 以…为主题的."""
    plain = reading.plain
    while start < end and plain[start] in " ,，、。\u3000":
        start += 1
    for _ in range(4):
        before = start
        for pattern in (_DATELINE, _LEADING_DATE, _THEME):
            match = pattern.match(plain, start, end)
            start = match.end() if match else start
        for phrase in sorted(reading.words.leading_phrases, key=len, reverse=True):
            if plain.startswith(phrase, start):
                start = _skip(plain, start + len(phrase), end)
                break
        if start == before:
            break
    return start


def _skip(text: str, start: int, end: int) -> int:
    while start < end and text[start] in " ,，、:：":
        start += 1
    return start


def _clause_end(text: str, start: int, lead: Lead) -> int:
    """End of the readable clause: behind the verb, outside quotation marks, within the width of a title."""
    verb = lead.verb if lead.verb is not None and lead.verb > start else start
    chinese = is_han(text[verb - 1]) if verb > start else is_han(text[start : start + 1] or " ")
    depth, width, said, cut = 0, 0.0, 0.0, start
    for position in range(start, lead.end):
        ch = text[position]
        if (
            position > verb
            and ch in _STRONG
            and width > 30
            and not (depth and text[position + 1 : position + 2].isdigit())
        ):
            return position
        if ch in _CLOSED:
            depth = max(0, depth - 1)
        outside = depth == 0
        if chinese and outside and position >= verb and ch in ",，" and lead.verb is not None:
            if width - said > _SHORTEST and not text.endswith(_SAYS, start, position):
                return position
            said = width if text.endswith(_SAYS, start, position) else said
        if width <= _CUT and ((ch in ",，;；:：。、" and outside) or (ch in " 、," and width > _CUT * 0.6)):
            cut = position
        if width > WIDEST:
            return cut if cut > start else position
        if ch in _PAIRS:
            depth += 1
        width += _HAN_WIDTH if is_han(ch) or ch in "，。、；：“”《》（）" else 1
    return lead.end


def _missing_closers(text: str) -> str:
    """What closes the quotation marks and brackets that a cut left open."""
    opened: list[str] = []
    for ch in text:
        if ch in _PAIRS:
            opened.append(_PAIRS[ch])
        elif opened and ch == opened[-1]:
            opened.pop()
    return "".join(reversed(opened))
