"""Commands and exit codes; the only place that prints and that reads the clock.

Exit codes: 0 done; 1 conflicts wait, or findings of severity error; 2 wrong use or settings; 3 the site build failed.
Results go to standard output, progress and messages to standard error.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import click
import msgspec
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from generator import __version__, bench, ledger, pipeline, publish, read, segment
from generator.errors import GeneratorError, SettingsError, SiteError
from generator.executors import executor_for
from generator.model import Draft, Finding
from generator.project import project_at

DONE, FINDINGS, WRONG_USE, BUILD_FAILED = 0, 1, 2, 3

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_PATH = click.Path(exists=True, path_type=Path)
_FOLDER = click.Path(file_okay=False, path_type=Path)


# --- what a person sees -----------------------------------------------------------------------------------------------


def note(message: str) -> None:
    """A line for the person at the terminal, on standard error."""
    click.echo(message, err=True)


@contextmanager
def progress(label: str, total: int) -> Iterator[Callable[[], None]]:
    """A bar on a terminal, one plain line elsewhere."""
    if not sys.stderr.isatty() or total == 0:
        note(f"{label}: {total}")
        yield lambda: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=total)
        yield lambda: bar.advance(task)
    note(f"{label}: {total}")


def show(findings: Sequence[Finding], *, least: str = "warning") -> None:
    """Findings of at least that severity, one a line with its remedy; the rest as a count."""
    ranks = {"info": 0, "warning": 1, "error": 2}
    for item in findings:
        if ranks[item.severity] >= ranks[least]:
            place = f"{item.where}: " if item.where and item.where not in item.message else ""
            note(f"{item.severity}: {place}{item.message} [{item.code}]\n    {item.hint}")
    hidden = sum(ranks[item.severity] < ranks[least] for item in findings)
    if hidden:
        note(f"{hidden} findings of severity info stand on the briefing pages; --verbose lists them.")


def print_json(value: object) -> None:
    """One JSON document on standard output, nothing else."""
    click.echo(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def run_instant() -> str:
    """The one instant of a run: SOURCE_DATE_EPOCH, or else now."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.now(UTC).isoformat(timespec="seconds")
    try:
        return datetime.fromtimestamp(int(epoch), UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError) as error:
        raise SettingsError(
            "this is no number of seconds.", where="SOURCE_DATE_EPOCH", hint="Unset it, or give an integer."
        ) from error


# --- commands ---------------------------------------------------------------------------------------------------------


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Start with: briefings generate, then briefings build, then open site/index.html.",
)
@click.version_option(__version__, prog_name="briefings")
@click.option("--project", type=_FOLDER, default=Path(), help="Folder of the collection. [default: here or above]")
@click.pass_context
def commands(context: click.Context, project: Path) -> None:
    """Turn a folder of messy documents into a briefing site that a reader can trust.

    Documents lie in seeds/. `generate` writes one briefing and one source page for each into docs/, and merges with
    what people edited there. `build` makes the site. `check` reports what a reader or an editor should know.
    """
    context.obj = project.resolve()


@commands.command()
@click.option("--jobs", type=click.IntRange(0), help="Processes; 0 means one a core. [default: the setting]")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.option("--verbose", is_flag=True, help="List findings of severity info too.")
@click.pass_obj
def generate(folder: Path, jobs: int | None, as_json: bool, verbose: bool) -> None:
    """Write docs/ from seeds/, merging with what people edited.

    \b
    Running it again changes nothing unless a seed or a page changed.
    Exit code: 0 done, also where seeds were refused (findings say so); 1 conflicts wait in docs/.conflicts/.
    """
    project = project_at(folder)
    with executor_for(project.settings.jobs if jobs is None else jobs) as executor:
        report = pipeline.generated(
            project.seeds, project.docs, instant=run_instant(), executor=executor, stage=progress
        )
    if as_json:
        print_json(report)
    else:
        show(report.findings, least="info" if verbose else "warning")
        refused = f", {report.refused} refused" if report.refused else ""
        note(f"{report.seeds} seeds read{refused}; {report.pages} pages, {len(report.written)} of them written.")
    for page in report.conflicts:
        note(f"conflict: {page} waits for a decision; see docs/.conflicts/{page}.txt")
    sys.exit(FINDINGS if report.conflicts else DONE)


