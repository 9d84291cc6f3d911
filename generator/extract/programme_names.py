"""Names of programmes that no marks set off: a head noun (行动计划, 博览会, 产业集群) and how far the name goes left.

The name ends with its head, and begins behind the verb that governs it (印发, 实施, 举办, 打造), a stop or a list mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class _Head(NamedTuple):
    words: str
    """Alternatives of the head noun."""
    verbs: str
    """Behind which the name begins."""
    shortest: int
    """Characters that must stand before the head."""


_ISSUED = (
    r"印发|出台|制定|编制|发布|下发|审议通过|通过|颁布|按照|根据|依据|落实|贯彻|执行|实施|推出|结合|围绕"
    r"|对照|起草|修订|启动|提出|公布|牵头|作为|列入|纳入|推进|深入|组织|完成|衔接|对标|关于|了"
)
_CARRIED = (
    r"实施|开展|启动|推进|组织|参加|参与|深化|深入|推动|加快|持续|全面|大力|扎实|列入|纳入|入选|申报"
    r"|承担|完成|落实|抓好|部署|支持|依托|通过|作为|开工|新建|承建|建成|投资|了|在"
)
_HELD = (
    r"举办|召开|举行|参加|出席|亮相|承办|主办|组织|开幕|筹备|办好|参展|闭幕|迎来|见证|莅临|走进|观摩|的|在"
    r"|于|由|是|为|了"
)
_BUILT = (
    r"建设|打造|培育|发展|壮大|推进|构建|支持|形成|建成|围绕|依托|做强|做大|聚焦|作为|加快|共建|着力|创建"
    r"|提升|推动|入选|获评|列入|成为|拥有|实施|深入|促进|为|了|以|对|的|在"
)
_HEADS: tuple[_Head, ...] = (
    _Head(
        r"(?:[一二三四五六七八九十]年)?(?:行动计划|行动方案|实施方案|工作方案|总体方案|建设方案|实施意见|指导意见|若干措施|若干政策|工作要点|实施细则|攻坚方案)",
        _ISSUED,
        4,
    ),
    _Head(r"(?:发展规划|专项规划|总体规划|建设规划|行动纲要|规划纲要|发展纲要|五年规划)", _ISSUED, 4),
    _Head(
        r"(?:专项行动|攻坚行动|提升行动|培育行动|改造行动|倍增行动|三年行动|推进行动|赋能行动|升级行动|引领行动|示范行动|护航行动|突破行动)",
        _CARRIED,
        3,
    ),
    _Head(
        r"(?:[^\s，。、；]{0,2}计划)(?!表|书|生|单列|经济|到|将|于|在|用|投)",
        r"实施|启动|推进|深入实施|入选|列入|申报|落实|参加|推出",
        4,
    ),
    _Head(r"(?:工程)(?![院师学技机建中公部承量项款造验设局处类质])", _CARRIED, 4),
    _Head(
        r"(?:对接活动|推介活动|促进活动|主题活动|系列活动|宣传活动|专题活动|展示活动|升级活动|促销活动|交流活动)",
        _CARRIED + "|" + _HELD,
        4,
    ),
    _Head(
        r"(?:博览会|展览会|交易会|采购节|洽谈会|座谈会|推进大会|发展大会|创新大会|产业大会|世界大会|年会|峰会|论坛|时装周|对接会|推介会|推进会|现场会|研讨会|交流会"
        r"|工作会议|大赛|文化节|购物节|服装节|时尚周|面料展|大会)(?![堂员员])",
        _HELD,
        4,
    ),
    _Head(r"(?:产业集群|制造业集群|产业集聚区|产业示范区)(?!工作委|委员会|联盟|协会)", _BUILT, 2),
    _Head(
        r"(?:试点|试验区|先导区|示范区|先行区)(?![阶示范城企项单工])",
        r"入选|获批|列入|纳入|开展|实施|创建|建设|获评|支持|推进|为|了|在",
        5,
    ),
    _Head(
        r"(?:工业互联网平台|公共服务平台|产业互联网平台|交易平台|大数据平台|云平台)",
        _BUILT + r"|上线|搭建|启动|引入|运营",
        4,
    ),
)
_STOPS = re.compile(r"[，。；：、,;:！？!?\s（）()《》〈〉「」『』\n]|先行|以及|及其|或|并(?!购)|等(?!级)")
_PLACE_IN_BRACKETS = re.compile(r"[（(][\u4e00-\u9fff·]{2,6}[)）](?=[\u4e00-\u9fff])")
_SOFT_STOPS = re.compile(r"和(?!平|谐)|与(?!会)|及")
_WHOLE = re.compile(
    r"(?:平台|集群|基地|活动|行动|工程|计划|方案|规划|[大年展峰览流讨介接]会|论坛|建设|发展|企业|项目|机制|体系|要求|精神|政策|意见|措施|部|厅|局|委|公司|试点)$"
)
_LONGEST = 40
_SHORT_STEM = 4
_LONG_TITLE = 10
"""From this length on a document's name may hold 的 (关于…的实施方案)."""
EDITION = re.compile(r"\s?[（(](?:19|20)\d\d\s?年?\s?[-—–~～至]{1,2}\s?(?:19|20)\d\d\s?年?[)）]")
_GENERIC = re.compile(
    r"^(?:了|的|各项?|各类|各地|一批|一系列|系列|多[项个场]|重[点大]|有关|相关|具体|本[次届场]|此[次项]|该|这[一个项场些]|上述|其他?|全[年部]|年度|新的?|首[个批届]|国家级|省级"
    r"|市级|县级|世界级|特色|优势|先进|大型|现代化?|高质量|千亿级?|百亿级?|万亿级?|传统|新型|新兴|区域|地方|专业|主要|核心|关键|规划|示范|专项|专题|主题|推介|对接|两大|三大|四大|五大|六大|八大|[两三四五六七八九十\d]+[个项大条场]|\d{1,5}亿元?级?)"
    r"{1,4}(?:产业|制造业|先进|特色|优势|专业|建设|发展|系统|民生|战略性新兴|活动|主题|专题|现代|经济|交流|项目)*$"
)
_DROPPED = re.compile(
    r"^(?:了|的|各项|各类|一批|一系列|系列|多[项个场]|重点|有关|相关|本[次届场]|此[次项]|该|这[一个项场些]|其|由|在|于|将|已|对|以|并|还|也|使|把|让|从|向|为|其中|目前|成功|隆重|正式|联合|共同|近日|日前|首[个批]|一个|[两三四五六七八九十\d]{1,3}[个项场])+"
)
_VERB_INSIDE = re.compile(
    r"表示|指出|认为|强调|介绍|获悉|可以|能够|必须|应当|希望|我们|他们|正在|已经|如何|没有|不断|进一步|更加|以来|期间|之后|之前"
)
_COMPILED = tuple((re.compile(head.words), re.compile(head.verbs), head.shortest) for head in _HEADS)
_NEXT = re.compile(r"[\u4e00-\u9fff]")
_CONTINUES = re.compile(
    r"的|方面|在|和|与|及|等|中|为|是|上|由|将|已|也|对|以|并|于|自|提|明|要|下|后|前|内|启动|实施|举办|举行|召开|成功|圆满|开幕|闭幕|组委会|活动|建设|进行|正式|同期|现场|（|期间|圆|隆"
    r"|落地|推进|发展|工作|吸引|共|推动|从|按|印发|出台|发布|确定|指出|围绕|聚焦|获|入|参|带|高|升|揭|签|相关|名单|有|助|项目|成|各|方案|达|向|通过|得|纳|列|主|承|培|新|加|顺|取|全|累|拟|更|今|当|助力|成为|试"
)


