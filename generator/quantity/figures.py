"""Amounts in running text: per cent, percentage points and money; ranges, lists and rates of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from generator.languages import LANGUAGES, language
from generator.languages.model import Modifier
from generator.quantity.found import Quantity
from generator.quantity.numerals import plain_number
from generator.quantity.rows import Rows
from generator.quantity.tokens import Token, tokens_in

# Same length, so that offsets hold: full-width digits and signs as ASCII.
NARROW = str.maketrans(
    {chr(0xFF10 + n): str(n) for n in range(10)} | {"％": "%", "．": ".", "\u00a0": " ", "\u3000": " "}
)
_RANGE = frozenset(
    {"-", "—", "–", "~", "～", "－", "−", "——"} | {word.strip() for known in LANGUAGES for word in known.range_words}
)
_LIST = frozenset(word.strip() for known in LANGUAGES for word in known.list_words)
_BEFORE: Rows[Modifier] = Rows(row for known in LANGUAGES for row in known.modifiers_before)
_BEHIND: Rows[Modifier] = Rows(row for known in LANGUAGES for row in known.modifiers_behind)
_TARGETS = tuple(word for known in LANGUAGES for word in known.target_words)
_TARGET_YEAR = re.compile(r"(?<![截达])到\s?(?:20\d\d\s?年|[“\"]?十[四五六]五)(?![^，,]{0,6}[为止])|[Bb]y 20\d\d,")
_NOT_ABOUT = ("签约", "合约", "节约", "预约", "履约", "违约", "契约", "邀约", "条约")
_GOALS_NAMED = re.compile(r"[这此该]一?目标|目标任务|mục tiêu này|this (?:goal|target)")
_CLAUSE_ENDS = "。；;！？!?\n"
_MOST_VALUES = 16
"""Values of the longest list that is one quotation."""
_REACH = 120
"""Characters to the left in which a word of purpose makes a figure a target."""


def figures_in(text: str, language_code: str = "und") -> tuple[Quantity, ...]:
    """The amounts of a text, in order, without overlap.

    language_code: decides only how digits are separated; words of all languages are known everywhere. The quotation
    is number and unit; a modifier (约, hơn, about) is no part of it.
    """
    plain = text.translate(NARROW)
    tokens = tuple(tokens_in(plain, decimal_comma=language(language_code).decimal_comma))
    return tuple(_quantity(text, plain, group) for group in _groups(plain, _with_carried_signs(plain, tokens)))


def _with_carried_signs(text: str, tokens: Sequence[Token]) -> tuple[Token, ...]:
    """$3-5 million: a currency sign before a range holds for both ends."""
    carried: list[Token] = []
    for token in tokens:
        left = carried[-1] if carried else None
        if left is not None and left.prefixed and not token.symbol and text[left.end : token.start].strip() in _RANGE:
            unit = f"{left.unit} {token.unit}".strip()
            carried.append(token._replace(symbol=left.symbol, unit=unit, prefixed=True))
        else:
            carried.append(token)
    return tuple(carried)


def _groups(text: str, tokens: Sequence[Token]) -> tuple[tuple[Token, ...], ...]:
    """Tokens that one quotation holds, each with a unit: taken from right to left, since the last one has it."""
    groups: list[tuple[Token, ...]] = []
    index = len(tokens) - 1
    while index >= 0:
        if not tokens[index].symbol:
            index -= 1
            continue
        group = [tokens[index]]
        while index > 0 and len(group) < _MOST_VALUES:
            left = _joined(text, tokens[index - 1], group[-1], len(group))
            if left is None:
                break
            group.append(left)
            index -= 1
        groups.append(tuple(reversed(group)))
        index -= 1
    return tuple(reversed(groups))


def _joined(text: str, left: Token, right: Token, count: int) -> Token | None:
    """`left` with the unit of `right`, if both belong to one range or list; else None."""
    gap = text[left.end : right.start]
    if len(gap) > 8:
        return None
    bare = gap.strip().removeprefix("个") if right.symbol == "pp" else gap.strip()
    is_range = bare in _RANGE and count == 1
    if not is_range and bare not in _LIST:
        return None
    if left.symbol == "个" and right.symbol == "pp":  # 0.95个、3.5个百分点
        left = left._replace(end=left.end - 1, symbol="", unit="")
    if left.symbol:
        same = left.symbol == right.symbol and (is_range or (left.unit, left.scale) == (right.unit, right.scale))
        return _with_scale(left, right) if same and left.prefixed >= right.prefixed else None
    if not left.digits or (left.scale != 1 and not is_range) or _is_year(left, right):
        return None
    if not is_range and _is_label(text, left):
        return None
    unit = left._replace(unit=right.unit, symbol=right.symbol, factor=right.factor)
    return _with_scale(unit, right)


def _is_year(left: Token, right: Token) -> bool:
    return 1900 <= left.value <= 2100 and not 1000 <= right.value <= 10_000


def _is_label(text: str, token: Token) -> bool:
    """2、35家企业: the number of a list item, not the first value of a list."""
    before = text[max(0, token.start - 2) : token.start].rstrip(" ")
    return token.value <= 30 and text.startswith("、", token.end) and (not before or before[-1] in _CLAUSE_ENDS)


def _with_scale(left: Token, right: Token) -> Token:
    """100-200亿元: the scale of the last value holds for all, unless that would turn the order round (5000-1万元)."""
    if left.scale != 1 or right.scale == 1 or left.value > right.value:
        return left
    return left._replace(scale=right.scale, unit=right.unit)


def _quantity(text: str, plain: str, group: tuple[Token, ...]) -> Quantity:
    start, end, last = group[0].start, group[-1].end, group[-1]
    base = tuple(token.value * token.scale * token.factor for token in group)
    divisor = Decimal(last.scale) * last.factor
    printed = tuple(value / divisor for value in base)
    values, normalised = tuple(map(plain_number, printed)), tuple(map(plain_number, base))
    return Quantity(
        start=start,
        end=end,
        quote=text[start:end],
        value=values if len(values) > 1 else values[0],
        unit=last.unit.strip(),
        normalised_value=normalised if len(normalised) > 1 else normalised[0],
        normalised_unit=last.symbol,
        modifier=_modifier(plain, start, end, any(token.more for token in group)),
    )


def _modifier(text: str, start: int, end: int, more: bool) -> Modifier | None:
    lowered = text[max(0, start - _REACH) : start].rstrip()
    before = _BEFORE.before(lowered, len(lowered)) or _BEFORE.before(lowered.lower(), len(lowered))
    if before is not None and not (before[0] == "约" and lowered.endswith(_NOT_ABOUT)):
        return before[1]
    if more:
        return "more-than"
    behind = _BEHIND.at(text, end + (1 if text[end : end + 1] == " " else 0))
    if behind is not None:
        return behind[1]
    clause = _GOALS_NAMED.sub("", lowered[max(lowered.rfind(mark) for mark in _CLAUSE_ENDS) + 1 :])
    return "target" if _TARGET_YEAR.search(clause) or any(word in clause for word in _TARGETS) else None
