"""What is cited leads to its passage, and a page that is cited twice is the same page."""

import re
from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.cite import Source, Wording, cited, passages_cited
from generator.merge import merged, stripped
from generator.model import Block, Draft, Header, Repair, Span
from generator.page import Passages, front_matter, parsed_label, split
from tests.cite.cases import cases

EXTENSIONS = ["footnotes", "attr_list", "tables", "md_in_html", "toc"]
PROFILE = settings(derandomize=True, deadline=None, max_examples=120)


def source(name: str, decoded: str, repairs: tuple[Repair, ...] = ()) -> Source:
    """A source whose lines are its blocks."""
    text, blocks, position = decoded, [], 0
    for repair in reversed(repairs):
        text = text[: repair.span.start] + repair.after + text[repair.span.end :]
    for number, line in enumerate(decoded.split("\n"), 1):
        if line.strip():
            span = Span(position, position + len(line))
            blocks.append(Block(anchor=f"L{number}", kind="paragraph", zone="body", rule="t", span=span))
        position += len(line) + 1
    draft = Draft(
        seed=f"{name}_x.txt", sha256="", encoding="utf-8", language="zh", script="Hans", header=Header(), text=text,
        blocks=tuple(blocks), repairs=repairs,
    )  # fmt: skip
    return Source(id=name, path=f"sources/{name}.md", title=f"Title of {name}", passages=Passages(draft))


GLOSS = Repair(rule="pinyin-gloss", span=Span(0, 7), before="產(chǎn)", after="產", confidence=1.0)
SOURCES = {
    "002": source("002", "產(chǎn)業集群增長5.2%。\n\n第三行[^L1]: <b>x</b> {#y} | `z`\n" + "长" * 400, (GLOSS,)),
    "b-1": source("b-1", "Mét thử\nline two"),
}


@pytest.mark.parametrize(("page", "expected"), cases())
def test_cite_case(page: dict[str, str], expected: dict[str, object]) -> None:
    outcome = cited(page["text"], seed=page["seed"], path=page["path"], sources=SOURCES)
    assert outcome.text == expected["text"]
    assert [item.hint for item in outcome.findings] == expected["hints"]
    assert {item.code for item in outcome.findings} <= {"unknown-label"}
    assert {item.where for item in outcome.findings} <= {page["path"]}


def test_sources_hold_what_the_footnotes_quote() -> None:
    outcome = cited("---\ntype: x\n---\na[^L4] b[^L1@0-9] c[^L4]\n", seed="002", path="briefings/x.md", sources=SOURCES)
    entries = front_matter(split(outcome.text)[0])["sources"]
    start = SOURCES["002"].passages.decoded.index("长")
    whole, part = (
        {"resource": f"/sources/002.md#q-{first}-{last}", "title": "Title of 002", "span": [first, last]}
        for first, last in ((start, start + 400), (0, 9))
    )
    assert entries == [{"id": "L4", "quote": "长" * 400, **whole}, {"id": "L1@0-9", "quote": "產業集", **part}]
    definitions = split(outcome.text)[1].split("\n\n")[1]
    assert definitions.startswith(f"[^L4]: “{'长' * 160}…” [Source 002, line 4](../sources/002.md#q-")
    assert "\n[^L1@0-9]: “產業集” [Source 002, line 1](../sources/002.md#q-0-9)" in definitions


def test_a_quotation_is_cut_before_a_letter_with_its_marks() -> None:
    sources = {"s": source("s", "a" * 159 + "e\u0323\u0302 x" * 50)}
    text = cited("a[^L1]\n", seed="s", path="x.md", sources=sources).text
    assert f"“{'a' * 159}…”" in text


def test_links_fit_the_page_and_the_path() -> None:
    odd = Source(id="s", path="sources/ä (1).md", title="", passages=SOURCES["b-1"].passages)
    text = cited("[^L1]", seed="s", path="people/a/b.md", sources={"s": odd}).text
    assert "](../../sources/%C3%A4%20%281%29.md#q-0-7)" in text
    assert "](sources/b-1.md#" in cited("[^L1]", seed="b-1", path="index.md", sources=SOURCES).text


