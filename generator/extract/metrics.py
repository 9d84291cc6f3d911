"""What a figure measures: the noun phrase before it, or the noun that is counted behind it."""

from __future__ import annotations

import re
from functools import cache

from generator.extract.reading import Reading
from generator.languages import LANGUAGES
from generator.quantity import Quantity
from generator.quantity.counted import NOUNS
from generator.quantity.units import CURRENCIES

_LONGEST_METRIC = {"zh": 24, "vi": 70, "en": 70}
_NOUN_ENDS = re.compile(
    r"[，。；：、,;:（()）“”《》\s！？]|以及|及其|[及和与或等以为在]|分别|参加|参与|参展|共同|签订|签署|达成"
)
_LONGEST_NOUN = 18
_HEAD = (
    r"(?:企业|公司|单位|机构|项目|计划|方案|产业链|平台|基地|园区|集群|人员|人才|专家|代表|嘉宾|学生|农户|农民|设备|织机|标准|专利|品牌|产品|城市|国家|地区"
    r"|活动|措施|任务|工程|车间|工厂|展位|岗位|就业|订单|协议|合同|院校|高校|纺纱|规模|商户|店铺|专场|会议|领域|行业|中心|实验室|合作社|银行|观众|采购商|展商|客商"
    r"|集聚区|示范区|场景|案例|成果|方面|政策|意见|部门|协会|生产线|产线|指标|工人|职工|员工|群众|居民|技术|课题|论文|奖项|数据|系统|机器人)(?!级)"
)
_HEAD_NOUN = re.compile(rf"[^，。]{{0,12}}?{_HEAD}(?:[^，。]{{0,2}}{_HEAD}){{0,2}}")
_COMPARED = re.compile(r"(?:分别)?(?:高于|低于|高出|快于|好于|比|较)")
"""Of a figure that says by how much another one is larger: it measures the same."""
_FILLER = re.compile(
    r"^(?:其中|截至目前|目前|预计|此外|同时|并|且|而|使|将|与|由|其|该|已|通过|到|至|从(?!业)|自(?!治|主|动)|于|在(?!建|岗|校)|的|了|、|约|为)+"
)
_FURTHER_PREDICATES = {
    "zh": (
        "收窄",
        "放缓",
        "加快",
        "较",
        "比",
        "同期",
        "扩大到",
        "压减",
        "翻",
        "成交",
        "共有",
        "现有",
        "拥有",
        "由",
        "签约",
    ),
    "en": ("earned", "posted", "recorded", "covering", "set", "cut", "aims", "which", "dropped", "and"),
    "vi": ("đặt", "mục tiêu", "giảm", "trong", "gồm", "đặt mục tiêu"),
}
"""What the lexicons of the languages do not hold."""
LEADING_VERBS = re.compile(
    r"^(?:实现|力争|鼓励|推动|支持|实施|建成|新增|拥有|现有|设立|培育|累计|共有|达成|完成|新建|引进|吸引|带动|共|使|让)+(?=[\u4e00-\u9fffA-Z\d]{2})"
)


def counted_noun(reading: Reading, quantity: Quantity, behind: str) -> str | None:
    """The noun behind a measure word (100家|纺织服装企业), or the counted noun of another language."""
    unit = quantity.normalised_unit
    if unit in ("%", "pp") or "/" in unit or unit in CURRENCIES:
        return None
    if reading.language != "zh":
        return unit if unit in NOUNS else None
    if unit.isascii():
        return None
    text = behind.removeprefix("以上").removeprefix("左右").lstrip("的")
    if text.startswith("国家和地区"):
        return "国家和地区"
    stop = _NOUN_ENDS.search(text)
    text = text[: min(stop.start() if stop else _LONGEST_NOUN, _LONGEST_NOUN)]
    match = _HEAD_NOUN.match(text)
    return match.group() if match else text if stop and 2 <= len(text) <= 6 else None


@cache
def _predicates(language: str) -> tuple[str, ...]:
    words = {word for known in LANGUAGES if known.code == language for word in known.predicates}
    words |= {word for known in LANGUAGES if known.code == language for word, _ in known.modifiers_before}
    words |= set(_FURTHER_PREDICATES.get(language, ()))
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def noun_phrase(reading: Reading, clause: str) -> str:
    """The clause without what stands between it and its figure (同比增长, sẽ đạt khoảng)."""
    text = clause.strip(" ()（）、,，的")
    chinese, changed = reading.language == "zh", True
    while changed and text:
        changed = False
        for word in _predicates(reading.language):
            if text == word or (text.endswith(word) if chinese else text.lower().endswith(f" {word}")):
                text, changed = text[: len(text) - len(word)].rstrip(" 、的"), True
                break
    if chinese:
        text = "" if _COMPARED.match(text) else _FILLER.sub("", text)
        text = "" if text.startswith("占") else LEADING_VERBS.sub("", text)
    else:
        text = _last_clause(text, _predicates(reading.language))
    longest = _LONGEST_METRIC.get(reading.language, 70)
    return "" if len(text) > 3 * longest else _shortened(text, longest, chinese)


def _last_clause(text: str, predicates: tuple[str, ...]) -> str:
    """Behind the last `và` or `and` if what stands before it has a verb of its own."""
    for joint in (" và ", " and "):
        before, found, behind = text.rpartition(joint)
        if found and len(behind) > 5 and not set(before.lower().split()).isdisjoint(predicates):
            return behind
    return text


def _shortened(text: str, longest: int, chinese: bool) -> str:
    if len(text) <= longest:
        return text
    if chinese:
        return text[-longest:]
    tail = text[-longest:]
    return tail[tail.find(" ") + 1 :]
