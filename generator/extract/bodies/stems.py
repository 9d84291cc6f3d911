"""Whether what stands before an ending names somebody, or is a common noun."""

from __future__ import annotations

import re
from functools import cache

from generator.languages import bodies as words


@cache
def _longest_generic() -> int:
    return max(map(len, words.GENERIC))


def is_generic(stem: str) -> bool:
    """Whether a stem is made of generic words alone (行业, 龙头企业); an empty one is."""
    reached = {0}
    for start in range(len(stem)):
        if start in reached:
            reached |= {
                end
                for end in range(start + 1, min(len(stem), start + _longest_generic()) + 1)
                if stem[start:end] in words.GENERIC
            }
    return len(stem) in reached


@cache
def _departments() -> tuple[str, ...]:
    return tuple(sorted(words.DEPARTMENTS, key=lambda word: (-len(word), word)))


def department_at_end(stem: str) -> str:
    """The longest department's name that a stem ends with; empty if it ends with none."""
    return next((name for name in _departments() if stem.endswith(name)), "")


_LEGAL = re.compile(r"[(（][^()（）]{2,8}[)）]|(?:集团)?(?:股份|控股)?(?:有限)?(?:责任)?公司$|集团$")
_TRADES_TEXT = """
科技 新材料 材料 纺织 服装 服饰 集团 实业 投资 发展 控股 信息 信息科技 工业 生态科技 生物科技 新能源 能源
智能 电子 家纺 化纤 贸易 商贸 国际 股份 印染 针织 机械 装备 技术 网络 数字 环保 供应链 物流 建设 工程
"""
_TRADES = tuple(_TRADES_TEXT.split())


def plain_stem(name: str, place_length: int) -> str:
    """What is left of a company's name without its place, its legal form and the last of its trade words."""
    stem = _LEGAL.sub("", _LEGAL.sub("", name[place_length:]))
    for _ in range(3):
        trade = next((word for word in sorted(_TRADES, key=len, reverse=True) if stem.endswith(word)), "")
        if not trade or len(stem) - len(trade) < 2:
            break
        stem = stem[: -len(trade)]
    return stem
