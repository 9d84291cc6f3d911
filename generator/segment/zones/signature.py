"""Who issued a document and when, below its text. It comes before every rule that looks at the tail."""

from __future__ import annotations

import re

from generator.model import Zone
from generator.script import HAN
from generator.segment.dates import DATE, is_date_alone
from generator.segment.lines import Line, Lines, Zones

_BODY = (
    "部|厅|局|委|委员会|办|办公室|会|协会|学会|商会|联合会|总会|院|署|总署|司|处|科|室|政府|公司|集团|中心|银行|分行|大学|学院|学校|研究院|研究所"
    "|法院|检察院|领导小组|指挥部|组委会|总局|管委会|开发区|园区|站|团|社|军区|兵团|党组|党委|支部|基金会|联盟|人民代表大会|常务委员会"
)
_ISSUER = re.compile(rf"[{HAN}（）()“”·、]{{1,40}}(?:{_BODY})(?:[（(][^（）()]{{1,12}}[)）])?")
_RELEASE = re.compile(
    r"[（(](?:此件|本文|联系|信息公开|公开)[^（）()]{0,80}[)）]|信息公开(?:选项|形式)[:：].{0,10}|香港时间.{1,10}分"
)
_WIDEST_ISSUER = 60.0
_MOST_ISSUERS = 12
_MOST_UNDATED = 4


def _names_issuers(line: Line) -> bool:
    """Whether a line is a list of bodies and nothing else."""
    if line.width > _WIDEST_ISSUER or line.is_closed or line.leads_on:
        return False
    return all(_ISSUER.fullmatch(part) for part in line.text.split())


def _closes(line: Line) -> bool:
    """Whether a line is a date, or issuers with a date behind them."""
    if is_date_alone(line.text):
        return True
    found = DATE.search(line.text) if line.width <= _WIDEST_ISSUER else None
    if found is None or found.end() != len(line.text):
        return False
    parts = line.text[: found.start()].split()
    return bool(parts) and all(_ISSUER.fullmatch(part) for part in parts)


def _issuers_above(lines: Lines, decided: Zones, index: int, first: int) -> list[int]:
    """Indices of the lines directly above `index` that name issuers."""
    found: list[int] = []
    above = index - 1
    while above > first and len(found) < _MOST_ISSUERS and above not in decided and _names_issuers(lines.lines[above]):
        found.append(above)
        above -= 1
    return found


def zones(lines: Lines, decided: Zones) -> dict[int, Zone]:
    """Below the first running text: a date with the issuers above it; a date alone only below all running text.

    Issuers without a date count directly below the last running text. A line on the document's release
    (此件公开发布) beside them belongs to them.
    """
    first, last = lines.first_prose(decided), lines.last_prose(decided)
    found: dict[int, Zone] = {}
    for line in lines.undecided(decided):
        if line.index <= first or not _closes(line):
            continue
        issuers = _issuers_above(lines, decided, line.index, first)
        if issuers or line.index > last or not is_date_alone(line.text):
            found |= dict.fromkeys([*issuers, line.index], "signature")
    if not found and last >= 0:
        found = _undated(lines, decided, last)
    for line in lines.undecided(decided):
        if line.index > last >= 0 and line.compact.startswith(("（此件", "(此件")) and _RELEASE.fullmatch(line.compact):
            found[line.index] = "signature"
    for index in tuple(found):
        for beside in (index - 1, index + 1):
            if 0 <= beside < len(lines.lines) and _RELEASE.fullmatch(lines.lines[beside].compact):
                found[beside] = "signature"
    return found


def _undated(lines: Lines, decided: Zones, last: int) -> dict[int, Zone]:
    run: list[int] = []
    for line in lines.lines[last + 1 : last + 2 + _MOST_UNDATED]:
        if line.index in decided or not _names_issuers(line):
            break
        run.append(line.index)
    rest = lines.lines[last + 1 + len(run) :]
    # More of the same is a list of links or members, not a signature.
    return dict.fromkeys(run, "signature") if len(run) <= _MOST_UNDATED and not any(map(_names_issuers, rest)) else {}
