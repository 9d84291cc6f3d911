"""The zone rules, one file a rule, in the order in which they speak: of each line the first decides.

A rule is a function `zones(lines, decided)`: zones by index of the line, for the lines it has an opinion on. It sees
what the rules before it decided. Rules that need to know where the text begins or ends come after those that do not;
the signature comes before every rule that looks at the tail, so that issuers and date are safe.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.model import Zone
from generator.segment.lines import Lines, Zones
from generator.segment.zones import (
    breadcrumb,
    byline,
    caption,
    comments,
    dateline,
    disclaimer,
    document_number,
    empty_image,
    foot,
    keywords,
    legal_footer,
    menu,
    meta_line,
    navigation,
    ornament,
    picture_notice,
    prompt,
    related_links,
    repeated_line,
    session_caption,
    signature,
    signature_latin,
    source_name,
    title,
)

RULES: tuple[tuple[str, Callable[[Lines, Zones], dict[int, Zone]]], ...] = (
    ("empty-image", empty_image.zones),
    ("ornament", ornament.zones),
    ("breadcrumb", breadcrumb.zones),
    ("picture-notice", picture_notice.zones),
    ("document-number", document_number.zones),
    ("navigation", navigation.zones),
    ("comments", comments.zones),
    ("prompt", prompt.zones),
    ("meta-line", meta_line.zones),
    ("dateline", dateline.zones),
    ("byline", byline.zones),
    ("keywords", keywords.zones),
    ("legal-footer", legal_footer.zones),
    ("disclaimer", disclaimer.zones),
    ("caption", caption.zones),
    ("signature", signature.zones),
    ("signature-latin", signature_latin.zones),
    ("repeated-line", repeated_line.zones),
    ("menu", menu.zones),
    ("title", title.zones),
    ("source-name", source_name.zones),
    ("session-caption", session_caption.zones),
    ("related-links", related_links.zones),
    ("foot", foot.zones),
)
