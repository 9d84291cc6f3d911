"""Realistic pages, and what people and the generator do to them."""

from collections.abc import Sequence

from hypothesis import strategies as st

Spaced = tuple[str, str]
"""A line and the line ends after it."""

KEYS = ["type", "title", "tags", "names", "published", "status"]
VALUES = {
    "type": ["Briefing", "Note"],
    "title": ["Plan A", '"稳中有进: x"', "'Tô Châu'", "Plan A  # sure?"],
    "tags": ["\n  - a\n  - b", "\n  - b\n  - 产业", "[a, c]", "[]"],
    "names": ["{en: A, vi: B}", "\n  en: A\n  vi: C", "{en: D}"],
    "published": ['"2023-04-14"', "2023-04", "2023"],
    "status": ["draft", "stable", "null"],
}
POINTS = ["- 工业增加值同比增长5.2%。[^L4@3-9]", "- Second point.[^L5]", "- Third, another one.", "- [^note] b"]
ROWS = ["| a | b |", "| --- | --- |", "| 1 | 2 |", "| 3 | 4 |", "| 3 | 5 |"]
PROSE = [
    "A paragraph of some length.",
    "A paragraph of other length.",
    "Đoạn văn thứ hai, dài hơn.",
    "😀 line",
    "x",
    "x",
]
OTHER = [
    "# 标题",
    "## Key points",
    "## Figures",
    "```",
    "<div markdown>",
    "</div>",
    "    code",
    "> quote",
    "[^note]: mine",
]
MINE = [
    "A person's line.",
    "- a person's item",
    "| h | h |",
    "人写的一行。",
    "# Mine",
    "x",
    "A paragraph of length, edited.",
]

lines = st.sampled_from(POINTS + ROWS + PROSE + OTHER) | st.text(st.sampled_from("ab 业é|-#"), min_size=1, max_size=8)
gaps = st.sampled_from(["\n", "\n", "\n\n", "\n\n", "\n\n\n", "\n \n"])


@st.composite
def fronts(draw: st.DrawFn) -> str:
    keys = draw(st.lists(st.sampled_from(KEYS), unique=True, max_size=5))
    comments = st.sampled_from(["", "", "", "# checked\n", "\n"])
    return "".join(
        f"{draw(comments)}{key}:{'' if value.startswith(chr(10)) else ' '}{value}\n"
        for key, value in ((key, draw(st.sampled_from(VALUES[key]))) for key in keys)
    )


def printed(front: str | None, body: Sequence[Spaced], *, windows: bool = False, ended: bool = True) -> str:
    head = "" if front is None else f"---\n{front}---\n\n"
    text = head + "".join(line + gap for line, gap in body)
    text = text if ended else text.rstrip("\n")
    return text.replace("\n", "\r\n") if windows else text


bodies = st.lists(st.tuples(lines, gaps), max_size=14)


@st.composite
def pages(draw: st.DrawFn) -> str:
    front = draw(st.none() | fronts())
    return printed(front, draw(bodies), windows=draw(st.sampled_from([False] * 4 + [True])), ended=draw(st.booleans()))


@st.composite
def edited(
    draw: st.DrawFn, front: str | None, body: Sequence[tuple[str, str]]
) -> tuple[str | None, list[tuple[str, str]]]:
    """A few edits of a page: lines changed, deleted, added, moved; front matter rewritten."""
    changed = list(body)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(changed)))
        kind = draw(st.sampled_from(["insert", "delete", "change", "append", "move"]))
        if kind == "insert":
            changed.insert(at, (draw(st.sampled_from(MINE) | lines), draw(gaps)))
        elif at < len(changed):
            line, gap = changed.pop(at)
            if kind == "change":
                changed.insert(at, (f"{line} edited {draw(st.integers(0, 2))}", gap))
            elif kind == "append":
                changed.insert(at, (line, "\n\n" if gap == "\n" else "\n"))
            elif kind == "move":
                changed.insert(draw(st.integers(0, len(changed))), (line, gap))
    return draw(st.just(front) | st.none() | fronts()), changed


@st.composite
def triples(draw: st.DrawFn) -> tuple[str, str, str]:
    """A base, a person's page and the generator's new page, both made from it."""
    front, body = draw(st.none() | fronts()), draw(bodies)
    base = printed(front, body, ended=draw(st.booleans()))
    human = printed(
        *draw(edited(front, body)), windows=draw(st.sampled_from([False] * 4 + [True])), ended=draw(st.booleans())
    )
    return base, human, printed(*draw(edited(front, body)))
