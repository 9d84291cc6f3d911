"""The repairs, one file a kind of damage, in the order in which they are applied.

Each has a function `repairs(text)`: what it would change in the text it is given, in order and without overlap, never
across a newline. The order matters: a later repair sees the text that the earlier ones leave.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.model import Repair
from generator.restore.repairs import border_gloss, gbk_as_latin1, pinyin_gloss, shifted_run, utf8_as_latin1

REPAIRS: tuple[tuple[str, Callable[[str], tuple[Repair, ...]]], ...] = (
    ("utf8-as-latin1", utf8_as_latin1.repairs),
    ("gbk-as-latin1", gbk_as_latin1.repairs),
    ("shifted-run", shifted_run.repairs),
    ("border-gloss", border_gloss.repairs),
    ("pinyin-gloss", pinyin_gloss.repairs),
)
