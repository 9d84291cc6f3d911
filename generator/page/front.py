"""Front matter as values: a small, safe reading of YAML.

Safe means: no tags beyond the core types, no more than a few aliases, no deep nesting (libyaml's own composer crashes
on it), no key twice. Strings stay strings: `2023-04-14` is no timestamp, `002` no number, `12:30` no count of minutes
(YAML 1.1 reads all three otherwise). Values are those of JSON; keys are always strings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import yaml

from generator.model import Json

MAX_ALIASES = 10
MAX_DEPTH = 40

_BOOLEANS = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,4000})")
_FLOAT = re.compile(
    r"[-+]?(?:0|[1-9][0-9]*)?\.[0-9]+(?:[eE][-+]?[0-9]{1,3})?|[-+]?[1-9][0-9]*(?:\.[0-9]*)?[eE][-+]?[0-9]{1,3}"
)
_CORE = "tag:yaml.org,2002:"
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml where it is built in: ten times as fast


class FrontMatterError(ValueError):
    """Front matter that cannot be used. The message names `line`, counted from the page's first line, the fence."""

    def __init__(self, problem: str, line: int) -> None:
        super().__init__(f"line {line}: {problem}")
        self.problem = problem
        self.line = line


class Entry(msgspec.Struct, frozen=True):
    """A top-level key: where its name starts in the front matter's text, in characters, and its value."""

    key: str
    start: int
    value: Json


def front_matter(text: str | None) -> dict[str, Json]:
    """The values of front matter, in its order; nothing for None or an empty text.

    Raises FrontMatterError (a ValueError): text that is no YAML mapping, a key twice, a tag, too many aliases, nesting
    deeper than MAX_DEPTH, characters that YAML does not allow.
    """
    return {entry.key: entry.value for entry in entries_of(text)}


def entries_of(text: str | None) -> tuple[Entry, ...]:
    """The top-level keys of front matter with their places. Raises FrontMatterError as `front_matter` does."""
    try:
        return _Reader(text or "").entries()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise FrontMatterError(error.problem or "cannot be read as YAML", (mark.line if mark else 0) + 2) from error
    except yaml.reader.ReaderError as error:
        line = (text or "").count("\n", 0, error.position) + 2
        raise FrontMatterError("a character that YAML does not allow; write it as an escape in quotes", line) from error
    except UnicodeError as error:
        raise FrontMatterError("half of a surrogate pair, which is no character", 2) from error


class _Reader:
    """One pass over the parser's events. MAX_DEPTH bounds the recursion, so hostile nesting cannot end the program."""

    def __init__(self, text: str) -> None:
        self._events: Iterator[Any] = yaml.parse(text, Loader=_LOADER)
        self._anchors: dict[str, Json] = {}
        self._aliases = 0

    def entries(self) -> tuple[Entry, ...]:
        next(self._events)  # the stream starts
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return ()
        event: Any = next(self._events)
        if isinstance(event, yaml.ScalarEvent) and self._scalar(event) is None:
            found: tuple[Entry, ...] = ()
        elif isinstance(event, yaml.MappingStartEvent):
            self._check_tag(event, "map")
            found = tuple(self._pairs(0))
        else:
            raise FrontMatterError("front matter must be a list of `key: value` lines", event.start_mark.line + 2)
        next(self._events)  # the document ends
        after: Any = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise FrontMatterError("a second document starts here", after.start_mark.line + 2)
        return found

    def _pairs(self, depth: int) -> Iterator[Entry]:
        seen: set[str] = set()
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                return
            mark: Any = event.start_mark
            if not isinstance(event, yaml.ScalarEvent):
                raise FrontMatterError("a key must be a plain word or a string", mark.line + 2)
            if event.value in seen:
                raise FrontMatterError(f"the key “{event.value[:60]}” stands there twice", mark.line + 2)
            seen.add(event.value)
            yield Entry(event.value, mark.index, self._value(next(self._events), depth + 1))

    def _value(self, event: Any, depth: int) -> Json:
        if depth > MAX_DEPTH:
            raise FrontMatterError("nested too deeply", event.start_mark.line + 2)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        if isinstance(event, yaml.ScalarEvent):
            value = self._scalar(event)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._check_tag(event, "seq")
            value = self._items(depth)
        else:
            self._check_tag(event, "map")
            value = {entry.key: entry.value for entry in self._pairs(depth)}
        if event.anchor is not None:
            self._anchors[event.anchor] = value
        return value

    def _items(self, depth: int) -> list[Json]:
        items: list[Json] = []
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._value(event, depth + 1))
        return items

    def _alias(self, event: Any) -> Json:
        self._aliases += 1
        if self._aliases > MAX_ALIASES or event.anchor not in self._anchors:
            problem = "too many aliases" if self._aliases > MAX_ALIASES else "an alias of nothing"
            raise FrontMatterError(f"{problem}; write the value itself", event.start_mark.line + 2)
        return self._anchors[event.anchor]

    def _scalar(self, event: Any) -> Json:
        tag = event.tag
        if tag in (None, "!"):
            return _plain_value(event.value) if tag is None and event.implicit[0] else str(event.value)
        self._check_tag(event, "str")
        return str(event.value)

    @staticmethod
    def _check_tag(event: Any, core: str) -> None:
        if event.tag not in (None, "!", _CORE + core):
            raise FrontMatterError(f"the tag {event.tag[:60]} is not allowed", event.start_mark.line + 2)


def _plain_value(word: str) -> Json:
    if word in ("", "~", "null", "Null", "NULL"):
        return None
    if word.lower() in _BOOLEANS and word in (word.lower(), word.upper(), word.capitalize()):
        return _BOOLEANS[word.lower()]
    if _INTEGER.fullmatch(word):
        return int(word)
    return float(word) if _FLOAT.fullmatch(word) else word
