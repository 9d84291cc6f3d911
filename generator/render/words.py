"""The words that the generator itself writes, in the language of the site."""

from __future__ import annotations

KINDS = {
    "notice": "Notice",
    "event-report": "Event report",
    "interview": "Interview",
    "plan": "Plan",
    "news": "News",
    "statistics": "Statistics",
    "other": "Document",
}
LANGUAGE_NAMES = {
    "zh-Hans": "Chinese, simplified characters",
    "zh-Hant": "Chinese, traditional characters",
    "zh": "Chinese",
    "vi": "Vietnamese",
    "en": "English",
    "und": "not determined",
}
BASES = {
    "stated": "printed in the document",
    "inferred": "inferred; the document does not print all of it",
    "derived": "taken from a sentence of the text; the document has no title line",
}
REPAIR_RULES = {
    "pinyin-gloss": "pronunciation glosses removed",
    "border-gloss": "glosses across two characters removed",
    "shifted-run": "stretches decoded one byte out of step put right",
    "mojibake": "text that was read in the wrong encoding put right",
    "private-use": "private characters replaced by those they stood for",
}
LEVELS = {
    "country": "country",
    "province": "province",
    "prefecture": "prefecture",
    "county": "county or district",
    "region": "region",
}
MODIFIERS = {"about": "about", "more-than": "more than", "up-to": "up to", "target": "target"}
CHANGES = {"yoy": "year on year", "mom": "month on month"}


def rule_in_words(rule: str) -> str:
    """What a repair rule does; the name of one without words of its own, with blanks."""
    return REPAIR_RULES.get(rule) or rule.replace("-", " ")


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """`1 line`, `3 lines`."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def language_tag(language: str, script: str) -> str:
    """BCP 47 tag: `zh-Hans`, `zh-Hant`, `vi`, `en`, `und`."""
    return f"zh-{script}" if language == "zh" and script in ("Hans", "Hant") else language
