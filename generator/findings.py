"""All codes that a finding can carry: severity, what it means, what to do.

A finding is expected trouble: it travels with the values, is cached, sorted and shown once. Each code is explained in
docs/guide/findings.md; a test compares that page with this table.
"""

from __future__ import annotations

from generator.model import Finding, Severity, Span, Value


class Code(Value, frozen=True):
    severity: Severity
    meaning: str
    remedy: str


CODES: dict[str, Code] = {
    # --- seeds that cannot be read: everything else is published ---
    "no-seeds": Code(
        severity="warning",
        meaning="The seed folder holds no document.",
        remedy="Put text files into it and generate again.",
    ),
    "empty-seed": Code(
        severity="warning",
        meaning="The file holds no text.",
        remedy="Fetch the document again, or remove the file.",
    ),
    "unreadable-seed": Code(
        severity="error",
        meaning="The file cannot be opened.",
        remedy="Check its permissions, then generate again.",
    ),
    "not-a-file": Code(
        severity="warning",
        meaning="What stands there is neither a file nor a folder, or is a link out of the seed folder.",
        remedy="Replace it with a copy of the document.",
    ),
    "binary-seed": Code(
        severity="error",
        meaning="The file is not text.",
        remedy="Save the document as plain text and put that into the seed folder.",
    ),
    "undecodable-seed": Code(
        severity="error",
        meaning="The bytes fit no encoding that can be told with certainty.",
        remedy="Save the document as UTF-8.",
    ),
    "bad-sidecar": Code(
        severity="error",
        meaning="The YAML file beside a seed cannot be used.",
        remedy="Correct the line that the message names; until then the seed is not published.",
    ),
    "orphan-sidecar": Code(
        severity="warning",
        meaning="A YAML file stands beside no seed of its name.",
        remedy="Rename it to the seed's name with the ending .yml, or remove it.",
    ),
    "duplicate-seed": Code(
        severity="warning",
        meaning="Two seeds hold the same bytes.",
        remedy="Remove one of them; both are published until then.",
    ),
    # --- the state of a source ---
    "bad-bytes": Code(
        severity="warning",
        meaning="Some bytes of the file stand for no character in its encoding; each such place is shown as U+FFFD.",
        remedy="Compare with the original before you cite the passage, or fetch the document again.",
    ),
    "lost-characters": Code(
        severity="warning",
        meaning="Characters were replaced by U+FFFD before the file was saved; what they were cannot be known.",
        remedy="Compare with the original before you cite the passage, or fetch the document again.",
    ),
    "control-characters": Code(
        severity="info",
        meaning="Invisible control characters stand in the text; the source page shows them as signs.",
        remedy="Nothing, unless the passage matters: then compare with the original.",
    ),
    "year-not-printed": Code(
        severity="info",
        meaning="A date is printed without its year.",
        remedy="Correct the date on the briefing page if you know the year.",
    ),
    "no-date": Code(
        severity="info",
        meaning="No date of publication is printed in the document.",
        remedy="Add `published` to the briefing page if you know it.",
    ),
    "title-derived": Code(
        severity="info",
        meaning="The document has no title line; its title was taken from a sentence of the text.",
        remedy="Give the briefing page a title.",
    ),
    "deleted-phrase": Code(
        severity="warning",
        meaning="Words seem to have been removed from the source at this place; nothing was filled in.",
        remedy="Compare with another copy of the document before you quote the passage.",
    ),
    "machine-translated": Code(
        severity="warning",
        meaning="The text shows signs of a machine translation.",
        remedy="Look for the original, and check names and terms with it.",
    ),
    "machine-converted": Code(
        severity="info",
        meaning="The text was converted from simplified to traditional characters by a machine.",
        remedy="Nothing; quote names in the characters of the original where that matters.",
    ),
    "self-media": Code(
        severity="info",
        meaning="A user of a platform uploaded the text; no editorial office answers for it.",
        remedy="Look for the source that the text goes back to.",
    ),
    "republished": Code(
        severity="info",
        meaning="The page took the text over from another source.",
        remedy="Fetch the original if you can, and use it as the seed.",
    ),
    "figure-without-subject": Code(
        severity="info",
        meaning="A figure is printed without a word on whom or what it is about.",
        remedy="Compare with the original before you quote it.",
    ),
    "attachment-absent": Code(
        severity="info",
        meaning="The text refers to an attachment that is not part of the document.",
        remedy="Fetch the attachment and add it as a seed of its own.",
    ),
    "count-mismatch": Code(
        severity="info",
        meaning="A number of things is announced, and another number of them is listed.",
        remedy="Compare with the original; something may be missing from the copy.",
    ),
    "contradicting-shares": Code(
        severity="warning",
        meaning="Two shares that the text gives for the same area do not fit together.",
        remedy="Compare with the original before you quote either.",
    ),
    "place-out-of-context": Code(
        severity="warning",
        meaning="A county is named whose province the text does not name, while one with a similar name is there.",
        remedy="Compare with the original; the name may be a slip.",
    ),
    # --- pages ---
    "merge-conflict": Code(
        severity="error",
        meaning="A person and the generator changed the same line; the person's text stands, the other waits.",
        remedy="Settle it on the page, then delete the file that the message names.",
    ),
    "conflict-markers": Code(
        severity="error",
        meaning="Git's conflict markers stand in a page; the page was left as it is.",
        remedy="Resolve the conflict in the page, then generate again.",
    ),
    "bad-front-matter": Code(
        severity="error",
        meaning="The front matter of a page is no readable YAML mapping; the page was left as it is.",
        remedy="Correct the line that the message names, then generate again.",
    ),
    "schema": Code(
        severity="error",
        meaning="A front matter key has a value of the wrong form.",
        remedy="Correct the value as the message says.",
    ),
    "unknown-label": Code(
        severity="error",
        meaning="A citation's label leads to no passage.",
        remedy="Take one of the labels that the message names, or look the passage up with `briefings inspect`.",
    ),
    "lost-citation": Code(
        severity="warning",
        meaning="A seed changed, and a passage that was cited is no longer in it.",
        remedy="Cite another passage, or remove the sentence.",
    ),
    "missing-anchor": Code(
        severity="error",
        meaning="A link leads to a place that the target page does not have.",
        remedy="Correct the part of the link behind the #.",
    ),
    "missing-target": Code(
        severity="error",
        meaning="A link leads to a page or file that does not exist.",
        remedy="Correct the link; the message names the nearest target.",
    ),
    "duplicate-id": Code(
        severity="error",
        meaning="Two pages carry the same id, or one page the same anchor twice.",
        remedy="Give the copy an id of its own, or remove it.",
    ),
    "deprecated-page": Code(
        severity="warning",
        meaning="A page's seed was removed; the page was edited by a person, so it stays, marked as deprecated.",
        remedy="Delete the page if nobody needs it.",
    ),
    "external-request": Code(
        severity="error",
        meaning="A page of the site would load something from another server.",
        remedy="Remove the reference, or vendor the file.",
    ),
}


def finding(code: str, message: str, *, where: str = "", span: Span | None = None, hint: str = "") -> Finding:
    """A finding with the severity that belongs to its code; `hint` replaces the code's own remedy."""
    known = CODES[code]
    return Finding(
        code=code, severity=known.severity, message=message, where=where, span=span, hint=hint or known.remedy
    )


def sort_key(item: Finding) -> tuple[str, int, str, str]:
    """Order in which findings are shown: by place, then position, then code."""
    return (item.where, item.span.start if item.span else -1, item.code, item.message)
