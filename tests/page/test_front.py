"""Front matter: what is written is read back by every loader, and hostile YAML is refused, quickly."""

import re
import time
from contextlib import suppress
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mkdocs.utils import meta

from generator.page import (
    FrontMatterError,
    chunks_of,
    dumped,
    front,
    front_matter,
    joined,
    line_end,
    parts_of,
    split,
    with_key,
    without_keys,
)
from tests.page.cases import cases

PROFILE = settings(derandomize=True, deadline=None, max_examples=150)
OTHER_TYPES = [
    "yes",
    "No",
    "y",
    "~",
    "null",
    "1",
    "002",
    "1e3",
    "0x1f",
    "12:30",
    "2023-04-14",
    ".inf",
    "=",
    "<<",
    "0",
    "-",
]
SYNTAX = [
    "---",
    "...",
    "- a",
    "a: b",
    "a #b",
    "#",
    "&a",
    "*a",
    "!x",
    "%a",
    "@a",
    "|",
    ">",
    "'",
    '"',
    "\\",
    "a:",
    ": a",
    "?",
]
ODD = [
    "[",
    "{",
    "产业：a",
    "a,b",
    "it's",
    "",
    "\n",
    "a\n---\nb",
    "k: v\n---\n",
    "\t",
    " a",
    "a ",
    "a  b",
    "A?",
    "😀",
    "\r\n",
    "\x00",
]
UNSHOWN = ["\x07", "\x85", "\xa0", "\u2028", "\ufeff", "\x7f", "\u202e", "\ue000", "\ufffe", "\ufdd0", "\U0010ffff"]
WORDS = st.sampled_from(OTHER_TYPES + SYNTAX + ODD + UNSHOWN)
TEXT = WORDS | st.lists(WORDS, max_size=4).map("".join) | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SCALARS = TEXT | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.booleans() | st.none()
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=5) | st.dictionaries(TEXT, inner, max_size=5))
MAPPINGS = st.dictionaries(TEXT, VALUES, max_size=5)


def _same(one: Any, other: Any) -> bool:
    """Equality that tells 1, 1.0 and True apart, and sees the order of keys."""
    return repr(one) == repr(other)


@PROFILE
@given(values=MAPPINGS)
@example(values={"a": 1e16, "b": 5e-324, "c": -0.0, "d": 10**30})
def test_dumped_values_are_read_back_by_every_loader(values: dict[str, Any]) -> None:
    text = dumped(values)
    assert _same(front_matter(text), values)
    assert _same(yaml.load(text, yaml.SafeLoader) or {}, values)
    assert _same(yaml.load(text, yaml.CSafeLoader) or {}, values)


@PROFILE
@given(values=MAPPINGS)
def test_dumped_text_ends_no_front_matter_and_hides_nothing(values: dict[str, Any]) -> None:
    text = dumped(values)
    page = joined(text, "body\n")
    assert split(page) == (text, "body\n")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\xa0\u2028\u2029\u202a-\u202e\ufeff]", text)
    if values:
        assert meta.get_data(page) == ("body\n", values)


def test_dumped_form() -> None:
    values = {
        "title": "稳中有进 “a”",
        "published": "2023-04-14",
        "tags": ["a", "no"],
        "generated": {"by": "briefing-generator/0.1.0", "at": "2023-08-18T17:32:54+08:00"},
        "sources": [{"id": "L4@3-8", "quote": "a\n---\nb", "span": [3, 8], "title": "t"}],
        "none": [],
    }
    assert dumped(values) == (
        "title: 稳中有进 “a”\n"
        'published: "2023-04-14"\n'
        'tags:\n  - a\n  - "no"\n'
        'generated: {by: briefing-generator/0.1.0, at: "2023-08-18T17:32:54+08:00"}\n'
        'sources:\n  - id: L4@3-8\n    quote: "a\\n---\\nb"\n    span: [3, 8]\n    title: t\n'
        "none: []\n"
    )


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, b"x"])
def test_dumped_refuses_what_json_does_not_have(value: Any) -> None:
    with pytest.raises(ValueError, match="front matter cannot hold"):
        dumped({"a": value})


def test_dumped_replaces_half_a_surrogate_pair() -> None:
    assert front_matter(dumped({"a": "x\ud800y"})) == {"a": "x\ufffdy"}


