"""The form of a language's data."""

from __future__ import annotations

from typing import Literal

from generator.model import DocumentKind, Value

Modifier = Literal["about", "more-than", "up-to", "target"]
Change = Literal["yoy", "mom"]


class Language(Value, frozen=True):
    """Words of one language that the grammars of quantities, dates and header fields need. Pairs are (word, meaning).

    Where two words of a list begin alike, order does not matter: readers take the longest.
    """

    code: str
    """ISO 639-1."""
    name: str
    """In English."""
    function_words: frozenset[str] = frozenset()
    """Frequent small words, lower case, by which a text in Latin letters is recognised."""
    letters: str = ""
    """Letters that this language has and its neighbours do not."""
    offset: str | None = None
    """Offset from UTC of printed times; None where the language is at home in several zones or its texts travel."""
    decimal_comma: bool = False
    """`1.234,5` rather than `1,234.5`."""
    scales: tuple[tuple[str, int], ...] = ()
    """Scale words behind a number, and their factor."""
    currencies: tuple[tuple[str, str], ...] = ()
    """Currency words behind a number, and their code by ISO 4217."""
    per_cent: tuple[str, ...] = ()
    percentage_points: tuple[str, ...] = ()
    denominators: tuple[tuple[str, str], ...] = ()
    """Words behind `/` or its like in a rate (元/吨), and their UCUM symbol."""
    per: tuple[str, ...] = ("/",)
    """What stands between the two units of a rate."""
    range_words: tuple[str, ...] = ()
    """What joins the ends of a range, signs such as `-` aside."""
    list_words: tuple[str, ...] = ()
    """What joins values that stand side by side."""
    modifiers_before: tuple[tuple[str, Modifier], ...] = ()
    modifiers_behind: tuple[tuple[str, Modifier], ...] = ()
    target_words: tuple[str, ...] = ()
    """Words that make the figures of their clause a target."""
    changes: tuple[tuple[str, Change], ...] = ()
    predicates: tuple[str, ...] = ()
    """Verbs and adverbs that stand between a metric and its figure (同比, 增长, reached)."""
    months: tuple[tuple[str, int], ...] = ()
    source_labels: tuple[str, ...] = ()
    author_labels: tuple[str, ...] = ()
    reporter_words: tuple[str, ...] = ()
    date_labels: tuple[str, ...] = ()
    label_words: tuple[str, ...] = ()
    """Further labels of meta lines, which end the value before them."""
    government_words: tuple[str, ...] = ()
    """Words that show that a named source is a public body, not a medium."""
    source_tails: tuple[str, ...] = ()
    """What sites append to the name of a source (原创, 转载)."""
    event_verbs: tuple[str, ...] = ()
    """Verbs that say that something was held, opened, signed."""
    issue_verbs: tuple[str, ...] = ()
    """Verbs that say that a document was issued."""
    event_nouns: tuple[str, ...] = ()
    leading_phrases: tuple[str, ...] = ()
    """Phrases of time that a title leaves out (近日, Mới đây)."""
    kinds: tuple[tuple[str, DocumentKind], ...] = ()
    """Words by which a title shows what the document is; the first that fits decides."""
    programme_heads: tuple[str, ...] = ()
    """Head nouns of named programmes (行动, 工程, Plan)."""
    country: tuple[str, ...] = ()
    """The names of China where they stand for the country."""
