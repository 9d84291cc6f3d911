"""A page as text: front matter, labels, passages, escaping. Pure functions; every room may stand on them."""

from generator.page.dump import dumped
from generator.page.escape import escaped, escaped_html, visible
from generator.page.footnotes import label_uses, with_definitions, without_definitions
from generator.page.front import FrontMatterError, front_matter
from generator.page.keys import Chunk, chunks_of, with_key, without_keys
from generator.page.labels import Label, is_label_like, parsed_label
from generator.page.parts import Parts, joined, line_end, parts_of, split
from generator.page.passages import Passages

__all__ = [
    "Chunk",
    "FrontMatterError",
    "Label",
    "Parts",
    "Passages",
    "chunks_of",
    "dumped",
    "escaped",
    "escaped_html",
    "front_matter",
    "is_label_like",
    "joined",
    "label_uses",
    "line_end",
    "parsed_label",
    "parts_of",
    "split",
    "visible",
    "with_definitions",
    "with_key",
    "without_definitions",
    "without_keys",
]
