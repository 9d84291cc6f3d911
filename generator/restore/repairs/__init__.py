"""The repairs, one file a kind of damage, in the order in which they are applied.

Each has a function `repairs(text)`: what it would change in the text it is given, in order and without overlap, never
across a newline. The order matters: a later repair sees the text that the earlier ones leave.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.model import Repair
from generator.restore.repairs import pinyin_gloss

REPAIRS: tuple[tuple[str, Callable[[str], tuple[Repair, ...]]], ...] = (("pinyin-gloss", pinyin_gloss.repairs),)
