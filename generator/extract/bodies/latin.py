"""Vietnamese and English names of organisations: a head word or an ending, and the capitals around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from generator.extract.bodies.chinese import Body
from generator.languages import bodies as words
from generator.languages.roles import VI_SPEECH, VI_SURNAMES

_WORD = re.compile(r"[^\W_]+(?:[-'’&.][^\W_]+)*")
_LONGEST = 18
"""Words of a name at most."""
_LINKS_VI = frozenset(["và", "của", "cho", "tỉnh", "thành", "phố", "huyện", "khu", "nhà", "nước", "quốc", "gia"])
_WHOLE_VI = ("Chính phủ", "Quốc vụ viện", "Tân Hoa Xã", "Nhân dân Nhật báo", "Tỉnh ủy", "Thành ủy")
_LOWER_HEADS = ("Hiệp hội", "Tập đoàn", "Công ty", "Ngân hàng", "Đại học", "Học viện")
_PHRASE = re.compile(
    r"[A-Z][\w&'’-]*(?:(?:\s(?:of|and|for|the|on|&)){0,2}\s[A-Z][\w&'’-]*|\s?\([A-Z][A-Za-z]{1,20}\)(?=\s[A-Z])){0,20}"
)
_LEGAL = re.compile(r",?\s?(?:Co\.?,?\s?Ltd\.?|Corp\.|Inc\.)")
_NOT_FIRST = frozenset(
    [
        "The",
        "A",
        "An",
        "In",
        "On",
        "At",
        "By",
        "For",
        "From",
        "With",
        "And",
        "Or",
        "But",
        "As",
        "When",
        "After",
        "Before",
        "Since",
        "While",
        "This",
        "That",
        "These",
        "Its",
        "Their",
        "Both",
        "Meanwhile",
        "However",
        "According",
        "Also",
        "Moreover",
        "Mr",
        "Ms",
        "Mrs",
        "Dr",
        "President",
        "Chairman",
        "Director",
        "Minister",
        "Vice",
        "Deputy",
    ]
)
_SMALL = re.compile(r"(?P<small>[a-zà-ỹđ]+(?:\s[a-zà-ỹđ]+)?)\s(?=[A-ZÀ-ỸĐ])")
_VERB = re.compile(rf"\s(?:đã|sẽ|cũng|{'|'.join(VI_SPEECH)})(?!\w)")
_ABBREVIATED = re.compile(
    r"\s?\((?:viết tắt là |gọi tắt là |hereafter |the )?[\"“']?(?P<name>[A-Z][A-Za-z]{1,14})[\"”']?\)"
)
_HOLDER = re.compile(r"(?P<holder>(?:[A-Z][\w.'’-]*\s){1,3})of\s(?:the\s)?(?=[A-Z])")
_SPLIT = re.compile(r"\sand\s(?:the\s)?")


def latin_bodies(text: str, ranges: Sequence[tuple[int, int]], language: str) -> tuple[Body, ...]:
    """Organisations in these ranges of a Vietnamese or English text, in order, without overlap."""
    find = _vietnamese if language == "vi" else _english
    found = sorted(body for start, end in ranges for body in find(text, start, end))
    return _apart([*found, *_abbreviated(text, ranges, found)])


def _abbreviated(text: str, ranges: Sequence[tuple[int, int]], bodies: Sequence[Body]) -> list[Body]:
    """Where the short name stands that brackets behind a body declare: Hiệp hội Lương thực Việt Nam (VFA)."""
    types: dict[str, str] = {}
    for body in bodies:
        match = _ABBREVIATED.match(text, body.end)
        if match is not None and (match["name"].isupper() or match["name"] in text[body.start : body.end].split()):
            types.setdefault(match["name"], body.type)
    if not types:
        return []
    names = "|".join(sorted(types, key=lambda name: (-len(name), name)))
    pattern = re.compile(rf"(?<![\w-])(?:{names})(?![\w-])")
    return [
        Body(*match.span(), types[match.group()], "short-name")
        for start, end in ranges
        for match in pattern.finditer(text, start, end)
    ]


def _apart(found: Sequence[Body]) -> tuple[Body, ...]:
    kept: list[Body] = []
    for body in sorted(found, key=lambda item: (item.start, -item.end)):
        if not kept or body.start >= kept[-1].end:
            kept.append(body)
    return tuple(kept)


@cache
def _heads() -> tuple[re.Pattern[str], dict[str, str]]:
    types = dict(words.VI_HEADS)
    types |= {head[0].lower() + head[1:]: types[head] for head in _LOWER_HEADS}
    names = sorted(types, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)"), types


def _vietnamese(text: str, start: int, end: int) -> Iterator[Body]:
    pattern, types = _heads()
    free = start
    for match in pattern.finditer(text, start, end):
        if match.start() < free:
            continue
        last = _tail(text, match.end(), end)
        if last is not None:
            last = _without_speaker(text, match.end(), last, end)
        if last is None and text.endswith("Bí thư ", start, match.start()):
            continue
        if last is None and match.group() not in _WHOLE_VI:
            continue
        free = last or match.end()
        yield Body(match.start(), free, types[match.group()], "head-vi")


def _tail(text: str, position: int, end: int) -> int | None:
    """Where the capitals, and small words between them, end behind a head; None if no capital follows."""
    last: int | None = None
    is_first, links = True, 0
    inside = frozenset(words.VI_INSIDE)
    for _ in range(_LONGEST):
        if text[position : position + 1] != " ":
            break
        word = _WORD.match(text, position + 1, end)
        if word is None:
            break
        if last is not None and _heads()[0].match(text, position + 1, end):
            break
        is_capital = word.group()[0].isupper()
        if not is_capital and is_first and word.group() in _LINKS_VI:
            break
        if not is_capital and word.group() not in inside:
            bridge = _bridge(text, position + 1, end) if last == position else None
            if bridge is None:
                break
            position, last = bridge, bridge
            continue
        if is_capital or (last is not None and word.group() not in _LINKS_VI and links == 0):
            last, links = word.end(), 0
        else:
            links += 1
        is_first, position = False, word.end()
    return last


def _bridge(text: str, start: int, end: int) -> int | None:
    """Where one or two unknown words in small letters end, if a capital follows them (Lương thực|Việt Nam)."""
    match = _SMALL.match(text, start, end)
    if match is None or not words.VI_NEVER.isdisjoint(match["small"].split()):
        return None
    return match.end("small")


def _without_speaker(text: str, start: int, last: int, end: int) -> int:
    """Where a name ends behind which its head is named too: Sở Du lịch Hà Nội|Đặng Hương Giang nhấn mạnh."""
    match = _speaker().search(text, start, last)
    if match is None or match.group().strip() == "Hồ Chí Minh" or _VERB.match(text, last, end) is None:
        return last
    return match.start()


@cache
def _speaker() -> re.Pattern[str]:
    names = "|".join(sorted(VI_SURNAMES, key=lambda word: (-len(word), word)))
    return re.compile(rf"\s(?:{names})(?:\s[A-ZÀ-ỸĐ][a-zà-ỹđ]*){{2}}$")


def _english(text: str, start: int, end: int) -> Iterator[Body]:
    known = dict(words.EN_KNOWN)
    for match in _PHRASE.finditer(text, start, end):
        first = match.start()
        last = match.end() - 3 if match.group().endswith(" Co") else match.end()
        legal = _LEGAL.match(text, last, end)
        for piece_start, piece_end in _pieces(text, first, match.end(), legal is not None):
            piece_start = _without_first(text, _without_holder(text, piece_start, piece_end), piece_end)
            if legal is not None and piece_end == match.end():
                yield Body(piece_start, legal.end(), words.COMPANY, "ending-en")
                continue
            name = text[piece_start:piece_end]
            kind = known.get(name.removeprefix("the ")) or _type_of(name)
            if kind is not None:
                yield Body(piece_start, piece_end, kind, "ending-en")


def _pieces(text: str, start: int, end: int, is_company: bool) -> Iterator[tuple[int, int]]:
    """A phrase divided at `and` where a new name begins behind it (Ministry of A and Ministry of B)."""
    joints = [*_SPLIT.finditer(text, start, end)]
    first = start
    for index, match in enumerate(joints):
        following = joints[index + 1].start() if index + 1 < len(joints) else end
        rest = text[match.end() : following]
        is_new = rest.split(" ", 1)[0] in words.EN_TAKES_OF or _type_of(rest) is not None
        is_new = is_new or (is_company and following == end)
        if is_new and _type_of(text[first : match.start()]) is not None:
            yield first, match.start()
            first = match.end()
    yield first, end


def _without_holder(text: str, start: int, end: int) -> int:
    """Behind `of` where nothing before it names a body: Emily Carter of the|University of Leeds, CEO of|Acme Corp."""
    match = _HOLDER.match(text, start, end)
    if match is None or not words.EN_TAKES_OF.isdisjoint(match["holder"].split()):
        return start
    return match.end() if _type_of(text[match.end() : end]) or _LEGAL.match(text, end) else start


def _without_first(text: str, start: int, end: int) -> int:
    """Behind words of the sentence that stand before the name with a capital of their own."""
    while (word := re.compile(r"[\w'’]+\s(?:the\s)?").match(text, start, end)) and word.group().split()[
        0
    ] in _NOT_FIRST:
        start = word.end()
    return start


def _type_of(name: str) -> str | None:
    tails = dict(words.EN_TAILS)
    parts = name.split()
    if len(parts) < 2:
        return None
    two = " ".join(parts[-2:])
    if two in tails or parts[-1] in tails:
        return tails.get(two) or tails[parts[-1]]
    for index, part in enumerate(parts[:-1]):
        if part in words.EN_TAKES_OF and parts[index + 1] in ("of", "for", "on"):
            return tails.get(part, words.OTHER)
    return None
