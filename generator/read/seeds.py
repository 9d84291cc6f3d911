"""Which documents the seed folder holds, and their bytes with what is known of them."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import msgspec

from generator.errors import SeedError, SettingsError
from generator.findings import finding
from generator.model import Finding, Seed, Sidecar, Value
from generator.page import front_matter

SIDECAR_ENDINGS = (".yml", ".yaml")
LARGEST_SEED = 64 * 1024 * 1024
"""In bytes. A text document of this size is a dump of something else; reading it would cost minutes and gigabytes."""


class SeedFile(Value, frozen=True):
    """A document in the seed folder, not yet read."""

    path: str
    """Below the seed folder, with `/`; characters that are no valid Unicode are shown as `�`."""
    location: str
    """Where it lies on this machine. Never written anywhere."""
    sidecar: str | None = None
    """Where its sidecar lies, if it has one."""


def seed_files(root: Path) -> tuple[tuple[SeedFile, ...], tuple[Finding, ...]]:
    """All documents below `root` in the order of their paths, and what else was met there.

    Dot files are passed over. Links are not followed: what they lead to may lie outside, or be read twice.
    Errors: SettingsError if `root` is no folder.
    """
    if not root.is_dir():
        raise SettingsError(
            "there is no such folder of seeds.", where=root.name, hint="Create it and put text documents into it."
        )
    documents: dict[str, Path] = {}
    sidecars: dict[str, Path] = {}
    findings: list[Finding] = []
    for path, trouble in _walked(root):
        name = _shown(path.relative_to(root))
        if trouble:
            findings.append(finding(trouble, _TROUBLE[trouble].format(name=name), where=name))
        elif path.suffix.lower() in SIDECAR_ENDINGS:
            sidecars[name.rsplit(".", 1)[0]] = path
        else:
            documents[name] = path
    files = []
    used: set[Path] = set()
    for name, path in sorted(documents.items()):
        beside = sidecars.get(name) or sidecars.get(name.rsplit(".", 1)[0])
        used |= {beside} if beside else set()
        files.append(SeedFile(path=name, location=str(path), sidecar=str(beside) if beside else None))
    for path in sorted(set(sidecars.values()) - used):
        name = _shown(path.relative_to(root))
        findings.append(finding("orphan-sidecar", f"No seed stands beside {name}.", where=name))
    if not files:
        findings.append(finding("no-seeds", "The seed folder holds no document.", where=root.name))
    return tuple(files), tuple(findings)


_TROUBLE = {
    "not-a-file": "{name} is a link or no regular file, and was not read.",
    "unreadable-seed": "{name} is a folder that cannot be opened.",
}


def _walked(root: Path) -> Iterator[tuple[Path, str]]:
    """Every entry below `root` that is no folder, with the code of what is wrong with it (or nothing)."""
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:
            yield folder, "unreadable-seed"
            continue
        for entry in entries:
            path = Path(entry.path)
            if entry.name.startswith("."):
                continue
            if entry.is_symlink():
                yield path, "not-a-file"
            elif entry.is_dir(follow_symlinks=False):
                waiting.append(path)
            elif entry.is_file(follow_symlinks=False):
                yield path, ""
            else:
                yield path, "not-a-file"


def _shown(path: Path) -> str:
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def single_file(path: Path) -> SeedFile:
    """Any file as a seed of its own, named as given, with its sidecar if one lies beside it."""
    beside = (path.with_name(path.name + ending) for ending in SIDECAR_ENDINGS)
    instead = (path.with_suffix(ending) for ending in SIDECAR_ENDINGS)
    sidecar = next((str(item) for item in (*beside, *instead) if item != path and item.is_file()), None)
    return SeedFile(path=_shown(path), location=str(path), sidecar=sidecar)


def loaded(file: SeedFile) -> Seed:
    """The seed's bytes and its sidecar. Errors: SeedError (unreadable-seed, not-a-file, empty-seed, bad-sidecar)."""
    content = _content(Path(file.location), file.path)
    if not content.strip():
        raise SeedError("empty-seed", "the file holds no text.", where=file.path)
    return Seed(
        path=file.path,
        sha256=hashlib.sha256(content).hexdigest(),
        content=content,
        sidecar=_sidecar(Path(file.sidecar), file.path) if file.sidecar else Sidecar(),
    )


def _content(path: Path, shown: str) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise SeedError("not-a-file", "this is no regular file.", where=shown)
        if status.st_size > LARGEST_SEED:
            size = f"{status.st_size / 1024 / 1024:.0f} MB"
            raise SeedError(
                "unreadable-seed",
                f"the file has {size}; documents of up to {LARGEST_SEED // 1024 // 1024} MB are read.",
                where=shown,
                hint="Split it into its documents.",
            )
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "it cannot be opened").lower()
        raise SeedError("unreadable-seed", f"the file cannot be opened: {reason}.", where=shown) from error


def _sidecar(path: Path, seed: str) -> Sidecar:
    # A seed whose sidecar is broken is not published: the sidecar might have said that it must not be.
    where = f"{path.name} beside {seed}"
    try:
        values = front_matter(path.read_text(encoding="utf-8-sig"))
        return msgspec.convert(values, Sidecar)
    except (OSError, UnicodeDecodeError) as error:
        raise SeedError("bad-sidecar", f"the sidecar cannot be read: {error}.", where=where) from error
    except (ValueError, msgspec.ValidationError) as error:
        known = ", ".join(Sidecar.__struct_fields__)
        raise SeedError("bad-sidecar", f"{error}.", where=where, hint=f"Known keys: {known}.") from error
