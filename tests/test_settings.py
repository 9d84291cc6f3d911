"""Settings: unknown keys and wrong values are errors that name the remedy."""

from __future__ import annotations

import pytest

from generator.errors import SettingsError
from generator.settings import Settings, settings_from


def test_defaults_hold_without_a_table() -> None:
    assert settings_from("[project]\nname = 'x'\n") == Settings()


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("langauge = 'en'", "Did you mean 'language'"),
        ("zzz = 1", "Known settings: language"),
        ("jobs = 'two'", "jobs"),
        ("jobs = -1", "0 or more"),
        ("language = 'tlh'", "Take one of: en"),
        ("jobs = ", "no valid TOML"),
    ],
)
def test_each_mistake_has_its_remedy(table: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        settings_from(f"[tool.briefings]\n{table}\n")