@pytest.mark.parametrize("loader", ["C", "Python"])
@pytest.mark.parametrize(("text", "expected"), cases("front"))
def test_front_matter_case(text: str, expected: Any, loader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(front, "_LOADER", {"C": yaml.CSafeLoader, "Python": yaml.SafeLoader}[loader])
    if isinstance(expected, str):
        with pytest.raises(FrontMatterError, match=f"^{expected}:"):
            front_matter(text)
    else:
        assert _same(front_matter(text), expected)


@PROFILE
@given(text=st.text("a: []{}-&*!#'\"\n|>?", max_size=60) | st.text(max_size=30))
def test_front_matter_fails_in_one_way_only(text: str) -> None:
    with suppress(FrontMatterError):
        values = front_matter(text)
        assert front_matter(dumped(values)) == values


@pytest.mark.parametrize("piece", ["[", "- ", "{a: ", "a: ", "a:\n", "&a ", "!", "'", "? ", "# x\n", "\t", "%a\n"])
def test_front_matter_survives_nesting_and_length(piece: str) -> None:
    start = time.process_time()
    with suppress(FrontMatterError):
        front_matter("a: " + piece * 100_000)
    assert time.process_time() - start < 2


FRONTS = {
    "---\na: 1\n---\nb\n": ("a: 1\n", "b\n"),
    "---\na: 1\n...\nb": ("a: 1\n", "b"),
    "--- \t\r\na: 1\r\n---\r\nb": ("a: 1\r\n", "b"),
    "---\na: 1\n---": ("a: 1\n", ""),
    "---\n---\nb": ("", "b"),
    "\ufeff---\na: 1\n---\nb": ("a: 1\n", "b"),
    "---\na: |\n  ---\n ---\n---\nb": ("a: |\n  ---\n ---\n", "b"),
    "---\na: 1\nb": (None, "---\na: 1\nb"),
    "\n---\na: 1\n---\n": (None, "\n---\na: 1\n---\n"),
    "----\na: 1\n---\n": (None, "----\na: 1\n---\n"),
    "": (None, ""),
}


@pytest.mark.parametrize("text", FRONTS)
def test_split(text: str) -> None:
    assert split(text) == FRONTS[text]
    assert parts_of(text).text == text


@PROFILE
@given(
    text=st.lists(st.sampled_from(["---", "...", "a: 1", "\n", "\r\n", " ", "x", "\ufeff"]), max_size=12).map("".join)
)
def test_split_agrees_with_mkdocs(text: str) -> None:
    assert parts_of(text).text == text
    opened, body = split(text)
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n")
    match = meta.YAML_RE.match(plain)
    # Ours also takes an empty front matter, and a fence that ends the file.
    if match and opened:
        assert match.group(1) == opened.replace("\r\n", "\n")
        assert plain[match.end() :] == body.replace("\r\n", "\n")
    elif opened is None:
        assert match is None


PAGE = "# top\ntype: x\n\n# why\ntitle: 'T' # behind\nlist:\n- a\n- b\n  # in\ntext: |\n  x\n\n  y\n# end\n"


def test_chunks_are_the_text() -> None:
    chunks = chunks_of(PAGE)
    assert chunks is not None
    assert [chunk.key for chunk in chunks] == ["type", "title", "list", "text", None]
    assert "".join(chunk.lines for chunk in chunks) == PAGE
    assert chunks[1].above == "\n# why\n"
    assert chunks[2].text == "list:\n- a\n- b\n  # in\n"
    assert chunks_of("{a: 1, b: 2}\n") is None


@pytest.mark.parametrize("text", [PAGE, PAGE.replace("\n", "\r\n"), "", "a: 1\n", "a: 1"])
def test_a_key_comes_and_goes_without_a_trace(text: str) -> None:
    changed = with_key(text, "sources", [{"id": "L1", "quote": "q\nr"}])
    values = {**front_matter(text), "sources": [{"id": "L1", "quote": "q\nr"}]}
    assert front_matter(changed) == values
    assert line_end(changed) == line_end(text)
    assert without_keys(changed, ("sources",)).rstrip("\r\n") == text.rstrip("\r\n")


def test_a_key_is_set_in_its_place() -> None:
    assert with_key("a: 1\nb: 2\n", "a", "x") == "a: x\nb: 2\n"
    assert with_key("a: 1\n# c\nb: 2\n", "new", 0, before="b") == "a: 1\n# c\nnew: 0\nb: 2\n"
    assert with_key("{a: 1}\n", "new", 0) == "a: 1\nnew: 0\n"
    assert without_keys("{a: 1, new: 0}\n", ("new",)) == "a: 1\n"
    assert without_keys("{a: 1}\n", ("new",)) == "{a: 1}\n"