@commands.command()
@click.option("--site", type=_FOLDER, help="Folder to build into. [default: setting, site]")
@click.pass_obj
def build(folder: Path, site: Path | None) -> None:
    """Build the site from docs/ as it is.

    \b
    Exit code: 0 done; 3 MkDocs failed or warned (its messages are shown).
    """
    project = project_at(folder)
    target = site or project.site
    note(f"Building {target.name}/ ...")
    publish.build(project.mkdocs, target)
    note(f"The site is in {target}")
    note(f"  open {target / 'index.html'} in a browser, or run: briefings serve")


@commands.command()
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where to serve, as HOST:PORT.")
@click.pass_obj
def serve(folder: Path, address: str) -> None:
    """Serve the site while you edit docs/; it is rebuilt when a page changes."""
    project = project_at(folder)
    note(f"Serving on http://{address}/ (stop with Ctrl-C)")
    publish.serve(project.mkdocs, address)


@commands.command()
@click.option("--site", type=_FOLDER, help="Read the built site in this folder too.")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.pass_obj
def check(folder: Path, site: Path | None, as_json: bool) -> None:
    """Report broken links, anchors, citations and front matter in docs/.

    \b
    Exit code: 0 no finding of severity error; 1 at least one.
    """
    project = project_at(folder)
    if site is not None and not site.is_dir():
        raise SettingsError("there is no such folder.", where=str(site), hint="Build the site first: briefings build.")
    findings = publish.checked(project.docs, site)
    if as_json:
        print_json(findings)
    else:
        show(findings, least="info")
        counts = Counter(item.severity for item in findings)
        total = ", ".join(f"{counts[name]} {name}" for name in ("error", "warning", "info") if counts[name])
        note(f"Checked {project.docs.name}/{' and ' + site.name + '/' if site else ''}: {total or 'nothing found'}.")
    sys.exit(FINDINGS if any(item.severity == "error" for item in findings) else DONE)


@commands.command()
@click.argument("paths", nargs=-1, required=True, type=_PATH)
@click.option("--json", "as_json", is_flag=True, help="Print the draft of one file as one JSON document.")
@click.option("--jsonl", "as_lines", is_flag=True, help="Print one draft a line, for files and folders.")
@click.option(
    "--repairs", "as_repairs", is_flag=True, help="Print every repair: place, rule, before, after, confidence."
)
@click.pass_obj
def inspect(folder: Path, paths: tuple[Path, ...], as_json: bool, as_lines: bool, as_repairs: bool) -> None:
    """Show what the generator reads in documents, in seeds/ or not, touching nothing.

    \b
    briefings inspect FILE            a table for people
    briefings inspect FILE --json     all of it, one document
    briefings inspect FILE --repairs  what was put right, place by place (line:column of the decoded file)
    briefings inspect --jsonl PATH…   one draft a line
    """
    if as_repairs and (as_json or as_lines):
        raise click.UsageError("--repairs prints a table. In --json and --jsonl every repair stands under `repairs`.")
    if as_json and (as_lines or len(paths) != 1 or paths[0].is_dir()):
        raise click.UsageError("--json prints one file. For several files or folders: briefings inspect --jsonl PATH…")
    drafts, refused = _inspected(folder, paths)
    if as_json and drafts:
        print_json(drafts[0])
    elif as_lines:
        for draft in drafts:
            click.echo(msgspec.json.encode(draft).decode())
    elif as_repairs:
        _show_repairs(drafts)
    else:
        for draft in drafts:
            _show_draft(draft)
    show(refused)
    if refused and not drafts:
        sys.exit(FINDINGS)


def _inspected(folder: Path, paths: Sequence[Path]) -> tuple[list[Draft], list[Finding]]:
    """Drafts of the files, with the repeated lines of the project's own seeds, never of the arguments."""
    try:
        project = project_at(folder)
        root, own = project.seeds.resolve(), read.seed_files(project.seeds)[0]
    except SettingsError:
        root, own = None, ()
    prepared = [item for file in own if isinstance(item := pipeline.prepared(file), pipeline.Prepared)]
    repeated = segment.repeated_lines(item.forms for item in prepared)
    known = {item.seed.path: item for item in prepared}
    drafts: list[Draft] = []
    refused: list[Finding] = []
    for file in _files(paths, root):
        own_seed = root is not None and Path(file.location).is_relative_to(root)
        result = (known.get(file.path) if own_seed else None) or pipeline.prepared(file)
        if isinstance(result, Finding):
            refused.append(result)
        else:
            drafts.append(pipeline.draft_of(result, repeated & result.forms))
    return drafts, refused


