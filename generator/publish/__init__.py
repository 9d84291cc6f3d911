"""From pages to a site: the writer of `docs/`, the MkDocs build with its theme and search, and the checks."""

from generator.publish.checks import checked
from generator.publish.site import build, serve
from generator.publish.writer import conflicts_waiting, written

__all__ = ["build", "checked", "conflicts_waiting", "serve", "written"]
