"""Whom a figure is about: the place, body or sector that its sentence, or the one before, speaks of."""

from __future__ import annotations

import re

from generator.extract.gazetteer import place_at
from generator.extract.gazetteer.index import index
from generator.extract.reading import Reading

_REGION = re.compile(
    r"全(?:国|省|区|市|县|州|球|行业|疆|兵团|域|集团|公司|产业链)|我(?:国|省|区|市|县|州)|自治区(?!级)|兵团|国内|世界"
)
_TAIL = (
    r"(?:县|市|省|区|镇|乡|街道|园区|开发区|新区|经开区|高新区|厅|局|部(?!署|分|门|件|位)|委(?!托|员)|委员会|公司|集团|企业|协会|联合会|商会|银行"
    r"|大学|学院|研究院|研究所|中心|基地|平台|项目|工程|计划|方案|规划|活动|大会|展会|博览会|产业链|产业|行业|集群|工厂|车间|医院|学校|合作社|双方)"
)
_BODY = re.compile(rf"[\u4e00-\u9fffA-Za-z（）()“”·]{{1,24}}?{_TAIL}(?![\u4e00-\u9fff]{{0,2}}{_TAIL})")
_VERB = re.compile(
    r"将|已|还|也|共|正|先后|累计|计划|力争|实现|完成|拥有|现有|建成|新增|实施|推进|组织|派出|培育|形成|达到|达|突破|加快|全面|通过|围绕|成为"
    r"|是|为|有|在|以|的|从|按|对|投资|总|预计|年|规模|产值|销售|营业|出口|发展|生产|吸引|汇聚|设|预期|涉及|覆盖|提出|明确|带动|编制|，|,|:|：|$"
)
_LEAD = re.compile(
    r"(?:其中|目前|据悉|据介绍|据了解|此外|同时|截至目前|近年来|下一步|今后|未来|如今|当前|随着|作为|为|在|由|经|对|使|让|而|但|如|比如|例如|并|以及|与|和"
    r"|、|，|,|“|:|：|\s)+"
)
_CLAUSES = re.compile(r"[，,；;：:。]")
_SAID = re.compile(r"(?:表示|指出|说|介绍|称|认为|强调|显示|获悉)[，,:：]?$")
_HAS_VERB = re.compile(
    r"通过|推动|列为|实施|开展|高于|低于|将|加快|服务|围绕|建设|打造|培育|形成|实现|获得|推进|共建|举办|召开|组织|支持|分别|重视|作为|拥有|聚焦|达到|提出|完善|推出|加强|强化|促进|深化|落实|建成|新增|根据|按照|改造|占|设|引进|吸引|签订|投入|完成|带动|新建|认定|的(?!确)"
)
_OWNER = re.compile(r"[\u4e00-\u9fff（）()]{2,30}(?:公司|集团|厂)$")
_GENERIC = re.compile(
    r"(?:规上|上市|规模以上|企业|服务|中小|龙头|骨干|行业协会|一批|多家|部分|各类|有关|相关|该|这些|其|本次|此次|本|上述|每|家|个|名|项)"
)
_LATIN_VERB = re.compile(
    r"\s(?:đã|sẽ|đề xuất|đạt|có|nêu|gồm|bao gồm|là|thu hút|will|has|have|had|is|are|was|were|reached|rose|grew"
    r"|aims|plans|said"
    r"|includes?|covers?|attracted|drew|posted|recorded|set|sets|lists?|puts?|proposes?|proposed)\s"
)
_LONGEST_LATIN = 70


def region_at(text: str) -> int:
    """Length of the region or place that a phrase begins with, its counties included; 0 if it begins with none."""
    region = _REGION.match(text)
    if region:
        return region.end()
    end = place_at(text)
    if not end:
        names = [name for name, found in index().get(text[:2], ()) if any(item.is_full for item in found)]
        return max((len(name) for name in names if text.startswith(name)), default=0)
    if end:
        following = place_at(text[end:])
        end += following
        county = re.match(r"[\u4e00-\u9fff]{1,3}?(?:县|区|市|镇)(?![域场])", text[end : end + 4])
        end += county.end() if county else 0
    return end


def topic_of(reading: Reading, clause: str) -> str | None:
    """The place or body that a clause, or the sentence that it ends, begins with; the nearest clause first."""
    if reading.language != "zh":
        return _latin_topic(clause)
    owner = _owner(clause)
    if owner:
        return owner
    starts = [0, *(match.end() for match in _CLAUSES.finditer(clause))]
    for start, end in reversed(list(zip(starts, [*starts[1:], len(clause)], strict=True))):
        topic = _topic_at(clause[start:end])
        if topic:
            return topic
    return None


def _owner(clause: str) -> str | None:
    """The company whose name ends right before the figure, without the verb before it (推动|…有限公司)."""
    match = _OWNER.search(re.split(r"[、，,和与及]", clause[-40:])[-1])
    if match is None:
        return None
    name = _HAS_VERB.split(match.group())[-1]
    return name if len(name) > 4 and not _GENERIC.match(name) else None


def _topic_at(clause: str) -> str | None:
    lead = _LEAD.match(clause)
    text = clause[lead.end() :] if lead else clause
    body = _BODY.match(text[:40])
    end = region_at(text)
    if (
        body
        and body.end() >= end
        and _acts(text, body.end())
        and not _GENERIC.match(text)
        and not _HAS_VERB.search(body.group())
    ):
        return None if _SAID.match(text[body.end() :]) else body.group().strip("“”")
    return text[:end] if end else None


def _acts(text: str, end: int) -> bool:
    """Whether a verb or a boundary follows, so that the name is whole."""
    return _VERB.match(text, end + 2 if text.startswith(("党组", "党委"), end) else end) is not None


def _latin_topic(clause: str) -> str | None:
    """The capitalised phrase before the first verb: `The plan`, `Kế hoạch hành động`."""
    for piece in reversed(re.split(r"[.;:,]\s", clause)[-2:]):
        verb = _LATIN_VERB.search(f"{piece} ")
        head = piece[: verb.start()].strip(" “”\"'") if verb else ""
        if "“" in head or '"' in head:
            continue
        if (
            1 < len(head) <= _LONGEST_LATIN
            and head[:1].isupper()
            and not head.startswith(("In ", "By ", "On ", "Năm "))
        ):
            return head
    return None
