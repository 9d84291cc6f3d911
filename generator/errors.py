"""Errors stop; expected trouble is a `Finding` (see findings.py).

Every error is built from objects and says what is wrong, where, and what to do about it.
"""


class GeneratorError(Exception):
    """Root of all errors that Briefings raises on purpose.

    what: one sentence on what is wrong. where: a path, a key or a place in a file. hint: what to do.
    """

    def __init__(self, what: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(what, where, hint)
        self.what = what
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        remedy = f" {self.hint}" if self.hint else ""
        return f"{place}{self.what}{remedy}"


class SettingsError(GeneratorError):
    """`[tool.briefings]` or a command's arguments cannot be used."""


class SeedError(GeneratorError):
    """One seed cannot be read. Caught once, per seed, in `pipeline`, where it becomes a finding.

    code: the finding's code (see findings.CODES).
    """

    def __init__(self, code: str, what: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(what, where=where, hint=hint)
        self.args = (code, what, where, hint)  # survives pickling between processes
        self.code = code

    def __reduce__(self) -> tuple[object, ...]:
        return _seed_error, (self.code, self.what, self.where, self.hint)


def _seed_error(code: str, what: str, where: str, hint: str) -> SeedError:
    return SeedError(code, what, where=where, hint=hint)


class RecordError(GeneratorError):
    """An authority record that a person edited contradicts itself or another one."""


class MergeError(GeneratorError):
    """A page cannot be merged, for example because git's conflict markers stand in it."""


class SiteError(GeneratorError):
    """MkDocs did not build the site."""
