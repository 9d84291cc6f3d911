"""Labels of a merged body become footnotes and the front matter's `sources`, in the order of their first use.

Whoever writes a page types `[^L4@31-58]` and nothing else; the quotation, the link and the metadata are derived here,
each time anew, so they can never contradict the seed. The footnote's label is the source's `id` (Open Knowledge
Format, section 5.1).
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from urllib.parse import quote as percent_encoded

import msgspec

from generator.findings import finding
from generator.model import Finding, Json, Span
from generator.page import (
    Passages,
    escaped,
    label_uses,
    line_end,
    parsed_label,
    parts_of,
    with_definitions,
    with_key,
    without_definitions,
    without_keys,
)

QUOTE_LENGTH = 160
"""Characters of a passage that its footnote shows."""
STORED_LENGTH = 1000
"""Characters of a passage that `sources` keeps: enough to find it again when the seed changes."""


class Source(msgspec.Struct, frozen=True):
    """A seed as a page can cite it."""

    id: str
    path: str | None
    """Of its source page, below docs/: `sources/002.md`; None where there is none, so nothing can be linked."""
    title: str
    passages: Passages
    is_quotable: bool = True
    """Whether its text may be published; its citations otherwise lead to the source page and quote nothing."""
    url: str | None = None
    """Where the document was found; not part of a citation, which leads to the source page."""


class Wording(msgspec.Struct, frozen=True):
    """The words of a footnote, in the language of the site's labels."""

    reference: str = "Source {id}, line {line}"
    withheld: str = "The text of source {id} may not be published."
    lost: str = "(no longer in source {id}, which changed)"
    unknown: str = "Unknown citation: no passage of a source has the label “{label}”."


class Cited(msgspec.Struct, frozen=True):
    text: str
    findings: tuple[Finding, ...] = ()


class _Passage(msgspec.Struct, frozen=True):
    source: Source
    span: Span


class _Lost(msgspec.Struct, frozen=True):
    """A passage that was cited when its seed had other words."""

    source: Source
    quote: str


def cited(
    text: str,
    *,
    seed: str | None,
    path: str,
    sources: Mapping[str, Source],
    quotes: Mapping[str, str] | None = None,
    wording: Wording | None = None,
) -> Cited:
    """The page with footnote definitions after its body and `sources` in its front matter (if it has any).

    text: a merged page, as `stripped` gives it. seed: the id of the seed that labels without one belong to; None on
    pages of no single seed. path: the page's, below docs/. All else of the page stays byte for byte. A label that
    leads nowhere stays, is a finding `unknown-label`, and its footnote says so. quotes: what labels that people typed
    led to when the page was last cited; where the words are others now, the citation is lost: a finding
    `lost-citation`, and the footnote keeps the old words. Raises FrontMatterError.
    """
    words = wording or Wording()
    parts = parts_of(text)
    body = without_definitions(parts.body)
    found = {label: _resolved(label, seed, sources, quotes or {}) for label in _labels_used(body)}
    lines = [_definition(label, passage, path, words) for label, passage in found.items()]
    body = with_definitions(body, lines, line_end(body))
    trouble = tuple(
        _lost(label, passage, path) if passage else _unknown(label, seed, path, sources)
        for label, passage in found.items()
        if not isinstance(passage, _Passage)
    )
    if parts.front is None:
        return Cited(body, trouble)
    front = without_keys(parts.front, ("sources",))
    entries: list[Json] = [_entry(label, passage) for label, passage in found.items() if passage is not None]
    if entries:
        front = with_key(front, "sources", entries, before="generated")
    return Cited(f"{parts.opening}{front}{parts.closing}{body}", trouble)


def passages_cited(text: str, seed: str | None) -> tuple[tuple[str, str], ...]:
    """The passages that a page cites: (seed id, label without the seed's id), in order of first use, each once.

    Labels that are misspelt, or that name no seed on a page of none, are left out.
    """
    labels = (parsed_label(label) for label in _labels_used(parts_of(text).body))
    pairs = ((label.seed or seed, str(label.of_seed(None))) for label in labels if label is not None)
    return tuple(dict.fromkeys((owner, label) for owner, label in pairs if owner is not None))


def _labels_used(body: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(label for label, _, _ in label_uses(body)))


