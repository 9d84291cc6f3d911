"""The title: the first short line above the text, with its second half if it was divided."""

from __future__ import annotations

import re
from itertools import pairwise

from generator.model import Zone
from generator.segment.lines import LABEL, Line, Lines, Zones

_WIDEST = 75.0
_SITE_NAME_WIDTH = 8.0
"""A line narrower than this above a wider candidate is the site's or section's name."""
_MOST_SITE_NAMES = 2
_SECOND_HALF = re.compile(r"[—―–-]{1,4}\s?\S|[（(][^（）()]{2,40}[)）]$|[《“]?关于")
_SITE = re.compile(
    r"[^\s，。]{2,12}(?:网|论坛|门户|平台|频道|客户端|网站)|(?:cổng|trang) thông tin .{3,60}|.{2,40} (?:portal"
    r"|website)",
    re.I,
)
_TYPE = re.compile(
    r"通知|公告|通告|通报|公示|意见|决定|报告|规划|方案|计划|函|批复|纪要|thông báo|kế hoạch|quyết định"
    r"|báo cáo|công văn|nghị quyết"
    r"|chỉ thị|đề án|notice|announcement|circular|press release",
    re.I,
)
"""The kind of document on a line of its own; what it is about stands below it."""
_ABOUT = re.compile(r"[《“]?关于")
_FEWEST_STACKED = 2
_ISSUER_END = re.compile(r"[部厅局委办会院署府司]$")


def _can_be_title(line: Line) -> bool:
    if line.width > _WIDEST or line.leads_on or not line.has_letters:
        return False
    if LABEL.match(line.text) and not line.text.startswith("#"):
        return False
    return not line.is_closed or line.last in "？！?!"


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """The title's line or lines; none where the document opens with running text.

    A name of a site or section above it is boilerplate. A second half is a dash and a subtitle, a note in brackets
    (试行), or 关于… below the issuers; a second copy of the title is one too.
    """
    first = lines.first_prose(decided)
    head = [line for line in lines.undecided(decided) if line.index < first]
    candidates: list[Line] = []
    for line in head:
        if not _can_be_title(line) or (line.index + 1 < len(lines.lines) and lines.lines[line.index + 1].continues):
            break
        candidates.append(line)
    if not candidates or not _has_text_below(lines, decided, candidates[0]):
        return {}
    found: dict[int, Zone] = _stack_of_issuers(candidates)
    candidates = candidates[len(found) :]
    stacked = len(found)
    while len(found) < stacked + min(_MOST_SITE_NAMES, len(candidates) - 1):
        above = len(found) - stacked
        if stacked or not _is_site_name(candidates[above], candidates[above + 1], decided):
            break
        found[candidates[above].index] = "boilerplate"
    candidates = candidates[len(found) - stacked :]
    found[candidates[0].index] = "title"
    for before, line in pairwise(candidates):
        if line.text != before.text and not _continues(before, line):
            break
        found[line.index] = "title"
    return found


def _stack_of_issuers(candidates: list[Line]) -> dict[int, Zone]:
    """Several bodies, one a line, above a title that begins with 关于: a letterhead, not a part of the title."""
    title = next((place for place, line in enumerate(candidates) if _ABOUT.match(line.text)), 0)
    bodies = candidates[:title]
    if len(bodies) < _FEWEST_STACKED or not all(_ISSUER_END.search(line.text) for line in bodies):
        return {}
    return {line.index: "meta" for line in bodies}


def _is_site_name(line: Line, below: Line, decided: Zones) -> bool:
    dated = any(decided.get(index) == "meta" for index in range(line.index + 1, below.index))
    if dated or _TYPE.fullmatch(line.text):
        return False  # what stands above the date is the title, however short
    return line.width < _SITE_NAME_WIDTH < below.width or _SITE.fullmatch(line.text) is not None


def _continues(before: Line, line: Line) -> bool:
    if line.text.startswith("关于") or line.text.startswith(("《关于", "“关于")):
        return _ISSUER_END.search(before.text) is not None
    if _TYPE.fullmatch(before.text):
        return line.index == before.index + 1
    return line.index == before.index + 1 and _SECOND_HALF.match(line.text) is not None


def _has_text_below(lines: Lines, decided: Zones, title: Line) -> bool:
    return any(line.index > title.index and line.width > title.width for line in lines.undecided(decided)) or (
        lines.last_prose(decided) > title.index
    )
