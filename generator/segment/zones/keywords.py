"""Keywords and tags of a page, with or without any behind the label."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import Lines, Zones, marked

_LABEL = re.compile(r"[【\[]?(?:关键(?:词|字)|标签|主题词|tags?|keywords?|từ khóa|thẻ)[】\]]?[:：]", re.I)
_WIDEST = 60.0


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines that begin with such a label and are no sentence."""
    return marked(
        (
            line
            for line in lines.undecided(decided)
            if line.width <= _WIDEST and not line.is_closed and (_LABEL.match(line.compact) or _LABEL.match(line.text))
        ),
        "boilerplate",
    )
