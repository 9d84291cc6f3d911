"""Titles in 《》: laws, speeches and articles as works, plans and other policy documents as programmes.

A periodical that is part of an organisation's name is none.
"""

from __future__ import annotations

import re

from generator.extract.documents import is_policy
from generator.extract.found import Found
from generator.extract.reading import Reading
from generator.model import Header, Mention, MentionKind

_MARK = re.compile(r"[《》\n]")
_PERIODICAL = ("杂志", "报社", "周刊", "编辑部", "期刊", "记者")
_LONGEST = 120


def found(reading: Reading, header: Header) -> Found:  # noqa: ARG001  (one signature for all)
    mentions = []
    for part in reading.parts:
        for start, end in titles_in(reading.plain, part.start, part.end):
            if not reading.plain.startswith(_PERIODICAL, end):
                span, surface, normal = reading.quoted(start, end)
                before, behind = reading.plain[max(part.start, start - 8) : start], reading.plain[end : end + 8]
                kind: MentionKind = "programme" if is_policy(reading.plain[start:end], before, behind) else "work"
                mentions.append(Mention(kind=kind, surface=surface, normal=normal, span=span, rule="title-marks"))
    return Found(mentions=tuple(mentions))


def titles_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Outermost pairs of 《》, marks included; a mark without its twin begins nothing."""
    found: list[tuple[int, int]] = []
    depth, opened = 0, start
    for match in _MARK.finditer(text, start, end):
        mark = match.group()
        if mark == "《":
            opened = match.start() if depth == 0 else opened
            depth += 1
        elif mark == "\n" or depth == 0:
            depth = 0
        else:
            depth -= 1
            if depth == 0 and 2 < match.end() - opened <= _LONGEST:
                found.append((opened, match.end()))
    return found
