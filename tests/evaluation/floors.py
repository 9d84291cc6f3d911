"""The floors of extraction: `make floors` raises them to what is measured, and never lowers one.

python -m tests.evaluation.floors                 raise; refuses if the labelled set changed
python -m tests.evaluation.floors --reason TEXT   set all to what is measured, and record why one fell
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
from pathlib import Path
from typing import Any

from generator import bench

HERE = Path(__file__).parent
SEEDS = HERE.parent.parent / "seeds"
FILE = HERE / "floors.json"
SHARES = ("precision", "recall", "f1")
Floors = dict[str, Any]


def measured() -> Floors:
    """What is reached now: shares of exact and overlapping matches, of all languages together, rounded down."""
    table = bench.table_of(bench.cases_of(HERE, SEEDS))
    fields: dict[str, dict[str, dict[str, list[float]]]] = {}
    for row in table.rows:
        if row.language == bench.ALL:
            fields.setdefault(row.split, {})[row.field] = {
                "exact": _shares(row.exact),
                "overlap": _shares(row.overlap),
            }
    return {
        "digest": bench.digest_of(HERE, SEEDS),
        "fields": fields,
        "false_in_furniture": dict(table.false_in_furniture),
    }


def _shares(score: bench.Score) -> list[float]:
    return [math.floor(getattr(score, name) * 1000) / 1000 for name in SHARES]


def values_of(floors: Floors) -> dict[str, float]:
    """Each floor by its name, `tuned places exact recall`; what must stay low is negated."""
    values = {
        f"{split} {field} {match} {share}": value
        for split, fields in floors["fields"].items()
        for field, matches in fields.items()
        for match, shares in matches.items()
        for share, value in zip(SHARES, shares, strict=True)
    }
    return values | {f"{split} false_in_furniture": -count for split, count in floors["false_in_furniture"].items()}


def fallen(floors: Floors, now: Floors) -> dict[str, tuple[float, float]]:
    """Names of floors that are not reached, with the floor and what was measured."""
    reached = values_of(now)
    return {
        name: (floor, reached.get(name, 0.0))
        for name, floor in values_of(floors).items()
        if reached.get(name, 0.0) < floor
    }


def raised(floors: Floors, now: Floors) -> Floors:
    """The higher of each floor and what is measured."""
    fields: dict[str, dict[str, dict[str, list[float]]]] = {}
    for split, own in now["fields"].items():
        for field, matches in own.items():
            old = floors["fields"].get(split, {}).get(field, {})
            fields.setdefault(split, {})[field] = {
                match: [max(pair) for pair in zip(shares, old.get(match, shares), strict=True)]
                for match, shares in matches.items()
            }
    for split, own in floors["fields"].items():
        for field, matches in own.items():
            fields.setdefault(split, {}).setdefault(field, matches)
    furniture = {
        split: min(count, floors["false_in_furniture"].get(split, count))
        for split, count in now["false_in_furniture"].items()
    }
    return {**floors, "fields": fields, "false_in_furniture": furniture}


def seal_of(floors: Floors) -> str:
    """A digest of all but itself, so that a floor that was edited by hand is seen."""
    content = {name: value for name, value in floors.items() if name != "seal"}
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def text_of(floors: Floors) -> str:
    """The file: one field a line, so that a difference can be read."""
    sealed = {**floors, "seal": seal_of(floors)}
    parts = []
    for name, value in sealed.items():
        if name == "fields":
            splits = [
                f"  {json.dumps(split)}: {{\n"
                + ",\n".join(f"   {json.dumps(field)}: {json.dumps(shares)}" for field, shares in own.items())
                + "\n  }"
                for split, own in value.items()
            ]
            parts.append(' "fields": {\n' + ",\n".join(splits) + "\n }")
        else:
            parts.append(f" {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main() -> int:
    parser = argparse.ArgumentParser(description="Raise the floors of extraction.")
    parser.add_argument("--reason", help="take what is measured, lower or not, and record why")
    reason = parser.parse_args().reason
    now = measured()
    empty: Floors = {"digest": now["digest"], "fields": {}, "false_in_furniture": {}, "lowered": []}
    old: Floors = json.loads(FILE.read_text(encoding="utf-8")) if FILE.is_file() else empty
    if old["digest"] != now["digest"] and not reason:
        print('The labelled set changed. Say why: python -m tests.evaluation.floors --reason "…"', file=sys.stderr)
        return 1
    lost = fallen(old, now)
    if reason:
        entry = {"reason": reason, "floors": {name: list(pair) for name, pair in lost.items()}}
        new = {**now, "lowered": [*old["lowered"], entry]}
    else:
        new = raised(old, now)
    before = values_of(old)
    for name, value in values_of(new).items():
        if value != before.get(name):
            print(f"{name}: {before.get(name, 'new')} -> {value}")
    for name, (floor, value) in lost.items():
        print(f"below its floor: {name}: {value} < {floor}", file=sys.stderr)
    FILE.write_text(text_of(new), encoding="utf-8")
    return 0 if reason or not lost else 1


if __name__ == "__main__":
    sys.exit(main())
