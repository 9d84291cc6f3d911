"""Vietnamese in single bytes: Windows-1258 with its combining tones, and two older encodings without a codec in Python.

Windows-1258 writes `ệ` as `ê` and a dot below. Converters (libiconv, glibc) compose them, and so does this: the decoded
text is composed, and spans count its composed characters. TCVN 5712-1:1993 (as ABC fonts use it) and VISCII (RFC 1456)
have all letters composed.
"""

from __future__ import annotations

import unicodedata

_TCVN_UPPER_HALF = (
    "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
    "\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
    "ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
)

_VISCII_UPPER_HALF = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)

_VISCII_CONTROLS = {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"}


def cp1258(content: bytes) -> str:
    """Windows-1258, composed; bytes that it does not define become U+FFFD."""
    return unicodedata.normalize("NFC", content.decode("cp1258", "replace"))


def tcvn(content: bytes) -> str:
    """TCVN 5712-1 as documents in ABC fonts use it: the lower half is ASCII."""
    return unicodedata.normalize("NFC", content.decode("latin-1").translate(_TCVN))


def viscii(content: bytes) -> str:
    """VISCII: the upper half and six of the control characters are letters."""
    return content.decode("latin-1").translate(_VISCII)


_TCVN = {0x80 + place: letter for place, letter in enumerate(_TCVN_UPPER_HALF)}
_VISCII = {0x80 + place: letter for place, letter in enumerate(_VISCII_UPPER_HALF)} | _VISCII_CONTROLS
