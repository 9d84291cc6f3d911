"""What sort of document it is: by the words of its title, else by its structure."""

from __future__ import annotations

import re

from generator.extract.found import Found
from generator.extract.labels import labelled
from generator.extract.leads import lead_of
from generator.extract.reading import Reading
from generator.languages import LANGUAGES
from generator.model import DocumentKind, Header
from generator.quantity import dates_in

_ASKED = re.compile(
    r"采访了|接受(?:了)?[^。\n]{0,20}(?:采访|专访)|答记者问|记者[:：]|phỏng vấn|trao đổi với|trò chuyện (?:với|cùng)"
    r"|in an interview|told reporters|spoke (?:to|with)|sat down with"
)
_QUESTION = re.compile(r"[？?][”」]?\s*$")
_SPEAKS = 1
_TURN = re.compile(r"[^:：。,，\n]{1,24}[:：]\s?\S")
_FEWEST_TURNS = 3
_OFFICE = re.compile(
    r"(?:统计局|统计处|普查局|统计调查队|调查总队|海关|海关总署)$"
    r"|Bureau of Statistics|Statistics (?:Office|Bureau|Department)"
    r"|(?:Cục|Tổng cục|Chi cục) (?:Thống kê|Hải quan)"
)
"""Sources that print statistics and little else."""
_ANY_YEAR = 2000
_TRAILING = " \t”》」)）"


def found(reading: Reading, header: Header) -> Found:
    return Found(kind=_kind(reading, header))


def _kind(reading: Reading, header: Header) -> DocumentKind:
    title = _plain_title(reading, header)
    by_title = _by_title(reading, title)
    if by_title in ("notice", "interview", "statistics"):
        return by_title
    if header.document_number or (reading.zone("signature") and header.issuers):
        return by_title or "notice"
    if _is_interview(reading):
        return "interview"
    if _is_statistics(reading, title):
        return "statistics"
    lead = lead_of(reading)
    issued = any(verb in title for verb in reading.words.issue_verbs)
    if lead is not None and lead.verb is not None and lead.is_event and not (issued and by_title == "plan"):
        return "event-report"
    if by_title:
        return by_title
    if header.title is None:
        return "other"
    return "news" if reading.zone("meta") or (lead is not None and lead.verb is not None) else "other"


def _plain_title(reading: Reading, header: Header) -> str:
    if header.title is None:
        return ""
    start, end = reading.alignment.from_source(header.title.span)
    return reading.plain[start:end]


def _by_title(reading: Reading, title: str) -> DocumentKind | None:
    """Chinese titles end in their kind (…的通知); in other languages, and for some kinds, it is in them."""
    kinds = reading.words.kinds
    if reading.language != "zh":
        return next((kind for word, kind in kinds if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", title)), None)
    bare = re.sub(r"[(（][^()（）]{1,20}[)）]$", "", title.strip()).strip(_TRAILING)
    ending = next((kind for word, kind in sorted(kinds, key=lambda row: -len(row[0])) if bare.endswith(word)), None)
    if ending:
        return ending
    if any(verb in title for verb in reading.words.issue_verbs) and any(w in title for w, k in kinds if k == "plan"):
        return "plan"
    return next((kind for word, kind in kinds if kind in ("interview", "statistics") and word in title), None)


def _is_statistics(reading: Reading, title: str) -> bool:
    """A title with a period, from an office of statistics or the customs."""
    if not any("/" in date.iso or date.precision != "day" for date in dates_in(title, reading.language, _ANY_YEAR)):
        return False
    labels = tuple(label for known in LANGUAGES for label in known.source_labels)
    places = [labelled(reading, part, labels) for part in reading.zone("meta")]
    return any(place is not None and _OFFICE.search(reading.plain[place[0] : place[1]]) for place in places)


def _is_interview(reading: Reading) -> bool:
    """A reporter asked, and questions stand as paragraphs of their own or end them."""
    questions = turns = 0
    for part in reading.prose():
        turns += _TURN.match(reading.plain, part.start, part.end) is not None
        questions += _QUESTION.search(reading.plain, max(part.start, part.end - 8), part.end) is not None
    return questions > _SPEAKS and (
        turns >= _FEWEST_TURNS
        or any(_ASKED.search(reading.plain, part.start, part.end) is not None for part in reading.prose())
    )
