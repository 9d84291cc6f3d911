"""Old addresses of pages that people moved: each leads on to where the page is now."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping

_PATH = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9_.-]{0,200}/){0,8}[A-Za-z0-9][A-Za-z0-9_.-]{0,200}\.md")
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Moved</title>
<link rel="canonical" href="{target}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={target}">
</head>
<body><p>This page moved: <a href="{target}">go to where it is now</a>.</p></body>
</html>
"""


def redirects(pages: Iterable[tuple[str, Mapping[str, object]]]) -> Iterator[tuple[str, str]]:
    """File below the site and its content, for each old address that no page has taken since.

    pages: the address of each page below the site and its front matter, whose `redirect_from` lists old paths below
    docs/. Anything that is no plain path of a page is passed over: it could lead outside the site.
    """
    known = list(pages)
    taken = {url for url, _ in known}
    for url, meta in known:
        old_paths = meta.get("redirect_from")
        for old in old_paths if isinstance(old_paths, list) else ():
            if isinstance(old, str) and _PATH.fullmatch(old):
                address = old.removesuffix(".md") + ".html"
                if address not in taken:
                    taken.add(address)
                    target = posixpath.relpath(url, posixpath.dirname(address) or ".")
                    yield address, _PAGE.format(target=html.escape(target, quote=True))
