"""Measurements: what the program finds in labelled documents, against what a person found there."""

from __future__ import annotations

from generator.bench.annotation import Annotation
from generator.bench.corpus import Labelled, cases_of, digest_of, labelled_documents
from generator.bench.extract import ALL, Case, Row, Table, table_of, text_of
from generator.bench.tally import Score

__all__ = [
    "ALL",
    "Annotation",
    "Case",
    "Labelled",
    "Row",
    "Score",
    "Table",
    "cases_of",
    "digest_of",
    "labelled_documents",
    "table_of",
    "text_of",
]
