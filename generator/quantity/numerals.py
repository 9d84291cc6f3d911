"""Values of printed numbers: Chinese numerals, and digits with the separators of a language."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from generator.model import Number

_DIGITS = {ch: value for value, ch in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "○": 0}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "亿": 10**8}
LONGEST = 24
"""Characters of the longest number that is read; a longer run of digits is no amount of anything."""
_GROUPS_OF_DOTS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
_GROUPS_OF_COMMAS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")


def chinese_value(text: str) -> Decimal | None:
    """The value of a Chinese numeral (`七千二百亿`, `二〇二三`, `五点二`), or None if it is none.

    A numeral without 十, 百 or 千 is read digit by digit, as years are written.
    """
    whole, _, fraction = text.partition("点")
    if len(text) > LONGEST or not whole or ("点" in text and not fraction):
        return None
    value = _whole_value(whole)
    if value is None or any(ch not in _DIGITS for ch in fraction):
        return None
    digits = "".join(str(_DIGITS[ch]) for ch in fraction)
    return Decimal(f"{value}.{digits}") if digits else Decimal(value)


def _whole_value(text: str) -> int | None:
    if all(ch in _DIGITS for ch in text):
        return int("".join(str(_DIGITS[ch]) for ch in text))
    total = section = digit = 0
    for ch in text:
        if ch in _DIGITS:
            digit = _DIGITS[ch]
        elif ch in _SMALL:
            section += (digit or 1) * _SMALL[ch]
            digit = 0
        elif ch == "亿":  # binds all that stands before it: 七千二百亿, 一万亿
            total = (total + section + digit or 1) * _LARGE[ch]
            section = digit = 0
        elif ch == "万":
            total += (section + digit or 1) * _LARGE[ch]
            section = digit = 0
        else:
            return None
    return total + section + digit


def latin_value(text: str, *, decimal_comma: bool = False, scaled: bool = False) -> Decimal | None:
    """The value of a number in digits.

    decimal_comma: `1.234,5` is how the language writes it (Vietnamese). There a point before anything but groups of
    three is a decimal point all the same, as machine translation leaves it (`4.1%`); and `1,234` is a decimal number
    only if `scaled`: a scale word or per cent follows (`1,234 tỷ`).
    """
    if len(text) > LONGEST:
        return None
    plain = text
    if decimal_comma:
        if _GROUPS_OF_DOTS.fullmatch(text):
            plain = text.replace(".", "").replace(",", ".")
        elif "," in text and (text.count(",") > 1 or (not scaled and _GROUPS_OF_COMMAS.fullmatch(text))):
            plain = text.replace(",", "")
        else:
            plain = text.replace(",", ".")
    else:
        plain = text.replace(",", "")
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


def plain_number(value: Decimal) -> Number:
    """`int` where the value is whole, else `float`."""
    return int(value) if value == value.to_integral_value() else float(value)
