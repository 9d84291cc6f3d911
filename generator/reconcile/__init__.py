"""Reconciling: ids of seeds, corrections that people made, and one authority record for each entity."""

from generator.reconcile.corrections import corrected_cards, corrected_records
from generator.reconcile.places import place_records
from generator.reconcile.seed_ids import seed_ids

__all__ = ["corrected_cards", "corrected_records", "place_records", "seed_ids"]
