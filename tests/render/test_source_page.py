"""The source page: restored text that reads through, every repair in sight, and the raw text exactly as decoded."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Block, Draft, Finding, Header, Repair, Span
from generator.page import Passages, visible
from generator.render import page_of, text_of
from generator.render.changes import change_of, holes_in, stretches, sureness, uncertain_characters
from generator.render.marked_text import HOLE_SIGN, MarkedText
from generator.render.quality import quality_note, quality_rows
from tests.render import damaged

PROFILE = settings(derandomize=True, deadline=None, max_examples=150)


class Blocks(HTMLParser):
    """By anchor: the text that reads through, the raw text beside it, and the signs for gaps."""

    def __init__(self) -> None:
        super().__init__()
        self.read: dict[str, str] = {}
        self.raw: dict[str, str] = {}
        self.holes: dict[str, int] = {}
        self.anchor = ""
        self._raw = 0
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if "bf-block" in found.get("class", ""):
            self.anchor = found["id"]
            self.read[self.anchor] = ""
        elif found.get("class") == "bf-raw":
            assert {"hidden", "data-search-exclude"} <= found.keys()
            self._raw = 1
        elif tag == "p" and self._raw:
            self._raw += 1
        if tag == "del" or found.get("class") == "bf-hole":
            assert "data-search-exclude" in found
            self._silent.append(tag)
        if found.get("class") == "bf-hole":
            self.holes[self.anchor] = self.holes.get(self.anchor, 0) + 1

    def handle_endtag(self, tag: str) -> None:
        if self._silent and tag == self._silent[-1]:
            self._silent.pop()
        if tag == "div":
            self._raw = 0

    def handle_data(self, data: str) -> None:
        if self._raw == 3:  # the first paragraph says what was done, the second is the text
            self.raw[self.anchor] = self.raw.get(self.anchor, "") + data
        elif self.anchor and not self._raw and not self._silent:
            self.read[self.anchor] += data


def blocks_of(page: str) -> Blocks:
    reader = Blocks()
    for line in page[page.index('<div class="bf-source"') :].split("\n"):
        if 'class="bf-block' in line:
            reader.feed(line)
    reader.close()
    return reader


def test_the_restored_text_reads_through_and_the_raw_text_is_exact() -> None:
    shown = blocks_of(damaged.page().body)
    assert shown.read["L1"] == "糧油產業發展的通知"
    assert shown.read["L2"] == "（一）聚焦高端化綠色化，推動糧油轉型。␛"
    assert shown.read["L4"] == "本段另起,沒有損壞之處的文字在後面。"
    assert shown.raw == {f"L{number}": visible(damaged.LINES[number - 1]) for number in (1, 2, 4)}


def test_each_kind_of_repair_has_its_own_mark() -> None:
    body = damaged.page().body
    reason = "stretches decoded one byte out of step put right"
    assert f'<ins class="bf-repaired" title="{reason}, 97% sure">（一）聚焦高端化</ins>' in body
    assert f'<ins class="bf-uncertain" title="{reason}, 62% sure">綠</ins>' in body
    assert '產<del class="bf-removed" data-search-exclude>(chǎn)</del>業' in body
    # Nothing was put in the place of an uncertain gloss: what is uncertain is the character that it stood behind.
    assert '<ins class="bf-uncertain" title="pronunciation glosses removed, 80% sure">發</ins>' in body
    assert "Repairs: 3 × pronunciation glosses removed (at least 80% sure)." in body


def test_an_uncertain_removal_that_leaves_nothing_stays_in_sight() -> None:
    removal = Repair(rule="r", span=Span(1, 2), before="x", after="", confidence=0.5)
    markup = MarkedText("axb", (removal,), ()).html(Span(0, 3))
    assert markup == 'a<del class="bf-removed bf-doubted" data-search-exclude>x</del>b'


def test_a_rule_without_words_of_its_own_is_named() -> None:
    made = damaged.draft((damaged.repair("G色", "綠色", "new-rule", 1.0),))
    assert 'title="new rule, sure"' in damaged.page(made=made).body


def test_a_gap_is_shown_where_it_is_and_only_there() -> None:
    body = damaged.page().body
    assert f"在黨{HOLE_SIGN},、國務院" in body
    assert blocks_of(body).holes == {"L3": 1}
    assert HOLE_SIGN not in damaged.page(made=damaged.draft(findings=())).body


def test_a_gap_in_a_repair_or_at_the_end_of_a_block_is_shown_once() -> None:
    repair = Repair(rule="r", span=Span(1, 4), before="bcd", after="X", confidence=1.0)
    text = MarkedText("abcdef", (repair,), (Span(0, 6),))
    assert text.html(Span(0, 6), (2, 3)).count(HOLE_SIGN) == 1
    assert text.html(Span(0, 6), (2,)).index(HOLE_SIGN) < text.html(Span(0, 6), (2,)).index("<ins")
    assert text.html(Span(0, 6), (6,)).endswith(HOLE_SIGN)


def test_blocks_that_do_not_differ_have_no_second_copy() -> None:
    body = damaged.page(made=damaged.draft(())).body
    assert "bf-raw" not in body
    assert "bf-show" not in body
    assert blocks_of(body).read["L2"] == visible(damaged.LINES[1])


def test_the_legend_names_only_the_marks_of_the_page() -> None:
    def legend(body: str) -> str:
        return next((line for line in body.split("\n") if line.startswith("Marks on this page")), "")

    whole = legend(damaged.page(guide=True).body)
    for words in ("a cited passage", "repaired characters", "an uncertain reading", "what was removed", "a gap"):
        assert words in whole
    assert whole.endswith("[How to read them](../guide/reading.md)")
    plain = legend(damaged.page(made=damaged.draft((), ())).body)
    assert plain == "Marks on this page: <mark>a cited passage</mark>."
    bare = msgspec.structs.replace(damaged.plan(), cited=())
    assert legend(page_of(bare, {"900": Passages(damaged.draft((), ()))}).body) == ""


def test_every_block_stands_on_one_line() -> None:
    """People's edits are merged line by line."""
    repair = Repair(rule="r", span=Span(1, 5), before="\n\nb\n", after="B\n", confidence=0.5)
    block = Block(anchor="L1", kind="paragraph", zone="body", rule="r", span=Span(0, 6))
    made = Draft(
        seed="s", sha256="", encoding="utf-8", language="zh", script="Hans", text="aB\nc", header=Header(),
        blocks=(block,), repairs=(repair,),
    )  # fmt: skip
    lines = [line for line in damaged.page(made=made).body.split("\n") if "bf-block" in line]
    assert len(lines) == 1
    assert lines[0].endswith("</div></div>")
    assert blocks_of(damaged.page(made=made).body).raw == {"L1": "a\n\nb\nc"}


