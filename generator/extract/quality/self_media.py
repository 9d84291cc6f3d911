"""Texts that a user uploaded to a platform, by the platform's own notice."""

from __future__ import annotations

import re

from generator.extract.reading import Reading
from generator.findings import finding
from generator.model import Finding, Header

_NOTICE = re.compile(
    r"(?:为|由|系).{0,20}(?:自媒体|平台|用户|作者).{0,30}上传(?:并|、)?发布"
    r"|(?:用户|作者|[^\s，。]{1,4}号)上传(?:并|、)?发布.{0,40}(?:平台|本网|本站)仅提供"
    r"|(?:本|该)?平台仅提供信息(?:存储|发布)(?:空间)?服务"
    r"|uploaded and posted by (?:a|the) user|posted by a user of .{1,40}platform"
    r"|(?:do|được) người dùng (?:tải lên|đăng tải)",
    re.I,
)


def findings(reading: Reading, header: Header) -> tuple[Finding, ...]:  # noqa: ARG001  (one signature for all)
    """At most one finding, at the notice; only furniture is read, for articles write about such platforms too."""
    position = 0
    ends = (*((part.start, part.end) for part in reading.parts), (len(reading.text), len(reading.text)))
    for start, end in ends:
        match = _NOTICE.search(reading.plain, position, start)
        if match:
            span, _, _ = reading.quoted(match.start(), match.end())
            message = "A user of a platform uploaded this text; no editorial office answers for it."
            return (finding("self-media", message, span=span),)
        position = max(position, end)
    return ()
