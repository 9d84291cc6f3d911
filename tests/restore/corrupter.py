"""Damages clean Chinese text the way re-hosting sites do, step by step, for property tests and measurements.

A site works on GBK bytes as if they were characters: it converts to traditional characters, inserts readings behind the
bytes of certain characters, and searches for punctuation. Each search may hit across two characters.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import opencc
from pypinyin import Style, pinyin

CUT = "\x01"
"""Stands for a tag of the page's markup: nothing is seen of it, yet no pair of bytes reaches across it."""

FULL_STOP, EXCLAMATION, QUESTION, COMMA, BLANK = b"\xa1\xa3", b"\xa3\xa1", b"\xa3\xbf", b"\xa1\xa2", b"\xa1\xa1"
_NARROWED = {point: chr(point - 0xFEE0) for point in range(0xFF01, 0xFF5F)}


@dataclass(frozen=True)
class Site:
    """How one re-hosting site treats its pages."""

    traditional: bool = True
    glossed: tuple[str, ...] = ()
    """Characters behind whose bytes a reading is put, as they are written in the site's script."""
    patterns: tuple[bytes, ...] = (FULL_STOP,)
    """Pairs of bytes whose search costs the byte before a hit that is out of step."""
    lost: str = ""
    """What is shown in the middle of a line for the byte that was lost."""
    indented: bool = True
    """Whether lines begin with two full-width blanks."""
    narrowed: bool = True
    stripped: bool = True
    """Whether private-use characters are taken away, as crawlers do."""


@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("s2t")


def traditional(text: str) -> str:
    """`text` as a site converts it: characters that GBK does not have stay simplified."""
    converted = _converter().convert(text)
    if len(converted) != len(text):
        return converted
    return "".join(new if _fits(new) else old for old, new in zip(text, converted, strict=True))


def _fits(ch: str) -> bool:
    return ch == CUT or len(ch.encode("gb18030")) <= 2


def clean(text: str, site: Site) -> str:
    """What a repair of `damaged(text, site)` should give."""
    text = "\n".join(line.strip("　 ") for line in text.split("\n")).replace(CUT, "")
    return traditional(text) if site.traditional else text


def damaged(text: str, site: Site) -> str:
    """`text` (simplified, one paragraph a line) as a site's readers get to see it."""
    return "\n".join(_line(line, site) for line in text.split("\n"))


def _line(line: str, site: Site) -> str:
    line = line.strip("　 ")
    if site.traditional:
        line = traditional(line)
    if site.indented and line:
        line = "　　" + line
    seen = shifted(_decoded_with_glosses(with_glosses(line, site.glossed)), site)
    if site.narrowed:
        seen = seen.translate(_NARROWED)
    return seen.replace(CUT, "").strip("　 ")


def with_glosses(line: str, glossed: tuple[str, ...]) -> bytes:
    """The bytes of `line` with a reading behind each hit on the bytes of a glossed character."""
    found = line.encode("gb18030")
    for character in glossed:
        reading = pinyin(character, style=Style.TONE)[0][0]
        pattern = character.encode("gb18030")
        found = found.replace(pattern, pattern + b"(" + reading.encode("gb18030") + b")")
    return found


def _decoded_with_glosses(found: bytes) -> str:
    """A bracket behind half a character is swallowed with it: `動?xùn)|`."""
    shown: list[str] = []
    at = 0
    while at < len(found):
        if found[at] < 0x80:
            shown.append(chr(found[at]))
            at += 1
        elif at + 1 < len(found):
            shown.append(pair_shown(found[at], found[at + 1]) or "?")
            at += 2
        else:
            shown.append("?")
            at += 1
    return "".join(shown)


def pair_shown(lead: int, trail: int) -> str | None:
    """The character of a pair of bytes; None where there is none."""
    if not 0x81 <= lead <= 0xFE or trail < 0x40 or trail in (0x7F, 0xFF):
        return None
    return bytes((lead, trail)).decode("gb18030")


def shifted(text: str, site: Site) -> str:
    """`text` after the byte-wise step: behind a hit across two characters it is decoded one byte out of step."""
    units = [ch.encode("gb18030") for ch in text]
    shown: list[str] = []
    at = 0
    while at < len(units):
        here = units[at]
        following = units[at + 1] if at + 1 < len(units) else b""
        blank = text[at] == "　" and text[at + 1 : at + 2] == "　"  # a search that hit here would hit in every line
        if len(here) == len(following) == 2 and not blank and here[1:] + following[:1] in site.patterns:
            if any(ch not in "　 " for ch in text[: at + 1]):
                shown.append(site.lost)
            seen, used = _out_of_step(b"".join(units[at:])[1:], units[at:], site)
            shown.append(seen)
            at += used
        else:
            shown.append(text[at])
            at += 1
    return "".join(shown)


def _out_of_step(found: bytes, units: list[bytes], site: Site) -> tuple[str, int]:
    """(what is seen, how many characters were read) from the second byte of the first of `units` on."""
    borders = {}
    position = -1
    for count, unit in enumerate(units):
        borders[position] = count
        position += len(unit)
    borders[position] = len(units)
    shown: list[str] = []
    at = 0
    while at < len(found) and at not in borders:
        seen = pair_shown(found[at], found[at + 1]) if at + 1 < len(found) else None
        if found[at] < 0x80:
            shown.append(chr(found[at]))
            at += 1
        elif seen is None:
            at += 1
        else:
            if not (site.stripped and "\ue000" <= seen <= "\uf8ff"):
                shown.append(seen)
            at += 2
    return "".join(shown), borders[min(at, position)]
