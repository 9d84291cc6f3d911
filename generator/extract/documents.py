"""What a title in 《》 names: a policy document, which is a programme, or a work (law, speech, magazine)."""

from __future__ import annotations

import re

_YEARS = r"(?:\s?[（(][^（）()]{2,24}[）)])?"
_POLICY = re.compile(
    r"(?:规划|计划|计划表|方案|行动|纲要|意见|措施|政策|通知|目录|要点|指南|倡议|倡议书|任务书|路线图|清单|工程|协议|愿景|建议|宣言|指引|行动书|十条|条措施"
    rf"|办法（试行）|实施细则){_YEARS}》$"
)
_AS_THEME = re.compile(
    r"\s{0,2}(?:为题|为主题|为主旨|主题|的主题|的报告|的演讲|一文|一书|的文章|主旨|的讲话|专题报告|专题讲座)"
)
_SPOKEN = re.compile(
    r"(?:题为|发表|撰写|著有|出版|刊发|刊登|作了|作题为|文章|专著|演讲|报告|讲座|歌曲|舞蹈|小品|节目)\s?$"
)


def is_policy(title: str, before: str, behind: str) -> bool:
    """Whether the title (marks included) names a policy. before, behind: what stands around it, a few characters."""
    if _AS_THEME.match(behind) or _SPOKEN.search(before):
        return False
    return _POLICY.search(title) is not None
