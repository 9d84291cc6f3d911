"""Notices that a picture has nothing to do with the text: (资料图片仅供参考)."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import Lines, Zones, marked

_NOTICE = re.compile(
    r"[（(【\[]?(?:以上|本文)?(?:资料|配|示意|网络)?图(?:片|源)?"
    r"(?:仅供参考|仅为示意|与(?:本)?(?:文|内容)无关|来源?(?:于)?网络|来自网络|源自网络|文无关)[）)】\]]?。?"
    r"|[（(【\[]?(?:资料图|资料图片|配图|示意图)[）)】\]]?"
    r"|\(?(?:illustration|ảnh minh họa|image for illustration(?: only)?)\.?\)?",
    re.I,
)


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines of nothing but such a notice."""
    return marked(
        (line for line in lines.undecided(decided) if any(map(_NOTICE.fullmatch, (line.compact, line.text)))),
        "boilerplate",
    )
