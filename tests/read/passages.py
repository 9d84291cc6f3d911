"""Passages of text in the encodings that scraped pages come in, to measure decoding with."""

from __future__ import annotations

import codecs
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path

CASES = Path(__file__).parents[1] / "cases" / "read" / "passages.json"
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def passages(*, held_out: bool) -> list[dict[str, str]]:
    """Two thirds of the passages to build with; the last third is only measured."""
    found: list[dict[str, str]] = json.loads(CASES.read_text(encoding="utf-8"))
    return [item for item in found if bool(item["held_out"]) == held_out]


def encoded(text: str, language: str) -> Iterator[tuple[str, bytes]]:
    """(name, bytes) in each of the encodings that have the text; a Western one only for English."""
    for encoding, mark in (("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE)):
        yield encoding, text.encode(encoding)
        yield f"{encoding} with mark", mark + text.encode(encoding)
    yield "utf-8", text.encode("utf-8")
    yield "utf-8 with mark", codecs.BOM_UTF8 + text.encode("utf-8")
    yield "utf-32-le", text.encode("utf-32-le")
    # Vietnamese in GB18030 takes four bytes for most letters; no page is written so.
    names = {"zh": ("gb18030", "cp950", "big5hkscs"), "vi": ("cp1258",), "en": ("cp1252", "cp1258", "gb18030")}
    for name in names[language[:2]]:
        try:
            content = cp1258(text) if name == "cp1258" else text.encode(name)
        except UnicodeEncodeError:
            continue
        if not content.isascii():
            yield name, content


def cp1258(text: str) -> bytes:
    """Windows-1258 as Vietnamese keyboards write it: letters composed, tones as marks behind them."""
    return b"".join(_letter(ch) for ch in unicodedata.normalize("NFC", text))


def _letter(ch: str) -> bytes:
    try:
        return ch.encode("cp1258")
    except UnicodeEncodeError:
        marked = unicodedata.normalize("NFD", ch)
        tone = "".join(mark for mark in marked if mark in _TONES)
        letter = unicodedata.normalize("NFC", "".join(mark for mark in marked if mark not in _TONES))
        if not tone:
            raise
        return (letter + tone).encode("cp1258")
