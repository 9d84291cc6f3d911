"""What stands around a number decides whether it is an amount, and of what: 年产, 每吨, 人口, 前三名, “三个一”."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from generator.quantity.counted import NOUNS, NOUNS_OF_GE, YEARLY
from generator.quantity.numerals import chinese_value
from generator.quantity.rows import Rows
from generator.quantity.units import CURRENCIES, DENOMINATORS, Unit

_REACH = 16
_DENOMINATORS = Rows(DENOMINATORS)
_APPROXIMATE = r"(?:约|近|超|超过|逾|达|达到|达约|为|可达|突破|将达|仅|仅为|接近)?"
_YEARLY = re.compile(rf"(?:{'|'.join(sorted(YEARLY, key=len, reverse=True))})(?P<gap>{_APPROXIMATE})$")
_EACH = re.compile(r"每(?P<of>[^\s，。；：、,;:每\d]{1,16})$")
_EACH_ALSO = re.compile(r"每[\u4e00-\u9fff]{1,3}$")
_BETWEEN = re.compile(
    r"(?:[\u4e00-\u9fff]{0,4}(?:约|近|超|超过|可|节约|降低|降本|增收|增加|补助|补贴|奖励|价格|成本|售价|收益|产值|为|达)?)"
)
_OF_TIME = ("年", "月", "天", "日", "小时")
_PEOPLE = re.compile(
    rf"(?:人口|从业人员|从业者|就业人数|就业人员|吸纳就业|带动就业|职工|员工|农民工|观众|学生|人数)(?:总数|总量|规模)?{_APPROXIMATE}$"
)
_SHARE = re.compile(r"(?:占|约|近|超过|不足|不到|减少|降低|压缩)[^，。；,;:：\d]{0,10}$")
_ROUND = re.compile(r"(?:近|超|超过|逾|过|达|约|突破|上)$")
_YEAR_BEFORE = re.compile(r"(?:in|to|by|since|until|of|from|year)\s(?:19|20)\d\d$")
_NOUN_OF_GE = re.compile(NOUNS_OF_GE)
_LATIN_RANK = re.compile(
    r"(?:^|[\s(])(?:top|no\.?|article|section|chapter|first|last|next|phase|item|mục|điều|khoản|số)\s$"
)
_RANK = ("前", "第", "每", "首", "任")
_SHORT_QUOTATION = 10
_ADJECTIVE = re.compile(r"[a-z][a-z-]{1,20}")
_NO_ADJECTIVES = frozenset(
    [
        "of",
        "in",
        "on",
        "at",
        "by",
        "to",
        "from",
        "and",
        "or",
        "the",
        "a",
        "an",
        "for",
        "with",
        "as",
        "than",
        "per",
        "more",
        "over",
        "is",
        "are",
        "was",
        "were",
        "will",
        "has",
        "have",
        "that",
        "which",
    ]
)
_FRACTION = re.compile(r"/(\d{1,3})(?![\d/.,]?\d|[年月日号个])")
_PARTS_OF = re.compile(r"分之([一二两三四五六七八九十]{1,2}|\d{1,3})")


def is_rank_or_slogan(text: str, start: int, unit: Unit) -> bool:
    """前三名, 第3家, “三个一”, 《六项规定》: no count of anything."""
    before = text[start - 1 : start] if start else ""
    if before and before in _RANK:
        return True
    if before and before in "“‘「《〈":
        inside = text[start : start + _SHORT_QUOTATION]
        return any(mark in inside for mark in "”’」》〉")
    if before == " " and _LATIN_RANK.search(text[max(0, start - _REACH) : start].lower()):
        return True
    if before == " " and unit.word.isascii() and _YEAR_BEFORE.search(text, max(0, start - _REACH), start + 4):
        return True
    return unit.word in ("个月", "天", "年") and bool(before) and before in "前近后"


def fits_count(unit: Unit, value: Decimal, printed: str, text: str, start: int, end: int, more: bool) -> bool:
    """Whether `printed` may count in the unit that ends at `end`.

    Whole, and no bare 一, 百, 千 that is part of a phrase (百家争鸣).
    """
    digits = printed[0].isdigit()
    if unit.counted and (value != value.to_integral_value() or value <= 0):
        return False
    if digits:
        return True
    if not unit.spelt or (unit.counted and value < 2):
        return False
    if unit.word == "个" and _NOUN_OF_GE.match(text, end) is None:
        return False
    return printed[0] not in "百千" or more or _ROUND.search(text, max(0, start - 2), start) is not None


def counted_behind_adjectives(text: str, position: int) -> tuple[str, int] | None:
    """(noun, its end) of `300 large textile companies`: the counted noun behind at most three adjectives."""
    place = position
    for _ in range(3):
        if not text.startswith(" ", place):
            return None
        word = _ADJECTIVE.match(text, place + 1)
        if word is None or word.group() in _NO_ADJECTIVES:
            return None
        if word.group() in _nouns():
            return (word.group(), word.end())
        place = word.end()
    return None


@cache
def _nouns() -> frozenset[str]:
    return frozenset(noun for noun in NOUNS if noun.isascii() and " " not in noun)


def yearly(text: str, start: int) -> int | None:
    """Characters of 年产 right before `start`; 0 where a modifier stands between; None without it."""
    match = _YEARLY.search(text, max(0, start - _REACH), start)
    if match is None:
        return None
    return 0 if match["gap"] else len(match.group())


def per_before(text: str, start: int, symbol: str) -> tuple[str, str, int] | None:
    """(word, symbol, characters to take into the quotation) of 每吨 before an amount of money."""
    if symbol not in CURRENCIES:
        return None
    match = _EACH.search(text, max(0, start - _REACH - 1), start)
    found = _DENOMINATORS.at(text, match.start("of")) if match else None
    if match is None or found is None:
        return None
    if _EACH_ALSO.search(text, max(0, match.start() - 5), match.start()):
        return None  # 每人每年200元 is a rate of two things
    word, unit = found
    between = text[match.start("of") + len(word) : start]
    if not between:
        return (word, unit, len(match.group()))
    if word in _OF_TIME or _BETWEEN.fullmatch(between) is None:
        return None
    return (word, unit, 0)


def is_population(text: str, start: int) -> bool:
    """人口590万: people, though no unit says so."""
    return _PEOPLE.search(text, max(0, start - _REACH), start) is not None


def fraction(text: str, start: int, end: int, printed: Decimal) -> tuple[Decimal, int] | None:
    """(value, end) of 1/10 behind a word of share, and of 三分之一."""
    spelt = _PARTS_OF.match(text, end)
    if spelt is not None:
        part = _small(spelt.group(1))
        return (part / printed, spelt.end()) if 0 < part < printed < 100 else None
    match = _FRACTION.match(text, end)
    if match is None or not (
        _SHARE.search(text, max(0, start - _REACH), start) or text.startswith(("以上", "左右"), match.end())
    ):
        return None
    whole = Decimal(match.group(1))
    return (printed / whole, match.end()) if 0 < printed < whole and printed == printed.to_integral_value() else None


def _small(text: str) -> Decimal:
    return Decimal(text) if text.isascii() else chinese_value(text) or Decimal(0)
