"""Relative addresses, resolved against the page that holds them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from urllib.parse import unquote

from rapidfuzz import fuzz, process

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,40}:")
_LIKE_ENOUGH = 60.0
"""In percent (rapidfuzz `ratio`); below it a suggestion confuses more than it helps."""


def has_scheme(url: str) -> bool:
    """`https:…`, `mailto:…`, `data:…`."""
    return _SCHEME.match(url) is not None


def is_elsewhere(url: str) -> bool:
    """Whether `url` names another server: with a scheme that goes over the network, or `//host/…`."""
    return url.startswith("//") or (
        has_scheme(url) and not url.lower().startswith(("data:", "blob:", "about:", "javascript:"))
    )


def resolved(page: str, url: str) -> tuple[str, str]:
    """The file below the root and the anchor that `url` on `page` means; the page itself for `#anchor`.

    A path that leaves the root keeps its leading `..`, so it is never a file of the site.
    """
    path, _, anchor = url.partition("#")
    path = unquote(path.partition("?")[0])
    if not path:
        return page, unquote(anchor)
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
    return ("" if joined == "." else joined), unquote(anchor)


def nearest(name: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like `name`, if any is like it; the first of equals."""
    found = process.extractOne(name, sorted(candidates), scorer=fuzz.ratio, score_cutoff=_LIKE_ENOUGH)
    return found[0] if found else None
