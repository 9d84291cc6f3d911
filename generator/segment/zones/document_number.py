"""The number of an official document on a line of its own: 国办发〔2023〕5号.

Its form is that of GB/T 9704 (issuer's code, year in 〔〕, serial number); pages also write [], () and 【】.
"""

from __future__ import annotations

import re

from generator.model import Zone
from generator.script import HAN
from generator.segment.lines import Lines, Zones, marked

_NUMBER = re.compile(
    rf"(?:[{HAN}]{{2,6}}[:：])?[{HAN}（）()·]{{1,20}}[〔\[［(（【](?:19|20)\d{{2}}年?[〕\]］)）】]第?\d{{1,5}}号"
    rf"|(?:[{HAN}]{{0,12}})?(?:19|20)\d{{2}}年?第\d{{1,4}}号"
    r"|(?:số|no\.?):?\d{1,5}/(?:\d{4}/)?[a-zđ0-9&-]{2,30}",
    re.I,
)


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Lines of nothing but a document number, with or without a label before it."""
    return marked(
        (line for line in lines.undecided(decided) if _NUMBER.fullmatch(line.compact.strip("（）()"))), "meta"
    )
