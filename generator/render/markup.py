"""Pieces of Markdown that several page types need. All text of seeds passes through `escaped`, here or there."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable

from generator.collection import Link
from generator.model import Span
from generator.page import Passages, escaped

SITE_LANGUAGE = "en"


def inline(text: str, language: str = "") -> str:
    """Escaped text, marked with its language where that is not the language of the site."""
    if not language or language == SITE_LANGUAGE:
        return escaped(text)
    return f'<span lang="{language}">{escaped(text)}</span>'


def block_language(language: str) -> str:
    """Attribute list that marks the language of a heading; empty for the language of the site."""
    return "" if not language or language == SITE_LANGUAGE else f' {{: lang="{language}" }}'


def reference(passages: Passages, span: Span, *, seed: str = "") -> str:
    """The footnote reference that cites `span`; with the seed's id on pages of no single seed."""
    label = str(passages.label_of(span))
    return f"[^{seed}-{label}]" if seed else f"[^{label}]"


def linked(link: Link, *, start: str) -> str:
    """A Markdown link to another page, relative to the folder of the page at `start`; its words where there is none."""
    if not link.path:
        return inline(link.text, link.language)
    anchor = f"#{link.anchor}" if link.anchor else ""
    return f"[{inline(link.text, link.language)}]({relative(link.path, start=start)}{anchor})"


def relative(path: str, *, start: str) -> str:
    """`path` as seen from the page at `start`; both below `docs/`."""
    return posixpath.relpath(path, posixpath.dirname(start) or ".")


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A Markdown table; every row stands on one line, so it is one block to the merge. Cells are Markdown already."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def section(heading: str, *blocks: str) -> str:
    """A second-level section, or nothing at all where it has no content."""
    content = "\n\n".join(block for block in blocks if block)
    return f"## {heading}\n\n{content}\n\n" if content else ""


def bullets(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)
