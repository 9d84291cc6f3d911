"""What a site says to be free of liability: 特别声明, 免责声明, `Disclaimer: …`."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import Line, Lines, Zones, marked

_OPENING = re.compile(
    r"[【\[（(*]{0,2}(?:特别|免责|版权|郑重|风险|投资|转载)(?:声明|提示|说明|申明)(?:[】\]）):：]|$)"
    r"|[【\[（(*]{0,2}(?:免责条款|disclaimer\b|tuyên bố miễn trừ)",
    re.I,
)
_NOTICE = re.compile(r"[【\[（(*]{0,2}(?:声明|申明|注|备注|提示|notice|note|statement|lưu ý)[】\]）)]?[:：]", re.I)
_SUBJECT = re.compile(
    r"版权|侵权|转载|本站|本网|本平台|自媒体|用户上传|仅供参考|不代表|原作者|删除|投资建议|存储服务|联系我们"
    r"|copyright|uploaded|reprint|infring|liab|platform|reproduc|views of|investment advice|bản quyền|không đại diện",
    re.I,
)
_BRACKETS = "（(【[*※"
_DECLARED = re.compile(r"[【\[（(*]{0,2}(?:声明|申明)[】\]）)]?[:：]")
_SITE = re.compile(r"本网|本站|本平台|转载")
_UNOPENED = re.compile(
    r"(?:本文|以上内容|文章|本网站?|凡本网|凡注明|转载请|本文(?:地址|链接|网址)|未经(?:授权|许可|书面|本[网站报刊])|内容来源于|本文章|本篇|如有侵权|如涉及|部分(?:内容|图片))[^。]{0,60}"
    r"(?:不代表|版权|著作权|转载|(?:禁止|不得)复制|镜像|侵权|仅供参考|投资建议|注明|http|来源于网络|来自网络|联系.{0,6}删除)"
)


def _is_disclaimer(line: Line, *, in_tail: bool, in_middle: bool) -> bool:
    if _OPENING.match(line.text):
        return True
    if _DECLARED.match(line.text) and _SITE.search(line.text[:400]):
        return True
    if in_middle and not line.is_closed and _UNOPENED.match(line.text.lstrip(_BRACKETS)):
        return True
    if not in_tail:
        return False
    notice = _NOTICE.match(line.text)
    return bool(notice and _SUBJECT.search(line.text[:400])) or bool(_UNOPENED.match(line.text.lstrip(_BRACKETS)))


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines that open as a disclaimer does; in the last third also `Notice:` with a word of its matter behind it.

    From the second third on, such words without a label count where the line is no sentence of a text.
    """
    third, tail = len(lines.lines) // 3, len(lines.lines) * 2 // 3
    return marked(
        (
            line
            for line in lines.undecided(decided)
            if _is_disclaimer(line, in_tail=line.index >= tail, in_middle=line.index >= third)
        ),
        "boilerplate",
    )
