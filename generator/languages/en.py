"""English."""

from __future__ import annotations

from generator.languages.model import Language

# Rows of words: the formatter would give each word a line.
# fmt: off
LANGUAGE = Language(
    code="en",
    name="English",
    function_words=frozenset({
        "the", "of", "and", "to", "in", "is", "are", "was", "were", "for", "on", "with", "as", "by", "at", "from",
        "that", "this", "which", "it", "its", "be", "been", "has", "have", "had", "will", "an", "or", "not", "their",
        "more", "than", "into", "about", "between", "also",
    }),
    scales=(
        ("thousand", 10**3), ("million", 10**6), ("billion", 10**9), ("trillion", 10**12), ("mn", 10**6),
        ("bn", 10**9), ("tn", 10**12), ("mln", 10**6), ("bln", 10**9), ("hundred million", 10**8),
    ),
    currencies=(
        ("yuan", "CNY"), ("Yuan", "CNY"), ("RMB", "CNY"), ("renminbi", "CNY"), ("CNY", "CNY"), ("US dollars", "USD"),
        ("U.S. dollars", "USD"), ("dollars", "USD"), ("USD", "USD"), ("euros", "EUR"), ("euro", "EUR"),
        ("EUR", "EUR"), ("yen", "JPY"), ("JPY", "JPY"), ("pounds sterling", "GBP"), ("GBP", "GBP"), ("HKD", "HKD"),
        ("VND", "VND"), ("Hong Kong dollars", "HKD"), ("HK dollars", "HKD"), ("rubles", "RUB"), ("roubles", "RUB"),
        ("won", "KRW"), ("dong", "VND"), ("rupees", "INR"), ("Swiss francs", "CHF"),
    ),
    per_cent=("%", "per cent", "percent"),
    percentage_points=("percentage points", "percentage point", "ppts", "pp"),
    denominators=(
        ("tonnes", "t"), ("tonne", "t"), ("metric tons", "t"), ("metric ton", "t"), ("ton", "t"), ("t", "t"),
        ("kilogram", "kg"), ("kg", "kg"), ("kWh", "kW.h"), ("square metre", "m2"), ("square meter", "m2"),
        ("sqm", "m2"), ("metre", "m"), ("meter", "m"), ("barrel", "[bbl]"), ("year", "a"), ("month", "mo"),
        ("day", "d"), ("hour", "h"), ("person", "person"), ("litre", "L"), ("liter", "L"), ("hectare", "ha"),
    ),
    per=("/", " per ", " a "),
    range_words=(" to ",),
    list_words=(" and ",),
    modifiers_before=(
        ("about", "about"), ("around", "about"), ("approximately", "about"), ("roughly", "about"),
        ("nearly", "about"), ("almost", "about"), ("some", "about"), ("close to", "about"), ("over", "more-than"),
        ("more than", "more-than"), ("above", "more-than"), ("exceeding", "more-than"), ("exceeded", "more-than"),
        ("exceed", "more-than"), ("at least", "more-than"), ("surpassing", "more-than"), ("surpassed", "more-than"),
        ("up to", "up-to"), ("at most", "up-to"), ("no more than", "up-to"), ("less than", "up-to"),
        ("under", "up-to"), ("below", "up-to"), ("target of", "target"), ("aim of", "target"),
    ),
    modifiers_behind=(("or more", "more-than"), ("or so", "about"), ("or less", "up-to")),
    target_words=("target", "aims to", "aim to", "strive", "goal", "is to reach", "are to reach"),
    changes=(
        ("year on year", "yoy"), ("year-on-year", "yoy"), ("yoy", "yoy"), ("YoY", "yoy"),
        ("from a year earlier", "yoy"), ("compared with the same period", "yoy"), ("over the same period", "yoy"),
        ("month on month", "mom"), ("month-on-month", "mom"), ("from the previous month", "mom"),
    ),
    predicates=(
        "will", "would", "has", "have", "had", "reach", "reached", "reaching", "rose", "rise", "grew", "grow", "fell",
        "fall", "increased", "increase", "decreased", "decrease", "declined", "expanded", "climbed", "dropped",
        "gained", "totalled", "totaled", "hit", "stood", "at", "to", "by", "of", "is", "was", "were", "are", "about",
        "around", "approximately", "nearly", "over", "more", "than", "up", "down", "exceeded", "surpassed", "topped",
        "amounted", "accounted", "for", "be", "a", "an", "the", "worth", "some", "year-on-year", "respectively",
        "expected", "with", "in", "least", "most", "almost", "growing", "rising",
    ),
    months=(
        ("January", 1), ("February", 2), ("March", 3), ("April", 4), ("May", 5), ("June", 6), ("July", 7),
        ("August", 8), ("September", 9), ("October", 10), ("November", 11), ("December", 12), ("Jan", 1), ("Feb", 2),
        ("Mar", 3), ("Apr", 4), ("Jun", 6), ("Jul", 7), ("Aug", 8), ("Sep", 9), ("Sept", 9), ("Oct", 10), ("Nov", 11),
        ("Dec", 12),
    ),
    source_labels=("Source", "Sources", "Via"),
    author_labels=("Author", "Written by", "By", "Reporter"),
    reporter_words=("Reporter",),
    date_labels=(
        "Published", "Publication date", "Release date", "Release time", "Post time", "Posted", "Date", "Updated",
        "Time",
    ),
    label_words=("Editor", "Edited by", "Views", "Share", "Tags", "Keywords", "Category", "Photo"),
    government_words=(
        "Ministry", "Department", "Bureau", "Commission", "Government", "Office", "Administration", "Committee",
        "Council", "Agency",
    ),
    event_verbs=(
        "held", "opened", "launched", "kicked off", "took place", "convened", "signed", "inaugurated", "closed",
        "hosted", "unveiled", "established",
    ),
    issue_verbs=(
        "issued", "released", "published", "announced", "promulgated", "adopted", "unveiled", "issues", "releases",
    ),
    event_nouns=(
        "Conference", "conference", "Forum", "forum", "Summit", "summit", "Expo", "Exhibition", "exhibition", "Fair",
        "fair", "meeting", "Meeting", "ceremony", "event", "Symposium", "symposium", "workshop",
    ),
    leading_phrases=("Recently", "Today", "Yesterday", "Lately", "Earlier this week", "This week", "Last week"),
    kinds=(
        ("Interview", "interview"), ("interview", "interview"), ("Q&A", "interview"), ("Notice", "notice"),
        ("Announcement", "notice"), ("Circular", "notice"), ("Statistical", "statistics"),
        ("Statistics", "statistics"), ("statistics", "statistics"), ("Action Plan", "plan"), ("action plan", "plan"),
        ("Plan", "plan"), ("Strategy", "plan"), ("Roadmap", "plan"),
    ),
    programme_heads=("Plan", "Programme", "Program", "Initiative", "Campaign", "Project", "Strategy", "Scheme"),
    country=("China",),
)
# fmt: on
