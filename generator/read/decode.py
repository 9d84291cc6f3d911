"""From bytes to text: only what is certain. Guessing encodings is a job of its own."""

from __future__ import annotations

import codecs

from generator.errors import SeedError
from generator.model import Decoded, Seed

BYTE_ORDER_MARKS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
BINARY_HEADS = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an Office document",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "a rich text document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a compressed file",
}


def decoded(seed: Seed) -> Decoded:
    """The text of a seed, strict: UTF-8 with or without a byte order mark, UTF-16 and UTF-32 with one.

    Errors: SeedError with code binary-seed, undecodable-seed (naming the first bad byte) or empty-seed.
    """
    for head, what in BINARY_HEADS.items():
        if seed.content.startswith(head):
            raise SeedError("binary-seed", f"this is {what}, not text.", where=seed.path)
    encoding, content = _encoding_of(seed.content)
    if encoding == "utf-8" and b"\x00" in content:
        raise SeedError(
            "binary-seed", f"byte {content.index(0) + 1} is zero: this is binary, not text.", where=seed.path
        )
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SeedError(
            "undecodable-seed",
            f"this is no valid {encoding.upper()}: byte {error.start + 1} is 0x{content[error.start]:02X}.",
            where=seed.path,
            hint="Save the document as UTF-8.",
        ) from error
    if not text.strip("\ufeff \t\r\n\f\v\u3000\u200b"):
        raise SeedError("empty-seed", "the file holds no text.", where=seed.path)
    return Decoded(encoding=encoding, text=text)


def _encoding_of(content: bytes) -> tuple[str, bytes]:
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return encoding, content[len(mark) :]
    return "utf-8", content
