"""docs/performance.md, whose sections are written by what measures."""

import pathlib
import re

FILE = pathlib.Path(__file__).resolve().parents[2] / "docs/performance.md"


def put(heading, section):
    """Puts a section that begins with its heading in the place of the one that is there."""
    text = FILE.read_text() if FILE.exists() else "# Performance\n"
    without = re.sub(rf"(?ms)^{re.escape(heading)}$.*?(?=^## |\Z)", "", text).rstrip()
    FILE.write_text(f"{without}\n\n{section}")
    print(section)
