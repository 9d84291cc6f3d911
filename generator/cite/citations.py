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
    path: str
    """Of its source page, below docs/: `sources/002.md`."""
    title: str
    passages: Passages
    url: str | None = None
    """Where the document was found; not part of a citation, which leads to the source page."""


class Wording(msgspec.Struct, frozen=True):
    """The words of a footnote, in the language of the site's labels."""

    reference: str = "Source {id}, line {line}"
    unknown: str = "Unknown citation: no passage of a source has the label “{label}”."


class Cited(msgspec.Struct, frozen=True):
    text: str
    findings: tuple[Finding, ...] = ()


class _Passage(msgspec.Struct, frozen=True):
    source: Source
    span: Span


def cited(
    text: str, *, seed: str | None, path: str, sources: Mapping[str, Source], wording: Wording | None = None
) -> Cited:
    """The page with footnote definitions after its body and `sources` in its front matter (if it has any).

    text: a merged page, as `stripped` gives it. seed: the id of the seed that labels without one belong to; None on
    pages of no single seed. path: the page's, below docs/. All else of the page stays byte for byte. A label that
    leads nowhere stays, is a finding `unknown-label`, and its footnote says so. Raises FrontMatterError.
    """
    words = wording or Wording()
    parts = parts_of(text)
    body = without_definitions(parts.body)
    found = {label: _resolved(label, seed, sources) for label in _labels_used(body)}
    lines = [_definition(label, passage, path, words) for label, passage in found.items()]
    body = with_definitions(body, lines, line_end(body))
    unknown = tuple(_unknown(label, seed, path, sources) for label, passage in found.items() if passage is None)
    if parts.front is None:
        return Cited(body, unknown)
    front = without_keys(parts.front, ("sources",))
    entries: list[Json] = [_entry(label, passage) for label, passage in found.items() if passage is not None]
    if entries:
        front = with_key(front, "sources", entries, before="generated")
    return Cited(f"{parts.opening}{front}{parts.closing}{body}", unknown)


def passages_cited(text: str, seed: str | None) -> tuple[tuple[str, str], ...]:
    """The passages that a page cites: (seed id, label without the seed's id), in order of first use, each once.

    Labels that are misspelt, or that name no seed on a page of none, are left out.
    """
    labels = (parsed_label(label) for label in _labels_used(parts_of(text).body))
    pairs = ((label.seed or seed, str(label.of_seed(None))) for label in labels if label is not None)
    return tuple(dict.fromkeys((owner, label) for owner, label in pairs if owner is not None))


def _labels_used(body: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(label for label, _, _ in label_uses(body)))


def _resolved(text: str, seed: str | None, sources: Mapping[str, Source]) -> _Passage | None:
    label = parsed_label(text)
    if label is None:
        return None
    source = sources.get(label.seed or seed or "")
    span = source.passages.span_of(label) if source else None
    return _Passage(source, span) if source and span else None


def _definition(label: str, passage: _Passage | None, path: str, words: Wording) -> str:
    if passage is None:
        return f"[^{label}]: {words.unknown.format(label=escaped(label))}"
    source, span = passage.source, passage.span
    quotation = " ".join(source.passages.quote(span).split())
    if len(quotation) > QUOTE_LENGTH:
        quotation = quotation[: _cut(quotation)] + "…"
    reference = words.reference.format(id=escaped(source.id), line=source.passages.line_of(span))
    target = posixpath.relpath(source.path, posixpath.dirname(path) or ".")
    link = percent_encoded(target, safe="/._-~")
    return f"[^{label}]: “{escaped(quotation)}” [{reference}]({link}#q-{span.start}-{span.end})"


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


def _entry(label: str, passage: _Passage) -> dict[str, Json]:
    source, span = passage.source, passage.span
    return {
        "id": label,
        "resource": f"/{percent_encoded(source.path, safe='/._-~')}#q-{span.start}-{span.end}",
        "title": source.title,
        "quote": source.passages.quote(span)[:STORED_LENGTH],
        "span": [span.start, span.end],
    }


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
