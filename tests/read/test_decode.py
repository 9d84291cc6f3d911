"""From bytes to text: certain or refused. Other encodings: test_encodings.py."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import SeedError
from generator.model import Seed
from generator.read import decoded

TEXT = "纺织服装,dệt may\r\n第二行\n"


def seed(content: bytes) -> Seed:
    return Seed(path="x.txt", sha256="0" * 64, content=content)


@pytest.mark.parametrize(
    ("mark", "encoding", "name"),
    [
        (b"", "utf-8", "utf-8"),
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32-le"),
    ],
)
def test_certain_encodings_are_read_to_the_character(mark: bytes, encoding: str, name: str) -> None:
    result = decoded(seed(mark + TEXT.encode(encoding)))
    assert (result.text, result.encoding) == (TEXT, name)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"caf\x81\xe9", "undecodable-seed"),
        ("蜃阕".encode("gb18030"), "undecodable-seed"),
        (codecs.BOM_UTF16_LE + b"a", "undecodable-seed"),
        (b"text\x00more", "binary-seed"),
        (b"%PDF-1.7 text", "binary-seed"),
        (b"PK\x03\x04rest", "binary-seed"),
        (codecs.BOM_UTF8 + b" \n", "empty-seed"),
        ("\u3000\n".encode(), "empty-seed"),
    ],
)
def test_anything_else_is_refused_by_name(content: bytes, code: str) -> None:
    with pytest.raises(SeedError) as caught:
        decoded(seed(content))
    assert caught.value.code == code
    assert str(caught.value).startswith("x.txt: ")


@settings(derandomize=True, deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\ufffd"), min_size=1).filter(
        lambda text: any(map(str.isalpha, text)) and not text.startswith("\ufeff")
    )
)
def test_utf_8_loses_nothing(text: str) -> None:
    assert decoded(seed(text.encode("utf-8"))).text == text


@settings(derandomize=True, deadline=None)
@given(st.binary(min_size=1))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    refused = None
    try:
        decoded(seed(content))
    except SeedError as error:
        refused = error.code
    assert refused in (None, "empty-seed", "binary-seed", "undecodable-seed")
