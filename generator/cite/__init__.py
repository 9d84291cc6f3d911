"""Citations: from the labels that people and the generator type to footnotes, links and metadata."""

from generator.cite.citations import Cited, Source, Wording, cited, passages_cited
from generator.cite.refound import refound
from generator.cite.removed import deprecated
from generator.cite.stamp import stamped

__all__ = ["Cited", "Source", "Wording", "cited", "deprecated", "passages_cited", "refound", "stamped"]
