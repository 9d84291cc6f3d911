"""Buttons that were scraped with the text, alone or in rows: print, share, next page, font size; and lists of links."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import Line, Lines, Zones

_CHINESE = (
    "(?:返回|回到?)(?:首页|顶部|列表|上一?页)?|返回[今昨]日新闻|(?:友善)?(?:打|列)印(?:[本此]页|文章|本文|版|预览)?"
    "|关闭(?:[本此]页|本文|窗口)?|(?:加入)?收藏(?:[本此]页|本文)?|保存|[大中小]|[大中小]?(?:字[号体型])(?:大小|显示)?"
    "|放大|缩小|默认|登[录入]|注册|立即(?:登录|注册|咨询|报名)|搜[索寻]|资讯搜索|更多|查看更多|查看[原全]文|阅读[原全]文"
    "|展开(?:[全余]文)?|收起|点赞|在看|转发|赞|踩|喜欢|评论|回复|举报|违规举报|反馈|关注|订阅|邀请|告诉好友|转寄好友|换一[换批]"
    "|我要(?:纠错|收藏|分享|打印)|(?:用|在)?手机(?:上)?查看|[页网][面站]纠错|扫码分享|快速评论|(?:政府)?网站找错|智能问答|使用道具|只看该作者|分享(?:[到给让至][^\\s]{0,10})?|扫一扫[^\\s]{0,20}|微信|(?:新浪|腾讯)?微博"
    "|QQ(?:空间|好友|群)?|人人网|豆瓣|朋友圈|钉钉|复制链接|无障碍(?:阅读|浏览|模式|版|辅助)?|(?:长者|适老|关怀|老年)(?:模式|版)|(?:繁|简)体(?:中文|版)?"
    "|移动版|手机(?:版|站)|电脑版|客户端|下载客户端|微信公众号|官方微[信博]|在线客服|小黑屋|English|设为首页|网站(?:地图|导览|导航|首页)"
    "|网页指南|联[系络]我们|关于(?:我们|本站)|加入我们|广告服务|版权(?:声明|隐私)|著作权声明|隐私(?:权?政策|声明|条款)|免责声明|使用(?:协议|条款)"
    "|资讯?(?:安全政策)|信息安全政策|政府网站(?:资料|数据)开放宣告|汇款方式|网站留言|rss订阅|联系方式|产品中心|解决方案|服务支持|人才招聘"
    "|热门标签|首页|正文|新闻|要闻|资讯|动态|新闻中心|新闻动态|通知公告|政策文件|政策法规|信息公开|政务公开|办事服务|互动交流|图文直播"
    "|继续访问|放弃|[昨今]日新闻|新闻资料库"
)
_LATIN = (
    "home|share(?: (?:this|on|to|via)(?: (?:article|page|story|post))?)?|print(?: this page)?|e-?mail|search"
    "|log ?in|sign ?(?:up|in|out)"
    "|subscribe|menu|close|next|previous|prev|(?:back to (?:the )?)?top|back to (?:list|home)|read more"
    "|more|news|contact(?: us)?|about us"
    "|skip to (?:main )?content|accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:consent|cookie)(?:"
    " preferences)?|cookie (?:policy|settings)"
    "|site ?map|privacy(?: (?:policy|notice))?|terms(?: (?:of (?:use|service)|(?:and|&) conditions))?|follow"
    " us(?: on .{1,30})?|like this"
    "|like loading\\.*|(?:font|text) size|facebook|twitter|x|linked ?in|whatsapp|wechat|weibo|pinterest"
    "|telegram|instagram|youtube|line|zalo"
    "|reply|report|copy link|A[+-]?|T|rss|trang chủ|chia sẻ(?: bài viết)?|in (?:trang|bài)(?: này)?|gửi"
    " (?:e-?mail|bình luận)|quay lại|(?:về )?đầu trang"
    "|liên hệ(?: quảng cáo)?|quảng cáo|đăng (?:nhập|ký)|tìm kiếm|tin tức|xem thêm|về chúng tôi|lưu(?: bài"
    " viết)?|cỡ chữ|tải về(?: tệp đính kèm)?"
    "|đọc tiếp|thích"
)
_BUTTON = re.compile(f"(?:{_CHINESE}|{_LATIN})", re.I)
_WORDS = frozenset(
    {
        "联系方式",
        "联系我们",
        "关于我们",
        "解决方案",
        "产品中心",
        "服务支持",
        "人才招聘",
        "推荐",
        "喜欢",
        "回复",
        "关注",
        "评论",
        "反馈",
        "举报",
        "放弃",
        "邀请",
        "保存",
        "订阅",
        "转发",
        "赞",
        "踩",
        "广告服务",
        "收藏",
        "注册",
        "新闻",
        "要闻",
        "资讯",
        "动态",
        "客户端",
        "朋友圈",
        "微信",
        "微博",
        "news",
        "report",
        "reply",
        "print",
        "line",
        "more",
        "like",
        "email",
        "home",
        "contact",
        "contact us",
        "about us",
        "search",
        "thích",
        "liên hệ",
        "tin tức",
        "chia sẻ",
    }
)
"""Buttons that are words of texts and headings too: they count only beside others."""
_DIVIDER = re.compile(r"[|｜丨/·:：>＞»«›\[\]【】()（）]|\s[-–—→]\s|\s{2,}")
_NEIGHBOUR = re.compile(
    r"[«»<>←→\s]{0,4}(?:[上下前后]一?[篇条页则个](?:文章|新闻|主题|公告)?\s?[:：]|[上下前后]一[篇条页则](?:文章|新闻)?(?:\s|$)|没有了$"
    r"|(?:previous|next|prev)(?: (?:post|article|page|story))?\s?:"
    r"|(?:tin|bài(?: viết)?)?\s?(?:trước|kế tiếp|tiếp theo|cũ hơn|mới hơn)(?: đó)?\s?:|(?:tin|bài(?: viết)?) sau\s?:)",
    re.I,
)
_FORM = re.compile(
    r"write your message here|gửi tin nhắn|viết tin nhắn|send (?:us )?(?:an? )?(?:message|inquiry|email)", re.I
)
_LINK = re.compile(r"(?<!!)\[[^\[\]\n]{1,100}\]\([^()\n]{0,500}\)")
_FEWEST_LINKS = 2
_LONGEST_BUTTONS = 160


def is_button(text: str) -> bool:
    """Whether `text` (simplified characters, trimmed) is what stands on one button of a site."""
    return _BUTTON.fullmatch(text) is not None


def is_row_of_buttons(text: str) -> bool:
    """Whether `text` is one button or several beside each other; numbers (of likes, of comments) may stand between."""
    pieces = [piece.strip() for piece in _DIVIDER.split(text) if piece.strip()]
    if all(piece.isdigit() for piece in pieces):
        return False
    if len(pieces) == 1 and pieces[0].casefold() in _WORDS and len(text) == len(pieces[0]):
        return False
    return all(piece.isdigit() or is_button(piece) or all(map(_is_word_of_row, piece.split())) for piece in pieces)


def _is_word_of_row(word: str) -> bool:
    return word.isdigit() or is_button(word)


def _is_navigation(line: Line) -> bool:
    text = line.text
    if 1 < len(text) <= _LONGEST_BUTTONS and (is_row_of_buttons(text) or _FORM.match(text)):
        return True
    if _NEIGHBOUR.match(text) and not line.is_closed:
        return True
    bare, links = _LINK.subn("", text)
    return links >= _FEWEST_LINKS and not any(ch.isalnum() for ch in bare)


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines of nothing but buttons, neighbours (上一篇：…) or several links."""
    return {line.index: "boilerplate" for line in lines.undecided(decided) if _is_navigation(line)}
