"""Chinese names of organisations: a left edge, a stem, an ending.

The text is cut into runs at punctuation, and each run at stop words (由, 联合, 举办), those inside protected words
excepted. Every ending then reaches left to the last cut. A strong ending (协会, 有限公司) needs a stem that says
more than a common noun does; a weak one (局, 党委) needs a place, the nation, a department or a body before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from generator.extract.bodies.cuts import cuts_in
from generator.extract.bodies.stems import department_at_end, is_generic
from generator.extract.gazetteer import chinese_places
from generator.languages import bodies as words
from generator.script import HAN


class Body(NamedTuple):
    """An organisation in characters of the text; `type` is government, party, association, company …"""

    start: int
    end: int
    type: str
    rule: str


class _Run(NamedTuple):
    """A stretch without punctuation: where names may begin, and where places begin and end."""

    text: str
    start: int
    cuts: list[int]
    starts: list[int]
    places: dict[int, int]

    def left_of(self, position: int) -> int:
        """The last cut at or before a position."""
        return self.cuts[bisect_right(self.cuts, position) - 1]

    def place_from(self, start: int, end: int) -> int | None:
        """Where the first place of a range begins."""
        index = bisect_left(self.starts, start)
        return self.starts[index] if index < len(self.starts) and self.starts[index] < end else None

    def behind_places(self, position: int) -> int:
        """Where the places that stand in a row from a position end (山东省|德州市)."""
        while position in self.places:
            position = self.places[position]
        return position


_BRACKET = rf"[(（][{HAN}]{{2,8}}[)）](?=[{HAN}]{{0,14}}(?:公司|集团|事务所|合伙|银行|协会|大学|学院))"
_RUN = re.compile(rf"(?:[{HAN}A-Za-z0-9&]|{_BRACKET})+")
_MEDIUM = re.compile(
    r"《[^《》\n]{1,24}》(?:杂志社|编辑部|报社|周刊社|期刊社|杂志)"
    rf"|(?<![{HAN}])[{HAN}]{{2,6}}网\s?[-—－/]\s?[{HAN}]{{2,6}}(?:日报|晚报|时报|商报|晨报|都市报|报)"
)
_NATIONWIDE = re.compile(r"中国|国家|全国|中华|中共|国网|中央|亚洲|世界|国际")
_RELATIVE = re.compile(r"自治区|[省市县区州](?![场级区])")
_LONGEST, _LONGEST_BARE, _LONGEST_PART = 40, 16, 14
_BRANCHES = ("分行", "支行", "分公司", "办事处", "代表处", "营业部")
_PARTY_ROLE = re.compile(r"(?:第[一二])?(?:副|常务|执行)?(?:书记|委员(?!会)|成员|常委(?!会))")
_NOT_PART_TEXT = """
全部 内部 外部 干部 总部 局部 东部 南部 西部 北部 中部 上部 下部 头部 底部 布局 格局 结局 全局 大局 当局 部署 签署 联署
开局 老字号 到处 用处 好处 四处 本科 学科 教室 公司 上司
"""
_NOT_PART = tuple(_NOT_PART_TEXT.split())
_BEHIND_WORD = r"(?!署|员(?![会工])|长(?![沙春治安江三])|业(?!协会|务)|卡|间(?![的]))"
_NUMBERED = re.compile(rf"[{HAN}]{{0,8}}[〔\[［（(]\s?(?:19|20)\d\d")
"""What stands behind a body that a document number begins with (某某厅|联函〔2023〕)."""
_BEHIND_CHARACTER = (
    r"(?!员(?!会)|长(?![沙春治安江三])|分(?![公行会局院])|署|门|面|势|限|下|内|位|士|托|派|议|见|谈"
    r"|展(?!览中心)|首|演|费|性|商|线|址|上的|群|区|工作会|主任委员|类|级)"
)
_NEEDS_MORE_TEXT = """
中心 促进会 党组 公司 出版社 分会 办公室 协会 厂 厅 合作社 周刊 商会 商报 在线 基金会 委 委员会 学会 学校
学院 实验室 局 工会 工厂 总会 总局 指挥部 有限公司 研究会 研究所 研究院 管理处 联合会 联盟 集团 领导小组
"""
_NEEDS_MORE = frozenset(_NEEDS_MORE_TEXT.split())
"""Endings that make no name with a place alone (山东|公司), as 大学, 政府 and 日报 do."""
_OF_ANY_LEVEL = ("发展改革委", "发改委", "国资委", "贸促会", "网信办")
_RESEARCH = ("研究院", "研究所", "设计院", "规划院", "设计研究院", "规划设计院", "研究总院")
_LEVELS = ("省", "市", "县", "区", "州")
_JOINABLE = frozenset(["学院", "学部", "处", "科", "研究院", "研究所", "研究中心", "实验室"])
"""Parts whose names hold 和 or 与 often."""
_TRADING = frozenset(["东盟", "欧盟"])
_AMONG_MARKETS = re.compile(rf"(?:[、和及与][{HAN}]{{2,6}}){{0,4}}(?:等[{HAN}]{{0,6}})?(?:进出口|出口|进口|贸易|市场)")
"""Behind 东盟 and 欧盟 as markets: 对东盟、欧盟、美国进出口."""
_BARE = frozenset(["集团", "公司", "银行"])
"""Weak endings that a short name of its own may stand before (某某集团)."""
_SEATS = (
    "省",
    "市",
    "县",
    "州",
    "镇",
    "乡",
    "旗",
    "开发区",
    "高新区",
    "经开区",
    "园区",
    "新区",
    "度假区",
    "街道",
    "港区",
)
"""What a government without a known place before it is the government of."""
_DEPARTMENTAL = frozenset(["厅", "局", "委", "总局", "办公室"])


@cache
def _pattern() -> re.Pattern[str]:
    endings = {word for group in (words.STRONG, words.WEAK, words.UNITS) for word, _ in group}
    longest_first = sorted((word for word in endings if len(word) > 1), key=lambda word: (-len(word), word))
    single = "".join(sorted(word for word in endings if len(word) == 1))
    national = sorted((name for name, _ in words.NATIONAL), key=lambda word: (-len(word), word))
    return re.compile(
        rf"(?P<national>(?:{'|'.join(national)}){_BEHIND_CHARACTER})"
        rf"|(?:{'|'.join(longest_first)}){_BEHIND_WORD}|[{single}]{_BEHIND_CHARACTER}"
    )


@cache
def _types() -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, str]]:
    return dict(words.STRONG), dict(words.WEAK), dict(words.UNITS), dict(words.NATIONAL)


def chinese_bodies(text: str, ranges: Sequence[tuple[int, int]]) -> tuple[Body, ...]:
    """Organisations in these ranges of a text in simplified characters, in order, without overlap."""
    places = {place.start: place.end for place in chinese_places(text, ranges)}
    starts = sorted(places)
    found: list[Body] = []
    for start, end in ranges:
        found += [Body(*match.span(), words.MEDIA, "medium") for match in _MEDIUM.finditer(text, start, end)]
        for match in _RUN.finditer(text, start, end):
            low, high = bisect_left(starts, match.start()), bisect_left(starts, match.end())
            inside = {first: places[first] for first in starts[low:high]}
            run = _Run(text, match.start(), cuts_in(text, *match.span(), inside), starts[low:high], inside)
            found += _in_run(run, match.end())
    return _apart(found)


def _apart(found: list[Body]) -> tuple[Body, ...]:
    """The longer of two that overlap."""
    kept: list[Body] = []
    for body in sorted(found, key=lambda item: (item.start, -item.end)):
        if kept and body.start < kept[-1].end:
            if body.end - body.start > kept[-1].end - kept[-1].start:
                kept[-1] = body
            continue
        kept.append(body)
    return tuple(kept)


def _in_run(run: _Run, end: int) -> Iterator[Body]:
    """The bodies of a run; a body's part right behind it makes one longer name with it."""
    pending: Body | None = None
    for match in _pattern().finditer(run.text, run.start, end):
        if _NUMBERED.match(run.text, match.end()):
            continue
        body = None
        if pending is not None and match.start() >= pending.end:
            body = _with_part(run, pending, match)
        if body is None:
            body = _national(run, match, pending) if match["national"] else _by_ending(run, match, pending)
            if body is None:
                continue
            if pending is not None:
                yield pending
        pending = body
    if pending is not None:
        yield pending


