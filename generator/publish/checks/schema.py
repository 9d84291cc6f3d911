"""Values of front matter that have the wrong form. Unknown keys are valid; a key without a value counts as absent.

The form is that of the Open Knowledge Format 0.2 with our own keys on top of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import get_args

from generator.findings import finding
from generator.model import DocumentKind, Finding, Json
from generator.publish.docs_view import DocsView, PageView

STATUSES = ("draft", "stable", "deprecated")
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_WITHOUT = ("index.md", "log.md")

Form = tuple[str, Callable[[Json], bool]]


def findings(docs: DocsView) -> tuple[Finding, ...]:
    return tuple(
        finding(
            "schema",
            message,
            where=docs.place(page, f"\n{key}:" if key in page.front else "") if key else docs.place(page),
        )
        for page in docs.pages
        if not page.problem
        for key, message in _problems(page)
    )


def _problems(page: PageView) -> Iterator[tuple[str, str]]:
    """Pairs of the key (empty if there is none to point to) and what is wrong with it."""
    if page.path.rpartition("/")[2] in _WITHOUT:
        for key in page.front:
            if key != "okf_version" or page.path != "index.md":
                yield key, f"`{key}`: this file carries no front matter, save `okf_version` in the first index.md."
        return
    if not _is_word(page.front.get("type")):
        yield "", "The page has no `type`, for example `type: Briefing`."
    for key, (form, fits) in FORMS.items():
        value = page.front.get(key)
        if value is not None and not fits(value):
            yield key, f"`{key}` must be {form}; it is {_shown(value)}."


def _shown(value: Json) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list" if value else "an empty list"
    text = str(value)
    return f"`{text[:40]}{'…' if len(text) > 40 else ''}`"


# --- forms ------------------------------------------------------------------------------------------------------------


def _is_text(value: Json) -> bool:
    return isinstance(value, str)


def _is_word(value: Json) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_texts(value: Json) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_date(value: Json) -> bool:
    """`2023`, `2023-04`, `2023-04-14`, any of these with a time behind the day, or two of them as `a/b`.

    A bare year is a number in YAML.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return 1000 <= value <= 9999
    return isinstance(value, str) and value.count("/") <= 1 and all(map(_is_moment, value.split("/")))


def _is_moment(text: str) -> bool:
    match = _DAY.fullmatch(text)
    try:
        if match:
            date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
            return True
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_instant(value: Json) -> bool:
    """A time with its offset."""
    if not isinstance(value, str):
        return False
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _is_act(value: Json) -> bool:
    return isinstance(value, dict) and _is_word(value.get("by")) and _is_instant(value.get("at"))


def _is_acts(value: Json) -> bool:
    # A single verifier may stand without the list (Open Knowledge Format, section 5.2).
    return _is_act(value) or (isinstance(value, list) and all(map(_is_act, value)))


def _is_sources(value: Json) -> bool:
    return isinstance(value, list) and all(isinstance(entry, dict) and _is_word(entry.get("id")) for entry in value)


def _is_names(value: Json) -> bool:
    return isinstance(value, dict) and all(_is_text(name) or _is_texts(name) for name in value.values())


def _is_reference(value: Json) -> bool:
    return _is_text(value) or _is_texts(value)


_TEXT: Form = ("text", _is_text)
_TEXTS: Form = ("a list of texts", _is_texts)
_DATE: Form = ("a date such as 2023, 2023-04, 2023-04-14 or 2023-04/2023-06", _is_date)
_REFERENCE: Form = ("the id of a page, or a list of ids", _is_reference)

FORMS: dict[str, Form] = {
    "title": _TEXT,
    "description": _TEXT,
    "tags": _TEXTS,
    "status": (" or ".join(STATUSES), lambda value: value in STATUSES),
    "stale_after": _DATE,
    "generated": ("a mapping of `by` and `at`, a time with its offset", _is_act),
    "verified": ("a list of `by` and `at`, a time with its offset", _is_acts),
    "sources": ("a list of mappings with an `id`", _is_sources),
    "id": ("a word", _is_word),
    "language": _TEXT,
    "source_language": _TEXT,
    "title_original": _TEXT,
    "kind": (" or ".join(get_args(DocumentKind)), lambda value: value in get_args(DocumentKind)),
    "published": _DATE,
    "event_date": _DATE,
    "document_number": _TEXT,
    "outlet": _TEXT,
    "byline": _TEXT,
    "issuers": _TEXTS,
    "places": _TEXTS,
    "resource": _TEXT,
    "rights": _TEXT,
    "redirect_from": _TEXTS,
    "seed": _TEXT,
    "sha256": (
        "64 hexadecimal digits in small letters",
        lambda value: isinstance(value, str) and _DIGEST.fullmatch(value) is not None,
    ),
    "names": ("a mapping of languages to names", _is_names),
    "variants": _TEXTS,
    "identifiers": ("a mapping", lambda value: isinstance(value, dict)),
    "part_of": _REFERENCE,
    "same_as": _REFERENCE,
    "different_from": _REFERENCE,
}
"""What each known key must hold, in words and as a test."""
