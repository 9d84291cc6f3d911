"""The table of repairs: rows that are lines, columns that keep their width in any script."""

from __future__ import annotations

from io import StringIO

from rich.cells import cell_len
from rich.console import Console

from generator.ledger import plain_lines, repair_rows, repair_table, totals
from tests.render import damaged


def test_a_row_says_where_what_and_how_sure() -> None:
    rows = list(repair_rows(damaged.draft()))
    assert rows[0] == ("1:3", "pinyin-gloss", "產(chǎn)", "產", "1.00")
    assert rows[3] == ("2:1", "shifted-run", "　　。ㄒ唬┚劢垢叨嘶", "（一）聚焦高端化", "0.97")
    assert rows[4][0] == "2:11"
    assert next(repair_rows(damaged.draft(), named=True))[0] == "900_damaged.txt:1:3"


def test_a_row_is_a_line_whatever_stands_in_it() -> None:
    made = damaged.draft((damaged.repair("\x1b\n", "\t\u202e\u2028", "r", 0.5),))
    lines = list(plain_lines((made,)))
    assert lines[1] == "2:22\tr\t␛␊\t␉⟨U+202E⟩⟨U+2028⟩\t0.50"
    assert lines[2:] == ["", "total\tr\t1"]


def test_totals_count_all_documents_most_frequent_first() -> None:
    made = damaged.draft()
    assert totals((made, made)) == (("pinyin-gloss", 6), ("shifted-run", 4), ("private-use", 2))


def test_columns_line_up_with_wide_characters() -> None:
    out = StringIO()
    Console(file=out, width=80, markup=False, highlight=False).print(repair_table(damaged.draft()))
    rows = [line for line in out.getvalue().splitlines() if line.startswith(("│", "┃"))]
    assert len(rows) == 7
    assert len({cell_len(line) for line in rows}) == 1
    assert "shifted-run: 2" in out.getvalue()
