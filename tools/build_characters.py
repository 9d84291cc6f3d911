"""Builds `generator/languages/characters.bin`: `python tools/build_characters.py SOURCES`.

SOURCES is a folder with the unpacked source archive of jieba 0.42.1 (PyPI, MIT) and Debian's unpacked package
libreoffice-help-zh-cn (MPL-2.0). The same sources give the same bytes. What is counted, and where it comes from, is
told in NOTICE; nothing of the texts themselves is in the file, only how often characters follow one another.
"""

from __future__ import annotations

import html
import math
import re
import sys
import zlib
from array import array
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from generator.languages.character_classes import BOUNDARY, OTHER, normalised  # noqa: E402
from generator.languages.characters import MAGIC, STEPS  # noqa: E402

TARGET = ROOT / "generator" / "languages" / "characters.bin"
PHRASES = Path(__file__).with_name("official_phrases.txt")

_WORDS_WEIGHT = 0.02
"""Of one occurrence that jieba counted; its counts sum to 60 million words."""
_RAREST_WORD = 0.5
_PHRASE_WEIGHT = 6.0
_DIVISION_WEIGHT = 0.5
_PROSE_WEIGHT = 1.0
_HELP_WEIGHT = 0.5
_BIGRAM_DISCOUNT = 0.7
_TRIGRAM_DISCOUNT = 0.8
_TRIGRAMS = 330_000
"""How many of the sequences of three characters are kept: those that tell most over the shorter sequence."""
_UNKNOWN = 1e-7

Grams = dict[str, float]

PROSE = Path(__file__).with_name("prose")
_SCRIPT = re.compile(r"<(script|style).*?</\1>", re.DOTALL)
_ELEMENT = re.compile(r"<(p|h\d|td|li)[^>]*>(.*?)</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]")


def prose_lines() -> list[str]:
    """Running text in the styles of notices, news and statistics, written for this project."""
    return [
        line for file in sorted(PROSE.glob("*.txt")) for line in file.read_text(encoding="utf-8").splitlines() if line
    ]


def help_lines(sources: Path) -> list[str]:
    """Running text of LibreOffice's help: headings, paragraphs, items and cells that are mostly Chinese, each once."""
    found: set[str] = set()
    for file in sources.glob("**/libreoffice/help/zh-CN/**/*.html"):
        text = _SCRIPT.sub("", file.read_text(encoding="utf-8", errors="replace"))
        for match in _ELEMENT.finditer(text):
            line = " ".join(html.unescape(_TAG.sub("", match[2])).split())
            han, latin = len(_HAN.findall(line)), len(_LATIN.findall(line))
            if han >= 8 and latin < len(line) / 5:
                found.add(line)
    return sorted(found)


def words(sources: Path) -> dict[str, float]:
    found = next(sources.glob("**/jieba/dict.txt"))
    counts: dict[str, float] = {}
    for line in found.read_text(encoding="utf-8").splitlines():
        word, count, _ = line.split(" ")
        counts[word] = max(_RAREST_WORD, int(count) * _WORDS_WEIGHT)
    return counts


def divisions() -> list[str]:
    from generator.languages.divisions import divisions as known

    return [division.name for division in known().values()]


