"""Names of places in running text, with their codes by GB/T 2260."""

from __future__ import annotations

from generator.extract.gazetteer.abroad import places_abroad
from generator.extract.gazetteer.chinese import Place, chinese_places
from generator.extract.gazetteer.index import place_at
from generator.extract.gazetteer.latin import latin_places

__all__ = ["Place", "chinese_places", "latin_places", "place_at", "places_abroad"]
