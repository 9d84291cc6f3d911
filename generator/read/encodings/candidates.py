"""The encodings that come into question where a seed is no valid UTF-8: those that are read, those that are named."""

from __future__ import annotations

from collections.abc import Callable

from generator.model import Value
from generator.read.encodings.vietnamese import cp1258, tcvn, viscii

LOST = "\ufffd"
_FOREIGN, _OLD = 6.0, 10.0


class Encoding(Value, frozen=True):
    """One way to read bytes."""

    name: str
    """As Python's codecs have it; `tcvn` and `viscii` beside them."""
    label: str
    """For messages: `simplified Chinese (GB18030)`."""
    is_read: bool = True
    """False: only recognised, so that the message can name it."""
    unit: int = 1
    """Each character takes a multiple of so many bytes."""

    @property
    def handicap(self) -> float:
        """Nats by which it is less likely from the outset: foreign to this tool's collections, or long out of use."""
        if self.name in ("tcvn", "viscii"):
            return _OLD
        return 0.0 if self.is_read else _FOREIGN


def read_as(encoding: Encoding, content: bytes) -> tuple[str, int]:
    """(text, number of places whose bytes the encoding does not have). Each such place is shown as U+FFFD."""
    own = _OWN.get(encoding.name)
    text = own(content) if own else content.decode(encoding.name, "replace")
    lost = text.count(LOST)
    if lost and encoding.name in _LOST_AS_WRITTEN:
        lost -= content.count(_LOST_AS_WRITTEN[encoding.name])  # U+FFFD that the file spells out is no bad byte
    elif lost and encoding.unit > 1:
        lost -= content.decode(encoding.name, "ignore").count(LOST)
    return text, max(0, lost)


_OWN: dict[str, Callable[[bytes], str]] = {"cp1258": cp1258, "tcvn": tcvn, "viscii": viscii}
_LOST_AS_WRITTEN = {"utf-8": b"\xef\xbf\xbd", "gb18030": b"\x84\x31\xa4\x37"}

UTF_8 = Encoding(name="utf-8", label="UTF-8")
UTF_16_LE = Encoding(name="utf-16-le", label="UTF-16", unit=2)
UTF_16_BE = Encoding(name="utf-16-be", label="UTF-16, big-endian", unit=2)
UTF_32_LE = Encoding(name="utf-32-le", label="UTF-32", unit=4)
UTF_32_BE = Encoding(name="utf-32-be", label="UTF-32, big-endian", unit=4)

CANDIDATES: tuple[Encoding, ...] = (
    UTF_8,
    UTF_16_LE,
    UTF_16_BE,
    Encoding(name="gb18030", label="simplified Chinese (GB18030)"),
    Encoding(name="cp950", label="traditional Chinese (Big5)"),
    Encoding(name="big5hkscs", label="traditional Chinese of Hong Kong (Big5-HKSCS)"),
    Encoding(name="cp1252", label="Western European (Windows-1252)"),
    Encoding(name="cp1258", label="Vietnamese (Windows-1258)"),
    Encoding(name="tcvn", label="Vietnamese (TCVN 5712)"),
    Encoding(name="viscii", label="Vietnamese (VISCII)"),
    Encoding(name="cp932", label="Japanese (Shift_JIS)", is_read=False),
    Encoding(name="euc_jp", label="Japanese (EUC-JP)", is_read=False),
    Encoding(name="cp949", label="Korean (EUC-KR)", is_read=False),
    Encoding(name="cp1250", label="Central European (Windows-1250)", is_read=False),
    Encoding(name="cp1254", label="Turkish (Windows-1254)", is_read=False),
    Encoding(name="cp874", label="Thai (Windows-874)", is_read=False),
    Encoding(name="cp1251", label="Cyrillic (Windows-1251)", is_read=False),
    Encoding(name="koi8_r", label="Cyrillic (KOI8-R)", is_read=False),
)
"""In this order where two read the same text."""
