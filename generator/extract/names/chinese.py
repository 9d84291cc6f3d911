"""Chinese names of persons: behind roles, before them, in lists, in captions, before verbs of speech, and repeated."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from generator.extract.bodies import Body
from generator.extract.names.credits import credited
from generator.extract.names.roles import (
    Role,
    Surroundings,
    has_role,
    is_chained,
    not_behind,
    roles_in,
    starts_with_role,
)
from generator.extract.names.shapes import is_followed, is_name, is_strict_name, likely_end, name_end
from generator.languages.roles import COURTESY, STRONG_SPEECH
from generator.languages.surnames import TRANSLITERATED
from generator.script import HAN


class Person(NamedTuple):
    """A person in characters of the text; roles and organisations as (start, end)."""

    start: int
    end: int
    rule: str
    roles: tuple[tuple[int, int], ...] = ()
    organisations: tuple[tuple[int, int], ...] = ()


_NEXT = re.compile(r"\s?(?:、|和|与|及|以及)\s?")
_LIST_ITEM = rf"[{HAN}]{{2,4}}(?:·[{HAN}]{{1,8}})*"
_LIST = re.compile(rf"(?<![{HAN}])(?P<names>{_LIST_ITEM}(?:、{_LIST_ITEM}){{1,40}})")
_LEADERS = re.compile(
    r"等?(?:\d{1,3}位|[一二三四五六七八九十]{1,2}位)?(?:有关|相关|市|省|县|区|主要|各位)?(?:领导|嘉宾|专家|同志|老师|企业家|委员|代表(?!性)|院士|人(?![才工民口]))"
)
_PRESENT = re.compile(r"等?(?:同志)?(?:分别)?(?:出席|参加|参与|陪同|共同|分别|一同|先后|主持|致辞|当选|上台)")
_MAYORS = ("省长", "市长", "县长", "区长", "州长", "镇长", "乡长", "旗长")
_COMMON_TEXT = """
代表 领导 专家 成员 干部 嘉宾 工人 农户 职工 选手 顾问 主管 学者 企业家 编辑 作者 负责人 助理 记者 通讯员
游客 市民 居民 农民 渔民 牧民 家长 患者 顾客 观众 读者 旅客 乘客 店员 茶农 果农 菜农 花农 粮农 驾驶员
委员 干事 老板 传承人 村民 老师 教师 导师 队员 志愿者
"""
_COMMON = tuple(_COMMON_TEXT.split())
"""Roles that ordinary words follow as often as names; the name must then be beyond doubt."""
_OCCASION = r"(?:在(?:讲话|致辞|致词|发言|总结|演讲|报告|会|接受|介绍|座谈)[^，,。；;\s]{0,8})?"
_LABEL = re.compile(rf"^[ \u3000]{{0,4}}(?P<name>[{HAN}]{{2,4}})\s?[:：]", re.MULTILINE)
_RANK = re.compile(r"(?:副?教授|院士|研究员|博士)(?![后生])")
_BOUNDARY = re.compile(rf"[^{HAN}·]")


@cache
def _speech() -> re.Pattern[str]:
    verbs = "|".join(sorted(STRONG_SPEECH, key=lambda word: (-len(word), word)))
    return re.compile(
        rf"(?<![{HAN}·])(?:据|而|但)?(?P<name>[{HAN}]{{2,3}}|{TRANSLITERATED.pattern}){_OCCASION}(?:{verbs})"
    )


@cache
def _courtesy() -> re.Pattern[str]:
    return re.compile(rf"(?<![{HAN}·])(?P<name>[{HAN}]{{2,3}})(?:{'|'.join(COURTESY)})")


def chinese_people(text: str, ranges: Sequence[tuple[int, int]], bodies: Sequence[Body]) -> tuple[Person, ...]:
    """Persons in these ranges of a text in simplified characters, in order, without overlap."""
    around = Surroundings(text, ranges, bodies)
    found: dict[int, Person] = {}
    labels = _labels(text, ranges)
    for start, end in ranges:
        spoken = [Person(*place, "label") for place in labels if start <= place[0] < end]
        roles = roles_in(around, start, end)
        titled = [*_before_roles(around, roles, bodies, start, end), *_before_brackets(around, roles, start)]
        used = {span for person in titled for span in person.roles}
        roles = [role for role in roles if (role.start, role.end) not in used]
        for credit in credited(text, start, end, around):
            found.setdefault(credit.start, Person(*credit))
        for person in (*titled, *_behind_roles(around, roles, start, end), *_cued(text, start, end), *spoken):
            found.setdefault(person.start, person)
    known = {text[p.start : p.end] for p in found.values()}
    for start, end in ranges:
        for person in _listed(text, start, end, known):
            found.setdefault(person.start, person)
    return _apart(_with_repeated(text, ranges, list(found.values())))


def _labels(text: str, ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Names that stand, twice or oftener, at the head of a line before a colon, as in an interview."""
    found = [match.span("name") for start, end in ranges for match in _LABEL.finditer(text, start, end)]
    counts = Counter(text[start:end] for start, end in found)
    return [
        (start, end) for start, end in found if counts[text[start:end]] > 1 and is_name(text[start:end], is_cued=False)
    ]