def _national(run: _Run, match: re.Match[str], before: Body | None) -> Body | None:
    name, start, end = match["national"], match.start(), match.end()
    if name in words.PLAIN_WORDS and end - run.start > 0 and re.match(rf"[{HAN}]", run.text[end : end + 1] or " "):
        return None
    if name.endswith("党委") and _PARTY_ROLE.match(run.text, end):
        return None
    if name in _TRADING and _AMONG_MARKETS.match(run.text, end):
        return None
    floor = before.end if before else run.start
    if _RELATIVE.match(name) or name in _OF_ANY_LEVEL:
        if run.text[start - 1 : start] in _LEVELS and start - 1 >= floor:
            start -= 1
        start = _first_place(run, start, floor)
    if (
        start == match.start()
        and name in ("市政府", "市委", "区委", "县委", "区政府")
        and not _begins(run, start, floor)
    ):
        return None
    return Body(start, end, _types()[3][name], "body-lexicon")


def _begins(run: _Run, start: int, floor: int) -> bool:
    return start in (run.start, floor) or run.left_of(start) == start


def _first_place(run: _Run, start: int, floor: int) -> int:
    """Where the places that reach up to or over `start` begin; `start` itself where there are none."""
    first, low = start, bisect_left(run.starts, max(floor, start - 24))
    for index in range(bisect_left(run.starts, start) - 1, low - 1, -1):
        place = run.starts[index]
        if run.places[place] < first:
            break
        first = place
    return first


