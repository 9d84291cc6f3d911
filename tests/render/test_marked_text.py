"""Marks nest, keep their addresses, and never change the text."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Repair, Span
from generator.render.marked_text import MarkedText, address


class Reader(HTMLParser):
    """Text without removed parts; ids; and whether elements nest."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.ids += [value for name, value in attrs if name == "id" and value]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "del" not in self.open:
            self.text += data


def read(markup: str) -> Reader:
    reader = Reader()
    reader.feed(markup)
    reader.close()
    assert reader.open == []
    return reader


SPANS = st.tuples(st.integers(0, 29), st.integers(1, 12)).map(lambda pair: Span(pair[0], min(30, pair[0] + pair[1])))


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.lists(SPANS, max_size=8), st.integers(0, 20), st.integers(1, 10))
def test_every_passage_has_one_address_where_it_begins(passages: list[Span], start: int, length: int) -> None:
    text = "".join(chr(0x4E00 + number) for number in range(30))
    block = Span(start, start + length)
    reader = read(MarkedText(text, (), passages).html(block))
    assert reader.text == text[block.start : block.end]
    begun = {address(span) for span in passages if block.start <= span.start < block.end}
    assert sorted(reader.ids) == sorted(begun)


def test_a_crossing_passage_goes_on_in_a_second_piece() -> None:
    markup = MarkedText("abcdef", (), (Span(0, 4), Span(2, 6))).html(Span(0, 6))
    assert markup == ('<mark id="q-0-4">ab<mark id="q-2-6">cd</mark></mark><mark data-part="q-2-6">ef</mark>')


def test_repairs_show_what_was_removed() -> None:
    repair = Repair(rule="pinyin-gloss", span=Span(1, 8), before="產(chǎn)業"[:6] + "x", after="產", confidence=1.0)
    decoded = "a" + repair.before + "b"
    markup = MarkedText(decoded, (repair,), (Span(1, 8),)).html(Span(0, len(decoded)))
    assert re.sub(r"<del.*?</del>", "", markup) == 'a<mark id="q-1-8">產</mark>b'
    assert html.escape(repair.before[1:]) in markup


def test_hostile_text_is_inert() -> None:
    markup = MarkedText('<script>"&</p>', (), (Span(0, 3),)).html(Span(0, 14))
    assert "<script" not in markup
    assert read(markup).text == '<script>"&</p>'
