"""Signs that a text in Latin script was translated by a machine, or says so itself.

No sign decides alone: a full stop directly before a capital also comes from scraping, a quotation mark without its
twin from typing. Several stops together with another sign, or very many stops, do.
"""

from __future__ import annotations

import re
from itertools import islice

from generator.extract.reading import Reading
from generator.findings import finding
from generator.model import Finding, Header

_STATED = re.compile(
    r"(?:本文|以[上下]内容|译文|该文|此文)[^。\n]{0,12}(?:机器|自动|谷歌)翻译"
    r"|machine[- ]translated (?:version|text|article|by|from)"
    r"|translated (?:automatically|by (?:google|machine|ai)\b)|(?:được )?dịch (?:tự động|bằng máy|bởi google)",
    re.I,
)
_JOINED = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=\d\d)|(?<=[\d)%”\"][)%”\"])|(?<=[^\W\d_][)”\"])|(?<= [^\W\d_]{2}))"
    r"\.(?=[^\W\d_][^\W\d_. ]|[“\"])"
)
"""A stop behind a word (of two letters too), a number or a closing mark; no initial, no `e.g.`, no decimal."""
_INNER_BLANKS = re.compile(r"(?<=[^\W\d_])  (?=[^\W\d_])")
_CHINESE_MARKS = re.compile("[，。、《》「」；：]")
_FEWEST_JOINED = 3
_MANY_JOINED = 6
_MANY_SHARE = 0.3
_ENOUGH = 10_000
"""So many signs settle it; a hostile text may hold millions."""


def findings(reading: Reading, header: Header) -> tuple[Finding, ...]:  # noqa: ARG001  (one signature for all)
    """At most one finding, at the first joined stop or at the words that say so."""
    stated = _STATED.search(reading.plain)
    if stated:
        span, quote, _ = reading.quoted(stated.start(), stated.end())
        return (
            finding(
                "machine-translated", f"The document says that it is a machine translation (“{quote}”).", span=span
            ),
        )
    if reading.script != "Latn":
        return ()
    joined = _joined_stops(reading)
    other = [text for seen, text in _other_signs(reading) if seen]
    sentences = sum(len(reading.sentences(part)) for part in reading.prose()) if len(joined) >= _FEWEST_JOINED else 0
    many = len(joined) >= _MANY_JOINED and len(joined) >= _MANY_SHARE * sentences
    if len(joined) < _FEWEST_JOINED or not (other or many):
        return ()
    span, _, _ = reading.quoted(joined[0], joined[0] + 1)
    signs = ", ".join((f"{len(joined)} full stops stand directly before the next sentence", *other))
    message = f"The text reads like a machine translation: {signs}. Names and terms may be wrong."
    return (finding("machine-translated", message, span=span),)


def _joined_stops(reading: Reading) -> list[int]:
    """Offsets of full stops with a capital directly behind them, in running text."""
    stops = (
        match.start()
        for part in reading.prose()
        for match in _JOINED.finditer(reading.text, part.start, part.end)
        if match.end() < part.end and not reading.text[match.end()].islower()
    )
    return list(islice(stops, _ENOUGH))


def _other_signs(reading: Reading) -> tuple[tuple[bool, str], ...]:
    body = [reading.text[part.start : part.end] for part in reading.prose()]
    unpaired = sum(text.count("“") != text.count("”") or text.count('"') % 2 == 1 for text in body)
    return (
        (unpaired > 0, "quotation marks lack their twin"),
        (any(_INNER_BLANKS.search(text) for text in body), "words are missing between blanks"),
        (any(_CHINESE_MARKS.search(text) for text in body), "Chinese punctuation was left"),
    )
