"""Builds and serves the site with MkDocs, and counts its warnings: one is enough to fail.

MkDocs' own strictness depends on its verbosity (`--strict -q` passes broken links), so it is not used.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from generator.errors import SiteError
from generator.publish.cards import generated_at

_EPOCH = "SOURCE_DATE_EPOCH"
_FIRST_INSTANT = datetime(1980, 1, 1, tzinfo=UTC)
"""Where no page tells when it was made: the first instant that a zip file can hold."""
_SHOWN = 20


def build(config_file: Path, site_dir: Path | None = None, instant: datetime | None = None) -> None:
    """Build the site of `config_file` (an `mkdocs.yml`) into `site_dir`, by default the one that it names.

    instant: the build date that pages and the site map carry, unless SOURCE_DATE_EPOCH is set; by default the latest
    `generated.at` of the pages. So the same pages give the same bytes.

    Raises SiteError where MkDocs fails, and where it warned of anything; the site is left as far as it was built.
    """
    if not config_file.is_file():
        raise SiteError(
            "There is no MkDocs configuration.", where=str(config_file), hint="Run `briefings init`, or name the file."
        )
    with _quiet_mkdocs() as warnings:
        try:
            _build(config_file, site_dir, instant)
        except SystemExit as error:
            warnings.append(f"MkDocs ended with {error.code}.")
        except Exception as error:  # MkDocs, its plugins and templates raise anything; it is passed on
            raise SiteError(_sentence(error), where=str(config_file), hint=_hint(warnings)) from error
    if warnings:
        count = f"{len(warnings)} warning{'s' if len(warnings) > 1 else ''}"
        raise SiteError(f"MkDocs gave {count}.", where=str(config_file), hint=_hint(warnings))


def serve(config_file: Path, address: str = "127.0.0.1:8000") -> None:
    """Serve the site at `address` and build it again on every change, until interrupted."""
    from mkdocs.commands import serve as mkdocs_serve

    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    try:
        mkdocs_serve.serve(config_file=str(config_file), dev_addr=address)
    except SystemExit as error:
        raise SiteError(f"MkDocs ended with {error.code}.", where=str(config_file)) from error
    except OSError as error:
        raise SiteError(_sentence(error), where=address, hint="Is the port in use? Name another one.") from error


def _build(config_file: Path, site_dir: Path | None, instant: datetime | None) -> None:
    from mkdocs.commands import build as mkdocs_build
    from mkdocs.config import load_config

    values = {} if site_dir is None else {"site_dir": str(site_dir.resolve())}
    config = load_config(config_file=str(config_file), **values)
    moment = instant or _latest(Path(config.docs_dir))
    with _environment(_EPOCH, str(int(moment.timestamp()))):
        config = load_config(config_file=str(config_file), **values)  # some plugins read the instant when they load
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build.build(config)
        finally:
            config.plugins.on_shutdown()


def _latest(docs: Path) -> datetime:
    """The latest `generated.at` of all pages, as MkDocs reads them."""
    from mkdocs.utils import meta

    found = [_FIRST_INSTANT]
    for path in sorted(docs.rglob("*.md")):
        try:
            _, front = meta.get_data(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue  # MkDocs and the checks speak of it
        made = generated_at(front)
        if made is not None:
            found.append(made)
    return max(found)


@contextmanager
def _environment(name: str, default: str) -> Iterator[None]:
    """Set a variable for a while, unless it is set."""
    if name in os.environ:
        yield
        return
    os.environ[name] = default
    try:
        yield
    finally:
        del os.environ[name]


class _Warnings(logging.Handler):
    def __init__(self, found: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._found = found

    def emit(self, record: logging.LogRecord) -> None:
        self._found.append(record.getMessage())


@contextmanager
def _quiet_mkdocs() -> Iterator[list[str]]:
    """The warnings that MkDocs gives meanwhile; nothing goes to the screen, its notice about MkDocs 2 neither."""
    found: list[str] = []
    logger, handler = logging.getLogger("mkdocs"), _Warnings(found)
    level, propagate = logger.level, logger.propagate
    # INFO, not higher: MkDocs logs anchors at the level that mkdocs.yml names, and skips the check below DEBUG.
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(handler)
    try:
        with _environment("NO_MKDOCS_2_WARNING", "1"):
            yield found
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate


def _sentence(error: BaseException) -> str:
    text = str(error).strip() or type(error).__name__
    return text if text.endswith((".", "!")) else f"{text}."


def _hint(warnings: list[str]) -> str:
    rest = len(warnings) - _SHOWN
    lines = [f"- {line}" for line in warnings[:_SHOWN]] + ([f"- and {rest} more"] if rest > 0 else [])
    return "\n" + "\n".join(lines) if lines else ""
