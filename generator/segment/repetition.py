"""Which lines repeat over many documents, and so belong to a site and not to a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from generator.model import Restored
from generator.segment.dates import is_date_alone
from generator.segment.lines import LABEL, lines_of, normal_form

_FEWEST_LETTERS = 4
_SHORT_SENTENCE = 20.0
"""A sentence shorter than this is a formula of the trade (特此通知。), not a site's furniture."""
_FEWEST_DOCUMENTS = 3
_SHARE = 0.2
_ENOUGH = 10
"""So many documents are enough in a large collection, where one site is less than a fifth of it …"""
_ENOUGH_PER = 100
"""… and one more for each hundred documents, since more documents bring more chance meetings."""
_SKETCH = "\x00"
"""Marks the form by which copies of one article are known; no line can contain it in its normal form."""


def line_forms(restored: Restored) -> frozenset[str]:
    """Normal forms of those lines of a document that could be furniture, and one that stands for the document.

    Headings with a label, lines that end with a colon, dates and short sentences repeat over honest documents
    (一、总体要求; 特此通知。) and are left out.
    """
    document = lines_of(restored)
    forms: set[str] = set()
    longest = ""
    for line in document.lines:
        form = normal_form(line.text)
        longest = max(longest, form, key=lambda text: (len(text), text))
        if LABEL.match(line.text) or line.leads_on or is_date_alone(line.text):
            continue
        if line.is_closed and line.width < _SHORT_SENTENCE:
            continue
        if sum(ch.isalpha() for ch in form) >= _FEWEST_LETTERS:
            forms.add(form)
    return frozenset(forms | {_SKETCH + longest}) if longest else frozenset()


def repeated_lines(forms: Iterable[frozenset[str]]) -> frozenset[str]:
    """The forms that stand in so many different documents that they belong to a site.

    At least 3 documents and a fifth of all; in large collections 10 and one more for each hundred. Documents with
    the same longest line are copies of one article and count once, or else the article itself would be furniture.
    The answer does not depend on the order of the documents.
    """
    articles: dict[str, set[str]] = {}
    for document in forms:
        sketch = next((form for form in document if form.startswith(_SKETCH)), "")
        articles.setdefault(sketch, set()).update(form for form in document if not form.startswith(_SKETCH))
    counts = Counter(form for article in articles.values() for form in article)
    total = len(articles)
    needed = max(_FEWEST_DOCUMENTS, min(_SHARE * total, _ENOUGH + total / _ENOUGH_PER))
    return frozenset(form for form, count in counts.items() if count >= needed)
