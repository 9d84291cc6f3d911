"""How well the zone rules do on annotated documents: precision and recall of each zone, and lines of the text lost.

`python -m tests.evaluation.zones.scores` prints the scores and, with `--errors SET`, each line that is wrong; with
`--raise` it raises the floors to what was reached. Floors are never lowered by a command.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, cast

from generator.model import Decoded
from generator.restore import restored
from generator.segment import blocks_of

FOLDER = Path(__file__).parent
SETS = ("tuned", "held_out", "fresh")
ZONES = ("title", "meta", "body", "caption", "signature", "boilerplate")
TEXT = ("title", "body", "caption", "signature")
"""Zones that are the document itself: a line of these that is taken for furniture is lost to the reader."""

Document = dict[str, object]


class Judged(NamedTuple):
    """One annotated line with what the rules say of it."""

    document: str
    number: int
    text: str
    accepted: tuple[str, ...]
    """The zones that are right; more than one where either reading is fair, the first preferred."""
    zone: str
    rule: str

    @property
    def is_right(self) -> bool:
        return self.zone in self.accepted


def documents(name: str) -> list[Document]:
    return cast(list[Document], json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")))


def digest(name: str) -> str:
    """Of the annotated set: scores are comparable only while it stays the same."""
    return hashlib.sha256((FOLDER / f"{name}.json").read_bytes()).hexdigest()


def judged(document: Document) -> Iterator[Judged]:
    lines = cast(list[list[str]], document["lines"])
    text = "\n".join(line for _, line in lines)
    blocks = {block.anchor: block for block in blocks_of(restored(Decoded(encoding="utf-8", text=text)))}
    for number, (zones, line) in enumerate(lines, start=1):
        block = blocks[f"L{number}"]
        yield Judged(str(document["id"]), number, line, tuple(zones.split("|")), block.zone, block.rule)


def scores(lines: list[Judged]) -> dict[str, float]:
    """Precision and recall of each zone, and the number of lines of the text that were taken for furniture.

    A line with several accepted zones counts for the one that was chosen if it is among them, else for the first.
    """
    right: Counter[str] = Counter()
    said: Counter[str] = Counter()
    true: Counter[str] = Counter()
    for line in lines:
        expected = line.zone if line.zone in line.accepted else line.accepted[0]
        right[line.zone] += line.zone == expected
        said[line.zone] += 1
        true[expected] += 1
    found: dict[str, float] = {}
    for zone in ZONES:
        found[f"{zone} precision"] = round(right[zone] / said[zone], 4) if said[zone] else 1.0
        found[f"{zone} recall"] = round(right[zone] / true[zone], 4) if true[zone] else 1.0
    found["lost"] = sum(line.zone == "boilerplate" and line.accepted[0] in TEXT for line in lines)
    return found


def all_judged(name: str) -> list[Judged]:
    return [line for document in documents(name) for line in judged(document)]


def _raise_floors() -> None:
    path = FOLDER / "floors.json"
    floors = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    for name in SETS:
        reached, known = scores(all_judged(name)), floors.get(name, {}).get("scores", {})
        kept = {key: (min if key == "lost" else max)(value, known.get(key, value)) for key, value in reached.items()}
        floors[name] = {"digest": digest(name), "scores": kept}
    path.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")


def main(arguments: list[str]) -> None:
    for name in SETS:
        lines = all_judged(name)
        sys.stdout.write(f"{name}: {len(documents(name))} documents, {len(lines)} lines\n")
        for key, value in scores(lines).items():
            sys.stdout.write(f"  {key:24} {value}\n")
        if arguments[:1] == ["--errors"] and name in arguments[1:]:
            for line in lines:
                if not line.is_right:
                    place, wanted = f"{line.document}:{line.number}", "|".join(line.accepted)
                    sys.stdout.write(f"  {place} {line.zone} ({line.rule}) for {wanted}: {line.text}\n")
    if arguments[:1] == ["--raise"]:
        _raise_floors()


if __name__ == "__main__":
    main(sys.argv[1:])
