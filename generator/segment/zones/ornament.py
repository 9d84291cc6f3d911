"""Lines without a letter or digit: rules, arrows, bullets without text, invisible characters; and marks of the end."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.segment.lines import Lines, Zones, marked

_END = re.compile(r"[-—–─=*#·\s（(【\[]{0,20}(?:the end|end|全?文?完|正文结束|hết)[-—–─=*#·\s）)】\].。]{0,20}", re.I)


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines that hold no letter and no digit (a line of dots of omission is one too), or only END or 完."""
    return marked(
        (line for line in lines.undecided(decided) if not line.has_letters or _END.fullmatch(line.text)), "boilerplate"
    )