def _apart(found: list[Person]) -> tuple[Person, ...]:
    kept: list[Person] = []
    for person in sorted(found, key=lambda item: (item.start, not item.roles, -item.end)):
        if not kept or person.start >= kept[-1].end:
            kept.append(person)
    return tuple(kept)


def _behind_roles(around: Surroundings, roles: Sequence[Role], start: int, end: int) -> Iterator[Person]:
    """Names right behind a chain of roles, and the names of a list behind them."""
    chain: list[Role] = []
    inherited: tuple[tuple[int, int], ...] = ()
    last_end = start
    for role in roles:
        is_common = around.text.endswith(_COMMON, role.start, role.end)
        if not (chain and is_chained(around.text, chain[-1], role)):
            chain = []
        chain.append(role)
        names = list(_names_from(around.text, role.end, end, is_common))
        if not names:
            continue
        own = tuple(dict.fromkeys(item.organisation for item in chain if item.organisation))
        gap_start = chain[0].organisation[0] if chain[0].organisation else chain[0].start
        if not own and not re.search(r"[。！？!?；;\n]", around.text[last_end:gap_start]) and gap_start - last_end <= 2:
            own = () if _is_other_branch(around.text, inherited, chain[-1]) else inherited
        for first, last in names:
            rank = _RANK.match(around.text, last, end)
            ranks = (rank.span(),) if rank else ()
            yield Person(first, last, "behind-role", (*((r.start, r.end) for r in chain), *ranks), own)
        inherited, last_end, chain = own, names[-1][1], []


def _is_other_branch(text: str, owners: Sequence[tuple[int, int]], role: Role) -> bool:
    """A mayor belongs to no party committee: 某市委书记甲,市长乙."""
    return any(text[last - 1] == "委" for _, last in owners) and text.endswith(_MAYORS, role.start, role.end)


def _names_from(text: str, start: int, end: int, is_common: bool) -> Iterator[tuple[int, int]]:
    """The name that begins at `start`, or behind one blank, and those that follow it in a list."""
    if text.startswith(not_behind(), start) and not _begins_name(text, start, end):
        return
    position = start + 1 if text.startswith((" ", "\u3000"), start) else start
    if text.startswith((":", "："), position):
        position += 1
    last = name_end(text, position, end, is_cued=not is_common)
    first = position
    if last is None and is_common:
        last = likely_end(text, position, end)
    if last is None and is_common:  # 领导张三、李四 …: a list vouches for its first name
        last = name_end(text, position, end, is_cued=True)
        if last is None or not text.startswith("、", last) or name_end(text, last + 1, end, is_cued=True) is None:
            return
    while last is not None:
        yield first, last
        joint = _NEXT.match(text, last, end)
        if joint is None:
            return
        first = joint.end()
        last = name_end(text, first, end, is_cued=True)
        if last is not None and has_role(text, first, last):
            return
        if last is not None and (not _closes(text, last, end) or starts_with_role(text, last, end)):
            return


def _begins_name(text: str, start: int, end: int) -> bool:
    """和, 代表, 成 begin words behind a role far more often than names; only a whole run of a name's length counts."""
    run = re.match(rf"[{HAN}]+", text[start : min(end, start + 6)])
    return run is not None and len(run.group()) <= 3 and is_name(run.group(), is_cued=False)


def _closes(text: str, end: int, limit: int) -> bool:
    return end >= limit or _BOUNDARY.match(text, end) is not None or is_followed(text, end, limit)


