"""Citations that lead to no passage."""

from __future__ import annotations

import re

from generator.findings import finding
from generator.model import Finding
from generator.page import label_uses
from generator.publish.docs_view import DocsView

_DEFINITION = re.compile(r"^ {0,3}\[\^([^\[\]\n]{1,200})\]:(.*)$", re.MULTILINE)
UNKNOWN = "unknown"
"""With this word begins, in bold or not, the definition of a label that `cite` could not resolve."""


def findings(docs: DocsView) -> tuple[Finding, ...]:
    found: list[Finding] = []
    for page in docs.pages:
        definitions = {label: text.strip() for label, text in _DEFINITION.findall(page.body)}
        for label in dict.fromkeys(use for use, _, _ in label_uses(page.body)):
            text = definitions.get(label)
            if text is None:
                message = f"The citation [^{label}] has no definition yet."
                hint = "Run `briefings generate`; it writes the definition, or says why it cannot."
            elif text.lstrip("*_ ").lower().startswith(UNKNOWN):
                message, hint = f"The citation [^{label}] leads to no passage.", ""
            else:
                continue
            found.append(finding("unknown-label", message, where=docs.place(page, f"[^{label}]"), hint=hint))
    return tuple(found)
