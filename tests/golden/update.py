"""Writes the expected pages of the golden corpora anew: `make golden`; look at the difference before you commit."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.collections import run


def main() -> None:
    for corpus in sorted(path.parent for path in Path(__file__).parent.glob("*/seeds")):
        shutil.rmtree(corpus / "docs", ignore_errors=True)
        run(corpus)


if __name__ == "__main__":
    main()