def _before_roles(
    around: Surroundings, roles: Sequence[Role], bodies: Sequence[Body], start: int, end: int
) -> Iterator[Person]:
    """A body, a name, a role: 某市政府王某某副秘书长; also a name and a role at the head of a clause."""
    ends = {body.end: body for body in bodies}
    for role in roles:
        for length in (4, 3, 2):
            first = role.start - length
            name = around.text[first : role.start] if first >= start else ""
            if len(name) != length or not is_name(name, is_cued=False) or not _is_title_end(around.text, role.end, end):
                continue
            body = ends.get(first)
            if body is not None or first == start or _may_begin(around.text, first):
                owner = ((body.start, body.end),) if body else ()
                yield Person(first, role.start, "before-role", ((role.start, role.end),), owner)
                break


def _before_brackets(around: Surroundings, roles: Sequence[Role], start: int) -> Iterator[Person]:
    """A name and, in brackets behind it, all of its role: 张三(某大学校长)."""
    for role in roles:
        first = role.organisation[0] if role.organisation else role.start
        if around.text[first - 1 : first] not in ("(", "（") or around.text[role.end : role.end + 1] not in (")", "）"):
            continue
        for length in (3, 2):
            begin = first - 1 - length
            name = around.text[begin : first - 1] if begin >= start else ""
            at_edge = begin == start or length == 3 or _may_begin(around.text, begin)
            if len(name) == length and at_edge and is_name(name, is_cued=False):
                owner = (role.organisation,) if role.organisation else ()
                yield Person(begin, first - 1, "before-brackets", ((role.start, role.end),), owner)
                break


def _may_begin(text: str, start: int) -> bool:
    return _BOUNDARY.match(text, start - 1) is not None or text[start - 1] in "由请经"


def _is_title_end(text: str, end: int, limit: int) -> bool:
    return is_followed(text, end, limit) and not text.startswith(("单位", "会议", "助理"), end)


def _cued(text: str, start: int, end: int) -> Iterator[Person]:
    """Names at the head of a clause before a verb of speech or a word of courtesy."""
    for pattern, rule in ((_speech(), "before-speech"), (_courtesy(), "courtesy")):
        for match in pattern.finditer(text, start, end):
            name = match["name"]
            for title in COURTESY if "·" in name else ():
                name = name.removesuffix(title)
            foreign = TRANSLITERATED.fullmatch(name) and not has_role(text, match.start("name"), match.end("name"))
            if is_name(name, is_cued=False) or foreign:
                yield Person(match.start("name"), match.start("name") + len(name), rule)


def _listed(text: str, start: int, end: int, known: set[str]) -> Iterator[Person]:
    """Lists of names that a known name, or 等领导 behind them, vouches for."""
    for match in _LIST.finditer(text, start, end):
        items = [(m.start(), m.end()) for m in re.finditer(r"[^、]+", match["names"])]
        items = [(match.start() + first, match.start() + last) for first, last in items]
        items[-1] = _last_item(text, items[-1], end)
        names = [text[first:last] for first, last in items]
        vouched = sum(name in known for name in names)
        behind = items[-1][1]
        present = _PRESENT.match(text, behind) and (len(names) > 2 or all(is_name(n, is_cued=False) for n in names))
        cued = _LEADERS.match(text, behind) or present or vouched
        fitting = sum(is_strict_name(name) for name in names)
        if cued and fitting >= max(2, len(names) - (1 if vouched > 1 else 0)):
            for (first, last), name in zip(items, names, strict=True):
                if is_strict_name(name):
                    yield Person(first, last, "list")


def _last_item(text: str, item: tuple[int, int], limit: int) -> tuple[int, int]:
    """The last name of a list without what follows it (王五|等, 王五|出席)."""
    end = name_end(text, item[0], limit, is_cued=True)
    return (item[0], end) if end is not None else item


def _with_repeated(text: str, ranges: Sequence[tuple[int, int]], found: list[Person]) -> list[Person]:
    """All further places where a name stands, found by one pattern of all names."""
    names = sorted({text[p.start : p.end] for p in found}, key=lambda name: (-len(name), name))
    if not names:
        return found
    taken = {p.start for p in found}
    pattern = re.compile("|".join(map(re.escape, names)))
    for start, end in ranges:
        found += [
            Person(*match.span(), "repeated")
            for match in pattern.finditer(text, start, end)
            if match.start() not in taken and _is_whole(text, *match.span(), start, end)
        ]
    return found


def _is_whole(text: str, start: int, end: int, low: int, high: int) -> bool:
    """A name of two characters counts only where it is no part of a longer word; longer names stand by themselves."""
    if end - start > 2:
        return not text.startswith("·", end)
    before = start == low or _BOUNDARY.match(text, start - 1) is not None or text[start - 1] in "由和与对向请为据"
    return before and _closes(text, end, high)