# --- what may not be shown --------------------------------------------------------------------------------------------


def test_an_excerpt_holds_the_cited_blocks_and_counts_the_others() -> None:
    page = text_of(damaged.page("excerpt"))
    assert list(blocks_of(page).read) == ["L3"]
    assert re.findall(r">(\d) blocks? (?:is|are) not published\.", page) == ["2", "3"]
    for secret in ("糧油產業", "聚焦", "劢垢", "chǎn", "本段", "完好"):
        assert secret not in page.replace("[糧油產業發展的通知]", "").replace(">糧油產業發展的通知<", "")


def test_an_excerpt_shows_the_raw_text_of_its_own_blocks_alone() -> None:
    plan = damaged.plan("excerpt", ("L4",))
    page = page_of(plan, {"900": Passages(damaged.draft())}).body
    # The sign before the block was removed from the line, not from the block.
    assert blocks_of(page).raw == {}
    assert "\ue5e5" not in page


def test_of_a_document_that_may_not_be_shown_there_are_numbers_only() -> None:
    page = text_of(damaged.page("none"))
    assert "bf-source" not in page
    assert "| Missing text | at 1 place |" in page
    for line in damaged.LINES[1:5]:
        assert line[:4] not in page


# --- counted ----------------------------------------------------------------------------------------------------------


def test_the_quality_card_counts_by_rule() -> None:
    rows = dict(quality_rows(damaged.draft()))
    assert rows["Repairs"].split("<br>") == [
        "6 in all",
        "3 × pronunciation glosses removed, at least 80% sure",
        "2 × stretches decoded one byte out of step put right, at least 62% sure",
        "1 × private characters replaced by those they stood for, sure",
    ]
    assert rows["Uncertain characters"] == "2 at 2 places"
    assert rows["Missing text"] == "at 1 place"
    assert "Origin" not in rows


def test_findings_on_script_and_origin_are_said_in_words() -> None:
    codes = ("machine-converted", "self-media", "republished")
    found = tuple(Finding(code=code, severity="info", message="m") for code in codes)
    rows = dict(quality_rows(damaged.draft(findings=found)))
    assert rows["Language and script"].endswith(", converted from the other script by a machine")
    assert rows["Origin"] == "Posted on a self-media account, republished from another outlet"


def test_a_briefing_says_what_is_uncertain_and_what_is_missing() -> None:
    assert quality_note(damaged.draft((), ())) == ""
    assert quality_note(damaged.draft()) == (
        "2 characters of the restored text are a likely reading, not a sure one; "
        "at 1 place the document has lost words, which nobody can restore from it."
    )


def test_sureness_is_never_rounded_up_to_certainty() -> None:
    assert [sureness(value) for value in (1.0, 0.9999, 0.625, 0.0)] == ["sure", "99% sure", "62% sure", "0% sure"]


# --- laws -------------------------------------------------------------------------------------------------------------

SHORT = st.text("ab\n", max_size=5)


