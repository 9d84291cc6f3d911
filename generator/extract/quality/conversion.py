"""Traditional text that a machine made of simplified text, character by character.

Such a conversion writes what nobody writes: it leaves characters that stand for two (制造 for 製造, 關于 for 關於), or
takes the wrong one of two (機製, 為瞭). Words that Taiwan, Hong Kong or older print have in that form (皇后, 公里,
批准, 制度, 發布, 占) are left out.
"""

from __future__ import annotations

import re

from generator.extract.reading import Reading
from generator.findings import finding
from generator.model import Finding, Header

_LEFT = (
    "[關對由屬處基用等低高終至位便]于|制[造品]|研制|采[用取訪購納]|開采|標准|准[備確則]|精准|水准|[複重]復|復雜|沖[擊突]"
    "|[之以今最隨然]后|后[續期]|[這那哪家城夜]里|干部|骨干|[關聯]系|[示規模師]范|范[圍例]|[特象]征|征[收求集]"
    "|云[計端]|其余|剩余|余[額萬元]|松[綁弛]"
)
_WRONG = "[機體]製|製[度約定]|為瞭|隻[有是要能]|[全方]麵|麵[積對臨]|公裡|裡程|係[統列]|皇後"
_ARTEFACT = re.compile(f"{_LEFT}|{_WRONG}")
_GENUINE = re.compile(
    "[關對由屬處基用等低高終至位便]於|製[造品]|研製|採[用取訪購納]|開採|標準|準[備確則]|精準|水準|[複重]複|複雜|衝[擊突]"
    "|[之以今最隨然]後|後[續期]|[這那哪家城夜][裡裏]|幹部|骨幹|[關聯][係繫]|[示規模師]範|範[圍例]|[特象]徵|徵[收求集]|雲[計端]|其餘|剩餘"
    "|機制|體制|制[度約定]|為了|只[有是要能]|[全方]面|面[積對臨]|系[統列]"
)
_FEWEST, _FEWEST_KINDS = 3, 2
_SHARE = 0.25
"""Of all words that tell: below it, they are slips of a person who types."""


def findings(reading: Reading, header: Header) -> tuple[Finding, ...]:  # noqa: ARG001  (one signature for all)
    """At most one finding, at the first such word."""
    if reading.script != "Hant":
        return ()
    parts = reading.zone("title", "body", "caption")
    hits = [match for part in parts for match in _ARTEFACT.finditer(reading.text, part.start, part.end)]
    kinds = tuple(dict.fromkeys(match[0] for match in hits))
    if len(hits) < _FEWEST or len(kinds) < _FEWEST_KINDS:
        return ()
    genuine = sum(1 for part in parts for _ in _GENUINE.finditer(reading.text, part.start, part.end))
    if len(hits) < _SHARE * (len(hits) + genuine):
        return ()
    span, _, _ = reading.quoted(hits[0].start(), hits[0].end())
    shown = ", ".join(kinds[:3])
    message = f"The traditional characters were made by a machine from simplified text; {shown} are signs of it."
    return (finding("machine-converted", message, span=span),)
