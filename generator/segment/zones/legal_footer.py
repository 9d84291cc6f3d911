"""The imprint at a page's foot: filing numbers, copyright, who runs the site."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import Line, Lines, Zones

_IMPRINT = re.compile(
    r"^(?:©|\(c\)\s)|[A-Z\u4e00-\u9fff]ICP[备证]|ICP备案|公网安备|网安备\d|网站标识码|备案(?:号|序号)[:：]|增值电信业务|网络文化经营"
    r"|信息网络传播视听|copyright\s{0,3}(?:©|\(c\)|@|&copy;|\d{4})|©\s{0,3}(?:copyright|\d{4}|bản quyền)"
    r"|all rights reserved|bản quyền (?:thuộc|©)|版权所有(?:[:：©\s]|$)|(?:版权所有|版权).{0,10}(?:未经"
    r"|不得转载|禁止|翻印必究)|giấy phép (?:số|thiết lập)|registration number|本站地址[:：]|quảng cáo: ?\d"
    r"|联系(?:网站|站长)[:：]|举报(?:电话|邮箱)[:：]"
    r"|技术支持[:：]|网站(?:管理|维护|支持)[:：]",
    re.I,
)
_BESIDE = re.compile(
    r"(?:主办|承办|主管|版权|维护)(?:单位)?[:：]|(?:联系)?(?:地址|电话|邮编|邮箱|传真)[:：]|(?:tel|fax|address|email)[:：]",
    re.I,
)
"""Labels that also stand in texts (主办单位 of an event): part of an imprint only next to one."""
_SENTENCE = "。"
_WIDEST = 120.0


def _can_be_imprint(line: Line) -> bool:
    return line.width <= _WIDEST and line.last != _SENTENCE


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines of an imprint, with the addresses directly above and below them.

    A sentence of the text that mentions copyright ends with a stop and is none.
    """
    free = [line for line in lines.undecided(decided) if _can_be_imprint(line)]
    found = {line.index for line in free if _IMPRINT.search(line.text)}
    for ordered, step in ((free, -1), (free[::-1], 1)):
        for line in ordered:
            if line.index + step in found and _BESIDE.match(line.text):
                found.add(line.index)
    return dict.fromkeys(sorted(found), "boilerplate")
