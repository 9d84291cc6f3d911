"""What a site asks its readers to do: scan, follow, download, subscribe, accept cookies, rate the page."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import Line, Lines, Zones, marked

_ANYWHERE = re.compile(
    r"长按.{0,8}(?:二维码|图片)|点击(?:上方|下方|右上角|左下角)?[“\"]?(?:蓝字|阅读原文)|打开.{0,8}app$|更多.{0,40}尽在.{1,20}$"
    r"|(?:建议|请|最佳)(?:您)?(?:使用|浏览|效果).{0,30}(?:浏览器|分辨率|解析度|ie\d)|建议浏览(?:分辨率|解析度)|保护视力色|预览时标签"
    r"|您访问的链接|微信扫一扫关注该公众号|(?:按赞)?加入.{0,10}(?:粉丝团|line\s?好友)"
    r"|(?:we|this (?:web)?site) uses? cookies|by continuing to (?:browse|use)|follow us on\b|download (?:the|our) app"
    r"|sign up (?:for|to) (?:our|the) newsletter|theo dõi .{0,30}(?:google news|facebook|zalo|youtube)",
    re.I,
)
_BELOW_TEXT = re.compile(
    r"(?:用?微信|手机)?扫(?:一扫|描|码).{0,30}(?:码|公众号|手机|关注|分享|打开|浏览|下载|本页|当前页)|识别.{0,8}二维码"
    r"|(?:欢迎)?关注(?:我们|.{0,15}(?:公众号|微信号|官方微信|视频号|头条号))|(?:立即)?(?:打开|下载|安装).{0,12}(?:app|客户端)"
    r"|觉得(?:不错|有用|好看)|(?:按赞)?加入.{0,6}(?:会员|好友|社群)|.{0,6}订阅(?:电子报|我们|newsletter)|更多.{0,40}(?:请(?:关注|下载|点击|登录))"
    r"|(?:您的|本页|请您?)评[价分][:：]|分享本页|subscribe to (?:our|the)|get the app|enter your email|support"
    r" (?:our|independent) journalism"
    r"|follow us\b|đăng ký nhận|tải (?:ngay )?ứng dụng|nhập email|theo dõi (?:chúng tôi|fanpage)",
    re.I,
)
_OPENING = ' \t\u3000（(【[“"*·>▲▼↑↓'
_WIDEST = 45.0
_TAIL = 2 / 3


def _is_prompt(line: Line, *, below_text: bool, in_tail: bool) -> bool:
    if line.width > _WIDEST or (line.is_closed and not in_tail):
        return False
    text = line.text.lstrip(_OPENING)
    return _ANYWHERE.match(text) is not None or (below_text and _BELOW_TEXT.match(text) is not None)


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Short lines that begin so. Whole sentences count in the last third only, and wording that a title or heading
    may have too (扫码领种子) only below the last running text."""
    tail, last = len(lines.lines) * _TAIL, lines.last_prose(decided)
    return marked(
        (
            line
            for line in lines.undecided(decided)
            if _is_prompt(line, below_text=line.index > last >= 0, in_tail=line.index >= tail)
        ),
        "boilerplate",
    )
