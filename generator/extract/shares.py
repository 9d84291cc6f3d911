"""Two shares of one whole that cannot both be right: 1 % and a tenth of the same province's yarn."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.extract.found import NOTHING, Found
from generator.extract.gazetteer import place_at
from generator.extract.reading import Reading
from generator.findings import finding
from generator.model import Header
from generator.quantity import figures_in

_SHARE = re.compile(
    r"[(（]\s?(?:约|超)?占(?P<whole>[\u4e00-\u9fff]{2,12}?)(?:的|总量的|比重|近|约|超过)?(?P<amount>[\d三四五六七八九十一二两][^（）()]{0,12})[)）]"
)
_FACTOR = 3.0
"""Shares of the same whole that differ by more than this are worth a note."""
_TOPIC = re.compile(r"纱|棉|布|纺|化纤|服装|家纺|印染|钢|煤|粮|油|电|车|船|水泥|玻璃|陶瓷|茶|酒|奶|药|芯片|光伏|电池")
_WINDOW = 16


class _Share(NamedTuple):
    whole: str
    topics: frozenset[str]
    per_cent: float
    start: int
    end: int


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    if reading.language != "zh":
        return NOTHING
    shares = [share for part in reading.zone("body") for share in _shares(reading, part.start, part.end)]
    notes = []
    last: dict[str, _Share] = {}
    for share in shares:
        before = last.get(share.whole)
        if before is not None and before.topics & share.topics:
            low, high = sorted((before.per_cent, share.per_cent))
            if low > 0 and high / low >= _FACTOR:
                span, surface, _ = reading.quoted(share.start, share.end)
                _, other, _ = reading.quoted(before.start, before.end)
                message = f"{surface} and {other} are shares of the same whole, and do not fit together."
                notes.append(finding("contradicting-shares", message, span=span))
        last[share.whole] = share
    return Found(findings=tuple(notes))


def _shares(reading: Reading, start: int, end: int) -> list[_Share]:
    found: list[_Share] = []
    for match in _SHARE.finditer(reading.plain, start, end):
        amounts = [item for item in figures_in("占" + match["amount"], "zh") if item.normalised_unit == "%"]
        if not amounts or isinstance(amounts[0].normalised_value, tuple):
            continue
        clause = reading.plain[max(start, match.start() - _WINDOW) : match.start()]
        topics = frozenset(_TOPIC.findall(clause))
        found.append(_Share(_whole(match["whole"]), topics, float(amounts[0].normalised_value), *match.span()))
    return found


def _whole(text: str) -> str:
    """全省 and the province's own name are one whole where a text is about one province."""
    return "province" if text.startswith(("全省", "全区", "省内")) or place_at(text) == len(text) else text
