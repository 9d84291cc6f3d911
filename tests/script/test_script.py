"""Scripts, forms for matching, sentences, words, unseen characters."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.script import ascii_words, is_han, key_of, matching_form, script_of, sentences, to_simplified
from generator.script.controls import control_kind, control_name, controls_in
from generator.script.tables import simplified_only, traditional_only

law = settings(derandomize=True, deadline=None, max_examples=200)
MIXED = st.text(alphabet=st.sampled_from("產业后干乾坏壞重慶庆a A.。！？；…\n“”（）)(5é đĐỗ・㎏ﷺİß2")) | st.text()


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("推动产业转型升级", "Hans"),
        ("推動產業轉型升級", "Hant"),
        ("人民大会", "Hans"),
        ("山中有水", "Hans"),
        ("中国纺织行业 China Textile Council 年度发展报告", "Hans"),
        ("Tô Châu, Vô Tích", "Latn"),
        ("The 中国 in an English text of some length", "Latn"),
        ("Привет, мир", "Zyyy"),
        ("これは日本語の文章です", "Zyyy"),
        ("12.5%", "Zyyy"),
        ("", "Zyyy"),
    ],
)
def test_script_of(text: str, script: str) -> None:
    assert script_of(text) == script


def test_characters_of_both_scripts_decide_nothing() -> None:
    assert not set("后干坏里面乾") & (traditional_only() | simplified_only())
    assert not traditional_only() & simplified_only()


def test_simplified_text_is_not_converted() -> None:
    text = "破坏土地"
    assert matching_form(text, script_of(text)) == text
    assert matching_form("破壞土地", "Hant") == "破坏土地"
    assert key_of("破壞土地") == key_of("破坏土地")


@law
@given(MIXED)
def test_simplifying_keeps_the_length(text: str) -> None:
    assert len(to_simplified(text)) == len(text)
    assert [ch == "\n" for ch in to_simplified(text)] == [ch == "\n" for ch in text]


def test_lone_surrogates_do_not_stop_it() -> None:
    assert to_simplified("產\ud800業") == "产\ud800业"


@pytest.mark.parametrize(
    ("names", "key"),
    [
        (("Tô Châu", "TO CHAU", "to-chau"), "tochau"),
        (("Đà Nẵng", "da nang"), "danang"),
        (("紡織·服裝", "纺织服装", "纺织 服装"), "纺织服装"),
        (("ＡＢＣ１２", "abc12"), "abc12"),
        (("“…”",), ""),
    ],
)
def test_key_of(names: tuple[str, ...], key: str) -> None:
    assert {key_of(name) for name in names} == {key}


@law
@given(MIXED)
def test_keys_hold_letters_and_digits_and_are_their_own_keys(text: str) -> None:
    key = key_of(text)
    assert all(ch.isalnum() for ch in key)
    assert key_of(key) == key


def test_is_han() -> None:
    assert all(map(is_han, "中々〇𠀀㐀豈"))
    assert not any(map(is_han, "aあ。ㄒ⿵ "))


SENTENCES = [
    ("增长5.2%。“好。”他说;又来!真的?是的", ["增长5.2%。", "“好。”", "他说;", "又来!", "真的?", "是的"]),
    ("彰显民生价值；服务科技自强。", ["彰显民生价值；", "服务科技自强。"]),
    ("1;2;3", ["1;2;3"]),
    ("first; second. Third", ["first; second.", "Third"]),
    (
        'kế hoạch hành động").Việc giới thiệu năm 2025.Để đạt',
        ['kế hoạch hành động").', "Việc giới thiệu năm 2025.", "Để đạt"],
    ),
    ("tăng trưởng GDP.Việc này", ["tăng trưởng GDP.", "Việc này"]),
    ("No. 5 Road. Mr. Smith said no. U.S. policy", ["No. 5 Road.", "Mr. Smith said no.", "U.S. policy"]),
    ("Jan. 18, 2024. Then", ["Jan. 18, 2024.", "Then"]),
    ("ngày 18.1.2024 đã. Sau", ["ngày 18.1.2024 đã.", "Sau"]),
    ("18. 1. 2024 was", ["18. 1. 2024 was"]),
    ("1. Title\n2. Next", ["1. Title", "2. Next"]),
    ("in 2025. 19 measures", ["in 2025.", "19 measures"]),
    ("approx. five e.g. this", ["approx. five e.g. this"]),
    (
        "See www.Abc.Com and a@b.Com or https://x.Com/?id=5 ok",
        ["See www.Abc.Com and a@b.Com or https://x.Com/?id=5 ok"],
    ),
    ("Node.js is. Ok", ["Node.js is.", "Ok"]),
    ("《你好！》获奖。", ["《你好！》获奖。"]),
    ("“什么?”,他说。", ["“什么?”,他说。"]),
    ("支撑效能……\n下半年", ["支撑效能……", "下半年"]),
    ("他说……然后走了。", ["他说……然后走了。"]),
    (" \n\u3000甲。 \r\n乙 ", ["甲。", "乙"]),
    ("TP.HCM và ThS. Nguyễn Văn A nói", ["TP.HCM và ThS. Nguyễn Văn A nói"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[case[0][:20] for case in SENTENCES])
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


@law
@given(MIXED, st.integers(0, 20), st.integers(0, 60))
def test_sentences_cover_what_is_not_blank(text: str, start: int, length: int) -> None:
    end = min(start + length, len(text))
    start = min(start, end)
    position = start
    for first, last in sentences(text, start, end):
        assert text[position:first].strip() == ""
        assert first < last
        assert text[first:last] == text[first:last].strip()
        assert "\n" not in text[first:last]
        position = last
    assert text[position:end].strip() == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tô Châu", ("to", "chau")),
        ("Đà Nẵng 2024", ("da", "nang", "2024")),
        ("重慶", ("chong", "qing")),
        ("重庆", ("chong", "qing")),
        ("吕梁", ("lv", "liang")),
        ("Straße-Œuvre", ("strasse", "oeuvre")),
        ("AI赋能", ("ai", "fu", "neng")),
        ("Привет…", ()),
    ],
)
def test_ascii_words(text: str, words: tuple[str, ...]) -> None:
    assert ascii_words(text) == words


@law
@given(MIXED)
def test_words_are_plain_ascii(text: str) -> None:
    assert all(re.fullmatch("[a-z0-9]+", word) for word in ascii_words(text))


def test_unseen_characters_have_kinds_and_names() -> None:
    assert control_name("\u202e") == "RIGHT-TO-LEFT OVERRIDE"
    assert (control_name("\x00"), control_name("\x7f"), control_name("\x85")) == ("NULL", "DELETE", "U+0085")
    assert [control_kind(ch) for ch in "\x00\u2066\u200b\n\t\ra中"] == [
        "control",
        "bidirectional",
        "invisible",
        *[None] * 5,
    ]
    assert controls_in("a\u200bb\u202e") == (1, 3)


def test_all_format_characters_are_known_except_visible_ones() -> None:
    """Number signs of Arabic, Syriac, Kaithi and Egyptian script show a form of their own."""
    unknown = {
        chr(point)
        for point in range(0x110000)
        if unicodedata.category(chr(point)) in {"Cf", "Zl", "Zp"} and control_kind(chr(point)) is None
    }
    assert all(re.search("^(ARABIC|SYRIAC|KAITHI|EGYPTIAN)", unicodedata.name(ch)) for ch in unknown), sorted(
        map(hex, map(ord, unknown))
    )
