"""Texts that a site took over from elsewhere: it says so, or names another outlet than itself as the source."""

from __future__ import annotations

import re

from generator.extract.reading import Reading
from generator.findings import finding
from generator.model import Finding, Header
from generator.script import HAN

_STATED = re.compile(
    r"^[【\[（(]\s?转[载贴发]?\s?[】\]）)]|^(?:本文|文章|来源)?[:：]?\s?(?:转载?自|转自)[:：]?\s?[^\s。]{2,30}"
    r"|^(?:本网|本站).{0,6}转载(?:此|该|本)文|^(?:nguồn|theo)[: ].{2,30}\(đăng lại\)"
    r"|^(?:re-?published|reprinted) (?:from|with permission)",
    re.I | re.M,
)
_SITE = re.compile(
    rf"(?:版权所有|copyright)[^\n{HAN}]{{0,30}}([{HAN}]{{2,14}}(?:网|在线|论坛))|^([{HAN}]{{2,14}}网)(?:首页)?\s{{0,3}}[>＞»›]",
    re.I | re.M,
)
_TAIL = re.compile("(?:首页|网站|新闻网|网|客户端|论坛)+$")
_LONGEST = 200_000
"""Notices stand at the head or foot; the middle of a longer text is not searched."""


def findings(reading: Reading, header: Header) -> tuple[Finding, ...]:
    """At most one finding: at the words that say so, or at the source that is not the site."""
    text = reading.plain
    for start, end in ((0, min(len(text), _LONGEST)), (max(_LONGEST, len(text) - _LONGEST), len(text))):
        stated = _STATED.search(text, start, end)
        if stated:
            span, quote, _ = reading.quoted(stated.start(), stated.end())
            return (
                finding("republished", f"The page says that it took the text over (“{quote.strip()}”).", span=span),
            )
    return _other_source(reading, header, text[:_LONGEST] + text[-_LONGEST:])


def _other_source(reading: Reading, header: Header, text: str) -> tuple[Finding, ...]:
    site = _SITE.search(text)
    if site is None or header.outlet is None or "outlet" not in header.spans:
        return ()
    start, end = reading.alignment.from_source(header.spans["outlet"])
    name, outlet = site[1] or site[2], reading.plain[start:end]
    core = _TAIL.sub("", name)
    if not core or core in outlet or _TAIL.sub("", outlet) in name:
        return ()
    message = f"The page stands on {name}, which names {header.outlet} as its source."
    return (finding("republished", message, span=header.spans["outlet"]),)
