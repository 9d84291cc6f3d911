"""`[tool.briefings]` of pyproject.toml as one frozen value. Unknown keys are errors: a typing error must not pass."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

import msgspec
from rapidfuzz import process

from generator.errors import SettingsError
from generator.model import Value

LANGUAGES = ("en",)
"""Languages in which the generator can write its own words."""


class Settings(Value, frozen=True):
    """Where things are and how pages are written. Paths are relative to the folder of pyproject.toml."""

    language: str = "en"
    """Language of labels and of what the generator writes."""
    seeds: str = "seeds"
    """Folder of the raw documents."""
    docs: str = "docs"
    """Folder of the pages."""
    site: str = "site"
    """Folder of the built site."""
    jobs: int = 1
    """Processes that read seeds side by side; 0 means one for each core."""


def settings_from(document: str, *, where: str = "pyproject.toml") -> Settings:
    """The settings in the text of a pyproject.toml; the defaults where it has no `[tool.briefings]`.

    Errors: SettingsError for broken TOML, unknown keys (naming the nearest known one) and values of a wrong type.
    """
    try:
        table = tomllib.loads(document).get("tool", {}).get("briefings", {})
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"this is no valid TOML: {error}.", where=where, hint="Correct that line.") from error
    return _validated(table, where=f"{where}, [tool.briefings]")


def _validated(table: Mapping[str, object], *, where: str) -> Settings:
    known = Settings.__struct_fields__
    for key in table:
        if key not in known:
            nearest = process.extractOne(key, known, score_cutoff=60)
            hint = f"Did you mean {nearest[0]!r}?" if nearest else f"Known settings: {', '.join(known)}."
            raise SettingsError(f"unknown setting {key!r}.", where=where, hint=hint)
    try:
        settings = msgspec.convert(dict(table), Settings)
    except msgspec.ValidationError as error:
        raise SettingsError(f"{error}.", where=where, hint="See docs/guide/settings.md.") from error
    if settings.language not in LANGUAGES:
        raise SettingsError(
            f"language {settings.language!r} is not available.",
            where=where,
            hint=f"Take one of: {', '.join(LANGUAGES)}.",
        )
    if settings.jobs < 0:
        raise SettingsError("jobs must be 0 or more.", where=where, hint="0 means one process for each core.")
    return settings