def _with_part(run: _Run, body: Body, match: re.Match[str]) -> Body | None:
    """The body together with its part that ends here (工业和信息化部|办公厅), or None where it is another body."""
    part, kind = match.group(), _types()[2].get(match.group())
    gap = run.text[body.end : match.start()]
    strong = part in _types()[0]
    if (kind is None and not strong) or len(gap) > _LONGEST_PART:
        return None
    if run.left_of(match.start()) > body.end and not _is_joined_part(run, body.end, match.start(), part):
        return None
    if kind == words.PARTY and _PARTY_ROLE.match(run.text, match.end()):
        return None
    of_university = kind == words.UNIVERSITY and body.type == words.UNIVERSITY
    if (
        part not in _BRANCHES
        and not of_university
        and (run.place_from(body.end, match.start()) is not None or _NATIONWIDE.search(gap))
    ):
        return None
    if len(part) == 1 and (not gap or len(gap) > 10 or (gap + part).endswith(_NOT_PART)):
        return None
    changed = kind == words.PARTY or (kind or _types()[0].get(part)) == words.COMPANY
    return Body(body.start, match.end(), (kind or words.COMPANY) if changed else body.type, "part-of-body")


def _is_joined_part(run: _Run, start: int, end: int, part: str) -> bool:
    """Whether 和 or 与 are the only cuts of a gap, inside the name of a part (某大学冶金|与|生态工程学院)."""
    low, high = bisect_right(run.cuts, start), bisect_right(run.cuts, end)
    pieces = [run.text[first:last] for first, last in pairwise(run.cuts[low:high])]
    return (
        part in _JOINABLE
        and pieces in (["和"], ["与"], ["及"])
        and run.cuts[low] - start >= 2
        and run.cuts[high - 1] < end - 1
        and _RELATIVE.search(run.text, start, end) is None
    )


def _by_ending(run: _Run, match: re.Match[str], before: Body | None) -> Body | None:
    ending, end = match.group(), match.end()
    strong, weak, _, _ = _types()
    kind = strong.get(ending) or weak.get(ending)
    if kind is None or (kind == words.PARTY and _PARTY_ROLE.match(run.text, end)):
        return None
    left = max(run.left_of(match.start()), match.start() - _LONGEST, before.end if before else run.start)
    anchor = _anchor(run, left, match.start())
    if anchor is not None and ending in _DEPARTMENTAL and run.text[anchor - 1 : anchor] == "各":
        return None
    if anchor is None and ending in strong:
        left, anchor = _joined(run, left, match.start(), before)
    if anchor is not None and (anchor == left or not _is_brand(run, left, anchor, kind)):
        return _anchored(run, anchor, match, kind)
    return _unanchored(run, left, match, kind)


