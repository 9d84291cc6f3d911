"""Where a document was printed: the source that its meta line names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.extract.found import NOTHING, Found
from generator.extract.labels import labelled, trimmed
from generator.extract.reading import Reading
from generator.languages import LANGUAGES
from generator.model import Header
from generator.quantity import dates_in

_LABELS = tuple(label for known in LANGUAGES for label in known.source_labels)
_DATELINES = (
    re.compile(
        r"[（(【]?(?P<outlet>[\u4e00-\u9fff]{1,8}?(?:社|网|报|台))(?<!本报)(?<!本社)(?<!本台)(?<!本网)"
        r"(?:\s?记者[\u4e00-\u9fff]{2,4})?[\u4e00-\u9fff]{0,8}\s?(?:(?:\d{4}年)?\d{1,2}月)?(?:\d{1,2}日)[电讯]"
    ),
    re.compile(
        r"(?:【(?P<outlet>(?!本)[\u4e00-\u9fff]{2,10}(?:社|网|报|台))(?:专|特|快)?讯】|[〔\\[](?P<press>(?!本)[\u4e00-\u9fff]{2,10}[报网社])记者[^〕\\]\n]{2,20}(?:报[导道])[〕\\]]"
        r"|(?P<own>(?!本)[\u4e00-\u9fff]{2,8}(?:社|网|报))讯[\s(（])"
    ),
    re.compile(
        r"[A-Z][A-Za-z ,.'’-]{2,40},?\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}\.?)(?:,?\s\d{4})?\s"
        r"(?:\((?P<outlet>[A-Z][A-Za-z ]{2,30})\)|/(?P<own>[A-Z][A-Za-z -]{2,30})/)\s{0,2}[-–—]"
    ),
)
_MEDIUM_ZH = re.compile(
    r"[\u4e00-\u9fffA-Za-z·]{2,18}(?:日报|晚报|早报|晨报|时报|周报|商报|快报|都市报|青年报|报|网|网站|在线|周刊|月刊|旬刊|杂志|通讯社|新闻社|社|电视台|广播电台|电台|新闻"
    r"|新闻中心|融媒体中心|客户端|频道|传媒|财经|观察|评论|发布)(?:记者)?"
)
_MEDIUM_EN = re.compile(
    r"\b(?:Daily|Times|News|Post|Journal|Weekly|Herald|Tribune|Review|Gazette|Wire|Observer|Xinhua|Reuters|Press|Magazine"
    r"|Telegraph|Chronicle|Standard|Online|Monitor|Bulletin|Today|Express|Insider|Watch|Newswire|Media)\b"
)
_MEDIUM_VI = re.compile(
    r"(?:Báo|Tạp chí|Thông tấn xã|TTXVN|Đài|Cổng|Trang)\b|.{2,30}(?:nhật báo|[Oo]nline|\.vn|thời báo)$|^Mạng\s"
)
_DIVIDER = re.compile(r"\s?[|｜丨│/／•·]\s?|\s[-–—]\s|\s{2,}|[\t\u3000]+|,\s|[()]")
_DIVIDER_ZH = re.compile(r"[|｜丨│/／•·(（)）]|\s[-–—]\s|\s|(?<=》)")
_BODY_ZH = re.compile(r"[\u4e00-\u9fff]{2,20}(?:局|厅|委员会|人民政府|办公室|管委会|协会|商会|大学|学院|集团|公司)")
_MARKED = re.compile(r"《([^《》]{2,20})》(?:第?\d{1,6}[期版])?")
_THEO = re.compile(
    r"(?:^|[(（\s])[Tt]heo\s(?P<outlet>(?:Báo|Tạp chí|Thông tấn xã|TTXVN|Đài)\b[^()\n,;]{0,40})"
    r"|\((?P<own>(?:Báo|Tạp chí|TTXVN)\b[^()\n,;]{0,40})\)"
)
_WIDEST_MEDIUM = 45
_AT_END = re.compile(
    r"[(（【](?:稿件|信息)?(?:来源|Nguồn|Source)[:：]\s?(?P<outlet>[^()（）【】:：\n]{2,30})[)）】]\s?$"
)
_ADDRESS = re.compile(r"https?://\S{1,200}")


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    place = None
    for part in reading.zone("meta"):
        place = place or labelled(reading, part, _LABELS, marks=":：|｜丨／/")
    if place is None:
        place = _credited(reading) or _unlabelled(reading) or _dateline(reading)
    else:
        place = _chosen(reading, *place)
    if place is None:
        return NOTHING
    span, surface, _ = reading.quoted(*place)
    return Found(outlet=surface, spans={"outlet": span})


def _dateline(reading: Reading) -> tuple[int, int] | None:
    """新华社北京6月27日电, SHANGHAI, June 3 (Xinhua) --."""
    for part in reading.prose()[:1]:
        for pattern in _DATELINES:
            match = pattern.match(reading.plain, part.start, part.end)
            if match is not None:
                groups = match.groupdict()
                return match.span(next(name for name in ("outlet", "own", "press") if groups.get(name)))
    for part in reading.prose()[-1:]:
        match = _AT_END.search(reading.plain, max(part.start, part.end - _WIDEST_MEDIUM), part.end)
        if match is not None:
            return trimmed(reading.plain, *match.span("outlet"))
    return None


def _credited(reading: Reading) -> tuple[int, int] | None:
    """(theo Báo …): as Vietnamese papers name the source below a text."""
    if reading.language != "vi":
        return None
    for part in reading.zone("meta", "signature"):
        match = _THEO.search(reading.plain, part.start, part.end)
        if match is not None:
            return trimmed(reading.plain, *match.span("outlet" if match["outlet"] else "own"))
    return None


def _unlabelled(reading: Reading) -> tuple[int, int] | None:
    """A medium's name that stands without a label beside the date or the writer, or on a line of its own.

    Beside a date a public body counts too: it is where an authority's own page names itself.
    """
    bodies: list[tuple[int, int]] = []
    for part in reading.zone("meta"):
        text = reading.plain[part.start : part.end]
        dates = dates_in(text, reading.language)
        for date in reversed(dates):
            text = text[: date.start] + "|" * (date.end - date.start) + text[date.end :]
        for start, end in _pieces(text, part.start, chinese=reading.language == "zh"):
            medium = _medium(reading, start, end)
            if medium is not None:
                return medium
            if dates and reading.language == "zh" and _BODY_ZH.fullmatch(reading.plain, start, end):
                bodies.append((start, end))
    return bodies[0] if len(bodies) == 1 else None


def _pieces(text: str, offset: int, *, chinese: bool) -> Iterator[tuple[int, int]]:
    start = 0
    for divider in [*(_DIVIDER_ZH if chinese else _DIVIDER).finditer(text), None]:
        end = divider.start() if divider else len(text)
        first, last = start, end
        while first < last and text[first] in " \t|(（[【":
            first += 1
        while last > first and text[last - 1] in " \t|)）]】,，-–":
            last -= 1
        if last > first:
            yield offset + first, offset + last
        start = divider.end() if divider else len(text)


def _medium(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    text = reading.plain[start:end]
    if end - start > _WIDEST_MEDIUM or ":" in text or "：" in text:
        return None
    marked = _MARKED.fullmatch(text)
    if marked is not None:
        return (start + marked.start(1), start + marked.end(1))
    if reading.language == "zh":
        if not _MEDIUM_ZH.fullmatch(text) or text.startswith(("记者", "本报", "本网", "本刊", "本台", "上报", "发布")):
            return None
        return (start, end - len("记者") if text.endswith("记者") else end)
    if reading.language == "vi":
        begin = start + len("Theo ") if text.startswith(("Theo ", "theo ")) else start
        return (begin, end) if _MEDIUM_VI.match(reading.plain[begin:end]) else None
    return (start, end) if _MEDIUM_EN.search(text) and text[:1].isupper() and not text.startswith("By ") else None


def _chosen(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """One of several sources: the last that is no public body, since that one published the text; else the first."""
    if _ADDRESS.match(reading.plain, start, end):
        return None
    pieces = [
        place
        for match in re.finditer(r"[^,，;；、]+", reading.plain[start:end])
        if (place := trimmed(reading.plain, start + match.start(), start + match.end())) is not None
    ]
    if not pieces:
        return None
    media = [piece for piece in pieces if not _is_public_body(reading, *piece)]
    return _without_tail(reading, *(media[-1] if media else pieces[0]))


def _is_public_body(reading: Reading, start: int, end: int) -> bool:
    name = reading.plain[start:end]
    if reading.language == "vi":
        return name.startswith(reading.words.government_words)
    if reading.language == "zh":
        return name.endswith(reading.words.government_words)
    return any(word in name for word in reading.words.government_words)


def _without_tail(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """Cuts what a site appends to the name of its source: 原创, 转载."""
    for tail in reading.words.source_tails:
        if reading.plain.endswith(tail, start, end) and end - len(tail) > start:
            end -= len(tail)
            break
    return trimmed(reading.plain, start, end)
