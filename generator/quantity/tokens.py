"""Numbers with the unit that stands at them: the first step of the grammar of amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from generator.quantity.numerals import LONGEST, chinese_value, latin_value
from generator.quantity.rows import Rows, is_latin_letter
from generator.quantity.units import DENOMINATORS, PER, PREFIXES, SCALES, SIGN_SCALES, UNITS, Unit

_HAN_NUMERAL = (
    r"[一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千万亿]{0,20}(?:点[〇零一二三四五六七八九]{1,8})?"
)
_POINT = re.compile(rf"(?<![\d.])(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?(?!\d)|{_HAN_NUMERAL}")
_COMMA = re.compile(
    rf"(?<![\d.,])(?:\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?|\d{{1,3}}(?:,\d{{3}}){{2,}}|\d+(?:[.,]\d+)?)(?!\d)|{_HAN_NUMERAL}"
)
_COMPOUND = re.compile(r"\d{1,8}(?:\.\d{1,4})?")
_NONE = Decimal(0)
_MORE = ("余", "多")
_TENFOLD = {"十": 10, "百": 100, "千": 1000}
_PARTS = (("百分之", Decimal(1)), ("千分之", Decimal("0.1")))
_UNITS = Rows((unit.word, unit) for unit in UNITS)
_SCALES = Rows(SCALES)
_SIGN_SCALES = Rows(SIGN_SCALES)
_PREFIXES = Rows(PREFIXES)
_PER = Rows((word, word) for word in PER)
_DENOMINATORS = Rows(DENOMINATORS)


class Token(NamedTuple):
    """A number at `start:end`, unit included. `value` is as printed before `scale`; `symbol` is empty if no unit is."""

    start: int
    end: int
    value: Decimal
    scale: int
    unit: str
    symbol: str
    factor: Decimal
    more: bool
    """余 or 多 stands inside."""
    digits: bool
    """Written in digits, not in Chinese numerals."""
    prefixed: bool


def tokens_in(text: str, *, decimal_comma: bool) -> Iterator[Token]:
    """All numbers of a text, in order; those that no unit follows have an empty symbol."""
    end = 0
    for match in (_COMMA if decimal_comma else _POINT).finditer(text):
        if match.start() >= end and len(match.group()) <= LONGEST:
            token = _token(text, match, decimal_comma)
            if token is not None:
                end = token.end
                yield token


def _token(text: str, match: re.Match[str], decimal_comma: bool) -> Token | None:
    digits = match.group()[0].isdigit()
    start, position = match.span()
    prefix = _prefix(text, start)
    scale, more, position, added, scale_word = _scale(text, position, digits, bool(prefix))
    unit, unit_end = _unit(text, position)
    if unit is not None and not unit.scalable and (scale != 1 and unit.symbol != "pp"):
        unit = None
    printed = match.group()
    if digits:
        scaled = scale != 1 or (unit is not None and unit.symbol in ("%", "pp"))
        value = latin_value(printed, decimal_comma=decimal_comma, scaled=scaled)
    else:
        value, scale, scale_word = _han(printed) if scale == 1 else (chinese_value(printed), scale, scale_word)
    if value is None or _is_indefinite(text, start, digits):
        return None
    value, scale = (value * scale + added, 1) if added else (value, scale)
    sign = _sign(text, start)
    part = next(((word, factor) for word, factor in _PARTS if text.endswith(word, 0, start)), None)
    if part is not None:
        return Token(start - len(part[0]), position, value * scale, 1, "%", "%", part[1], more, digits, False)
    if unit is not None and _fits(unit, value * scale, printed, digits):
        symbol, name, first = unit.symbol, scale_word + unit.word, start - sign
        if prefix and unit.word == "元":
            symbol, first = prefix[1], start - prefix[2]
        name, symbol, unit_end = _rate(text, unit_end, name, symbol)
        return Token(first, unit_end, -value if sign else value, scale, name, symbol, unit.factor, more, digits, False)
    if prefix:
        name, symbol, position = _rate(text, position, f"{prefix[0]} {scale_word}", prefix[1])
        return Token(start - prefix[2], position, value, scale, name, symbol, Decimal(1), more, digits, True)
    return Token(start, position, value, scale, scale_word, "", Decimal(1), more, digits, False)


def _han(printed: str) -> tuple[Decimal | None, int, str]:
    """A Chinese numeral split into what is counted and the scale that belongs to the unit: 七千二百 | 亿."""
    stem = printed.rstrip("万亿")
    word = printed[len(stem) :]
    scale = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}.get(word)
    if not stem or scale is None:
        return chinese_value(printed), 1, ""
    return chinese_value(stem), scale, word


def _fits(unit: Unit, value: Decimal, printed: str, digits: bool) -> bool:
    if unit.at_most is not None:
        return 0 < value <= unit.at_most and len(printed) <= 3
    # 一元化, 二元结构, 三元催化: a single Chinese digit before 元 is seldom money
    return digits or unit.word != "元" or len(printed) > 1 or printed in _TENFOLD


def _is_indefinite(text: str, start: int, digits: bool) -> bool:
    """第三成, 数百万元, 几十亿元: an ordinal, or a number that only begins here."""
    return text.endswith("第", 0, start) or (not digits and text.endswith(("数", "几", "好", "上"), 0, start))


def _sign(text: str, start: int) -> int:
    """1 where a minus sign belongs to the number: not between two numbers or words (`10%-15%`, `B-2`)."""
    if not text.endswith(("-", "−"), 0, start):
        return 0
    before = text[start - 2 : start - 1] if start >= 2 else ""
    return 0 if before and (before.isdigit() or is_latin_letter(before) or before in "%％元万亿年月日点个-−—") else 1


def _prefix(text: str, start: int) -> tuple[str, str, int] | None:
    """(word, currency, length with the blank behind it) of a currency sign before the number."""
    blank = 1 if text.endswith(" ", 0, start) else 0
    found = _PREFIXES.before(text, start - blank)
    return (found[0], found[1], len(found[0]) + blank) if found else None


def _scale(text: str, position: int, digits: bool, prefixed: bool) -> tuple[int, bool, int, Decimal, str]:
    """(factor, whether 余 or 多 stands here, end, what a compound such as 1亿2000万 adds, the scale as printed)."""
    more = text.startswith(_MORE, position)
    position += more
    if not digits:
        found = _SCALES.at(text, position) if more else None
        return (found[1], more, position + len(found[0]), _NONE, found[0]) if found else (1, more, position, _NONE, "")
    place = _skip_blank(text, position)
    factor, word = 1, ""
    if text[place : place + 1] in _TENFOLD and text[place + 1 : place + 2] in ("万", "亿"):
        factor, word, place = _TENFOLD[text[place]], text[place], place + 1
    found = _SCALES.at(text, place) or (_SIGN_SCALES.at(text, place) if prefixed else None)
    if found is None:
        return (1, more, position, _NONE, "")
    factor, word, position = factor * found[1], word + found[0], place + len(found[0])
    compound = _COMPOUND.match(text, position)
    if compound is not None and found[0] == "亿" and text.startswith("万", compound.end()):
        return (factor, more, compound.end() + 1, Decimal(compound.group()) * 10**4, "")
    behind = text.startswith(_MORE, position)
    return (factor, more or behind, position + behind, _NONE, word + " " if is_latin_letter(word[0]) else word)


def _unit(text: str, position: int) -> tuple[Unit | None, int]:
    place = _skip_blank(text, position)
    found = _UNITS.at(text, place)
    if found is None:
        return (None, position)
    word, unit = found
    behind = text[place + len(word) : place + len(word) + 1]
    return (None, position) if behind and behind in unit.not_before else (unit, place + len(word))


def _rate(text: str, end: int, name: str, symbol: str) -> tuple[str, str, int]:
    """Adds what is counted against: 200元/吨, $5 a barrel."""
    name = name.strip()
    per = _PER.at(text, end) if symbol not in ("%", "pp") else None
    if per is None:
        return (name, symbol, end)
    place = end + len(per[0])
    found = _DENOMINATORS.at(text, place)
    if found is None and per[0] in ("/", "／") and "\u4e00" <= text[place : place + 1] <= "\u9fff":
        found = (text[place], text[place])
    if found is None:
        return (name, symbol, end)
    return (f"{name}/{found[0]}", f"{symbol}/{found[1]}", place + len(found[0]))


def _skip_blank(text: str, position: int) -> int:
    return position + 1 if text.startswith(" ", position) else position
