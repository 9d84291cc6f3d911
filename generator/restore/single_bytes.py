"""Characters that a program made of single bytes: what byte each was, in Windows-1252 or Latin-1.

Windows-1252 leaves five bytes without a character; programs make C1 controls of them, as Latin-1 does of its 32.
"""

from __future__ import annotations

import re

BYTES: dict[str, int] = {chr(point): point for point in range(0x80, 0x100)}
BYTES.update((ch, byte) for byte in range(0x80, 0xA0) if (ch := bytes([byte]).decode("cp1252", "ignore")))
"""The byte of each character beyond ASCII that stands for one."""


def class_of(first: int, last: int) -> str:
    """The characters of bytes from `first` to `last`, as the inside of a regular expression's class."""
    return "".join(re.escape(ch) for ch, byte in sorted(BYTES.items()) if first <= byte <= last)


def bytes_of(text: str) -> bytes:
    """The bytes behind a text of ASCII and characters of `BYTES`. Errors: KeyError for any other character."""
    return bytes(ord(ch) if ch.isascii() else BYTES[ch] for ch in text)
