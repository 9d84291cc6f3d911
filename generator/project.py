"""Where a collection lies: its folder, found from any folder below it, and its settings."""

from __future__ import annotations

from pathlib import Path

from generator.errors import SettingsError
from generator.model import Value
from generator.settings import Settings, settings_from


class Project(Value, frozen=True):
    """Where the project lies, and its settings."""

    root: str
    settings: Settings

    @property
    def seeds(self) -> Path:
        return Path(self.root) / self.settings.seeds

    @property
    def docs(self) -> Path:
        return Path(self.root) / self.settings.docs

    @property
    def site(self) -> Path:
        return Path(self.root) / self.settings.site

    @property
    def mkdocs(self) -> Path:
        return Path(self.root) / "mkdocs.yml"


def project_at(start: Path) -> Project:
    """The project of the nearest folder upwards that has a pyproject.toml with `[tool.briefings]`."""
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        if file.is_file() and "[tool.briefings]" in (document := file.read_text(encoding="utf-8")):
            return Project(root=str(folder), settings=settings_from(document, where=file.name))
    raise SettingsError(
        "no pyproject.toml with [tool.briefings] here or above.",
        where=start.name or str(start),
        hint="Go to the folder of a briefing collection, or name it: briefings --project DIR …",
    )
