"""What a site asks its readers to do: scan, follow, download, subscribe, accept cookies, rate the page."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import Line, Lines, Zones, marked

_PROMPT = re.compile(
    r"(?:用?微信|手机)?扫(?:一扫|描|码).{0,30}(?:码|公众号|手机|关注|分享|打开|浏览|下载|本页|当前页)|(?:长按|识别).{0,8}(?:二维码|图片)"
    r"|点击(?:上方|下方|右上角|左下角|蓝字|[“\"]?阅读原文)|(?:欢迎)?关注(?:我们|.{0,15}(?:公众号|微信号|官方微信|视频号|头条号))"
    r"|(?:立即)?(?:打开|下载|安装).{0,12}(?:app|客户端)|更多.{0,40}(?:尽在|请(?:关注|下载|点击|登录))|觉得(?:不错|有用|好看)"
    r"|(?:按赞|加入).{0,6}(?:会员|好友|粉丝团|社群|line\b)|.{0,6}订阅(?:电子报|我们|newsletter)"
    r"|(?:建议|请|最佳)(?:您)?(?:使用|浏览|效果).{0,30}(?:浏览器|分辨率|解析度|ie\d)|建议浏览(?:分辨率|解析度)"
    r"|您访问的链接|(?:您的|本页|请您?)评[价分][:：]|保护视力色|预览时标签|本页二维码|分享本页"
    r"|sign up (?:for|to) (?:our|the)|subscribe to (?:our|the)|(?:we|this (?:web)?site) uses? cookies|by continuing to (?:browse|use)"
    r"|download (?:the|our) app|follow us\b|get the app|enter your email|support (?:our|independent) journalism"
    r"|theo dõi .{0,40}(?:trên|tại|qua)\b|đăng ký nhận|tải (?:ngay )?ứng dụng|nhập email",
    re.I,
)
_OPENING = ' \t\u3000（(【[“"*·>▲▼↑↓'
_WIDEST = 45.0
_TAIL = 2 / 3


def _is_prompt(line: Line, in_tail: bool) -> bool:
    if line.width > _WIDEST or (line.is_closed and not in_tail):
        return False
    return _PROMPT.match(line.text.lstrip(_OPENING)) is not None


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Short lines that begin so; a whole sentence counts in the last third only, for articles tell of codes too."""
    tail = len(lines.lines) * _TAIL
    return marked((line for line in lines.undecided(decided) if _is_prompt(line, line.index >= tail)), "boilerplate")
