"""Three-way merge of front matter values: mappings key by key, lists as ordered sets, all else as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeVar

import msgspec

from generator.model import Json

T = TypeVar("T")


class Absent(msgspec.Struct, frozen=True):
    """Where a side has no such key; not the same as a key whose value is null."""


ABSENT: Final = Absent()


class Clash(msgspec.Struct, frozen=True):
    """A value that both sides changed differently; the human one stands."""

    path: tuple[str, ...]
    base: Json | Absent
    human: Json | Absent
    new: Json | Absent


def is_same(one: Json | Absent, other: Json | Absent) -> bool:
    """Equality of values, with 1, 1.0 and true told apart; the order of a mapping's keys does not count."""
    if isinstance(one, Absent) or isinstance(other, Absent):
        return one is other or (isinstance(one, Absent) and isinstance(other, Absent))
    return _canonical(one) == _canonical(other)


def merged_mapping(
    base: Mapping[str, Json], human: Mapping[str, Json], new: Mapping[str, Json], path: tuple[str, ...] = ()
) -> tuple[dict[str, Json], tuple[Clash, ...]]:
    """The merged mapping in the person's order, the generator's new keys at their place, and what clashed.

    Keys that the person added stay, keys that they deleted stay deleted; a key that the generator drops goes, unless
    the person changed its value.
    """
    values: dict[str, Json] = {}
    clashes: list[Clash] = []
    for key in in_order(tuple(human), tuple(new)):
        value, found = _merged_key(base.get(key, ABSENT), human.get(key, ABSENT), new.get(key, ABSENT), (*path, key))
        clashes.extend(found)
        if not isinstance(value, Absent):
            values[key] = value
    return values, tuple(clashes)


def in_order(human: Sequence[T], new: Iterable[T]) -> tuple[T, ...]:
    """All of `human`, and what else `new` has, each after the item that it follows in `new` (or at the start)."""
    known = set(human)
    after: dict[T | None, list[T]] = {}
    last: T | None = None
    for item in new:
        if item in known:
            last = item
        else:
            after.setdefault(last, []).append(item)
    ordered: list[T] = list(after.get(None, ()))
    for item in human:
        ordered += (item, *after.get(item, ()))
    return tuple(ordered)


def _merged_key(
    base: Json | Absent, human: Json | Absent, new: Json | Absent, path: tuple[str, ...]
) -> tuple[Json | Absent, tuple[Clash, ...]]:
    if is_same(human, new) or is_same(base, new):
        return human, ()
    if is_same(human, base):
        return new, ()
    if isinstance(human, Absent):
        return ABSENT, ()
    if isinstance(human, dict) and isinstance(new, dict):
        return merged_mapping(base if isinstance(base, dict) else {}, human, new, path)
    if isinstance(human, list) and isinstance(new, list):
        return _merged_list(base if isinstance(base, list) else [], human, new), ()
    return human, (Clash(path, base, human, new),)


def _merged_list(base: Sequence[Json], human: Sequence[Json], new: Sequence[Json]) -> list[Json]:
    """The person's list without what the generator dropped, and with what it added at its place."""
    by_key = {_canonical(item): item for items in (new, human) for item in items}
    was, wanted = {_canonical(item) for item in base}, tuple(dict.fromkeys(_canonical(item) for item in new))
    dropped = was.difference(wanted)
    theirs = tuple(key for key in map(_canonical, human) if key not in dropped)
    deleted = was.difference(map(_canonical, human))
    return [by_key[key] for key in in_order(theirs, (key for key in wanted if key not in deleted))]


def _canonical(value: Json) -> bytes:
    return msgspec.json.encode(value, order="deterministic")
