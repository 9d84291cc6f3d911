"""Credits: reporters, photographers, authors and editors, in meta lines, brackets and captions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.extract.names.roles import Surroundings
from generator.extract.names.shapes import is_strict_name
from generator.script import HAN


class Credit(NamedTuple):
    start: int
    end: int
    rule: str
    roles: tuple[tuple[int, int], ...]
    organisations: tuple[tuple[int, int], ...]


_NAME = rf"[{HAN}]{{2,4}}(?:·[{HAN}]{{1,8}}){{0,3}}"
_OTHER = "编审|监制|审核|校对|策划|统筹|终审|初审|复审|美编|剪辑|主编|记者|通讯员|实习生|编辑|摄影|责编|责任"
_LABELLED = re.compile(
    r"(?P<role>(?:本报|本网|本刊|本台|特约|见习|实习|首席|全媒体)?(?:记者|通讯员|实习生)|责任编辑|责编|编辑|作者|撰文|执笔|采写|参与采写"
    r"|撰稿|摄影报道|摄影|摄像|供图|供稿|校对|审核|审校|终审|初审|复审|一审|二审|三审|策划|统筹|美编|剪辑|监制|主编|编审|文字|文/图|图/文|图文|文|图)"
    rf"(?P<mark>\s?[:：/／丨|]\s?|\s)(?P<names>{_NAME}(?:[\s、/／,，&]{{1,2}}(?!{_OTHER}){_NAME}){{0,7}})"
)
_REPORTER = re.compile(
    r"(?P<role>(?:本报|本网|本刊|本台|特约|见习|实习|首席|全媒体)?(?:记者|通讯员|实习生))"
    rf"(?P<names>[{HAN}]{{2,4}}(?:[、 ][{HAN}]{{2,4}}){{0,5}}?)(?=[)）\]】,，。|/／\s]|$|报道|报导|摄影|摄|[电讯文图])"
)
_BEHIND = re.compile(
    rf"(?<![{HAN}·])(?P<names>{_NAME}(?:[、 ]{_NAME}){{0,3}}?)\s?[/／]?"
    r"(?P<role>摄影报道|摄影|图文|供图|摄)(?=[)）\]】。.,，;；\s]|$)"
)
_PIECE = re.compile(rf"{_NAME}")
_LABEL_WORDS = """
记者 通讯员 实习生 编辑 责编 责任编辑 作者 摄影 文字 校对 审核 来源 时间 日期 报道 本报 图片 资料 视频 供图 发布 浏览
字号 分享 打印
"""
_LABELS = frozenset(_LABEL_WORDS.split())


def credited(text: str, start: int, end: int, around: Surroundings) -> Iterator[Credit]:
    """Names behind 记者 or 编辑, before 摄, with the role as printed; 摄 and its like count as 摄影."""
    for pattern, rule in ((_LABELLED, "credit"), (_REPORTER, "reporter"), (_BEHIND, "caption-credit")):
        for match in pattern.finditer(text, start, end):
            role = match.span("role")
            if role[1] - role[0] == 1 and rule == "credit" and not _is_marked(match, start):
                continue
            for first, last in _names(match):
                if not is_strict_name(text[first:last]):
                    break
                organisation, _ = around.organisation(role[0], max(start, role[0] - 24))
                owner = (organisation,) if organisation and rule != "caption-credit" else ()
                yield Credit(first, last, rule, (role,), owner)


def _is_marked(match: re.Match[str], start: int) -> bool:
    """文 and 图 need a mark behind them and a boundary before them."""
    before = match.string[match.start() - 1 : match.start()] if match.start() > start else ""
    return bool(match["mark"].strip()) and not re.match(rf"[{HAN}]", before or " ")


def _names(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    for piece in _PIECE.finditer(match.string, *match.span("names")):
        if piece.group() in _LABELS or piece.group().startswith(("记者", "通讯员", "实习生", "编辑", "摄影", "责")):
            return
        yield piece.span()
