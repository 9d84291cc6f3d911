"""Three-way merge of pages, without input or output: people's edits survive every run."""

from generator.merge.conflict_file import conflict_text
from generator.merge.front import BadFrontMatterError
from generator.merge.outcome import Conflict, Merged
from generator.merge.page import DERIVED_KEYS, ConflictMarkersError, merged, stripped

__all__ = [
    "DERIVED_KEYS",
    "BadFrontMatterError",
    "Conflict",
    "ConflictMarkersError",
    "Merged",
    "conflict_text",
    "merged",
    "stripped",
]
