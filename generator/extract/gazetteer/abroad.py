"""Countries, and cities and regions outside the gazetteer of China, in text of any of our languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from generator.extract.gazetteer.chinese import Place
from generator.languages import Language
from generator.languages.abroad import NOT_BEFORE, NOT_BEHIND, names_abroad

_PART_OF_NAME = re.compile(r"\$|[-‑](?:ASEAN|[A-ZĐ])|\s(?:Dollars?|Sea|Times|Daily|Post|News)\b")
_SHORT = {
    "Nhật": r"\s(?:báo|ký)",
    "Đức": r"\s[A-ZĐÂÊÔƠƯ]",
    "Pháp": r"\s(?:lệnh|chế|luật|y)",
    "Ý": r"\s(?:kiến|nghĩa|tưởng)",
}
"""Vietnamese names of one syllable begin other words too; they also stand at the end of names of people."""
_BEFORE_SHORT = re.compile(
    r"(?:\b(?:sang|từ|tại|ở|của|và|với|đến|tới|như|nước|vào|thị trường|gồm|là|châu Âu|đối với|giữa)|,)\s$"
)
_SYLLABLES = frozenset({"Mỹ", "Nhật", "Đức", "Pháp", "Ý", "Bỉ", "Nga", "Úc", "Lào", "Séc"})


@cache
def _pattern(language_code: str) -> re.Pattern[str]:
    names = sorted(names_abroad(language_code), key=lambda name: (-len(name), name))
    joined = "|".join(map(re.escape, names))
    return re.compile(joined if language_code == "zh" else rf"(?<![\w-])(?:{joined})(?!\w)")


def places_abroad(text: str, ranges: Sequence[tuple[int, int]], words: Language) -> Iterator[Place]:
    """Such places in these ranges of a text (Chinese in simplified characters), in order, without overlap."""
    names, seen = names_abroad(words.code), set[str]()
    for start, end in ranges:
        for match in _pattern(words.code).finditer(text, start, end):
            if _stands(text, match, start, words.code):
                name = match.group()
                if name[:-1] in names and names[name] is None and name[:-1] in seen:
                    name = name[:-1]  # 台中市 where the document has 台中 too
                seen.add(name)
                yield Place(match.start(), match.start() + len(name), name, names[name], "lexicon-abroad")


def _stands(text: str, match: re.Match[str], start: int, language_code: str) -> bool:
    name, before, behind = match.group(), text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if language_code == "zh":
        if before and match.start() > start and before in NOT_BEHIND.get(name, ""):
            return False
        return not (behind and behind in NOT_BEFORE.get(name, ""))
    if _PART_OF_NAME.match(text, match.end()):
        return False
    if name not in _SYLLABLES:
        return True
    if name in _SHORT and re.compile(_SHORT[name]).match(text, match.end()):
        return False
    return _BEFORE_SHORT.search(text, max(start, match.start() - 12), match.start()) is not None
