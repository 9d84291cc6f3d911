"""What stands around readers' comments and the posts of a forum: boxes, counts, rules of conduct, the engine's name."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import Lines, Zones, marked

_BOX = re.compile(
    r"(?:网友|最新|全部|精彩|热门|查看(?:全部|更多|所有)|发[表布]|我[要来]|用户|读者|相关)(?:评论|留言|跟帖|回帖|点评|回复)"
    r"\s?[(（\[]?\s?\d{0,7}\s?条?[)）\]]?(?:\s{1,3}字号.{0,8})?|(?:评论|留言|跟帖|回复)\s?[(（\[]?\s?\d{1,7}\s?条?[)）\]]?(?:\s{1,3}字号.{0,8})?"
    r"|\d{1,7}\s?条\s?.{0,10}(?:评论|留言|回复)"
    r"|(?:\d{1,6} )?comments?(?: \(\d{1,6}\))?|leave a (?:reply|comment)|add a comment|post a comment"
    r"|(?:gửi |viết |để lại (?:một )?|ý kiến )?(?:bình luận|phản hồi)(?: ?\(\d{1,6}\))?|楼主|发[表布]回复",
    re.I,
)
_OPENING = re.compile(
    r"(?:您|你)?需要登录(?:后|才|之后)|登录(?:后|才能)(?:发表|可以|回复|评论)|文明上网|网友评论仅|评论仅代表|(?:还没有|暂无)(?:人)?(?:评论|留言)"
    r"|引用\s.{1,30}\d{4}-\d|本帖最后由.{1,40}编辑|积分\s?\d+\s|powered by \S{1,20}(?: \S{1,12})?$|archiver\|.{0,40}"
    r"|gmt[+-]\d{1,2}, \d{4}"
    r"|processed in [\d.]+ sec|your email address will not be published|required fields are marked"
    r"|email của bạn sẽ không",
    re.I,
)
_FILED = re.compile(r"(?:categories|filed under|posted in): ?\w", re.I)
_COUNTER = re.compile(
    r"(?:您|你)是第\s?\d[\d,]{0,12}\s?[位个]?.{0,4}访[问客]|(?:本站)?(?:累计|总|今日)?访问(?:总)?量[:：]"
    r"|đang (?:trực tuyến|truy cập)|online: ?\d",
    re.I,
)
_FACES = frozenset({"鲜花", "握手", "雷人", "路过", "鸡蛋", "酷毙", "难过"})
"""Buttons of a common forum engine. Alone they are words (鸡蛋 in a list of prices): only three together count."""
_FEWEST_FACES = 3
_WIDEST = 50.0


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines of nothing but such a box, or that begin as no text does; rows of a forum's faces."""
    free = lines.undecided(decided)
    last = lines.last_prose(decided)
    found = [
        line
        for line in free
        if line.width <= _WIDEST
        and (
            _BOX.fullmatch(line.text)
            or _OPENING.match(line.text)
            or _COUNTER.match(line.text)
            or (line.index > last and _FILED.match(line.text))
        )
    ]
    faces = [line for line in free if line.text in _FACES]
    if len({line.text for line in faces}) >= _FEWEST_FACES:
        found += faces
    return marked(found, "boilerplate")
