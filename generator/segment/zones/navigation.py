"""Buttons and menus that were scraped with the text: print, share, next page, font size, a menu's entry."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import Line, Lines, Zones

_DIVIDER = r"[\s|/丨·:：>＞\[\]【】()（）]"
_REST = r"[^\s|/丨·:：>＞\[\]【】()（）]"
"""What may follow within a button: never a divider, or else one row of buttons could be read in countless ways."""
_BUTTON = (
    "(?:返回|回到)(?:首页|顶部|列表|上一页)?|打印(?:本页|此页|文章)?|关闭(?:本页|窗口)?|收藏(?:本页)?|[大中小]|[大中小]?(?:字号|字体)"
    rf"|放大|缩小|登录|注册|搜索|更多|查看更多|查看原文|阅读原文|阅读全文|展开全文|点赞|评论|举报|反馈|分享(?:[到给让]{_REST}{{0,10}})?"
    rf"|扫一扫{_REST}{{0,20}}|微信|微博|QQ空间|朋友圈|无障碍{_REST}{{0,4}}|繁体|简体|English|设为首页|加入收藏|网站地图|联系我们|关于我们"
    "|首页|正文|新闻|要闻|资讯|动态|新闻中心|新闻动态|通知公告|政策文件|政策法规|信息公开|政务公开"
    "|home|share|print|email|search|log ?in|sign ?up|subscribe|menu|close|next|previous|prev|back to (?:top|list|home)"
    "|read more|more|news|contact us|about us"
    "|trang chủ|chia sẻ|in trang|quay lại|liên hệ|đăng nhập|tìm kiếm|tin tức|xem thêm|về chúng tôi"
)
_BUTTONS = re.compile(rf"[\[【（(|]?(?:{_BUTTON})(?:{_DIVIDER}{{1,4}}(?:{_BUTTON}))*[\]】）)|>]{{0,3}}", re.I)
_NEIGHBOUR = re.compile(
    r"[上下前后]一?[篇条页则](?:文章|新闻)?[:：]|没有了$|(?:previous|next|prev)(?: (?:post|article|page))?:"
    r"|(?:trước|kế tiếp|tiếp theo|bài trước|bài tiếp)(?: đó)?:",
    re.I,
)
_FORM = re.compile(
    r"write your message here|gửi tin nhắn|viết tin nhắn|send (?:us )?(?:an? )?(?:message|inquiry|email)", re.I
)
_LINK = re.compile(r"(?<!!)\[[^\[\]\n]{1,100}\]\([^()\n]{0,500}\)")
_FEWEST_LINKS = 2
_LONGEST_BUTTONS = 120


def _is_navigation(line: Line) -> bool:
    text = line.text
    if 1 < len(text) <= _LONGEST_BUTTONS and (_BUTTONS.fullmatch(text) or _FORM.match(text)):
        return True
    if _NEIGHBOUR.match(text):
        return True
    bare, links = _LINK.subn("", text)
    return links >= _FEWEST_LINKS and not any(ch.isalnum() for ch in bare)


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines of nothing but buttons, neighbours (上一篇：…) or several links."""
    return {line.index: "boilerplate" for line in lines.undecided(decided) if _is_navigation(line)}
