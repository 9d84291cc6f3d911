"""Units as rows: what stands behind a number (or before it), and what it means in base units.

A further unit is a further row; the grammar in figures.py does not know them one by one.
"""

from __future__ import annotations

from decimal import Decimal

from generator.languages import LANGUAGES
from generator.model import Value
from generator.quantity.counted import COUNTERS, DIGITS_ONLY, MEASURES, NOUNS


class Unit(Value, frozen=True):
    word: str
    symbol: str
    """The normalised unit: `%`, `pp`, a currency by ISO 4217, a symbol by UCUM, or what is counted."""
    factor: Decimal = Decimal(1)
    scalable: bool = False
    """Whether a scale word (亿, million) may stand between number and unit."""
    not_before: str = ""
    """Characters that, right behind the word, make it another word (元旦, %20)."""
    at_most: int | None = None
    """Largest value in this unit (成 counts tenths)."""
    unless: str = ""
    """A regular expression: what behind the word makes it another word (家具, 项目)."""
    counted: bool = False
    """Whether things are counted: whole numbers, two or more where they are spelt out."""
    spelt: bool = True
    """Whether Chinese numerals may stand before it."""


# 元 begins other words (元宇宙, 元旦, 元素, 元件, 元器件, 元朝, 元首, 元老, 元勋); 成 begins 成立, 成员, 成为 …
_NOT_AFTER_YUAN = "宇旦素件器朝代首老月勋气凶帅年"
_NOT_AFTER_TENTHS = "立员为功果长就本品分都交绩效熟型材人语因套千"
_HEX = "0123456789ABCDEFabcdef"  # %E4%B8 is a part of an address

UNITS: tuple[Unit, ...] = (
    *(
        Unit(word=word, symbol="%", not_before=_HEX if word == "%" else "")
        for known in LANGUAGES
        for word in known.per_cent
    ),
    *(Unit(word=word, symbol="pp") for known in LANGUAGES for word in known.percentage_points),
    Unit(word="‰", symbol="%", factor=Decimal("0.1")),
    Unit(word="个基点", symbol="pp", factor=Decimal("0.01")),
    Unit(word="基点", symbol="pp", factor=Decimal("0.01")),
    Unit(word="basis points", symbol="pp", factor=Decimal("0.01")),
    Unit(word="điểm cơ bản", symbol="pp", factor=Decimal("0.01")),
    Unit(word="成", symbol="%", factor=Decimal(10), not_before=_NOT_AFTER_TENTHS, at_most=9),
    *(
        Unit(word=word, symbol=code, scalable=True, not_before=_NOT_AFTER_YUAN if word == "元" else "")
        for known in LANGUAGES
        for word, code in known.currencies
    ),
    *(Unit(word=word, symbol=symbol, scalable=True, spelt=word not in DIGITS_ONLY) for word, symbol in MEASURES),
    *(
        Unit(
            word=word,
            symbol="锭" if word.endswith("锭") else word,
            scalable=True,
            unless=unless,
            counted=word != "倍",
            spelt=word not in DIGITS_ONLY,
        )
        for word, unless in COUNTERS
    ),
    *(Unit(word=word, symbol=word, scalable=True, counted=True) for word in dict.fromkeys(NOUNS)),
)
CURRENCIES = frozenset(code for known in LANGUAGES for _, code in known.currencies)

PREFIXES: tuple[tuple[str, str], ...] = (
    ("US$", "USD"),
    ("U.S.$", "USD"),
    ("HK$", "HKD"),
    ("NT$", "TWD"),
    ("A$", "AUD"),
    ("C$", "CAD"),
    ("S$", "SGD"),
    ("$", "USD"),
    ("＄", "USD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("¥", "CNY"),
    ("￥", "CNY"),
    ("₽", "RUB"),
    ("₫", "VND"),
    ("RMB", "CNY"),
    ("CNY", "CNY"),
    ("USD", "USD"),
    ("EUR", "EUR"),
    ("GBP", "GBP"),
    ("HKD", "HKD"),
    ("VND", "VND"),
    ("JPY", "JPY"),
    ("人民币", "CNY"),
    ("港币", "HKD"),
    ("美元", "USD"),
    ("欧元", "EUR"),
    ("日元", "JPY"),
)
"""Currency signs and codes that stand before a number."""

SCALES: tuple[tuple[str, int], ...] = tuple(row for known in LANGUAGES for row in known.scales)
SIGN_SCALES: tuple[tuple[str, int], ...] = (("m", 10**6), ("M", 10**6), ("b", 10**9), ("B", 10**9), ("k", 10**3))
"""Letters that count as scales only behind a currency sign: $3.3m."""
# What UCUM does not know is a counted noun: CNY/亩.
DENOMINATORS: tuple[tuple[str, str], ...] = tuple(
    (word, symbol if symbol.isascii() else symbol.strip("[]"))
    for known in LANGUAGES
    for word, symbol in known.denominators
)
PER: tuple[str, ...] = tuple(sorted({word for known in LANGUAGES for word in known.per}))