def _joined(run: _Run, left: int, stop: int, before: Body | None) -> tuple[int, int | None]:
    """(left edge, anchor) where 和 or 与 stands inside the name (中国石油和化学工业联合会), else `left` and None."""
    if left - 1 <= run.start or run.text[left - 1] not in "和与" or is_generic(run.text[left:stop]):
        return left, None
    wider = max(run.left_of(left - 2), before.end if before else run.start)
    anchor = _NATIONWIDE.match(run.text, wider, left) or (wider in run.places and run.places[wider] < left - 1)
    return (wider, wider) if anchor and left - 1 - wider <= 8 else (left, None)


def _is_brand(run: _Run, left: int, anchor: int, kind: str) -> bool:
    """Whether what stands before a place is the first part of a company's name (某某|新疆能源有限公司)."""
    return kind == words.COMPANY and anchor - left == 2 and left != run.start and not run.text[left:anchor].isascii()


def _anchor(run: _Run, left: int, stop: int) -> int | None:
    """Where a place, the nation, or 省, 市, 自治区 at the very edge begins."""
    place = run.place_from(left, stop)
    if place is not None and run.text[place - 1 : place] in ("(", "（"):  # 某某科技(山东)有限公司
        return left if place - left > 2 else None
    nation = _NATIONWIDE.search(run.text, left, stop)
    if _RELATIVE.match(run.text, left, stop):
        return left
    found = [position for position in (place, nation.start() if nation else None) if position is not None]
    return min(found, default=None)


def _anchored(run: _Run, start: int, match: re.Match[str], kind: str) -> Body | None:
    ending = match.group()
    behind = run.behind_places(start)
    if behind == start:
        edge = _NATIONWIDE.match(run.text, start) or _RELATIVE.match(run.text, start)
        behind = edge.end() if edge else start
        if edge and edge.group() in ("国际", "世界", "亚洲") and ending not in _types()[0]:
            return None
    rest = run.text[behind : match.start()] if behind <= match.start() else ""
    if (not rest and ending in _NEEDS_MORE) or (run.text[start:behind] in ("中国", "国家", "全国") and not rest):
        return None
    if "届" in rest or (run.text.startswith(("全国", "世界"), start) and is_generic(rest)):
        return None
    of_province = ending == "集团" and run.text.endswith(("省", "自治区"), start, behind)
    if rest and kind == words.COMPANY and len(ending) == 2 and is_generic(rest) and not of_province:
        return None
    if ending in _DEPARTMENTAL and len(rest) > 12 and not department_at_end(rest):
        return None
    if ending == "委" and not (department_at_end(rest) or len(rest) == 1):
        return None
    if len(ending) == 1 and (rest + ending).endswith(_NOT_PART):
        return None
    return Body(start, match.end(), kind, "anchored-ending")


def _unanchored(run: _Run, left: int, match: re.Match[str], kind: str) -> Body | None:
    ending, stem = match.group(), run.text[left : match.start()]
    if ending in _DEPARTMENTAL:
        department = department_at_end(stem)
        if (
            not department
            or ending in ("办公室", "总局")
            or "各" in run.text[max(0, match.start() - 24) : match.start()]
        ):
            return None
        return Body(match.start() - len(department), match.end(), kind, "department")
    if not 2 <= len(stem) <= _LONGEST_BARE or stem[0].isdigit():
        return None
    if is_generic(stem) and not (ending in _RESEARCH and len(stem) >= 6):
        return None
    if kind == words.GOVERNMENT and not stem.endswith(_SEATS):
        return None
    if ending in _types()[0] or (ending in _BARE and len(stem) <= 8):
        return Body(left, match.end(), kind, "ending")
    return None
