"""Images without a description, as converters to Markdown leave them: `![]()`."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import Lines, Zones, marked

_EMPTY = re.compile(
    r"(?:!\[[ \t]{0,9}\]\([^()\n]{0,500}\)[ \t\u3000]{0,9})+|(?:\[?(?:图片|image|img|hình ảnh)\]?)", re.I
)


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines of nothing but images without a description, or of a placeholder for one."""
    return marked((line for line in lines.undecided(decided) if _EMPTY.fullmatch(line.text)), "boilerplate")
