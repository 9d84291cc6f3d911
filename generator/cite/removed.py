"""A page whose seed was removed, but which a person edited: it stays, says so, and leads nowhere wrong."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Mapping
from urllib.parse import unquote

from generator.page import parts_of, with_key, without_keys

_LINK = re.compile(r"(?<![!\\])\[((?:[^\[\]\\\n]|\\.)*)\]\(([^()\s]+)\)")
"""An inline link whose text holds no brackets of its own."""


def deprecated(text: str, path: str, gone: Collection[str], anchors: Mapping[str, Collection[str]]) -> str:
    """The page with `status: deprecated`, without its stamp, and links to pages that are gone replaced by their words.

    The quotations in its footnotes stay: they are now all that is left of the source.
    gone: paths below docs/. anchors: of pages whose rows come and go, the anchors that are there now.
    """
    parts = parts_of(text)
    front = None if parts.front is None else without_keys(with_key(parts.front, "status", "deprecated"), ("generated",))
    folder = posixpath.dirname(path)

    def words(match: re.Match[str]) -> str:
        page, _, anchor = match[2].partition("#")
        target = posixpath.normpath(posixpath.join(folder, unquote(page)))
        is_gone = target in gone or (anchor and target in anchors and anchor not in anchors[target])
        return match[1] if is_gone else match[0]

    return f"{parts.opening}{front or ''}{parts.closing}{_LINK.sub(words, parts.body)}"
