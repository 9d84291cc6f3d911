"""From bytes to text: a byte order mark, else valid UTF-8, else what the language model is certain of, else refused."""

from __future__ import annotations

import codecs

from generator.errors import SeedError
from generator.model import Decoded, Seed
from generator.read.encodings.candidates import (
    UTF_8,
    UTF_16_BE,
    UTF_16_LE,
    UTF_32_BE,
    UTF_32_LE,
    Encoding,
    read_as,
)
from generator.read.encodings.choice import FEWEST_SOUND, Choice, choice_of
from generator.read.encodings.soundness import binary_reason, lost_before, noise_share, state_of

BYTE_ORDER_MARKS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, UTF_32_LE),
    (codecs.BOM_UTF32_BE, UTF_32_BE),
    (codecs.BOM_UTF8, UTF_8),
    (codecs.BOM_UTF16_LE, UTF_16_LE),
    (codecs.BOM_UTF16_BE, UTF_16_BE),
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
    b"BZh": "a compressed file",
    b"\xfd7zXZ": "a compressed file",
    b"7z\xbc\xaf\x27\x1c": "a compressed archive",
    b"Rar!\x1a": "a compressed archive",
    b"\x7fELF": "a program",
    b"MZ\x90\x00": "a program",
}
_BLANK = "\ufeff \t\r\n\f\v\u3000\u200b"
_NOISY = 0.1
"""From this share of control characters on, bytes are no text."""


def decoded(seed: Seed) -> Decoded:
    """The text of a seed, in the encoding that its bytes show; a charset in the sidecar settles only near-ties.

    A few bad bytes (fewer than one in 200) are shown as U+FFFD, and a finding says so; nothing is guessed for them.
    Errors: SeedError with code binary-seed, undecodable-seed (naming the two likeliest encodings) or empty-seed.
    """
    for head, what in BINARY_HEADS.items():
        if seed.content.startswith(head):
            raise SeedError("binary-seed", f"this is {what}, not text.", where=seed.path)
    encoding, text, bad, content = _read(seed)
    if not text.strip(_BLANK):
        raise SeedError("empty-seed", "the file holds no text.", where=seed.path)
    if reason := binary_reason(text):
        raise SeedError("binary-seed", reason, where=seed.path)
    if reason := lost_before(text):
        raise SeedError("undecodable-seed", reason, where=seed.path, hint="Fetch the document again as it was.")
    return Decoded(encoding=encoding.name, text=text, findings=state_of(text, content, encoding, bad, seed.path))


Answer = tuple[Encoding, str, int, bytes]
"""An encoding, the text, the number of bad places, and the bytes without their mark."""


def _read(seed: Seed) -> Answer:
    for mark, encoding in BYTE_ORDER_MARKS:
        if seed.content.startswith(mark):
            return _tolerant(seed, encoding, seed.content[len(mark) :])
    content = seed.content
    if b"\x00" not in content:
        try:
            return UTF_8, content.decode("utf-8"), 0, content
        except UnicodeDecodeError:
            pass  # judged below, beside all other encodings
    elif (wide := _utf_32(content)) is not None:
        return (*wide, 0, content)
    choice = choice_of(content, seed.sidecar.charset)
    if b"\x00" in content and (not choice.is_certain or choice.readings[0].encoding.unit == 1):
        raise SeedError(
            "binary-seed", f"byte {content.index(0) + 1:,} is zero: this is binary, not text.", where=seed.path
        )
    if not choice.is_certain:
        return _undecided(seed, choice)
    best = choice.readings[0].encoding
    if not best.is_read:
        raise SeedError(
            "undecodable-seed",
            f"this seems to be {best.label}, which is not read.",
            where=seed.path,
            hint="Save the document as UTF-8.",
        )
    return _tolerant(seed, best, content)


def _utf_32(content: bytes) -> tuple[Encoding, str] | None:
    """UTF-32 without a mark: two bytes of four are zero, and nothing else is valid in it."""
    if len(content) % 4 or len(content) < 8:
        return None
    for encoding in (UTF_32_LE, UTF_32_BE):
        try:
            return encoding, content.decode(encoding.name)
        except UnicodeDecodeError:
            continue
    return None


def _tolerant(seed: Seed, encoding: Encoding, content: bytes) -> Answer:
    """The text of `content` even if a few of its bytes are bad; refused if they are many."""
    text, bad = read_as(encoding, content)
    is_cut = bad == 1 and len(text) > 20 and text.endswith("\ufffd")  # the last character was cut off in two
    if bad and bad * FEWEST_SOUND >= len(content) and not is_cut:
        raise SeedError(
            "undecodable-seed",
            f"this is no valid {encoding.label}: {bad:,} of its {len(content):,} bytes begin no character.",
            where=seed.path,
            hint="Save the document as UTF-8.",
        )
    return encoding, text, bad, content


def _undecided(seed: Seed, choice: Choice) -> Answer:
    """Nothing is certain: plain text with a few bad bytes is shown with them, all else is refused."""
    content = seed.content
    first = choice.readings[0]
    if noise_share(content) >= _NOISY and choice.no_text < first.cost:
        raise SeedError("binary-seed", "its bytes follow no encoding of text: this is a binary file.", where=seed.path)
    text, bad = read_as(UTF_8, content)
    if bad * FEWEST_SOUND < len(content):
        return UTF_8, text, bad, content
    best = " or ".join(reading.encoding.label for reading in choice.readings[:2])
    raise SeedError(
        "undecodable-seed",
        f"the bytes may be {best}; none is certain.",
        where=seed.path,
        hint="Save the document as UTF-8.",
    )
