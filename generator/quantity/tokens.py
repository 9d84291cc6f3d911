"""Numbers with the unit that stands at them: the first step of the grammar of amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from generator.quantity import contexts
from generator.quantity.counted import NUMBER_WORDS
from generator.quantity.numerals import LONGEST, chinese_value, latin_value
from generator.quantity.rows import Rows, is_latin_letter
from generator.quantity.units import CURRENCIES, DENOMINATORS, PER, PREFIXES, SCALES, SIGN_SCALES, UNITS, Unit

_HAN_NUMERAL = (
    r"[一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千万亿]{0,20}(?:点[〇零一二三四五六七八九]{1,8})?"
)
_WORD = rf"(?<!\w)(?:{'|'.join(sorted(NUMBER_WORDS))})(?=\s)"
_POINT = re.compile(rf"(?<![\d.])(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?(?!\d)|{_HAN_NUMERAL}|{_WORD}")
_COMMA = re.compile(
    rf"(?<![\d.,])(?:\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?|\d{{1,3}}(?:,\d{{3}}){{2,}}|\d+(?:[.,]\d+)?)(?!\d)"
    rf"|{_HAN_NUMERAL}|{_WORD}"
)
_COMPOUND = re.compile(r"\d{1,8}(?:\.\d{1,4})?")
_KILO = re.compile("千[瓦克米伏]")
_VAGUE = re.compile("[一二三四五六七八九][一二三四五六七八九]")
_NONE = Decimal(0)
_MORE = ("余", "多")
_TENFOLD = {"十": 10, "百": 100, "千": 1000}
_PARTS = (("百分之", Decimal(1)), ("千分之", Decimal("0.1")))
_UNITS = Rows((unit.word, unit) for unit in UNITS)
_UNLESS = {unit.unless: re.compile(unit.unless) for unit in UNITS if unit.unless}
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
    read = _read(text, match, decimal_comma)
    if read is None or _is_indefinite(text, read):
        return None
    return _share(text, read) or _measured(text, read) or _prefixed(text, read) or _people(text, read) or _bare(read)


class _Number(NamedTuple):
    """A number, its scale and the unit that may follow it."""

    start: int
    end: int
    printed: str
    value: Decimal
    scale: int
    scale_word: str
    digits: bool
    more: bool
    unit: Unit | None
    unit_end: int
    prefix: tuple[str, str, int] | None


def _read(text: str, match: re.Match[str], decimal_comma: bool) -> _Number | None:
    printed = _split_unit(match.group(), text, match.end())
    digits = printed[0].isdigit()
    start, position = match.start(), match.start() + len(printed)
    prefix = _prefix(text, start)
    scale, more, position, added, scale_word = _scale(text, position, digits, bool(prefix))
    unit, unit_end = _unit(text, position)
    if unit is not None and not unit.scalable and (scale != 1 and unit.symbol != "pp"):
        unit = None
    value: Decimal | None
    if printed in NUMBER_WORDS:
        value = Decimal(NUMBER_WORDS[printed])
    elif digits:
        scaled = scale != 1 or (unit is not None and unit.symbol in ("%", "pp"))
        value = latin_value(printed, decimal_comma=decimal_comma, scaled=scaled)
    else:
        value, scale, scale_word = _han(printed) if scale == 1 else (chinese_value(printed), scale, scale_word)
    if value is None:
        return None
    value, scale = (value * scale + added, 1) if added else (value, scale)
    return _Number(start, position, printed, value, scale, scale_word, digits, more, unit, unit_end, prefix)


def _split_unit(printed: str, text: str, end: int) -> str:
    """百万千|瓦: the last 千 of a numeral belongs to the unit."""
    if len(printed) > 1 and printed[-1] == "千" and text[end : end + 1] in ("瓦", "克", "伏", "米"):
        return printed[:-1]
    return printed


def _share(text: str, read: _Number) -> Token | None:
    """百分之五, 三分之一, 1/10, as per cent."""
    part = next(((word, factor) for word, factor in _PARTS if text.endswith(word, 0, read.start)), None)
    if part is not None:
        start = read.start - len(part[0])
        return Token(start, read.end, read.value * read.scale, 1, "%", "%", part[1], read.more, read.digits, False)
    share = contexts.fraction(text, read.start, read.end, read.value) if read.scale == 1 else None
    if share is None:
        return None
    return Token(read.start, share[1], share[0], 1, "1", "%", Decimal(100), read.more, False, False)


def _measured(text: str, read: _Number) -> Token | None:
    """A number with the unit behind it, and what makes a rate of it: 200元/吨, 年产5万吨, 每吨200元."""
    unit, value, sign = read.unit, read.value, _sign(text, read.start)
    if unit is None or not _fits(unit, read, text):
        return None
    symbol, name, first, end = unit.symbol, read.scale_word + unit.word, read.start - sign, read.unit_end
    if unit.at_most is not None and (half := _half_tenth(text, end)):
        value, end = value + half, end + 1
    if read.prefix and unit.word == "元":
        symbol, first = read.prefix[1], read.start - read.prefix[2]
    name, symbol, end = _rate(text, end, name, symbol, counted=unit.counted)
    if "/" not in symbol:
        year, each = None, None
        if symbol not in CURRENCIES and symbol not in ("%", "pp"):
            year = contexts.yearly(text, read.start)
        else:
            each = contexts.per_before(text, read.start, symbol)
        if year is not None:
            symbol, first = f"{symbol}/a", first - year
        elif each is not None:
            name, symbol, first = f"{name}/{each[0]}", f"{symbol}/{each[1]}", first - each[2]
    value = -value if sign else value
    return Token(first, end, value, read.scale, name, symbol, unit.factor, read.more, read.digits, False)


def _half_tenth(text: str, position: int) -> Decimal:
    """The half of 三成五; nothing where the next character begins another word."""
    digit = "一二三四五六七八九".find(text[position : position + 1]) + 1 if position < len(text) else 0
    behind = text[position + 1 : position + 2]
    return (
        Decimal(digit) / 10
        if digit and not (behind and "\u4e00" <= behind <= "\u9fff" and behind not in "以左的")
        else _NONE
    )


def _prefixed(text: str, read: _Number) -> Token | None:
    if read.prefix is None:
        return None
    name, symbol, end = _rate(text, read.end, f"{read.prefix[0]} {read.scale_word}", read.prefix[1])
    start = read.start - read.prefix[2]
    return Token(start, end, read.value, read.scale, name, symbol, Decimal(1), read.more, read.digits, True)


def _people(text: str, read: _Number) -> Token | None:
    if read.scale < 10**3 or read.unit is not None or not contexts.is_population(text, read.start):
        return None
    unit = read.scale_word.strip()
    return Token(read.start, read.end, read.value, read.scale, unit, "人", Decimal(1), read.more, read.digits, False)


def _bare(read: _Number) -> Token:
    return Token(
        read.start, read.end, read.value, read.scale, read.scale_word, "", Decimal(1), read.more, read.digits, False
    )


def _han(printed: str) -> tuple[Decimal | None, int, str]:
    """A Chinese numeral split into what is counted and the scale that belongs to the unit: 七千二百 | 亿."""
    stem = printed.rstrip("万亿")
    word = printed[len(stem) :]
    scale = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}.get(word)
    if not stem or scale is None:
        return chinese_value(printed), 1, ""
    return chinese_value(stem), scale, word


def _fits(unit: Unit, read: _Number, text: str) -> bool:
    printed, value = read.printed, read.value * read.scale
    if unit.at_most is not None:
        return 0 < value <= unit.at_most and len(printed) <= 3
    if unit.symbol not in CURRENCIES and unit.symbol not in ("%", "pp"):
        return not contexts.is_rank_or_slogan(text, read.start, unit) and contexts.fits_count(
            unit, value, printed, text, read.start, read.unit_end, read.more
        )
    # 一元化, 二元结构, 三元催化: a single Chinese digit before 元 is seldom money
    return read.digits or unit.word != "元" or len(printed) > 1 or printed in _TENFOLD


def _is_indefinite(text: str, read: _Number) -> bool:
    """第三成, 数百万元, 几十亿元, 三五家: an ordinal, or a number that only begins here."""
    return text.endswith("第", 0, read.start) or (
        not read.digits
        and (text.endswith(("数", "几", "好", "上"), 0, read.start) or _VAGUE.match(read.printed) is not None)
    )


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
    found = None if _KILO.match(text, place) else _SCALES.at(text, place)
    found = found or (_SIGN_SCALES.at(text, place) if prefixed else None)
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
        noun = contexts.counted_behind_adjectives(text, position)
        counted = _UNITS.at(text, noun[1] - len(noun[0])) if noun else None
        return (None, position) if noun is None or counted is None else (counted[1], noun[1])
    word, unit = found
    end = place + len(word)
    behind = text[end : end + 1]
    if behind and (behind in unit.not_before or behind == "级"):  # 百万千瓦级: a class, not an amount
        return (None, position)
    if unit.unless and _UNLESS[unit.unless].match(text, end):
        return (None, position)
    return (unit, end)


def _rate(text: str, end: int, name: str, symbol: str, *, counted: bool = False) -> tuple[str, str, int]:
    """Adds what is counted against: 200元/吨, $5 a barrel."""
    name = name.strip()
    per = _PER.at(text, end) if symbol not in ("%", "pp") else None
    if per is None:
        return (name, symbol, end)
    place = end + len(per[0])
    found = _DENOMINATORS.at(text, place)
    if found is None and not counted and per[0] in ("/", "／") and "\u4e00" <= text[place : place + 1] <= "\u9fff":
        found = (text[place], text[place])
    if found is None:
        return (name, symbol, end)
    return (f"{name}/{found[0]}", f"{symbol}/{found[1]}", place + len(found[0]))


def _skip_blank(text: str, position: int) -> int:
    return position + 1 if text.startswith(" ", position) else position
