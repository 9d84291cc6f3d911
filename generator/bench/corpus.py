"""A labelled corpus: `documents/` and `held_out/` hold NAME.txt beside NAME.json; `seeds/` holds NAME.json alone.

The documents of `seeds/` are those of the collection. They are read as `inspect` reads a file: the lines that count as
repeated are those of the collection's own seeds, never of the corpus.
"""

from __future__ import annotations

import hashlib
from pathlib import Path, PurePosixPath

import msgspec

from generator import pipeline, read, segment
from generator.bench.annotation import Annotation
from generator.bench.extract import Case, Split
from generator.errors import GeneratorError, SettingsError
from generator.model import Finding, Value

FOLDERS: tuple[tuple[str, Split], ...] = (("documents", "tuned"), ("held_out", "held-out"), ("seeds", "seeds"))


class Labelled(Value, frozen=True):
    """A document and its annotation, read but not yet extracted."""

    split: Split
    document: read.SeedFile
    annotation: Annotation


def labelled_documents(corpus: Path, seeds: Path) -> tuple[Labelled, ...]:
    """Errors: SettingsError where the corpus is missing or an annotation cannot be read."""
    found = []
    for folder, split in FOLDERS:
        files = {file.path: file for file in read.seed_files(corpus / folder)[0]}
        own = {file.path: file for file in read.seed_files(seeds)[0]} if split == "seeds" else files
        for path, file in files.items():
            if not path.endswith(".json"):
                continue
            document = own.get(PurePosixPath(path).with_suffix(".txt").as_posix())
            if document is None:
                raise SettingsError(
                    "this annotation has no document.", where=f"{folder}/{path}", hint="Put NAME.txt beside it."
                )
            found.append(Labelled(split=split, document=document, annotation=_annotation(file, f"{folder}/{path}")))
    return tuple(found)


def _annotation(file: read.SeedFile, where: str) -> Annotation:
    try:
        return msgspec.json.decode(read.loaded(file).content, type=Annotation)
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise SettingsError(f"this annotation cannot be read: {error}", where=where, hint="Correct the key.") from error


def cases_of(corpus: Path, seeds: Path) -> tuple[Case, ...]:
    """Each labelled document extracted.

    Errors: SettingsError where the corpus cannot be read; GeneratorError where one of its documents cannot.
    """
    collection = [pipeline.prepared(file) for file in read.seed_files(seeds)[0]]
    repeated = segment.repeated_lines(item.forms for item in collection if isinstance(item, pipeline.Prepared))
    return tuple(_case(entry, repeated) for entry in labelled_documents(corpus, seeds))


def _case(entry: Labelled, repeated: frozenset[str]) -> Case:
    ready = pipeline.prepared(entry.document)
    if isinstance(ready, Finding):
        raise GeneratorError(ready.message, where=entry.document.path, hint=ready.hint)
    draft = pipeline.draft_of(ready, repeated & ready.forms)
    return Case(split=entry.split, annotation=entry.annotation, draft=draft, decoded=ready.decoded.text)


def digest_of(corpus: Path, seeds: Path) -> str:
    """SHA-256 over the names and bytes of all labelled documents and annotations, in the order of their paths."""
    total = hashlib.sha256()
    for folder, split in FOLDERS:
        files = list(read.seed_files(corpus / folder)[0])
        if split == "seeds":
            labelled = {PurePosixPath(file.path).with_suffix(".txt").as_posix() for file in files}
            files += [file for file in read.seed_files(seeds)[0] if file.path in labelled]
        for file in files:
            total.update(f"{folder}/{file.path}\0{read.loaded(file).sha256}\n".encode())
    return total.hexdigest()
