"""Where sentences end, in Chinese and Latin script, sound or machine-translated.

One pass over the stops; what stands before a stop is looked at over a bounded distance only, so hostile text costs
no more than any other.
"""

from __future__ import annotations

import re

from generator.script.tables import HAN

_STOP = re.compile(
    r"[\n\r\u2028\u2029]+"  # line ends
    r"|[。！？!?]+"
    r"|；"
    rf"|(?<=[{HAN}”’》）)\]]);"  # a narrowed ； after Chinese; an English ; ends no sentence
    r"|…+"
    r"|\.+"
)
_CLOSERS = re.compile(r"[”’」』）)】》〉\]\"']*")
_WORD_BEFORE = re.compile(r"[^\W_]+$")
_LOOK_BACK = 40
_CONTINUING = frozenset("，,、：:；;")
_ABBREVIATIONS = re.compile(
    r"(?:mrs?|ms|dr|prof|st|vs|etc|eg|ie|cf|al|eds?|inc|ltd|co|corp|jr|sr|gen|gov|sen|rep|dept|est|approx"
    r"|tp|ths?|ts|gs|pgs|bs|ks|tx|tt)",
    re.IGNORECASE,
)
_BEFORE_NUMBERS = re.compile(r"(?:nos?|fig|vol|pp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)", re.IGNORECASE)
"""Abbreviations only before a number: `No. 5` and `Jan. 18`, but `He said no.`"""


def sentences(text: str, start: int = 0, end: int | None = None) -> tuple[tuple[int, int], ...]:
    """Half-open offsets of the sentences in `text[start:end]`, in order, trimmed of blanks.

    Line ends always divide. Closing quotes and brackets stay with their sentence. A full stop directly before a
    capital divides, as machine translation writes it (`2025.Để`); one in a decimal, an abbreviation, a label (`1.`)
    or a date does not. The offsets cover every character that is no blank.
    """
    stop = len(text) if end is None else min(end, len(text))
    found: list[tuple[int, int]] = []
    begin = start
    position = start
    while match := _STOP.search(text, position, stop):
        position = match.end()
        if match[0][0] in "\n\r\u2028\u2029":
            _append(found, text, begin, match.start())
            begin = position
            continue
        closed = _CLOSERS.match(text, position, stop)
        after = closed.end() if closed else position
        if _ends_sentence(text, match, begin, after, stop):
            _append(found, text, begin, after)
            begin = position = after
    _append(found, text, begin, stop)
    return tuple(found)


def _append(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append((start, end))


def _ends_sentence(text: str, match: re.Match[str], begin: int, after: int, stop: int) -> bool:
    """Whether the stop `match` of the sentence from `begin` ends it; `after` is behind its closing quotes."""
    mark = match[0][-1]
    follower = text[after] if after < stop else "\n"
    if mark == ".":
        return _full_stop_ends(text, match, begin, after, stop)
    if follower in _CONTINUING:
        return False
    if mark in "!?！？" and after > match.end() and text[after - 1] in "》〉":
        return follower in "\n\r"  # a title that ends with ! goes on with its sentence
    if mark in "!?":
        return not (follower.isascii() and (follower.isdigit() or follower.islower() or follower in "=&/"))
    if mark == "…":
        return follower.isspace() or after > match.end()
    return True


def _full_stop_ends(text: str, match: re.Match[str], begin: int, after: int, stop: int) -> bool:
    if after >= stop:
        return True
    before = text[max(begin, match.start() - _LOOK_BACK) : match.start()]
    found = _WORD_BEFORE.search(before)
    word = found[0] if found else ""
    follower = text[after]
    if _is_abbreviation(before, word):
        return False
    if not follower.isspace():
        return _runs_on(before, word, follower)
    next_at = after
    while next_at < stop and next_at < after + _LOOK_BACK and text[next_at] in " \t\u00a0\u3000":
        next_at += 1
    following = text[next_at] if next_at < stop else "\n"
    if following.isdigit() and _BEFORE_NUMBERS.fullmatch(word):
        return False
    if word.isdigit() and len(word) <= 2 and (following.isdigit() or before.strip() == word):
        return False  # a date (18. 1. 2024) or the label of a list
    return not following.islower()


def _is_abbreviation(before: str, word: str) -> bool:
    if not word or word.isdigit():
        return False
    if len(word) == 1 and word.isalpha() and word.isascii():
        return True  # an initial, or the last letter of U.S.
    if _ABBREVIATIONS.fullmatch(word):
        return True
    token = before.rsplit(None, 1)[-1] if before.split() else before
    return "://" in token or "@" in token or token.startswith("www.") or word == "www"


def _runs_on(before: str, word: str, follower: str) -> bool:
    """A full stop with no blank behind it: machine translation joins sentences so, `Node.js` and `5.2` do not."""
    if not follower.isupper():
        return bool(re.match(f"[{HAN}]", follower)) and bool(word) and not word.isdigit()
    return bool(before) and (before[-1].islower() or before[-1].isdigit() or before[-1] in ')"”’%' or len(word) > 1)
