"""Measures restoring on passages that were damaged by the corrupter: lines put right exactly, characters left wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from generator.model import Decoded
from generator.restore import restored
from tests.restore.corrupter import BLANK, COMMA, EXCLAMATION, FULL_STOP, QUESTION, Site, clean, damaged

PASSAGES = Path(__file__).parents[1] / "evaluation" / "passages"
NARROW = {point: chr(point - 0xFEE0) for point in range(0xFF01, 0xFF5F)}
GLOSSED = tuple(
    "產業會協進設備發領導關聯務費團質擴開現穩優則標準點動東強護區應運監測風險環節轉選擇對實際創構層訓驅數當機"
)
_MARKS = (FULL_STOP, EXCLAMATION, QUESTION, COMMA, BLANK)
SITES = {
    "all": Site(glossed=GLOSSED, patterns=_MARKS, lost="?"),
    "silent": Site(glossed=GLOSSED, patterns=_MARKS[:3]),
    "full-stop": Site(glossed=GLOSSED, patterns=(FULL_STOP,)),
    "exclamation": Site(glossed=GLOSSED, patterns=(EXCLAMATION,), lost="?"),
    "question": Site(glossed=GLOSSED, patterns=(QUESTION,), lost="?"),
    "unglossed": Site(patterns=_MARKS[:3], lost="?"),
    "simplified": Site(traditional=False, patterns=_MARKS[:3], lost="?"),
    "kept": Site(glossed=GLOSSED, patterns=_MARKS[:3], stripped=False),
}


@dataclass
class Score:
    lines: int = 0
    """Damaged beyond glosses."""
    exact: int = 0
    characters: int = 0
    wrong_before: int = 0
    wrong: int = 0
    harmed: int = 0
    """Lines that were sound, glosses aside, and are not any more."""

    @property
    def share(self) -> float:
        return self.exact / self.lines if self.lines else 1.0

    @property
    def error(self) -> float:
        return self.wrong / self.characters if self.characters else 0.0

    def __str__(self) -> str:
        return (
            f"lines {self.exact}/{self.lines} = {self.share:.1%}, characters wrong {self.wrong_before} before, "
            f"{self.wrong} after = {self.error:.2%}, harmed {self.harmed}"
        )


def documents(name: str) -> list[str]:
    """The passages `tuning` or `heldout`, one text a document."""
    return (PASSAGES / f"{name}.txt").read_text(encoding="utf-8").strip().split("\n\n")


def restored_text(text: str) -> str:
    return restored(Decoded(encoding="utf-8", text=text)).text


def score(texts: list[str], site: Site, failures: list[tuple[str, str, str]] | None = None) -> Score:
    """How well the damage that `site` does to `texts` is undone."""
    result = Score()
    for text in texts:
        right = clean(text, site).translate(NARROW).split("\n")
        whole = damaged(text, replace(site, glossed=(), patterns=())).translate(NARROW).split("\n")
        glossed = damaged(text, replace(site, patterns=())).split("\n")
        seen = damaged(text, site)
        answer = restored_text(seen).translate(NARROW).split("\n")
        for wanted, unglossed, before, shown, found in zip(
            right, whole, glossed, seen.split("\n"), answer, strict=True
        ):
            assert wanted == unglossed
            if before == shown and "?" not in shown.replace("？", ""):
                result.harmed += found != wanted
                continue
            result.lines += 1
            result.exact += found == wanted
            result.characters += len(wanted)
            result.wrong_before += Levenshtein.distance(shown, wanted)
            result.wrong += Levenshtein.distance(found, wanted)
            if found != wanted and failures is not None:
                failures.append((shown, wanted, found))
    return result
