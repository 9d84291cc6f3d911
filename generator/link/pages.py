"""The plans of all pages: gathered before the first is rendered, so every link has a known target."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from generator.collection import (
    Backlink,
    BriefingPlan,
    Card,
    Edit,
    IndexPlan,
    IndexSection,
    Link,
    PlacePlan,
    PlaceRow,
    Plan,
    Record,
    RegisterPlan,
    RegisterRow,
    Related,
    SourcePlan,
)
from generator.link.related import Pair, related
from generator.link.slugs import addresses, slug_for
from generator.model import Value

NEWEST = 10
"""Briefings that home lists."""
REGISTER = "places/all.md"
READING = "guide/reading.md"


class Collection(Value, frozen=True):
    """All that the plans are made from."""

    cards: tuple[Card, ...]
    """With corrections, in the order of their ids."""
    records: dict[str, Record]
    """Of places, by their key on the cards."""
    edits: tuple[Edit, ...]


def plans_of(collection: Collection) -> tuple[Plan, ...]:
    """One plan for each page that the collection wants, in the order of their paths."""
    pages = _Pages(collection)
    plans: list[Plan] = [*pages.briefings(), *pages.sources(), *pages.places(), *pages.registers(), *pages.indexes()]
    return tuple(sorted(plans, key=lambda plan: plan.path))


def _newest_first(cards: Iterable[Card]) -> list[Card]:
    return sorted(sorted(cards, key=lambda card: card.id), key=_date_of, reverse=True)


def _date_of(card: Card) -> str:
    date = card.header.published or card.header.event_date
    return date.date if date else ""


class _Pages:
    """Addresses and postings, worked out once for all pages."""

    def __init__(self, collection: Collection) -> None:
        self.cards = {card.id: card for card in collection.cards}
        # A page that a person deleted stays deleted, so nothing may lead to it.
        self.deleted = {edit.id for edit in collection.edits if edit.id and edit.is_deleted}
        self.records = collection.records
        self.by_id = {record.id: record for record in collection.records.values()}
        self.edits = collection.edits
        self.related = related(collection.cards, collection.records)
        self.mentions = _mentions(collection.cards)
        recorded = {edit.id: edit.path for edit in collection.edits if edit.id}
        briefings = {f"briefing-{card.id}": slug_for(_title(card), first=card.id) for card in collection.cards}
        self.paths = addresses(briefings, recorded, folder="briefings")
        sources = {f"source-{card.id}": card.id for card in collection.cards}
        self.paths |= addresses(sources, recorded, folder="sources")
        shared = [key for key, cards in self.mentions.items() if len(cards) > 1 and key in self.records]
        places = {self.records[key].id: slug_for(self.records[key].name) for key in shared}
        self.paths |= addresses(places, recorded, folder="places")

    def _path(self, page_id: str) -> str:
        """Where a page is; empty where there is none, or none any more."""
        return "" if page_id in self.deleted else self.paths.get(page_id, "")

    def _listed(self, cards: Iterable[Card]) -> list[Card]:
        """Those whose briefing is there."""
        return [card for card in cards if self._path(f"briefing-{card.id}")]

    # --- links ---

    def briefing_link(self, card: Card) -> Link:
        return Link(
            path=self._path(f"briefing-{card.id}") or self._path(f"source-{card.id}"),
            text=_title(card),
            language="" if "title" in card.corrected or card.header.title is None else _tag(card),
            description=card.description,
            description_language="" if "description" in card.corrected else _tag(card),
        )

    def source_link(self, card: Card) -> Link:
        return Link(path=self._path(f"source-{card.id}"), text=f"Source {card.id}", description=card.seed)

    def place_link(self, record: Record) -> Link:
        path = self._path(record.id)
        return Link(path=path, text=record.name) if path else Link(path=REGISTER, text=record.name, anchor=record.id)

    # --- pages of one seed ---

    def briefings(self) -> Iterator[BriefingPlan]:
        for card in self.cards.values():
            yield BriefingPlan(
                path=self.paths[f"briefing-{card.id}"],
                id=f"briefing-{card.id}",
                seed=card.id,
                source=self.source_link(card),
                shown=card.header,
                corrected=card.corrected,
                description=card.description,
                key_points=card.key_points,
                places=tuple(self._place_rows(card)),
                related=tuple(
                    self._related(pair)
                    for pair in self.related.get(card.id, ())
                    if self._path(f"briefing-{pair.other}")
                ),
                publish=card.publish,
            )

    def _place_rows(self, card: Card) -> Iterator[PlaceRow]:
        for place in card.places:
            record = self.records.get(place.key)
            if record:
                yield PlaceRow(
                    link=self.place_link(record),
                    surfaces=place.surfaces,
                    span=place.spans[0],
                    count=len(place.spans),
                    level=record.level,
                    parents=tuple(self.by_id[parent].name for parent in record.part_of if parent in self.by_id),
                )

    def _related(self, pair: Pair) -> Related:
        reasons = [f"both quote “{phrase}”" for phrase in pair.phrases]
        names = [self.records[key].name for key in pair.places]
        reasons += [f"both name {', '.join(names)}"] if names else []
        return Related(link=self.briefing_link(self.cards[pair.other]), reasons=tuple(reasons), score=pair.score)

    def sources(self) -> Iterator[SourcePlan]:
        has_guide = any(edit.path == READING and not edit.is_deleted for edit in self.edits)
        guide = Link(path=READING, text="How to read them") if has_guide else None
        for card in self.cards.values():
            yield SourcePlan(
                path=self.paths[f"source-{card.id}"],
                id=f"source-{card.id}",
                seed=card.id,
                briefing=self.briefing_link(card),
                title=_title(card),
                publish=card.publish,
                guide=guide,
                url=card.url,
                rights=card.rights,
                retrieved=card.retrieved,
            )

    # --- pages of places ---

    def places(self) -> Iterator[PlacePlan]:
        for key, record in self.records.items():
            if record.id in self.paths:
                parents = (self.by_id[name] for name in record.part_of if name in self.by_id)
                yield PlacePlan(
                    path=self.paths[record.id],
                    id=record.id,
                    record=record,
                    parents=tuple(self.place_link(parent) for parent in parents),
                    backlinks=tuple(self._backlinks(key)),
                )

    def _backlinks(self, key: str) -> Iterator[Backlink]:
        for card in _newest_first(self.mentions.get(key, ())):
            place = next(item for item in card.places if item.key == key)
            yield Backlink(
                seed=card.id,
                briefing=self.briefing_link(card),
                date=_date_of(card)[:10] or None,
                span=place.spans[0],
                sentence=place.sentences[0],
                surface=place.surfaces[0],
            )

    def registers(self) -> Iterator[RegisterPlan]:
        rows = [
            RegisterRow(
                anchor=record.id,
                record=record,
                page=self.place_link(record) if self._path(record.id) else None,
                backlinks=tuple(self._backlinks(key)),
            )
            for key, record in self.records.items()
            if key in self.mentions
        ]
        ordered = sorted(rows, key=lambda row: (row.record.name.casefold(), row.anchor))
        yield RegisterPlan(path=REGISTER, id="register-places", title="All places", rows=tuple(ordered))

    # --- indexes ---

    def indexes(self) -> Iterator[IndexPlan]:
        newest = _newest_first(self._listed(self.cards.values()))
        place_links = sorted(
            (
                Link(path=self.paths[record.id], text=record.name, description=_count(len(self.mentions[key])))
                for key, record in self.records.items()
                if self._path(record.id)
            ),
            key=lambda link: link.text.casefold(),
        )
        register = Link(path=REGISTER, text="All places", description=f"{len(self.mentions)} named in the sources")
        yield IndexPlan(path="index.md", title="Briefings", sections=tuple(self._home(newest)))
        by_year: dict[str, list[Link]] = defaultdict(list)
        for card in newest:
            by_year[_date_of(card)[:4] or "Without a date"].append(self.briefing_link(card))
        years = tuple(IndexSection(heading=year, links=tuple(links)) for year, links in by_year.items())
        yield IndexPlan(path="briefings/index.md", title="All briefings", sections=years)
        sources = tuple(self.source_link(card) for card in self.cards.values() if self._path(f"source-{card.id}"))
        yield IndexPlan(path="sources/index.md", title="Sources", sections=(IndexSection(heading="", links=sources),))
        shared = IndexSection(heading="In more than one source", links=tuple(place_links))
        every = IndexSection(heading="Register", links=(register,))
        sections = (shared, every) if place_links else (every,)
        yield IndexPlan(path="places/index.md", title="Places", sections=sections)

    def _home(self, newest: Sequence[Card]) -> Iterator[IndexSection]:
        yield IndexSection(heading="Newest", links=tuple(self.briefing_link(card) for card in newest[:NEWEST]))
        browse = [
            Link(path="briefings/index.md", text="All briefings", description=f"{len(newest)}, by year"),
            Link(path="sources/index.md", text="Sources", description="the restored texts with every cited passage"),
            Link(path="places/index.md", text="Places", description="named in the sources"),
        ]
        if any(edit.path == "guide/index.md" and not edit.is_deleted for edit in self.edits):
            browse.append(Link(path="guide/index.md", text="Guide", description="for readers, editors and operators"))
        yield IndexSection(heading="Browse", links=tuple(browse))


def _mentions(cards: Iterable[Card]) -> dict[str, list[Card]]:
    """Cards that name a place, by its key."""
    found: dict[str, list[Card]] = defaultdict(list)
    for card in cards:
        for place in card.places:
            found[place.key].append(card)
    return found


def _title(card: Card) -> str:
    return card.header.title.text if card.header.title else card.seed


def _tag(card: Card) -> str:
    return f"zh-{card.script}" if card.language == "zh" else card.language


def _count(number: int) -> str:
    return f"named in {number} source" + ("" if number == 1 else "s")


__all__ = ["Collection", "plans_of"]
