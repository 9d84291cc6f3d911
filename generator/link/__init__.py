"""Linking: which pages there are, where they lie, and what leads from one to another."""

from generator.link.pages import Collection, plans_of

__all__ = ["Collection", "plans_of"]
