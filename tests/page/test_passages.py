"""Labels and passages lead to each other, through every repair."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Alignment, Block, Draft, Header, Repair, Span
from generator.page import Label, Passages, parsed_label


def draft(decoded: str, edits: tuple[tuple[int, int, str], ...] = (), blocks: tuple[Block, ...] | None = None) -> Draft:
    """A draft of a decoded text; edits: (start, end, replacement); each line with text is a block."""
    pieces, position, repairs = [], 0, []
    for start, end, after in edits:
        pieces += [decoded[position:start], after]
        repairs.append(Repair(rule="t", span=Span(start, end), before=decoded[start:end], after=after, confidence=1.0))
        position = end
    if blocks is None:
        starts = [0, *(at + 1 for at, character in enumerate(decoded) if character == "\n")]
        ends = [*(start - 1 for start in starts[1:]), len(decoded)]
        blocks = tuple(
            Block(anchor=f"L{number}", kind="paragraph", zone="body", rule="t", span=Span(start, end))
            for number, (start, end) in enumerate(zip(starts, ends, strict=True), 1)
            if decoded[start:end].strip()
        )
    return Draft(
        seed="x.txt", sha256="", encoding="utf-8", language="zh", script="Hant", header=Header(), blocks=blocks,
        text="".join([*pieces, decoded[position:]]), repairs=tuple(repairs),
    )  # fmt: skip


@st.composite
def drafts(draw: st.DrawFn) -> tuple[str, Draft]:
    pieces = st.sampled_from(["產", "業", "a", "(n)", " ", "\n", "\r\n", "😀"])
    decoded = draw(st.lists(pieces, min_size=1, max_size=40).map("".join))
    cuts = sorted(draw(st.lists(st.integers(0, len(decoded)), max_size=8)))
    edits = tuple(
        (start, end, draw(st.text("业b", max_size=3)))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
        if start < end
    )
    return decoded, draft(decoded, edits)


PROFILE = settings(derandomize=True, deadline=None, max_examples=200)


@PROFILE
@given(made=drafts())
def test_the_decoded_text_is_recovered(made: tuple[str, Draft]) -> None:
    decoded, value = made
    assert Passages(value).decoded == decoded


@PROFILE
@given(made=drafts(), data=st.data())
def test_a_passage_has_a_label_that_leads_back_to_it(made: tuple[str, Draft], data: st.DataObject) -> None:
    decoded, value = made
    start = data.draw(st.integers(0, len(decoded) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(decoded))))
    passages = Passages(value)
    label = passages.label_of(span)
    assert parsed_label(str(label)) == label
    if not decoded[span.start : span.end].strip("\r\n"):
        assert label == Label(None, label.line), "a span of line ends has the label of its line"
        return
    found = passages.span_of(label)
    assert found is not None
    kept = decoded[span.start : span.end].lstrip("\r\n").split("\n")[0]
    start = decoded.index(kept, span.start)
    assert passages.quote(found) == passages.quote(Span(start, start + len(kept)))
    assert passages.cited_span(span) == found
    if not value.repairs:
        assert found == Span(start, start + len(kept))
        assert passages.span_of(passages.label_of(found)) == found


def test_blocks_lines_and_ranges() -> None:
    decoded = "標題\n\n產(chǎn)業(yè)發(fā)展很快。\n第二行"
    edits = ((4, 11, "產"), (11, 16, "業"), (16, 21, "發"))
    block = Block(anchor="L3", kind="paragraph", zone="body", rule="t", span=Span(4, 28))
    part = Block(anchor="L1-2", kind="line", zone="body", rule="t", span=Span(1, 2))
    passages = Passages(draft(decoded, edits, (part, block)))
    assert passages.quote(Span(4, 22)) == "產業發展"
    assert passages.span_of(Label(None, 3)) == Span(4, 28)
    assert passages.label_of(Span(4, 28)) == Label(None, 3)
    assert passages.label_of(Span(1, 2)) == Label(None, 1, 2)
    assert passages.span_of(Label("002", 3, None, 0, 7)) == Span(4, 11)
    assert passages.span_of(Label(None, 3, None, 3, 8)) == Span(4, 16), "half a repair is taken whole"
    assert passages.span_of(Label(None, 3, None, 20, 24)) == Span(24, 28), "a block may go past its first line"
    assert passages.span_of(Label(None, 3, None, 20, 25)) is None, "but no range past its block"
    assert passages.span_of(Label(None, 4, None, 0, 3)) == Span(26, 29)
    assert passages.span_of(Label(None, 4, None, 0, 4)) is None
    assert passages.span_of(Label(None, 4, None, 3, 4)) is None
    assert passages.span_of(Label(None, 9, None, 0, 1)) is None
    assert passages.span_of(Label(None, 2)) is None
    assert passages.line_of(Span(26, 27)) == 4
    assert passages.nearest_labels("L4@99-100") == ("L3", "L1-2")
    assert passages.nearest_labels("l1") == ("L1-2", "L3")


def test_repairs_that_overlap_are_refused() -> None:
    value = draft("abcdef", ((0, 3, "x"),))
    broken = Repair(rule="t", span=Span(2, 4), before="cd", after="y", confidence=1.0)
    with pytest.raises(ValueError, match="overlap"):
        Passages(
            Draft(
                seed="", sha256="", encoding="", language="zh", script="Hant", header=Header(), text=value.text,
                repairs=(*value.repairs, broken),
            )
        )  # fmt: skip


def test_an_empty_draft_has_no_passages() -> None:
    passages = Passages(draft(""))
    assert passages.alignment == Alignment(())
    assert passages.span_of(Label(None, 1)) is None
    assert passages.nearest_labels("L1") == ()
