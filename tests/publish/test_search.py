"""What the search box finds: sections of rendered pages, and the script that carries them."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.publish.search import Entry, Section, index_script, sections_of


def test_a_heading_with_an_id_begins_a_section() -> None:
    html = (
        '<h1 id="t">Title</h1><p>Lead</p>'
        '<h2 id="key">Key<a class="headerlink" href="#key">¶</a></h2><ul><li>a</li><li>b</li></ul>'
    )
    assert sections_of(html) == (
        Section(anchor="", heading="", text="Lead"),
        Section(anchor="#key", heading="Key", text="a b"),
    )


def test_each_block_of_a_source_is_a_section() -> None:
    html = (
        '<h2 id="text">Text</h2><div class="bf-source"><p id="L1" class="bf-block">一</p>\n'
        '<p id="L3" class="bf-block bf-heading">二</p></div>'
    )
    assert [(s.anchor, s.text) for s in sections_of(html)] == [("#text", ""), ("#L1", "一"), ("#L3", "二")]


def test_a_repaired_word_is_found_as_it_reads() -> None:
    html = (
        '<p id="L1" class="bf-block">紡<mark id="q-1-9">織<ins class="bf-repaired">產</ins>'
        '<del class="bf-removed" data-search-exclude>(chǎn)</del>業</mark></p>'
    )
    assert sections_of(html) == (Section(anchor="#L1", heading="", text="紡織產業"),)


def test_furniture_controls_and_footnote_numbers_are_not_searched() -> None:
    html = (
        '<p>a<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup></p>'
        '<p class="bf-toggle"><label><input> Show</label></p>'
        '<details class="bf-boilerplate"><summary>3 lines</summary><p id="L9" class="bf-block">首页</p></details>'
        "<p>b</p>"
        "<script>c</script><style>d</style>"
    )
    assert sections_of(html) == (Section(anchor="", heading="", text="a b"),)


def test_text_is_plain() -> None:
    assert sections_of("<p>a &lt;script&gt; &amp; b</p>") == (Section(anchor="", heading="", text="a <script> & b"),)


def index_of(*entries: Entry) -> dict[str, object]:
    script = index_script(entries)
    assert script.startswith("__briefingsIndex(")
    assert script.endswith(");\n")
    index: dict[str, object] = json.loads(script[len("__briefingsIndex(") : -3])
    return index


def test_index_converts_characters_one_to_one() -> None:
    index = index_of()
    traditional, simplified = str(index["traditional"]), str(index["simplified"])
    pairs = dict(zip(traditional, simplified, strict=True))
    assert (pairs["紡"], pairs["織"], pairs["產"]) == ("纺", "织", "产")
    # A browser counts UTF-16 units, and both strings are read by the same index.
    assert len(traditional.encode("utf-16-le")) == len(simplified.encode("utf-16-le")) == 2 * len(traditional)


def test_index_carries_pages_and_is_a_safe_script() -> None:
    text = 'a"b\\c\u2028d\u2029e</script>'
    entry = Entry(
        url="a.html", title=text, kind="Source", weight=1.0, sections=(Section(anchor="#x", heading="H", text=text),)
    )
    assert index_of(entry)["pages"] == [{"u": "a.html", "t": text, "k": "Source", "w": 1.0, "s": [["#x", "H", text]]}]
    assert not {"\u2028", "\u2029"} & set(index_script((entry,)))


@settings(derandomize=True, deadline=None, max_examples=200)
@given(
    st.lists(
        st.sampled_from(
            (
                "<p>",
                "</p>",
                "<details class='bf-boilerplate'>",
                "</details>",
                "<h2 id='a'>",
                "</h2>",
                "x",
                "<br>",
                "<",
                "</del>",
                "<del data-search-exclude>",
            )
        )
    )
)
def test_any_markup_is_read_and_no_text_doubled(parts: list[str]) -> None:
    found = sections_of("".join(parts))
    assert sum((section.heading + section.text).count("x") for section in found) <= parts.count("x")
