"""What a site prints on a document beside its text: when, from where, by whom, how often read."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.dates import has_date, is_date_alone
from generator.segment.lines import Line, Lines, Zones

_LABEL = (
    r"(?:信息|稿件|文章|新闻|本文|内容|消息|文件|资料|图文)?(?:来源|出处)"
    r"|(?:文章|责任|执行|本期|网络|本文|见习|值班)?(?:编辑|责编|作者|审核|编审|校对|监制)"
    r"|(?:发布|发表|发稿|最后更新|更新|创建|录入|成文|发文|印发|公布|生成|刊发|上传|上版|出刊|出版|办理|答复|收录)(?:时间|日期|机构|机关|单位|字号|者|人)?|文章时间"
    r"|(?:浏览|阅读|点击|点阅|访问|查看)(?:次数|人次|数|量|率)?|人气|撰文|采访|摄影|字号|字体|索引号|文号|主题(?:分类|词)"
    r"|信息(?:分类|类别|名称|索引)|公开(?:方式|类别|范围|时限|形式)|有效性|是否有效|体裁分类|服务对象|组配分类|关联类型"
    r"|撰稿|供稿|文章作者|通讯员|摄影记者|原标题|制发机关"
    r"|nguồn(?: tin)?|thời gian (?:đăng|phát hành|xuất bản)|ngày (?:đăng|xuất bản|cập nhật)|tác giả|lượt xem|biên tập"
    r"|đăng bởi|cập nhật"
    r"|source|published(?: on| at| by)?|posted(?: on| by)?|post(?:ed)? time|updated(?: on| at)?"
    r"|last (?:updated|modified)|release (?:date|time)|author|editors?|reporter|views?"
)
_HEAD_LABEL = r"时间|日期|标题|名称|date|time|thời gian|ngày"
"""Labels that only above the text say something of the document; in it they are an event's time and place."""
_AT_START = re.compile(rf"[\[【（(]?(?:{_LABEL})[:：|｜丨]", re.I)
_AT_START_OF_HEAD = re.compile(rf"[\[【（(]?(?:{_HEAD_LABEL})[:：|丨]", re.I)
_ANYWHERE = re.compile(rf"(?:{_LABEL})[:：]", re.I)
_BARE = re.compile(
    r"(?:发布|更新|发表)(?:时间|日期)?|来源|published|updated|posted|source|nguồn|ngày đăng|cập nhật", re.I
)
_WIDEST = 60.0
_WIDEST_SOURCE = 40.0


def _is_meta(line: Line, in_head: bool) -> bool:
    if line.width > _WIDEST or line.last in "。；;":
        return False
    forms = (line.compact, line.text)
    if has_date(line.text) and (any(_ANYWHERE.search(form) for form in forms) or _BARE.match(line.text)):
        return True
    if line.width > _WIDEST_SOURCE:
        return False
    if in_head and any(_AT_START_OF_HEAD.match(form) for form in forms):
        return True
    return any(_AT_START.match(form) for form in forms)


def _dates_divide(lines: Lines, first: int, last: int) -> bool:
    """Whether dates alone stand as headings between paragraphs, as in a chronicle."""
    return any(first < line.index < last and is_date_alone(line.text) for line in lines.lines)


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines with a label of this kind and a date, or that begin with such a label; in the head also a date alone."""
    first, last = lines.first_prose(decided), lines.last_prose(decided)
    undecided = lines.undecided(decided)
    found: dict[int, Zone] = {line.index: "meta" for line in undecided if _is_meta(line, line.index < first)}
    if not _dates_divide(lines, first, last):
        found |= {line.index: "meta" for line in undecided if line.index < first and is_date_alone(line.text)}
    return found