@PROFILE
@given(SHORT, SHORT)
def test_a_change_is_the_repair(before: str, after: str) -> None:
    span = Span(0, len(before))
    change = change_of(Repair(rule="r", span=span, before=before, after=after, confidence=1.0))
    assert change.kept + change.removed + change.rest == before
    assert change.kept + change.put + change.rest == after


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, tuple[Repair, ...], tuple[Block, ...]]:
    """A text of lines, repairs in order, and blocks that cut no repair."""
    parts = draw(st.lists(st.tuples(st.text("甲乙 \n", max_size=4), st.none() | SHORT), max_size=10))
    text, repairs, free = "", [], [0]
    for words, after in parts:
        if words and after is not None:
            confidence = draw(st.sampled_from((1.0, 0.5)))
            span = Span(len(text), len(text) + len(words))
            repairs.append(Repair(rule="r", span=span, before=words, after=after, confidence=confidence))
            free.append(span.end)
        else:
            free += range(len(text) + 1, len(text) + len(words) + 1)
        text += words
    cuts = sorted(draw(st.sets(st.sampled_from(free), max_size=8)))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    blocks = tuple(
        Block(anchor=f"L{number}", kind="line", zone="body", rule="r", span=span) for number, span in enumerate(spans)
    )
    return text, tuple(repairs), blocks


@PROFILE
@given(documents())
def test_each_repair_belongs_to_one_block(document: tuple[str, tuple[Repair, ...], tuple[Block, ...]]) -> None:
    text, repairs, blocks = document
    found = stretches(blocks, repairs, text)
    assert all(wide.covers(block.span) for wide, block in zip(found, blocks, strict=True))
    assert all(a.end <= b.start for a, b in pairwise(found))
    for repair in repairs:
        assert sum(span.covers(repair.span) for span in found) == (1 if blocks else 0)


@PROFILE
@given(documents(), st.integers(0, 30))
def test_raw_text_is_the_decoded_text(document: tuple[str, tuple[Repair, ...], tuple[Block, ...]], hole: int) -> None:
    text, repairs, blocks = document
    marked = MarkedText(text, repairs, ())
    holes = holes_in(blocks, (Span(hole, hole),))
    for block, stretch in zip(blocks, stretches(blocks, repairs, text), strict=True):
        raw = re.sub(r"</?s>", "", marked.raw_html(stretch)).replace("&#10;", "\n")
        assert raw == text[stretch.start : stretch.end]
        shown = marked.html(stretch, holes.get(block.anchor, ()))
        assert shown.count(HOLE_SIGN) == len(holes.get(block.anchor, ()))
        kept = re.sub(r"<del.*?</del>|<ins[^>]*>|</ins>", "", shown.replace(HOLE_SIGN, "")).replace("&#10;", "\n")
        inside = [repair for repair in repairs if stretch.covers(repair.span)]
        restored, position = "", stretch.start
        for repair in inside:
            restored += text[position : repair.span.start] + repair.after
            position = repair.span.end
        assert kept == restored + text[position : stretch.end]
    assert sum(map(len, holes.values())) == (1 if blocks else 0)


def test_a_repair_beside_blocks_goes_to_that_of_its_own_line() -> None:
    """`x` was removed; a block is what stands in brackets."""
    for marked, shown in (
        ("x [甲]\n[乙]", ["x [甲]", "[乙]"]),
        ("[甲] x\n[乙]", ["[甲] x", "[乙]"]),
        ("[甲] x [乙]", ["[甲]", "x [乙]"]),
        ("[甲]\nx\n[乙]", ["[甲]", "x\n[乙]"]),
        ("[甲]\nx\n", ["[甲]\nx"]),
    ):
        starts = [at + 1 for at, ch in enumerate(marked) if ch == "["]
        spans = [Span(start, start + 1) for start in starts]
        blocks = [
            Block(anchor=f"L{start}", kind="line", zone="body", rule="r", span=span)
            for start, span in zip(starts, spans, strict=True)
        ]
        at = marked.index("x")
        repair = Repair(rule="r", span=Span(at, at + 1), before="x", after="", confidence=1.0)
        found = stretches(blocks, (repair,), marked)
        plain = [marked[span.start : span.end].replace("[", "").replace("]", "") for span in found]
        assert plain == [text.replace("[", "").replace("]", "") for text in shown], marked


def test_uncertain_characters_are_those_put_in_or_one_for_a_removal() -> None:
    assert uncertain_characters(damaged.REPAIRS) == 2
    assert uncertain_characters((damaged.repair("G色", "綠綠色", "r", 0.1),)) == 2


def test_many_repairs_and_gaps_take_linear_time() -> None:
    """A hundred thousand repairs in one block: seconds if each were looked for among all others."""
    size = 100_000
    repairs = tuple(
        Repair(rule="r", span=Span(2 * at, 2 * at + 1), before="x", after="y", confidence=0.5) for at in range(size)
    )
    text = "x甲" * size
    block = Block(anchor="L1", kind="line", zone="body", rule="r", span=Span(0, len(text)))
    holes = holes_in((block,), tuple(Span(at, at) for at in range(0, len(text), 2)))
    marked = MarkedText(text, repairs, ())
    assert stretches((block,), repairs, text) == (block.span,)
    assert marked.html(block.span, holes["L1"]).count(HOLE_SIGN) == size
    # And the same where none of them lies in a block.
    last = Block(anchor="L1", kind="line", zone="body", rule="r", span=Span(len(text) - 1, len(text)))
    assert stretches((last,), repairs, text) == (Span(0, len(text)),)
