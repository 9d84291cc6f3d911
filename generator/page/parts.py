"""A page file is optional front matter between fences, then a body; this module divides and joins them.

The rule is MkDocs' own (`mkdocs.utils.meta`): front matter starts on the first line with `---` and ends on the next
line that is `---` or `...`. Unlike there, a closing fence on the last line needs no line end, and front matter may be
empty.
"""

from __future__ import annotations

import re

import msgspec

_OPENING = re.compile(r"\ufeff?---[ \t]*\r?\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.MULTILINE)


class Parts(msgspec.Struct, frozen=True):
    """A page cut in four; joined they are the page, byte for byte."""

    opening: str
    """The line `---` with its end (and a byte order mark, if one stands there), or nothing."""
    front: str | None
    """The lines between the fences, each with its end; None where there is no front matter."""
    closing: str
    body: str

    @property
    def text(self) -> str:
        return f"{self.opening}{self.front or ''}{self.closing}{self.body}"


def parts_of(text: str) -> Parts:
    """`text` cut at its fences. An opening fence that is never closed is text of the body."""
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        return Parts("", None, "", text)
    return Parts(
        opening.group(),
        text[opening.end() : closing.start()],
        text[closing.start() : closing.end()],
        text[closing.end() :],
    )


def split(text: str) -> tuple[str | None, str]:
    """Front matter (without its fences; None if there is none) and body."""
    parts = parts_of(text)
    return parts.front, parts.body


def joined(front: str | None, body: str) -> str:
    """A page of front matter (as `dumped` writes it) and body; None for no front matter."""
    if front is None:
        return body
    return f"---\n{front}{'' if not front or front.endswith(chr(10)) else chr(10)}---\n{body}"


def line_end(text: str) -> str:
    """The line end that most lines of `text` have: `\\r\\n` or `\\n`."""
    return "\r\n" if 2 * text.count("\r\n") > text.count("\n") else "\n"
