"""What a page shows of its front matter: the strip under a title, and the cards of the home page.

People edit front matter, so any key can hold anything. These functions read what has the expected form and leave the
rest out; `briefings check` says what is wrong. All values are plain text; the templates escape them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Literal

from generator.model import Value

LANGUAGES = {
    "en": "English",
    "vi": "Vietnamese",
    "zh": "Chinese",
    "zh-Hans": "Chinese, simplified",
    "zh-Hant": "Chinese, traditional",
}
KINDS = {
    "notice": "Notice",
    "event-report": "Event report",
    "interview": "Interview",
    "plan": "Plan",
    "news": "News",
    "statistics": "Statistics",
    "other": "Document",
}
STATUSES = {"draft": "Draft", "stable": "Stable", "deprecated": "Deprecated"}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_PLACES_SHOWN = 3

Trust = Literal["unverified", "machine-confirmed", "human-reviewed"]


class Badge(Value, frozen=True):
    """How far a page was checked, from its front matter `verified` and `generated`."""

    trust: Trust
    changed: bool = False
    """The generator changed the page after it was last verified."""

    @property
    def label(self) -> str:
        words = {
            "unverified": "Unverified",
            "machine-confirmed": "Machine-confirmed",
            "human-reviewed": "Human-reviewed",
        }
        return words[self.trust] + (", changed since verified" if self.changed else "")


class Card(Value, frozen=True):
    """A briefing at a glance. Empty strings where the front matter says nothing."""

    url: str
    title: str
    lang: str
    original: str
    """Its title in the source's own words, where it differs."""
    description: str
    kind: str
    published: str
    """ISO 8601, as far as known; `published_label` is the same in words."""
    published_label: str
    event_label: str
    """When it happened, in words; a range by both its ends."""
    outlet: str
    language: str
    """Of the source, in words."""
    status: str
    status_label: str
    badge: Badge
    places: tuple[str, ...] = ()


def card_of(meta: Mapping[str, object], url: str, title: str) -> Card:
    """The card of a page from its front matter; `title` where that has none."""
    language = text_of(meta.get("source_language"))
    published, status = text_of(meta.get("published")), text_of(meta.get("status"))
    shown, original = text_of(meta.get("title")) or title, text_of(meta.get("title_original"))
    return Card(
        url=url,
        title=shown,
        lang=language if original in ("", shown) else "",
        original=original if original != shown else "",
        description=text_of(meta.get("description")),
        kind=KINDS.get(text_of(meta.get("kind")), text_of(meta.get("kind"))),
        published=published,
        published_label=date_label(published),
        event_label=" to ".join(date_label(end) for end in text_of(meta.get("event_date")).split("/")),
        outlet=text_of(meta.get("outlet")),
        language=LANGUAGES.get(language, language),
        status=status,
        status_label=STATUSES.get(status, status),
        badge=badge_of(meta),
        places=names_of(meta.get("places")),
    )


def text_of(value: object) -> str:
    """A scalar of front matter as text; the empty string for anything else. YAML reads bare dates as dates."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, bool) or not isinstance(value, int | float | date):
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)


def date_label(iso: str) -> str:
    """`2023-04-14` as `14 April 2023`, `2023-04` as `April 2023`; other text as it is."""
    match = _DATE.match(iso)
    if not match:
        return iso
    year, month, day = match.groups()
    if month is None:
        return year
    if not 1 <= int(month) <= 12:
        return iso
    name = f"{_MONTHS[int(month) - 1]} {year}"
    return f"{int(day)} {name}" if day else name


def badge_of(meta: Mapping[str, object]) -> Badge:
    """The badge of `verified: [{by: human:<id>, at}]`; anyone who is not `human:` counts as a machine."""
    entries = meta.get("verified")
    if isinstance(entries, Mapping):  # a single verifier may stand without the list
        entries = [entries]
    if not isinstance(entries, list):
        return Badge(trust="unverified")
    verified = [entry for entry in entries if isinstance(entry, Mapping) and text_of(entry.get("by"))]
    if not verified:
        return Badge(trust="unverified")
    human = any(text_of(entry.get("by")).startswith("human:") for entry in verified)
    latest = max((at for entry in verified if (at := instant_of(entry.get("at")))), default=None)
    made = generated_at(meta)
    return Badge(
        trust="human-reviewed" if human else "machine-confirmed",
        changed=latest is not None and made is not None and made > latest,
    )


def generated_at(meta: Mapping[str, object]) -> datetime | None:
    """The instant of `generated.at`, or None where it is missing or unreadable."""
    generated = meta.get("generated")
    return instant_of(generated.get("at")) if isinstance(generated, Mapping) else None


def generated_by(meta: Mapping[str, object]) -> str:
    generated = meta.get("generated")
    return text_of(generated.get("by")) if isinstance(generated, Mapping) else ""


def instant_of(value: object) -> datetime | None:
    """An instant of front matter; without an offset it counts as UTC, a bare date as its first moment."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.strip())
        except ValueError:
            return None
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    return datetime(value.year, value.month, value.day, tzinfo=UTC) if isinstance(value, date) else None


def names_of(value: object) -> tuple[str, ...]:
    """The first names of a list in front matter, each once."""
    names = (text_of(item) for item in value) if isinstance(value, list) else ()
    return tuple(dict.fromkeys(name for name in names if name))[:_PLACES_SHOWN]