def test_wording_can_be_another_language() -> None:
    words = Wording(reference="Nguồn {id}, dòng {line}", unknown="Không có {label}")
    text = cited("[^L1] [^L9]", seed="b-1", path="x.md", sources=SOURCES, wording=words).text
    assert "[Nguồn b-1, dòng 1]" in text
    assert "[^L9]: Không có L9" in text


def test_passages_cited() -> None:
    page = "---\na: 1\n---\na[^L4] b[^002-L1@0-2] c[^L4] d[^l4] [^note] `[^L7]`\n\n[^L5]: x\n"
    assert passages_cited(page, "b-1") == (("b-1", "L4"), ("002", "L1@0-2"))
    assert passages_cited(page, None) == (("002", "L1@0-2"),)


# --- laws -------------------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    ["a", "[^L1]", "[^L3@0-3]", "[^b-1-L2]", "[^L9]", "[^l1]", "[^note]", "\n", "\n\n", "\r\n", "`[^L4]`", "- ",
     "```\n[^L4]\n```", "[^note]: mine", "# T", "[^L1]: old", " "]
)  # fmt: skip
BODIES = st.lists(PIECES, max_size=14).map("".join)
FRONTS = st.sampled_from(
    ["", "---\ntype: x\n---\n", "---\ntype: 'x' # c\n# end\n---\n\n", "---\n{type: x}\n---\n",
     "---\r\ntype: x\r\n---\r\n",
     "---\nsources: [old]\ntype: x\ngenerated: {by: a, at: b}\n---\n", "---\n---\n", "---\ntype: x\n..."]
)  # fmt: skip


@PROFILE
@given(front=FRONTS, body=BODIES, seed=st.sampled_from(["002", None]))
def test_citing_again_changes_nothing(front: str, body: str, seed: str | None) -> None:
    page = front + ("\n" if front.endswith("...") else "") + body
    once = cited(stripped(page), seed=seed, path="briefings/x.md", sources=SOURCES)
    assert cited(stripped(once.text), seed=seed, path="briefings/x.md", sources=SOURCES) == once


@PROFILE
@given(front=FRONTS.filter(lambda front: "{type" not in front), body=BODIES)
def test_citing_leaves_no_trace(front: str, body: str) -> None:
    page = stripped(front + body)
    text = cited(page, seed="002", path="briefings/x.md", sources=SOURCES).text
    assert stripped(text) == page
    assert merged(page, stripped(text), page).text == page


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.content = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self.content += data


HOSTILE = st.lists(
    st.sampled_from(
        ["[^L1]: x", "[^L2]", "<script>", "</div>", "{#id .c}", "{{x}}", "`", "**", "_", "|", "](javascript:x)", "![",
         "\\", "&#60;", "\x02", "\x03", "\x00", "---", "# ", "- ", "1. ", "产业", "”", ": ", "\u202e", "    ", "\r"]
    ) | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=4),
    min_size=1, max_size=6,
).map("".join)  # fmt: skip


@PROFILE
@given(text=HOSTILE)
def test_a_hostile_seed_stays_inert_in_its_footnote(text: str) -> None:
    decoded = f"甲{text}乙"
    page = "See[^L1] x\n"
    sources = {"s": source("s", decoded)}
    plain = {"s": source("s", "甲乙")}
    rendered, expected = _Page(), _Page()
    for target, one in ((rendered, sources), (expected, plain)):
        out = cited(page, seed="s", path="briefings/x.md", sources=one)
        assert out.findings == ()
        target.feed(markdown.markdown(out.text, extensions=EXTENSIONS, output_format="html"))
        target.close()
    assert rendered.tags == expected.tags
    assert rendered.attributes == expected.attributes
    assert len(re.findall("Source s, line 1", rendered.content)) == 1
    front = cited(f"---\ntype: x\n---\n{page}", seed="s", path="briefings/x.md", sources=sources).text
    assert front_matter(split(front)[0])["sources"][0]["quote"] == decoded  # type: ignore[index, call-overload]


def test_every_label_of_a_block_resolves() -> None:
    for one in SOURCES.values():
        for block in one.passages.blocks:
            label = parsed_label(block.anchor)
            assert label is not None
            assert one.passages.span_of(label) == block.span
