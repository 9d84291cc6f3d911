"""The foot of a page: short lines below the text that stand under furniture, down to the end."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import LABEL, Line, Lines, Zones, marked

_ANNEX = re.compile(r"[（(【]?附(?:件|表|录|图|注|则)?\s?\d{0,2}[】)）]?(?:[:：\s.]|$)|phụ lục|annex|appendix", re.I)
_FILE = re.compile(r"\.(?:docx?|pdf|xlsx?|wps|zip|rar|ofd)$|[（(](?:docx?|pdf|xlsx?|word|excel)[)）]$", re.I)
_FILES = re.compile(
    r"[【\[]?(?:相关附件|附件下载|相关附件下载|相关档案|档案下载|文件下载|download|tệp đính kèm)[】\]]?[:：]?", re.I
)
"""Heads a list of files to load down, which is no annex but links to some."""
_PICTURE = re.compile(r"!\[|图|illustration|ảnh", re.I)
"""A notice about a picture stands among the text, not under it."""
_BULLETS = "•●·■◆▪►*-–>"
_CELLS = 4
"""A line of so many cells with numbers is a row of a table."""
_WIDEST = 60.0


def _belongs(line: Line) -> bool:
    if line.width > _WIDEST:
        return False
    if LABEL.match(line.text) and line.text[0] not in _BULLETS and not _FILE.search(line.text):
        return False
    cells = line.text.split()
    return len(cells) < _CELLS or sum(cell[:1].isdigit() for cell in cells) * 2 < len(cells)


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Below the last running text, signature and annex: what stands under the first line of furniture.

    Furniture is what earlier rules found and what has letters, and the head of a list of files. Entries with a label,
    rows of a table and annexes stay with the document, and end the foot.
    """
    last = max((line.index for line in lines.lines if decided.get(line.index) in ("signature", "caption")), default=-1)
    last = max(last, lines.last_prose(decided))
    if last < 0:
        return {}
    found: list[Line] = []
    under = False
    for line in lines.lines[last + 1 :]:
        zone = decided.get(line.index)
        if zone == "boilerplate":
            under = under or (line.has_letters and not _PICTURE.search(line.text))
        elif zone is None and _FILES.fullmatch(line.text):
            under = True
            found.append(line)
        elif zone is None and under:
            if (_ANNEX.match(line.text) and not _FILE.search(line.text)) or not _belongs(line):
                under = False
            else:
                found.append(line)
    return marked(found, "boilerplate")
