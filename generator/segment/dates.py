"""Dates as they stand in the furniture of documents; their values are read elsewhere."""

from __future__ import annotations

import re

_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_CLOCK = (
    r"(?:\s?[（(]?(?:星期|周|礼拜)[一二三四五六日天][)）]?)?"  # （星期五）
    r"(?:\s{0,3}[|丨,-]?\s{0,3}T?\d{1,2}\s?[:：时h点]\s?\d{1,2}(?:\s?[:：分]\s?\d{1,2})?[分秒]?(?:\s?[ap]m)?"
    r"(?:\s?\(?gmt[+-]\d{1,2}\)?)?)?"
)
_HAN_NUMBER = "[〇○零一二三四五六七八九十Oo0]"

DATE = re.compile(
    r"(?<!\d)(?:"
    r"(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号])?"  # 2023年4月14日
    r"|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)"  # 2023-08-18
    r"|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}"  # 18/01/2024
    rf"|[二一]{_HAN_NUMBER}{{3}}年{_HAN_NUMBER}{{1,2}}月(?:{_HAN_NUMBER}{{1,3}}日)?"  # 二〇二三年四月十四日
    r"|(?<![\d-])(?:民国)?1[0-2]\d\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号])?"  # 113年3月15日
    r"|(?<![\d-])1[01]\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?![\d-])"  # 113-03-15
    r"|ngày\s\d{1,2}\s(?:tháng\s\d{1,2}|[/-]\s?\d{1,2})(?:\s(?:năm\s)?|[/-])(?:19|20)\d{2}"
    r"|\d{1,2}\stháng\s\d{1,2},?\s(?:năm\s)?(?:19|20)\d{2}"
    rf"|{_MONTHS}\.?[\s-]\d{{1,2}}(?:st|nd|rd|th)?,?[\s-](?:19|20)\d{{2}}"  # Jan-18-2024; January 18, 2024
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[\s-]{_MONTHS}\.?,?[\s-](?:19|20)\d{{2}}"  # 18 January 2024
    rf"){_CLOCK}",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|星期.|周.),?\s{0,3}", re.I
)
_AROUND = " \t\u3000\u00a0[](（）)【】"


def has_date(text: str) -> bool:
    """Whether a date with its year stands in `text` (simplified characters)."""
    return DATE.search(text) is not None


def is_date_alone(text: str) -> bool:
    """Whether `text` (simplified characters) is a date with its year and nothing else."""
    bare = text.strip(_AROUND)
    day = _WEEKDAY.match(bare)
    return DATE.fullmatch(bare, day.end() if day else 0) is not None
