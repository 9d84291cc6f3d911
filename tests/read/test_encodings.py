"""Which encoding bytes are in: decided right, or refused by name; never read wrongly."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path
from typing import Any

import pytest

from generator.errors import SeedError
from generator.model import Decoded, Seed, Sidecar, Span
from generator.read import decoded
from tests.read.passages import cp1258, encoded, passages

CASES = Path(__file__).parents[1] / "cases" / "read" / "encodings.json"
ZH = "关于进一步做好秋季农田灌溉工作的通知,各县(市)人民政府要切实加强领导。"
NAMES = {
    "utf-16-le": {"utf-16-le"},
    "utf-16-be": {"utf-16-be"},
    "cp950": {"cp950", "big5hkscs"},
    "big5hkscs": {"cp950", "big5hkscs"},
    # Where a text has no letter that only one of the two has, the commoner name is given.
    "cp1258": {"cp1258", "cp1252"},
}


def seed(content: bytes, charset: str | None = None) -> Seed:
    return Seed(path="x.txt", sha256="0" * 64, content=content, sidecar=Sidecar(charset=charset))


def answer(content: bytes, charset: str | None = None) -> Decoded | SeedError:
    try:
        return decoded(seed(content, charset))
    except SeedError as error:
        return error


def misjudged(*, held_out: bool) -> tuple[list[str], list[str]]:
    """(refused, read wrongly): label and encoding of every passage whose answer is not its text."""
    refused, wrong = [], []
    for passage in passages(held_out=held_out):
        for name, content in encoded(passage["text"], passage["language"]):
            result = answer(content)
            if isinstance(result, SeedError):
                refused.append(f"{passage['label']} {name}")
            elif result.text != passage["text"] or result.encoding not in NAMES.get(name, {name.split()[0]}):
                wrong.append(f"{passage['label']} {name}")
    return refused, wrong


def test_every_passage_is_read_in_every_encoding() -> None:
    # en 50 has one sign beyond ASCII, two bytes that are a dash in GB18030 and a character in Big5.
    assert misjudged(held_out=False) == (["en 50 gb18030"], [])


def cases(drawer: str) -> list[Any]:
    found = json.loads(CASES.read_text(encoding="utf-8"))[drawer]
    return [pytest.param(case, id=case["label"]) for case in found]


@pytest.mark.parametrize("case", [*cases("real"), *cases("synthetic"), *cases("negative"), *cases("known-failures")])
def test_case(case: dict[str, Any]) -> None:
    content = bytes.fromhex(case["bytes"]) if "bytes" in case else case["input"].encode(case["encoding"])
    result = answer(content)
    shown = f"{result.code}: {result.what}" if isinstance(result, SeedError) else f"{result.encoding}: {result.text}"
    assert (shown.startswith(case["expected"])) == (case["expect"] == "pass"), shown


@pytest.mark.parametrize("size", [40, 400, 4000, 100_000])
def test_random_bytes_are_refused(size: int) -> None:
    result = answer(random.Random(size).randbytes(size))
    assert isinstance(result, SeedError)
    assert result.code in ("binary-seed", "undecodable-seed")
    assert result.code == "binary-seed" or size < 4000


@pytest.mark.parametrize("content", [gzip.compress(ZH.encode() * 9, mtime=0), b"\x7fELF\x02\x01\x01" + bytes(400)])
def test_files_of_other_kinds_are_binary(content: bytes) -> None:
    result = answer(content)
    assert isinstance(result, SeedError)
    assert result.code == "binary-seed"


def test_binary_that_was_saved_as_text_is_binary() -> None:
    noise = random.Random(7).randbytes(6000)
    for text in (noise.decode("latin-1"), noise.decode("utf-8", "replace"), noise.decode("gb18030", "replace")):
        result = answer(text.encode("utf-8"))
        assert isinstance(result, SeedError)
        assert result.code == "binary-seed"


def test_a_list_of_rare_characters_is_text() -> None:
    text = " ".join(bytes((row, cell)).decode("gb2312") for row in range(0xE0, 0xE4) for cell in range(0xA1, 0xFF))
    result = answer(text.encode("utf-8"))
    assert isinstance(result, Decoded)


def test_a_hint_settles_what_is_near_and_overrides_nothing() -> None:
    short = "蚕丝".encode("gb18030")
    assert isinstance(answer(short), SeedError)
    near = answer(short, "GBK")
    assert isinstance(near, Decoded)
    assert near.text == "蚕丝"
    for charset in ("big5", "utf-8", "windows-1258", "no such charset", "\x00"):
        sure = answer(ZH.encode("gb18030"), charset)
        assert isinstance(sure, Decoded)
        assert (sure.encoding, sure.text) == ("gb18030", ZH)


# --- bad bytes and lost characters ------------------------------------------------------------------------------------


def codes(result: Decoded | SeedError) -> list[tuple[str, Span | None]]:
    assert isinstance(result, Decoded)
    return [(item.code, item.span) for item in result.findings]


def test_a_few_bad_bytes_are_shown_and_counted() -> None:
    line = f"{ZH}\n".encode()
    result = answer(line * 5 + b"\xff" + line * 5 + b"\xe7\xba" + line * 5)
    place = 5 * (len(ZH) + 1)
    assert codes(result) == [("bad-bytes", Span(place, place + 1))]
    assert isinstance(result, Decoded)
    assert result.text.replace("\ufffd", "") == f"{ZH}\n" * 15
    assert result.findings[0].message == "The bytes are no UTF-8 at 2 places, shown as U+FFFD, in lines 6, 11."


def test_bad_bytes_beside_lost_characters_are_told_apart() -> None:
    line = f"{ZH}\n".encode()
    result = answer("\ufffd".encode() + line * 9 + b"\xff" + line)
    assert isinstance(result, Decoded)
    place = 1 + 9 * (len(ZH) + 1)
    assert [(item.code, item.span) for item in result.findings] == [
        ("bad-bytes", Span(place, place + 1)),
        ("lost-characters", Span(0, 1)),
    ]


def test_bad_bytes_in_gb18030_are_shown_too() -> None:
    line = f"{ZH}\n".encode("gb18030")
    result = answer(line * 5 + b"\xff\n" + line * 5)
    assert codes(result) == [("bad-bytes", Span(5 * len(ZH) + 5, 5 * len(ZH) + 6))]


def test_many_bad_bytes_are_refused() -> None:
    result = answer((ZH.encode()[:-1] + b"\xff\xfe\xfd") * 9)
    assert isinstance(result, SeedError)
    assert result.code == "undecodable-seed"


def test_a_last_character_that_was_cut_in_two_is_shown() -> None:
    assert codes(answer(ZH.encode()[:-1])) == [("bad-bytes", Span(len(ZH) - 1, len(ZH)))]


def test_a_single_western_letter_in_a_long_text_is_no_bad_byte() -> None:
    result = answer("The café opened in March, and nobody complained about the noise. ".encode("cp1252") * 9)
    assert codes(result) == []


def test_lost_characters_are_counted_and_never_guessed() -> None:
    text = f"{ZH}\n织造\ufffd\ufffd车间\n{ZH}\ufffd"
    result = answer(text.encode("utf-8"))
    place = text.index("\ufffd")
    assert codes(result) == [("lost-characters", Span(place, place + 2))]
    assert isinstance(result, Decoded)
    assert result.text == text
    assert result.findings[0].message == "3 characters were lost (U+FFFD) before the file was saved, in lines 2, 3."


def test_a_text_of_lost_characters_is_refused() -> None:
    result = answer(ZH.encode("big5hkscs", "ignore").decode("utf-8", "replace").encode("utf-8"))
    assert isinstance(result, SeedError)
    assert result.code == "undecodable-seed"


def test_windows_1258_is_composed_and_spans_count_composed_characters() -> None:
    text = "Thành phố Tô Châu xuất khẩu dệt may"
    content = cp1258(text)
    assert len(content) > len(text)
    result = answer(content)
    assert isinstance(result, Decoded)
    assert (result.encoding, result.text) == ("cp1258", text)


def test_a_long_line_is_read_in_linear_time() -> None:
    content = ("纺" * 2_000_000).encode("gb18030")
    assert answer(content)  # a second at most: only a sample is judged


def test_passages_that_nothing_was_built_with_are_never_read_wrongly() -> None:
    assert misjudged(held_out=True) == ([], [])
