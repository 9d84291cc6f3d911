"""Briefings: from a folder of messy documents to a briefing site that a reader can trust.

`pipeline.py` shows the order of all work on one screen; `model.py` holds the values that travel along it.
"""

__version__ = "0.1.0"

PRODUCER = f"briefing-generator/{__version__}"
"""The actor that stands in `generated.by` of every page (Open Knowledge Format, section 7)."""
