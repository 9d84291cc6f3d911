"""What makes two briefings related, and what does not."""

from __future__ import annotations

import pytest

from generator.collection import Card, PhraseKey, PlaceKey, Record
from generator.link.related import MOST, related
from generator.model import Header, Span

LEVELS = {"cn": "country", "p1": "province", "p2": "province", "f1": "prefecture", "f2": "prefecture", "c1": "county"}
RECORDS = {
    key: Record(id=f"place-{key}", kind="place", names={"en": key}, name=key, level=level)
    for key, level in LEVELS.items()
}


def card(seed: str, *, phrases: tuple[str, ...] = (), places: tuple[str, ...] = ()) -> Card:
    span = Span(0, 1)
    return Card(
        id=seed,
        seed=f"{seed}.txt",
        sha256="0" * 64,
        language="zh",
        script="Hans",
        header=Header(),
        phrases=tuple(PhraseKey(key=key, surface=key.upper(), span=span) for key in phrases),
        places=tuple(
            PlaceKey(key=key, code=None, normal=key, surfaces=(key,), spans=(span,), sentences=(span,))
            for key in places
        ),
    )


@pytest.mark.parametrize(
    ("phrases", "places", "is_related"),
    [
        (("campaign",), (), True),
        ((), ("c1",), True),
        ((), ("f1", "p1"), True),
        ((), ("cn",), False),
        ((), ("p1",), False),
        ((), ("p1", "p2", "cn"), False),
        ((), ("f1",), False),
        ((), (), False),
    ],
)
def test_what_two_seeds_must_share(phrases: tuple[str, ...], places: tuple[str, ...], is_related: bool) -> None:
    cards = (card("a", phrases=phrases, places=places), card("b", phrases=phrases, places=places), card("z"))
    found = related(cards, RECORDS)
    assert ([pair.other for pair in found.get("a", ())] == ["b"]) is is_related
    assert ("a" in found) == ("b" in found)


def test_reasons_name_what_is_shared_in_the_words_of_the_other_seed() -> None:
    found = related(
        (card("a", phrases=("x",), places=("f1", "p1")), card("b", phrases=("x",), places=("p1", "f1"))), RECORDS
    )
    (pair,) = found["a"]
    assert pair.phrases == ("X",)
    assert pair.places == ("f1", "p1")


def test_a_phrase_of_many_seeds_links_nothing() -> None:
    cards = tuple(card(f"s{number:03}", phrases=("slogan",)) for number in range(60))
    assert related(cards, RECORDS) == {}


def test_at_most_so_many_are_listed_best_first() -> None:
    cards = (card("a", phrases=tuple(f"k{number}" for number in range(12)), places=("c1",)),)
    cards += tuple(card(f"b{number:02}", phrases=(f"k{number}",)) for number in range(12))
    cards += (card("best", phrases=("k1",), places=("c1",)),)
    pairs = related(cards, RECORDS)["a"]
    assert len(pairs) == MOST
    assert pairs[0].other == "best"


def test_the_order_of_cards_does_not_matter() -> None:
    cards = tuple(
        card(f"s{n}", phrases=(f"k{n % 3}", f"k{n % 2}"), places=("c1",) if n % 2 else ("f1", "p1")) for n in range(9)
    )
    assert related(cards, RECORDS) == related(tuple(reversed(cards)), RECORDS)
