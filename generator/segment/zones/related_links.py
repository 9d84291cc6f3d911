"""Links to other articles below the text: headed lists (相关阅读), bullets, or headlines that share nothing with it."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.script import HAN
from generator.segment.lines import LABEL, PROSE_WIDTH, Line, Lines, Zones

_HEADED = re.compile(
    r"[【\[（(]?(?:(?:您|你)可能(?:还)?(?:想看|喜欢|感兴趣).{0,6}|为[您你]推荐|看更多|猜[您你]喜欢|下一页|相关档案|友情链接|推荐图文|点击排行|热文|\d{1,2}小时热文|相关附件(?:下载)?|附件下载)[】\]）)]?[:：]?"
    r"|[【\[（(]?(?:相关|推荐|热门|最新|最近|延伸|精彩|更多|热点|专题|猜你|图片|今日|本周|关联|其他|其它|往期|大家都在)的?"
    r"(?:阅读|新闻|链接|连结|推荐|文章|更新|资讯|信息|内容|报道|喜欢|看|专题|话题|排行|热点|评论|附件|回顾|产品|精彩|要闻|稿件|搜"
    r"|政策|解读){1,2}[】\]）)]?[:：]?"
    r"|(?:related|recommended|popular|latest|recent|featured|trending) (?:posts?|articles?|news|stories|links?|reading"
    r"|products?|documents?|content|topics?)[:：]?"
    r"|you (?:may|might) also like[:：]?|read (?:also|more)[:：]?|see also[:：]?|more (?:news|stories|articles"
    r"|on this)[:：]?|most (?:viewed|read|popular)\b.{0,20}"
    r"|(?:các |những )?(?:bài viết|tin|tin tức|sản phẩm|bài) (?:liên quan|khác|mới(?: nhất)?|cùng chuyên"
    r" mục|đọc nhiều|nổi bật)[:：]?"
    r"|có thể bạn quan tâm[:：]?",
    re.I,
)
_INLINE = re.compile(
    r"[【\[（(]?(?:相关|延伸|推荐|扩展|更多|精彩)(?:阅读|链接|报道|新闻|推荐)[】\]）)]?[:：].{2,60}$|(?:read"
    r" (?:also|more)|see also|xem thêm|đọc thêm)[:：] ?.{3,150}$|(?:政策|相关|图文|媒体|专家|文字)解读[:：].{4,60}$"
    r"|(?:附件|文件)下载[:：].{2,60}$",
    re.I,
)
_FILE = re.compile(r"\.(?:docx?|pdf|xlsx?|wps|zip|rar|ofd)$", re.I)
_ANNEX = re.compile(r"[（(【]?附(?:件|表|录|图|注|则)?\s?\d{0,2}[】)）]?(?:[:：\s]|$)|phụ lục|annex|appendix", re.I)
_LISTED = re.compile(r"[（(【]?(?:附件?|annex(?:es)?|phụ lục)[】)）]?[:：]\s?\S", re.I)
"""A list of annexes, not an annex: headed lists of links may stand below it."""
_BULLET = re.compile(r"[•·●■◆▪○►*-]\s?")
_LONG_NUMBER = re.compile(r"\d[\d-]{5}")
_BODY_NAME = re.compile(
    rf"[{HAN}（）()]{{2,40}}(?:部|厅|局|委|会|院|署|司|处|政府|公司|集团|中心|银行|大学|学校|研究所)"
)
_HAN_CHARACTER = re.compile(f"[{HAN}]")
_LABELLED = re.compile(rf"[{HAN}]{{1,6}}[:：]|[^:：]{{1,20}}[:：]\s?\S{{1,12}}$")
"""主办：某某 and `Venue: Hall` tell something of the text."""
_MOST_COLUMNS = 3
_FEWEST_WORDS = 4
_MOST_SHARED = 0.5
_FEWEST_UNHEADED = 3
_NARROWEST_HEADLINE = 7.0
_WIDEST_LINK = 60.0


def _pairs(text: str) -> frozenset[str]:
    """Pairs of neighbouring characters, or words where the text has blanks between them."""
    words = text.casefold().split()
    if len(words) > len(text) / 12:
        return frozenset(word.strip(".,;:!?“”\"'()") for word in words)
    joined = "".join(words)
    return frozenset(joined[at : at + 2] for at in range(len(joined) - 1))


def _last_statement(lines: Lines, decided: Zones) -> int:
    """Index of the last running text that states something: headlines below it ask and call out."""
    free = (index for index in reversed(lines.prose) if decided.get(index, "body") == "body")
    return next((index for index in free if lines.lines[index].last not in "？！?!"), -1)


def _is_link(line: Line) -> bool:
    return line.width <= _WIDEST_LINK and (line.last != "。" or line.width < PROSE_WIDTH)


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Below the last running text: bullets and headed lists, or at least three headlines foreign to the text.

    An annex ends the search: what stands below it belongs to the document. Plain lines count only if less than
    half of their pairs of characters stand in the text, so that tables and lists of the document stay.
    """
    last = _last_statement(lines, decided)
    if last < 0:
        return {}
    tail: list[Line] = []
    annex = len(lines.lines)
    for line in lines.lines[last + 1 :]:
        if _ANNEX.match(line.text) and not _FILE.search(line.text):
            annex = min(annex, line.index)
            if not _LISTED.match(line.text):
                break
        if line.index not in decided:
            tail.append(line)
    found: dict[int, Zone] = {line.index: "boilerplate" for line in tail if _INLINE.match(line.text)}
    headed = next((place for place, line in enumerate(tail) if _HEADED.fullmatch(line.text.strip(">＞» "))), len(tail))
    found |= dict.fromkeys((line.index for line in tail[headed:] if _is_link(line)), "boilerplate")
    below = lines.last_prose(decided)
    plain = [line for line in tail[:headed] if below < line.index < annex and _is_link(line)]
    if not plain:
        return found
    known = frozenset[str]().union(*(_pairs(lines.lines[index].text) for index in lines.prose if index <= last))
    foreign = [line for line in plain if _is_foreign(line, known)]
    if len(foreign) >= _FEWEST_UNHEADED and len(foreign) * 2 > len(plain):
        found |= dict.fromkeys((line.index for line in foreign), "boilerplate")
    return found


def _is_foreign(line: Line, known: frozenset[str]) -> bool:
    """Whether a line is a headline about something else."""
    bullet = _BULLET.match(line.text)
    if LABEL.match(line.text) and not bullet:
        return False
    text = line.text[bullet.end() :] if bullet else line.text
    if line.width < _NARROWEST_HEADLINE or line.last in "。.;；…" or not _is_headline(text):
        return False
    pairs = _pairs(text)
    return len(pairs & known) < _MOST_SHARED * len(pairs)


def _is_headline(text: str) -> bool:
    """Whether it could be one: no row of a table, no entry of an agenda or a list of members, no address."""
    columns = len(text.split())
    if (
        text[:1].isdigit()
        or "@" in text
        or _LABELLED.match(text)
        or _LONG_NUMBER.search(text)
        or _BODY_NAME.fullmatch(text)
    ):
        return False
    return columns <= _MOST_COLUMNS if _HAN_CHARACTER.search(text) else columns >= _FEWEST_WORDS
