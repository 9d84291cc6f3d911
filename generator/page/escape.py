"""A seed's text as inert Markdown and HTML: whatever stands in it is read, nothing of it acts.

The rules hold for Python-Markdown with the extensions that come with MkDocs Material, and for other readers of these
pages. Extensions that rewrite plain text by design (smarty, smartsymbols: `1/2` becomes `½`) must stay off. Backslashes
are used where every reader knows them, HTML entities elsewhere. What cannot be shown becomes a sign (see `visible`).
"""

from __future__ import annotations

import html
import re

# Line and paragraph breaks of all kinds that must not become one in the page.
_BREAKS = re.compile(r"\r\n|[\t\n\r\u2028\u2029]")
# C0 and C1 controls, directional embeddings, overrides and isolates, halves of surrogate pairs, noncharacters.
_UNSHOWN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")

# Each alternative is one character that could act, with as much context as decides it; all lookarounds are bounded or
# stop at a character of their own alternative, so the scan is linear.
_ACTIVE = re.compile(
    r"""
      (?P<entity>    [{}|~^<>] | &(?=[A-Za-z0-9\#]|\Z)          # attribute lists, templates, tables, HTML
                   | :(?=[A-Za-z0-9_+-]{1,40}:) | \A:           # emoji short codes, definitions
                   | =(?==) | (?<==)= | \A=                     # marks, underlines of headings
                   | (?<=\+)\+ | \A[?/;%"'](?=[?/;%"'])         # keys, details, blocks
                   | \A[ \u00a0] | [ ]\Z )                      # indented code, hard line breaks
    | (?P<backslash> [\\`*\[\]]                                 # escapes, code, emphasis, links, footnotes
                   | (?<![^\W_])_ | _(?![^\W_])                 # emphasis; never inside a word
                   | \A[()!\#.] | [!\#]\Z                       # parts of links and images, headings
                   | \A[+-](?=[ +-]|\Z)                         # list items, rules
                   | (?<=--)- | -(?=--) )                       # rules, front matter
    | (?P<number>    \A[0-9]{1,9}[.)](?=[ ]|\Z) )               # ordered list items
    """,
    re.VERBOSE,
)


def visible(text: str) -> str:
    """`text` with characters that cannot be shown replaced by signs; its line breaks and tabs stay.

    C0 controls become the symbols of U+2400 to U+241F, DEL U+2421, C1 controls their two-character form of ECMA-48
    (`␛E` for U+0085), directional controls their name (`⟨U+202E⟩`), what is no character U+FFFD.
    """
    return _UNSHOWN.sub(_sign, text)


def escaped(text: str) -> str:
    """`text` as inline Markdown whose rendered text is `visible(text)`, with a blank for each line break and tab.

    It may stand anywhere that inline text may: in a paragraph, at its start, in a heading, a list item, a table's cell,
    a link's text, a footnote. Chinese and Vietnamese text, numbers and dates stay as they are.
    """
    return _ACTIVE.sub(_escape, _BREAKS.sub(" ", visible(text)))


def escaped_html(text: str) -> str:
    """`text` for a raw HTML block or an attribute's value; line breaks stay, except those beyond ASCII.

    `[^` is written with an entity, so that no footnote, label or definition is ever found in it.
    """
    shown = visible(text).replace("\u2028", "\n").replace("\u2029", "\n")
    return html.escape(shown, quote=True).replace("[^", "&#91;^")


def _escape(match: re.Match[str]) -> str:
    found = match.group()
    if match.lastgroup == "backslash":
        return f"\\{found}"
    if match.lastgroup == "number":
        return f"{found[:-1]}\\{found[-1]}"
    return _NAMED.get(found) or f"&#{ord(found)};"


_NAMED = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


def _sign(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if code < 0xA0:
        return f"\u241b{chr(code - 0x40)}"
    return f"⟨U+{code:04X}⟩" if code < 0xD800 else "\ufffd"
