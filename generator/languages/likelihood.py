"""How likely a text is, whatever its language: for choosing between readings of the same bytes.

Chinese is judged by the character model, Vietnamese by its syllables, other Latin writing by where accents stand. All
other signs have a fixed cost. Costs are in nats; only differences between readings of the same bytes mean anything.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import pairwise

from generator.languages.character_classes import BOUNDARY
from generator.languages.characters import character_model
from generator.languages.syllables import is_vietnamese_syllable
from generator.script import HAN

LETTER = 2.8
"""Cost of a plain letter, digit or sign: the entropy of English letters one by one."""
_UNKNOWN_HAN = 9.0
"""The character model gives one probability to all that it does not know; this is the share of each."""
_CHINESE = f"{HAN}、。〈〉《》！（），：；？…—“”‘’「」『』【】〔〕％０-９\u3000"
_TOKEN = re.compile(
    rf"(?P<han>[{_CHINESE}]+)"
    r"|(?P<plain>[\t\n\r -@\[-`{-~]+)"
    r"|(?P<word>[A-Za-zªº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u0300-\u0323]+)"
    r"|(?P<foreign>[\u0370-\u03ff\u0400-\u045f\u0e00-\u0e7f\u3041-\u30ff\uff61-\uff9f\uac00-\ud7a3]+)"
    r"|(?P<sign>.)",
    re.DOTALL,
)
_MIXED = 7.0
"""Cost of two scripts that meet within a word."""
_TWO_LANGUAGES = 3.0
"""Cost of each accented word that is not Vietnamese where most are: a text is in one language."""
_LONE_LETTER = 4.0
"""Further cost of a letter of another script that stands alone."""
_LONGEST_WORD = 40
_WESTERN_SIGNS = frozenset("“”‘’—…")
"""Signs that Chinese shares with English."""
_COMMON_ACCENTS = frozenset("éèàçêôîâöäüñóíáúß")
_WESTERN_ACCENTS = frozenset("ëïûùìòãõåæøœ")
_VIETNAMESE_LETTERS = frozenset("ăđơư")
"""In a word that is no syllable."""
_RARE_ACCENTS = frozenset("ýÿðþışğ")
_HANGUL = frozenset(
    "이다는의에을를가은하한고지로기사서도인자시어리대해일정아들수라나과전있보부으그주제상만원장성와스여구게거동면조년선공연"
    "유경안세국비오적신우되된미무중화위했었였것까터학회업산"
)
_SIGNS = (
    ("–", 4.5), ("•·\u00a0", 5.5), ("€™©°«»", 6.0), ("®§£²³×", 6.5), ("½±º¡¿„‚", 7.0), ("‹›†‡‰¼¾¹", 8.0),
)  # fmt: skip


def cost(text: str) -> float:
    """Negative logarithm of the probability of a text, in nats; linear in its length."""
    total, earlier, before = 0.0, "", ""
    vietnamese = other = 0
    for token in _TOKEN.finditer(text):
        kind, found = token.lastgroup or "", token[0]
        if (before, kind) in _MIXTURES or (kind == "word" and before == "in-word" and earlier == "word"):
            total += _MIXED
        earlier, before = before, "in-word" if kind == "sign" and found not in _BETWEEN_WORDS else kind
        if kind == "plain" or (kind == "word" and found.isascii()):
            total += LETTER * len(found)
        elif kind == "han":
            total += _chinese_cost(found, text[token.start() - 1 : token.start()])
        elif kind == "word":
            price, syllable = _word_cost(found)
            total += price
            vietnamese, other = vietnamese + syllable, other + (not syllable)
        elif kind == "foreign":
            total += (
                sum(map(_sign_cost, found))
                + _case_cost(found)
                + (_LONE_LETTER if len(found) == 1 and found < "\u3000" else 0.0)
            )
        else:
            total += _sign_cost(found)
    # Western words may be spelt like syllables (São, là), but a Vietnamese text has few Western ones.
    return total + (_TWO_LANGUAGES * other if vietnamese > other else 0.0)


_BETWEEN_WORDS = frozenset("\u00a0\u00ad–·•×")
"""Signs that join words; any other sign between two letters is a misread letter."""
_MIXTURES = frozenset({("word", "foreign"), ("foreign", "word")})


def chinese_cost_per_character(text: str) -> tuple[float, int]:
    """(mean cost, number) of the Chinese characters and signs of a text."""
    runs = [token["han"] for token in _TOKEN.finditer(text) if token["han"]]
    number = sum(map(len, runs))
    return (sum(map(_chinese_cost, runs)) / number if number else 0.0), number


def unknown_share(text: str) -> tuple[float, int]:
    """(share of those that the model does not know, number) of the Chinese characters and signs of a text."""
    codes = [code for token in _TOKEN.finditer(text) if token["han"] for code in character_model().codes(token["han"])]
    return (codes.count(0) / len(codes) if codes else 0.0), len(codes)


def _chinese_cost(run: str, before: str = "") -> float:
    """Cost of a run of Chinese; `before` is the character before it, for 年 follows digits."""
    if _WESTERN_SIGNS.issuperset(run):
        return 4.2 * len(run)
    model = character_model()
    first = second = model.code("0" if before.isdigit() else "a" if before.isalpha() else BOUNDARY)
    total = 0.0
    for third in model.codes(run):
        total -= model.log_next(first, second, third)
        if not third:
            total += _UNKNOWN_HAN
        first, second = second, third
    return total


@lru_cache(maxsize=65536)
def _word_cost(word: str) -> tuple[float, bool]:
    """(cost, whether it is Vietnamese) of a word with accents."""
    if len(word) > _LONGEST_WORD:
        return sum(map(_letter_cost, word)), False
    composed = unicodedata.normalize("NFC", word)
    if is_vietnamese_syllable(composed):
        return sum(LETTER if ch.isascii() else LETTER + 1.2 for ch in composed) + _case_cost(composed), True
    accents = [not ch.isascii() for ch in composed]
    neighbours = sum(one and two for one, two in pairwise(accents))
    return sum(map(_letter_cost, composed)) + 3.0 * neighbours + _case_cost(composed), False


def _case_cost(word: str) -> float:
    """Accented capitals behind small letters, and small ones in capitals, stand in misread text alone."""
    return sum(4.0 for one, two in pairwise(word) if one.islower() and two.isupper() and not two.isascii())


@cache
def _letter_cost(letter: str) -> float:
    if letter.isascii():
        return LETTER
    small = letter.lower()
    if small in _COMMON_ACCENTS:
        return 4.5
    if small in _WESTERN_ACCENTS:
        return 6.0
    if small in _RARE_ACCENTS:
        return 6.5
    if unicodedata.combining(letter) or small > "\u01ff" or small in _VIETNAMESE_LETTERS:
        return 10.5
    return 7.0


@lru_cache(maxsize=65536)
def _sign_cost(sign: str) -> float:
    for signs, price in _SIGNS:
        if sign in signs:
            return price
    point, category = ord(sign), unicodedata.category(sign)
    if "\uac00" <= sign <= "\ud7a3":
        return 4.8 if sign in _HANGUL else 8.5
    for start, end, price in _BLOCKS:
        if start <= point <= end:
            return price + (1.5 if category == "Lu" else 0.0)
    return 15.0 if category in ("Cn", "Co", "Cc", "Cs") else 12.0


_BLOCKS = (
    (0x00A0, 0x00BF, 9.0),
    (0x0370, 0x03FF, 6.0),
    (0x0410, 0x044F, 3.4),
    (0x0400, 0x045F, 6.0),
    (0x0E01, 0x0E5B, 3.6),
    (0x0700, 0x0DFF, 18.0),
    (0x0F00, 0x1DFF, 18.0),
    (0x2000, 0x206F, 8.0),
    (0x2460, 0x24FF, 8.0),
    (0x2500, 0x26FF, 10.5),
    (0x3041, 0x3096, 3.6),
    (0x30A1, 0x30FC, 4.4),
    (0xFF01, 0xFF5E, 6.0),
    (0xFF61, 0xFF9F, 8.5),
    (0xFFFD, 0xFFFD, 13.0),
)
"""(first, last, cost): signs of other scripts, as likely as their letters are in their own texts."""