def _files(paths: Sequence[Path], root: Path | None) -> Iterator[read.SeedFile]:
    for path in paths:
        for file in read.seed_files(path)[0] if path.is_dir() else (read.single_file(path),):
            location = Path(file.location).resolve()
            below = root and location.is_relative_to(root)
            shown = location.relative_to(root).as_posix() if root and below else _joined(path, file)
            yield read.SeedFile(path=shown, location=str(location), sidecar=file.sidecar)


def _joined(path: Path, file: read.SeedFile) -> str:
    return f"{path.as_posix()}/{file.path}" if path.is_dir() else file.path


def _show_repairs(drafts: Sequence[Draft]) -> None:
    """Tables on a terminal, lines with tabs elsewhere."""
    if not sys.stdout.isatty():
        for line in ledger.plain_lines(drafts) if any(draft.repairs for draft in drafts) else ():
            click.echo(line)
    for draft in drafts:
        if not draft.repairs:
            note(f"{draft.seed}: nothing was repaired.")
        elif sys.stdout.isatty():
            Console(markup=False, highlight=False).print(ledger.repair_table(draft))


def _show_draft(draft: Draft) -> None:
    header = draft.header
    table = Table(title=draft.seed, show_header=False, title_justify="left")
    rows = {
        "title": header.title and f"{header.title.text} ({header.title.basis})",
        "kind": header.kind,
        "language": f"{draft.language}, {draft.script}, {draft.encoding}",
        "published": header.published and f"{header.published.date} ({header.published.basis})",
        "event": header.event_date and f"{header.event_date.date} ({header.event_date.basis})",
        "document number": header.document_number,
        "outlet": header.outlet,
        "byline": header.byline,
        "issuers": ", ".join(header.issuers),
        "blocks": f"{len(draft.blocks)}, {sum(item.zone == 'boilerplate' for item in draft.blocks)} of them furniture",
        "repairs": str(len(draft.repairs)),
        "figures": ", ".join(figure.quote for figure in draft.figures),
        "places": ", ".join(dict.fromkeys(item.surface for item in draft.mentions if item.kind == "place")),
        "findings": "\n".join(f"{item.severity}: {item.message}" for item in draft.findings),
    }
    for name, value in rows.items():
        if value:
            table.add_row(name, str(value))
    Console(markup=False).print(table)


@commands.group("bench")
def measure() -> None:
    """Measure the program on labelled documents."""


@measure.command("extract")
@click.option("--corpus", type=_FOLDER, help="Folder of labelled documents. [default: tests/evaluation]")
@click.option("--json", "as_json", is_flag=True, help="Print the table as JSON, each language apart.")
@click.pass_obj
def bench_extract(folder: Path, corpus: Path | None, as_json: bool) -> None:
    """Compare what is extracted from labelled documents with what a person found there."""
    project, started = project_at(folder), time.perf_counter()
    cases = bench.cases_of(corpus or Path(project.root) / "tests/evaluation", project.seeds)
    speed, table = round(len(cases) / max(time.perf_counter() - started, 1e-9), 1), bench.table_of(cases)
    if as_json:
        print_json({"documents_per_second": speed, **msgspec.to_builtins(table)})
    else:
        click.echo(bench.text_of(table))
    note(f"{speed} documents per second in one process, reading the word lists included.")


def main() -> NoReturn:
    """The command `briefings`: runs, and turns errors into one clear message and an exit code."""
    try:
        commands.main(standalone_mode=False)
    except click.exceptions.Abort:
        note("Stopped. Nothing is half written; run the same command again to go on.")
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except SiteError as error:
        note(f"error: {error}")
        sys.exit(BUILD_FAILED)
    except GeneratorError as error:
        note(f"error: {error}")
        sys.exit(WRONG_USE)
    sys.exit(DONE)
