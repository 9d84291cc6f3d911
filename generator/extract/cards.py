"""The card of a draft: what the whole collection needs to know of one seed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from generator.collection import Card, PhraseKey, PlaceKey, published_header
from generator.extract.key_points import Sentence, is_listed, key_points, scored_sentences
from generator.model import Draft, Mention, Sidecar, Span
from generator.page import Passages
from generator.script import is_han, key_of, sentences

_QUOTED = re.compile(r"“([^“”\n]{2,60})”|《([^《》\n]{2,60})》|「([^「」\n]{2,60})」|\"([^\"\n]{2,60})\"")
_SHORTEST_HAN, _SHORTEST_LATIN = 4, 10
"""Shorter quotations are slogans and words of the day, which prove nothing in common."""
_DESCRIPTION = 180


def card_of(draft: Draft, seed_id: str, sidecar: Sidecar) -> Card:
    """The card of `draft`, under the id of its seed."""
    passages = Passages(draft)
    # What may not be published gives other pages nothing to quote: it keeps what identifies it, and that is all.
    is_quotable = sidecar.publish != "none"
    is_excerpt = sidecar.publish == "excerpt"  # then only what the briefing cites
    found = scored_sentences(passages) if is_quotable else ()
    points = key_points(found)
    return Card(
        id=seed_id,
        seed=draft.seed,
        sha256=draft.sha256,
        language=draft.language,
        script=draft.script,
        header=published_header(draft.header, sidecar.publish),
        description=_description(passages, found, points) if is_quotable else "",
        key_points=points,
        places=_places(passages, first_only=is_excerpt) if is_quotable else (),
        phrases=_phrases(passages, within=points if is_excerpt else None) if is_quotable else (),
        figures=len(draft.figures),
        publish=sidecar.publish,
        url=sidecar.url,
        rights=sidecar.rights,
        retrieved=sidecar.retrieved,
    )


def _description(passages: Passages, found: Sequence[Sentence], points: Sequence[Span]) -> str:
    """The best key sentence that says more than the title, shortened at a word or a clause."""
    title = passages.draft.header.title
    scores = {item.span: item.score for item in found}

    def preference(span: Span) -> tuple[bool, bool, float, Span]:
        text = passages.quote(span)
        is_part = is_listed(text) or text.endswith(("；", ";"))  # an item of a list says little without the others
        return (title is not None and span.overlaps(title.span), is_part, -scores[span], span)

    ranked = sorted(points, key=preference)
    if not ranked:
        return title.text if title else ""
    text = " ".join(passages.quote(ranked[0]).split())
    if len(text) <= _DESCRIPTION:
        return text
    ends = [match.end() for match in re.finditer(r"[，,；;、：:]|\s", text[:_DESCRIPTION])]
    return text[: ends[-1] if ends else _DESCRIPTION].rstrip(" ，,；;、：:") + " …"


def _places(passages: Passages, *, first_only: bool) -> tuple[PlaceKey, ...]:
    """first_only: keep but the first mention of each place, which the briefing cites; the number stays."""
    draft = passages.draft
    groups: dict[str, list[Mention]] = {}
    for mention in draft.mentions:
        if mention.kind == "place":
            groups.setdefault(mention.code or key_of(mention.normal), []).append(mention)
    around = _Sentences(passages)
    for mentions in groups.values():
        # What the text itself says comes before a name in a meta line or a signature.
        mentions.sort(key=lambda item: (not around.is_running_text(item.span), item.span))
    return tuple(
        PlaceKey(
            key=key,
            code=mentions[0].code,
            normal=mentions[0].normal,
            surfaces=tuple(dict.fromkeys(mention.surface for mention in mentions[: 1 if first_only else None])),
            spans=tuple(mention.span for mention in mentions),
            sentences=tuple(around.of(mention.span) for mention in mentions),
        )
        for key, mentions in groups.items()
        if key
    )


class _Sentences:
    """The sentence around any span, by bisection over all sentences of the document."""

    def __init__(self, passages: Passages) -> None:
        self._spans: list[Span] = []
        self._is_running: list[bool] = []
        for block in passages.draft.blocks:
            start, end = passages.alignment.from_source(block.span)
            found = [passages.alignment.to_source(*item) for item in sentences(passages.draft.text, start, end)]
            self._spans += found
            self._is_running += [block.zone in ("title", "body")] * len(found)
        self._starts = [span.start for span in self._spans]

    def of(self, span: Span) -> Span:
        index = bisect_right(self._starts, span.start) - 1
        if index < 0 or not self._spans[index].covers(span):
            return span
        return self._spans[index]

    def is_running_text(self, span: Span) -> bool:
        """Whether `span` stands in the title or the body."""
        index = bisect_right(self._starts, span.start) - 1
        return index >= 0 and self._is_running[index]


def _phrases(passages: Passages, *, within: Sequence[Span] | None) -> tuple[PhraseKey, ...]:
    """Quoted phrases and titles of the zones that are read, one for each key; only those `within` spans, if given."""
    draft = passages.draft
    found: dict[str, PhraseKey] = {}
    for block in draft.blocks:
        if block.zone not in ("title", "body"):
            continue
        start, end = passages.alignment.from_source(block.span)
        for match in _QUOTED.finditer(draft.text, start, end):
            phrase = next(group for group in match.groups() if group)
            key = key_of(phrase)
            shortest = _SHORTEST_HAN if any(map(is_han, key)) else _SHORTEST_LATIN
            if len(key) >= shortest and key not in found:
                span = passages.alignment.to_source(*match.span())
                if within is not None and not any(point.covers(span) for point in within):
                    continue
                found[key] = PhraseKey(key=key, surface=phrase.strip(), span=span)
    return tuple(found.values())
