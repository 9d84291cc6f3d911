"""One authority record for each place that the seeds name: its names by language, its code, and what it lies in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.collection import Card, PlaceKey, Record
from generator.languages.divisions import Division, divisions
from generator.languages.places import PLACES
from generator.script import ascii_words, is_han, key_of

COUNTRY = "CN"
_COUNTRY_NAMES = {"en": "China", "zh-Hans": "中国", "zh-Hant": "中國", "vi": "Trung Quốc"}
_FOREIGN = {code: (vietnamese, english) for code, vietnamese, english in PLACES}
# What a name says it is, which its English form leaves out; the longest endings first.
_ENDING = re.compile(r"(?:自治区|自治州|自治县|自治旗|特别行政区|新区|矿区|林区|特区|地区|[省市县区州盟旗])$")
_LONG_PEOPLES = (
    "维吾尔|哈萨克|蒙古|柯尔克孜|塔吉克|锡伯|达斡尔|鄂温克|鄂伦春|朝鲜|土家|布依|哈尼|傈僳|景颇|拉祜|纳西|仡佬|仫佬|毛南|保安|"
    "东乡|撒拉|裕固|布朗|独龙|普米|各"
)
_SHORT_PEOPLES = "回|壮|苗|侗|瑶|羌|藏|彝|傣|白|佤|黎|畲|满|土|怒|水"
_PEOPLES = re.compile(rf"(?:(?:{_LONG_PEOPLES})族?|(?:{_SHORT_PEOPLES})族)+$")
"""Peoples before 自治: 昌吉回族自治州. A short name counts only with 族, so 西藏 stays whole."""


def place_records(cards: Iterable[Card]) -> dict[str, Record]:
    """The records of all places on the cards, by key, in the order of the keys."""
    named: dict[str, list[PlaceKey]] = {}
    for card in cards:
        for place in card.places:
            named.setdefault(place.key, []).append(place)
    return {key: _record(key, places) for key, places in sorted(named.items())}


def _record(key: str, places: list[PlaceKey]) -> Record:
    code = places[0].code
    division = divisions().get(code or "")
    if division:
        return _of_division(division, places)
    names = dict(_COUNTRY_NAMES) if code == COUNTRY else _printed_names(places)
    shown = names.get("en") or _in_english(next(iter(names.values())))
    slug = key.lower() if key.isascii() else "-".join(ascii_words(places[0].normal)) or key.encode().hex()[:16]
    return Record(
        id=f"place-{slug}",
        kind="place",
        names=names if "en" in names else {"en": shown, **names},
        name=shown,
        variants=tuple(_variants(names, places)),
        level="country" if code == COUNTRY else "region",
    )


def _of_division(division: Division, places: list[PlaceKey]) -> Record:
    vietnamese, english = _FOREIGN.get(division.code, ((), ()))
    names = {"en": english[0] if english else _in_english(_short(division.name)), "zh-Hans": division.name}
    names |= {tag: name for tag, name in _printed_names(places).items() if tag == "zh-Hant"}
    names |= {"vi": vietnamese[0]} if vietnamese else {}
    return Record(
        id=f"place-{division.code}",
        kind="place",
        names=names,
        name=names["en"],
        variants=tuple(_variants(names, places)),
        identifiers={"gb2260": division.code},
        part_of=tuple(f"place-{code}" for code in division.parents),
        level=division.level,
    )


def _printed_names(places: list[PlaceKey]) -> dict[str, str]:
    """The first name in each script, as the seeds print it."""
    names: dict[str, str] = {}
    for place in places:
        for surface in place.surfaces:
            if not any(map(is_han, surface)):
                tag = "en" if surface.isascii() else "vi"
            elif surface == place.normal and key_of(surface) == surface:
                tag = "zh-Hans"
            else:
                tag = "zh-Hant" if _is_traditional(surface) else "zh-Hans"
            names.setdefault(tag, surface)
    return names


def _is_traditional(surface: str) -> bool:
    return key_of(surface) != surface


def _variants(names: dict[str, str], places: list[PlaceKey]) -> Iterator[str]:
    """Names that the seeds use and that are no preferred name, each once."""
    preferred = set(names.values())
    surfaces = (surface for place in places for surface in place.surfaces)
    yield from dict.fromkeys(surface for surface in surfaces if surface not in preferred)


def _short(name: str) -> str:
    """`新疆维吾尔自治区` as `新疆`, `巴里坤哈萨克自治县` as `巴里坤`; a name of two characters stays whole."""
    stem = _ENDING.sub("", name)
    bare = _PEOPLES.sub("", stem) if stem != name and "自治" in name else stem
    best = bare if len(bare) >= 2 else stem
    return best if len(best) >= 2 else name


def _in_english(name: str) -> str:
    """The name romanised, as one capitalised word: `夏津` as `Xiajin`."""
    return "".join(ascii_words(name)).capitalize() if any(map(is_han, name)) else name
