"""Captions of pictures that say who took them, or open as a caption does; descriptions of Markdown images."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.script import HAN
from generator.segment.lines import Line, Lines, Zones, marked

_CREDIT = re.compile(
    rf"(?:[\s。，,：:（(/／|丨]|记者|通讯员|摄影)[{HAN}·]{{2,9}}(?:[ \u3000、,，][{HAN}·]{{2,9}}){{0,3}}"
    r"[ \u3000]{0,3}[/／]?[ \u3000]{0,2}(?<!拍)(?:摄|摄影|供图|摄影报道|制图|绘)[)）】\]]?。?$"
)
_SOURCE = re.compile(r"[（(【\[](?:图片?|照片|图源|photo|ảnh)[^()（）]{0,10}[:：/][^()（）]{1,30}[)）】\]]。?$", re.I)
_ARCHIVE = re.compile(
    r"(?:[。）)\s（(【\[]|^)资料(?:图片?|照片)[)）】\]]?。?$|[（(](?:.{0,12}\d{1,2}[月日]\s?摄|(?:记者)?(?:摄影|供图)[:：/／].{1,12}|.{1,12}供图)[)）]。?$"
    r"|[.\]）)…]\s{0,2}[(\[]?(?:photo|ảnh|image|picture)s?(?: by|:|：|/)\s?[^.]{1,40}[)\]]?\.?$",
    re.I,
)
_CREDITED = re.compile(
    r"\d\s{0,2}\.?\s{1,2}(?:photo|ảnh)s?(?: by|:|：|/)\s?[^.]{1,40}$|\w\s{0,2}photo(?: by|:) [^.]{1,40}$", re.I
)
_OPENING = re.compile(
    r"[▲△↑▼▽]|图为|图片说明|图片来源[:：]|图源[:：/]|图\s?\d{1,2}[:：. \u3000]|图表\s?\d{1,2}[:：. \u3000]|照片[:：]"
    r"|(?:photo|image|figure \d{1,2}|ảnh|hình \d{1,2})\s?[:.：]",
    re.I,
)
_IMAGE = re.compile(r"!\[[^\[\]]{1,300}\]\([^()]{0,500}\)")
_LOOK_BACK = 60
_WIDEST = 110.0


def _is_caption(line: Line) -> bool:
    if line.width > _WIDEST:
        return False
    if _CREDIT.search(line.text[-_LOOK_BACK:]) or _SOURCE.search(line.text[-_LOOK_BACK:]):
        return True
    if _ARCHIVE.search(line.text[-_LOOK_BACK:]) or _CREDITED.search(line.text[-_LOOK_BACK:]):
        return True
    return _OPENING.match(line.text) is not None or _IMAGE.fullmatch(line.text) is not None


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines with a photographer's credit at their end, a caption's opening, or an image's description."""
    return marked((line for line in lines.undecided(decided) if _is_caption(line)), "caption")