def _resolved(
    text: str, seed: str | None, sources: Mapping[str, Source], quotes: Mapping[str, str]
) -> _Passage | _Lost | None:
    label = parsed_label(text)
    source = sources.get(label.seed or seed or "") if label else None
    if label is None or source is None:
        return None
    span = source.passages.span_of(label)
    before = quotes.get(text)
    if (
        before is not None
        and source.is_quotable
        and (span is None or source.passages.quote(span)[:STORED_LENGTH] != before)
    ):
        return _Lost(source, before)
    return _Passage(source, span) if span else None


def _definition(label: str, passage: _Passage | _Lost | None, path: str, words: Wording) -> str:
    if passage is None:
        return f"[^{label}]: {words.unknown.format(label=escaped(label))}"
    if isinstance(passage, _Lost):
        reference = words.lost.format(id=escaped(passage.source.id))
        return f"[^{label}]: “{escaped(_shortened(passage.quote))}” {reference}"
    source, span = passage.source, passage.span
    if not source.is_quotable:
        return f"[^{label}]: {words.withheld.format(id=escaped(source.id))}"
    quotation = _shortened(source.passages.quote(span))
    reference = words.reference.format(id=escaped(source.id), line=source.passages.line_of(span))
    if source.path is None:
        return f"[^{label}]: “{escaped(quotation)}” {reference}"
    target = posixpath.relpath(source.path, posixpath.dirname(path) or ".")
    link = percent_encoded(target, safe="/._-~")
    return f"[^{label}]: “{escaped(quotation)}” [{reference}]({link}#q-{span.start}-{span.end})"


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= QUOTE_LENGTH else line[: _cut(line)] + "…"


def _cut(text: str) -> int:
    """Where to cut `text`: not between a letter and the marks that belong to it, nor within a joined emoji."""
    end = QUOTE_LENGTH
    while end > QUOTE_LENGTH - 12 and (_is_joining(text[end]) or text[end - 1] == "\u200d"):
        end -= 1
    return end


def _is_joining(character: str) -> bool:
    """Combining marks of Latin text, variation selectors, skin tones, the zero-width joiner."""
    code = ord(character)
    return 0x300 <= code <= 0x36F or code == 0x200D or 0xFE00 <= code <= 0xFE0F or 0x1F3FB <= code <= 0x1F3FF


def _entry(label: str, passage: _Passage | _Lost) -> dict[str, Json]:
    source = passage.source
    page = f"/{percent_encoded(source.path, safe='/._-~')}" if source.path else f"seed {source.id}"
    if isinstance(passage, _Lost):
        return {"id": label, "resource": page, "title": source.title, "quote": passage.quote}
    span = passage.span
    if not source.is_quotable:
        return {"id": label, "resource": page, "title": source.title}
    return {
        "id": label,
        "resource": f"{page}#q-{span.start}-{span.end}" if source.path else page,
        "title": source.title,
        "quote": source.passages.quote(span)[:STORED_LENGTH],
        "span": [span.start, span.end],
    }


def _lost(label: str, passage: _Lost, path: str) -> Finding:
    message = (
        f"The citation [^{label}] led to “{_shortened(passage.quote)}”, which is no longer in seed {passage.source.id}."
    )
    return finding("lost-citation", message, where=path)


def _unknown(text: str, seed: str | None, path: str, sources: Mapping[str, Source]) -> Finding:
    """The finding of a label that leads nowhere; its hint names the nearest labels that do."""
    owner, prefix = _meant_source(text, seed, sources)
    nearest = [f"[^{prefix}{label}]" for label in owner.passages.nearest_labels(text)] if owner else []
    hint = f"The nearest labels are {', '.join(nearest)}." if nearest else _seeds_hint(sources, seed)
    return finding("unknown-label", f"The citation [^{text}] leads to no passage.", where=path, hint=hint)


def _meant_source(text: str, seed: str | None, sources: Mapping[str, Source]) -> tuple[Source | None, str]:
    """The source that a label means as far as one can tell, and what must stand before a label of it on this page."""
    before, _, _ = text.replace("-l", "-L").rpartition("-L")
    owner = sources.get(before or seed or "")
    return (owner, f"{owner.id}-" if owner and before else "") if owner else (sources.get(seed or ""), "")


def _seeds_hint(sources: Mapping[str, Source], seed: str | None) -> str:
    if seed is not None or not sources:
        return ""
    named = ", ".join(list(sources)[:3])
    return f"On this page a label needs a seed's id before it, such as [^{next(iter(sources))}-L1]; seeds are {named} …"