def phrases() -> list[str]:
    lines = [line for line in PHRASES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [phrase for line in lines for phrase in line.split()]


def count(sources: Path) -> list[Grams]:
    """Weighted counts of one, two and three characters."""
    grams: list[Grams] = [defaultdict(float) for _ in range(3)]

    def add(text: str, weight: float, first: int = 0) -> None:
        text = "".join(ch if ord(ch) < 0x10000 else OTHER for ch in text)
        for size in (1, 2, 3):
            table = grams[size - 1]
            for end in range(max(size, first + 1), len(text) + 1):
                table[text[end - size : end]] += weight

    for lines, weight in ((prose_lines(), _PROSE_WEIGHT), (help_lines(sources), _HELP_WEIGHT)):
        for line in lines:
            add(BOUNDARY + normalised(line) + BOUNDARY, weight, 1)
    for word, weight in words(sources).items():
        add(normalised(word), weight)
    for name in divisions():
        add(normalised(name), _DIVISION_WEIGHT)
    for phrase in phrases():
        add(normalised(phrase), _PHRASE_WEIGHT)
    return grams


class Estimate:
    """Probabilities by absolute discounting; the shortest order counts in how many contexts a character stands."""

    def __init__(self, grams: list[Grams]) -> None:
        self.counts, self.bigrams, self.trigrams = grams
        contexts: Grams = defaultdict(float)
        for gram in self.bigrams:
            contexts[gram[1]] += 1
        total = sum(contexts.values()) + 0.5 * len(self.counts)
        self.unigram = {ch: (contexts[ch] + 0.5) / total for ch in self.counts}
        self.one = _back_off(self.bigrams, _BIGRAM_DISCOUNT)
        self.two = _back_off(self.trigrams, _TRIGRAM_DISCOUNT)

    def bigram(self, gram: str) -> float:
        total, share = self.one[gram[0]]
        own = max(self.bigrams.get(gram, 0.0) - _BIGRAM_DISCOUNT, 0.0) / total
        return own + share * self.unigram.get(gram[1], _UNKNOWN)

    def trigram(self, gram: str) -> float:
        total, share = self.two[gram[:2]]
        own = max(self.trigrams.get(gram, 0.0) - _TRIGRAM_DISCOUNT, 0.0) / total
        return own + share * self.bigram(gram[1:])


def _back_off(table: Grams, discount: float) -> dict[str, tuple[float, float]]:
    """(total, share left for the shorter context) of each context."""
    totals: Grams = defaultdict(float)
    taken: Grams = defaultdict(float)
    for gram, weight in table.items():
        totals[gram[:-1]] += weight
        taken[gram[:-1]] += min(weight, discount)
    return {context: (total, taken[context] / total) for context, total in totals.items()}


def kept_trigrams(estimate: Estimate) -> dict[str, float]:
    """Those whose absence would cost most, with their probability; the mass of the others goes to the back-off."""
    gains = []
    for gram, weight in estimate.trigrams.items():
        share = estimate.two[gram[:2]][1]
        gain = weight * math.log(estimate.trigram(gram) / (share * estimate.bigram(gram[1:])))
        gains.append((-gain, gram))
    gains.sort()
    return {gram: estimate.trigram(gram) for _, gram in gains[:_TRIGRAMS]}


def step(probability: float) -> int:
    return min(255, max(0, round(-math.log(probability) * STEPS)))


def packed(estimate: Estimate) -> bytes:
    alphabet = OTHER + "".join(sorted(ch for ch in estimate.counts if ch != OTHER))
    code = {ch: number for number, ch in enumerate(alphabet)}
    rows: dict[str, list[str]] = defaultdict(list)
    for gram in estimate.bigrams:
        if gram[0] in code and gram[1] in code:
            rows[gram[0]].append(gram[1])
    trigrams = kept_trigrams(estimate)
    rows_2: dict[str, list[str]] = defaultdict(list)
    for gram in trigrams:
        rows_2[gram[:2]].append(gram[2])
    unigram = bytes(step(estimate.unigram.get(ch, _UNKNOWN)) for ch in alphabet)
    back_off = bytes(step(estimate.one[ch][1]) if ch in estimate.one else 0 for ch in alphabet)
    row_sizes, following, bigram, back_off_2, row_sizes_2 = (
        array("H"),
        array("H"),
        bytearray(),
        bytearray(),
        bytearray(),
    )
    following_2, trigram = array("H"), bytearray()
    for first in alphabet:
        row = sorted(rows[first], key=code.__getitem__)
        row_sizes.append(len(row))
        for second in row:
            pair = first + second
            following.append(code[second])
            bigram.append(step(estimate.bigram(pair)))
            row_2 = sorted(rows_2.get(pair, ()), key=code.__getitem__)[:255]
            row_sizes_2.append(len(row_2))
            back_off_2.append(_left(estimate, trigrams, pair, row_2))
            for third in row_2:
                following_2.append(code[third])
                trigram.append(step(trigrams[pair + third]))
    sizes = array("I", [len(alphabet), len(following), len(following_2), 0])
    parts = [sizes, array("H", map(ord, alphabet)), unigram, back_off, row_sizes, following, bigram, back_off_2]
    raw = b"".join(bytes(part) for part in [*parts, row_sizes_2, following_2, trigram])
    return MAGIC + zlib.compress(raw, 9)


def _left(estimate: Estimate, trigrams: dict[str, float], pair: str, row: list[str]) -> int:
    """Back-off of a context: what its kept followers leave, over what they would have in the shorter context."""
    if not row:
        return 0
    kept = sum(trigrams[pair + third] for third in row)
    shorter = sum(estimate.bigram(pair[1] + third) for third in row)
    return step(max(1 - kept, 0.001) / max(1 - shorter, 0.001))


def main() -> None:
    content = packed(Estimate(count(Path(sys.argv[1]))))
    TARGET.write_bytes(content)
    sys.stderr.write(f"{len(content)} bytes\n")


if __name__ == "__main__":
    main()