def names_in(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Ranges of the names in `text[start:end]`, editions in brackets included; they may overlap."""
    for head, verbs, shortest in _COMPILED:
        for match in head.finditer(text, start, end):
            if _NEXT.match(text, match.end(), end) and not _CONTINUES.match(text, match.end(), end):
                continue
            begin = _begin(text, max(start, match.start() - _LONGEST), match.start(), verbs)
            stem = text[begin : match.start()]
            if len(stem) < shortest or _GENERIC.match(stem) or _VERB_INSIDE.search(stem) or stem[-1] in "“”":
                continue
            if "的" in stem and (verbs.pattern != _ISSUED or len(stem) < _LONG_TITLE):
                continue
            if stem.count("“") != stem.count("”"):
                continue
            if verbs.pattern.startswith(_BUILT) and _is_class(text, begin, match.start(), match.end()):
                continue
            edition = EDITION.match(text, match.end(), end)
            yield begin, edition.end() if edition else match.end()


def _is_class(text: str, begin: int, head: int, end: int) -> bool:
    """具有全国影响力的…集群, 纺织产业集群: a kind of thing, unless it stands in a list of names."""
    if text.endswith("的", 0, begin):
        return True
    stem = re.sub(r"^(?:世界级|国家级|省级|特色|优势|先进|现代化?|\d+个)+", "", text[begin:head])
    return len(stem) < _SHORT_STEM and not (text.endswith("、", 0, begin) or text.startswith("、", end))


def _begin(text: str, window: int, head: int, verbs: re.Pattern[str]) -> int:
    """Behind the last stop or governing verb before the head; a year right before it belongs to the name."""
    begin = window
    inside = -1
    for match in _STOPS.finditer(text, window, head):
        bracket = _PLACE_IN_BRACKETS.match(text, match.start(), head)
        if bracket is not None and match.start() > window:
            inside = bracket.end()  # 中国（晋江）国际鞋业博览会
        elif match.start() >= inside:
            begin = match.end()
    for match in verbs.finditer(text, begin, head):
        begin = match.end()
    for match in _SOFT_STOPS.finditer(text, begin, head):
        # 茶叶和茶饮|产业集群 is one name; 创新平台和|茶叶产业集群 are two.
        if _WHOLE.search(text, begin, match.start()) or match.start() - begin > 8:
            begin = match.end()
    dropped = _DROPPED.match(text, begin, head)
    return dropped.end() if dropped else begin


_VI_HEAD = re.compile(
    r"(?<!\w)(?:Kế hoạch(?: hành động| thực hiện| phát triển)?|Chương trình|Chiến lược|Hội nghị|Diễn đàn"
    r"|Triển lãm|Hội chợ|Hội thảo|Đại hội|Quy hoạch|Đề án"
    r"|Sáng kiến|Tuần lễ)(?!\w)"
)
_VI_END = re.compile(
    r"[,.;:“”\"()\n]|\s(?=(?:của|được|đã|sẽ|tại|do|cũng|như|nhằm|đặt|gồm|bao gồm|thu hút|đạt|giúp|phấn đấu"
    r"|dự kiến|trong|là|và các|có|nêu|đề xuất|nhấn mạnh"
    r"|kêu gọi|chỉ ra|với|để|cho|từ|này|diễn|vào|khai mạc"
    r"|ngày|năm 20\d\d tại)(?:\s|$))"
)
_LONGEST_VI = 160
_EN_WORD = re.compile(r"(?:[A-Z0-9][\w’'&/-]*|of|and|for|on|the|in|to)(?=[\s,.;:)”\"(]|$)")
_EN_HEADS = re.compile(
    r"\b(?:Plan|Programme|Program|Initiative|Campaign|Strategy|Scheme|Conference|Forum|Expo|Exposition|Summit|Fair|Exhibition|Action|Project|Roadmap|Week"
    r"|Symposium|Cluster|Festival)$"
)
_SMALL = frozenset(("of", "and", "for", "on", "the", "in", "to"))
_OPENING = _SMALL | {"At", "In", "On", "The", "For", "By", "From", "With", "During", "Under", "To", "And", "This"}
_MOST_WORDS = 16


def latin_names_in(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """The same for Vietnamese (head first) and English (capitalised words around the head)."""
    if language == "vi":
        for match in _VI_HEAD.finditer(text, start, end):
            stop = _VI_END.search(text, match.end(), min(end, match.end() + _LONGEST_VI))
            if stop is None and match.end() + _LONGEST_VI < end:
                continue
            last = stop.start() if stop else end
            # A head alone is a name only where it says more than its kind: Kế hoạch hành động.
            if last > match.end() or " hành động" in match.group():
                edition = EDITION.match(text, last, end)
                yield match.start(), edition.end() if edition else last
        return
    position = start
    for match in _EN_WORD.finditer(text, start, end):
        if (
            match.start() >= position
            and match.group() not in _SMALL
            and not text[match.start() - 1 : match.start()].isalnum()
        ):
            words = _capitalised(text, match.start(), end)
            position = words[-1][1]
            heads = [index for index, word in enumerate(words) if _EN_HEADS.search(text[word[0] : word[1]])]
            if heads and heads[-1] > 0 and sum(text[a:b] not in _SMALL for a, b in words) > 2:
                last = heads[-1]
                goes_on = len(words) > last + 2 and text[slice(*words[last + 1])] in ("for", "on", "of")
                close = words[-1 if goes_on else last][1]
                first = words[0][0]
                in_brackets = EDITION.match(text, close, end)
                yield first, in_brackets.end() if in_brackets else close


def _capitalised(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Words of a capitalised phrase from `start`, small words at its end left out."""
    words: list[tuple[int, int]] = []
    position = start
    while len(words) < _MOST_WORDS:
        match = _EN_WORD.match(text, position, end)
        if match is None:
            break
        words.append(match.span())
        position = match.end() + 1
        if not text.startswith(" ", match.end()):
            break
    while len(words) > 1 and text[words[0][0] : words[0][1]] in _OPENING:
        words.pop(0)
    while len(words) > 1 and text[words[-1][0] : words[-1][1]] in _SMALL:
        words.pop()
    return words
