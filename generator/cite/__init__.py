"""Citations: from the labels that people and the generator type to footnotes, links and metadata."""

from generator.cite.citations import Cited, Source, Wording, cited, passages_cited

__all__ = ["Cited", "Source", "Wording", "cited", "passages_cited"]
