"""Values as front matter text: one scalar a line, so that a change of one value is a change of one line.

Every string that is not plainly a word is written in double quotes with JSON's escapes. So each loader (ours, and
PyYAML's safe one that MkDocs uses) reads every string as the same string, and no scalar ever spans two lines.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.model import Json

FLOW_WIDTH = 100
"""A mapping of scalars whose flow form is at most this long, in characters, stands on one line."""
MAX_KEY = 1000
"""YAML allows 1,024 characters for a key on one line."""

# Starts with a letter; what else has a meaning in YAML (`: `, ` #`, quotes, braces, commas, signs) sends it to quotes.
_PLAIN = re.compile(r"""[^\W\d_](?:[^"`{}\[\],#:?\\]|:(?=[^\s:]))*""")
_WORDS_OF_OTHER_TYPES = frozenset(["y", "yes", "n", "no", "on", "off", "true", "false", "null", "nan", "inf"])
# Control, invisible and directional characters, no-break blanks, and what JSON escapes.
_ESCAPED = re.compile(
    r"[\x00-\x1f\"\\\x7f-\xa0\xad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff]"
)
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SHORT = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def dumped(values: Mapping[str, Json]) -> str:
    """YAML text of `values` in their order, each line ended; `front_matter` reads the same values back.

    Lone surrogates, which no file can hold, become U+FFFD. Raises ValueError: a number that is not finite, a key of
    more than MAX_KEY characters, a value that JSON does not have.
    """
    return "".join(f"{line}\n" for key, value in values.items() for line in _member(key, value, 0))


def _member(key: str, value: Any, depth: int) -> Iterator[str]:
    name = _string(key)
    if len(name) > MAX_KEY:
        raise ValueError(f"a front matter key may have {MAX_KEY} characters, not {len(name)}")
    flow = _on_one_line(value)
    if flow is not None:
        yield f"{'  ' * depth}{name}: {flow}"
        return
    yield f"{'  ' * depth}{name}:"
    yield from _lines(value, depth + 1)


def _lines(value: Any, depth: int) -> Iterator[str]:
    """The lines of a mapping or list that needs several."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _member(str(key), item, depth)
        return
    for item in value:
        flow = _on_one_line(item)
        if flow is not None:
            yield f"{'  ' * depth}- {flow}"
            continue
        first, *others = _lines(item, depth + 1)
        yield f"{'  ' * depth}- {first.lstrip(' ')}"
        yield from others


def _on_one_line(value: Any) -> str | None:
    """A scalar, an empty collection, a few numbers, or a small mapping of scalars; None for what needs lines."""
    if isinstance(value, Mapping):
        if not value:
            return "{}"
        if len(value) > 3 or any(isinstance(item, list | tuple | Mapping) for item in value.values()):
            return None
        flow = "{" + ", ".join(f"{_string(str(key))}: {_scalar(item)}" for key, item in value.items()) + "}"
        return flow if len(flow) <= FLOW_WIDTH else None
    if isinstance(value, list | tuple):
        if not value:
            return "[]"
        if len(value) <= 4 and all(isinstance(item, int | float) for item in value):
            return "[" + ", ".join(_scalar(item) for item in value) + "]"
        return None
    return _scalar(value)


def _scalar(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, str):
        return _string(value)
    raise ValueError(f"front matter cannot hold a value of type {type(value).__name__}")


def _float(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError("front matter cannot hold a number that is not finite")
    text = repr(value)
    # YAML 1.1 wants a point and a signed exponent: 1e+16 would be read as a string.
    return text.replace("e", ".0e") if "e" in text and "." not in text else text


def _string(text: str) -> str:
    text = _SURROGATE.sub("\ufffd", text)
    quoted = _ESCAPED.sub(_escape, text)
    is_plain = quoted == text and _PLAIN.fullmatch(text) and not text.endswith(" ")
    return text if is_plain and text.lower() not in _WORDS_OF_OTHER_TYPES else f'"{quoted}"'


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    return _SHORT.get(character) or (f"\\x{ord(character):02x}" if ord(character) < 256 else f"\\u{ord(character):04x}")
