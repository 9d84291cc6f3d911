"""Where on its site a page stood: `A > B > C`, 当前位置：首页 …"""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import Line, Lines, Zones, marked

_WHERE = re.compile(
    r"(?:您?(?:的|现在的|当前的?|目前)?(?:所在)?位置(?:是|为)?|您(?:现在)?所?在)[:：]|(?:bạn )?đang ở|you"
    r" are here|vị trí",
    re.I,
)
_STEP = re.compile(r"\s*(?:[>＞»›→]|&gt;)+\s*|\s+[/|-]\s+|(?<=首页)[/-]|(?<=主页)[/-]")
_SLASHES = re.compile(r"\s+/\s+")
_HOME = re.compile(r"回?(?:网站|本站|门户|栏目)?首页|.{0,8}网首页|主页|home|trang chủ|正文|详情|文章内容", re.I)
_WIDEST = 60.0
_WIDEST_STEP = 25.0
_FEWEST_STEPS = 3
_TOP, _WIDEST_TOP_STEP = 2, 9
_SITE = re.compile(r".{2,8}(?:网|在线|频道|门户|论坛)\s?[>＞»›]")
"""At the very top two short steps are enough below a site's name: 某某商报网 > 人物."""
_HEAD = 4
"""A path with slashes, which lists have too, counts among the first so many lines alone."""


def _is_breadcrumb(line: Line) -> bool:
    if line.width > _WIDEST or line.is_closed:
        return False
    if _WHERE.match(line.compact) or _WHERE.match(line.text):
        return True
    steps = [step.strip() for step in _STEP.split(line.text) if step.strip()]
    if (
        len(_SLASHES.findall(line.text)) >= _FEWEST_STEPS - 1
        and line.index < _HEAD
        and max(map(len, steps)) <= _WIDEST_STEP
    ):
        return True
    if line.index < _TOP and len(steps) > 1 and _SITE.match(line.text) and max(map(len, steps)) <= _WIDEST_TOP_STEP:
        return True
    has_home = any(_HOME.fullmatch(step) for step in steps)
    arrows = sum(line.text.count(mark) for mark in ">＞»›→")
    if has_home and len(steps) > 1:
        return True
    # Arrows also stand in prose (A→B); only a line of short steps is a path.
    return arrows >= _FEWEST_STEPS - 1 and len(steps) >= _FEWEST_STEPS and max(map(len, steps)) <= _WIDEST_STEP


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Short lines that are a path of links."""
    return marked((line for line in lines.undecided(decided) if _is_breadcrumb(line)), "boilerplate")
