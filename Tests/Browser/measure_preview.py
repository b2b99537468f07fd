#!/usr/bin/env python3
"""Measures how long it takes from saving a file until an open page shows it, and writes the table into docs/performance.md.

    measure_preview.py PROGRAM          PROGRAM is the built rosette

A page is open in Chromium, scrolled down, while its source is saved. The time runs from just before the file is written to
the second frame that the browser draws of the page with the change; the program tells how much of it is the build.
"""

import os
import pathlib
import re
import statistics
import sys
import tempfile
import time

import browser
import performance_page
from serving import Preview, copy_of_site

ROUNDS = 21
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
HEADING = "## Changes in a preview"
#: Looks at each frame for the mark of a round, and notes the time of the frame after the first that has it.
SHOWN = r"""
window.shownAt = {};
function look() {
  const mark = document.body?.textContent.match(/round-\d+-of-\d+/)?.[0];
  if (mark && !shownAt[mark]) {
    shownAt[mark] = 1;
    requestAnimationFrame(() => { shownAt[mark] = performance.timeOrigin + performance.now(); });
  }
  requestAnimationFrame(look);
}
requestAnimationFrame(look);
"""
EDITION = "micro-credentials/equity-mindset/2020-09/"
LAYOUT = "templates/partials/layout.html.mustache"
#: What is changed: the file, the page that is open, and the text that gets the number of the round.
KINDS = {
    "a text": ("content/about.md", "about/", "\n## "),
    "an edition": (f"content/{EDITION}index.md", EDITION, "\n## How it was offered"),
    "the layout of all pages": (LAYOUT, "about/", '<main id="main" tabindex="-1">'),
}


def measure(preview, page, kind):
    """Milliseconds from saving to showing, and those of the builds."""
    path, address, place = KINDS[kind]
    page.goto(preview.address + address)
    page.wait_for_timeout(500)
    page.evaluate("scrollTo(0, 300)")
    original = preview.file(path).read_text()
    times, builds = [], []
    for number in range(ROUNDS):
        mark = f"round-{number}-of-{ROUNDS}"
        changed = original.replace(place, f"{place} {mark} " if place.endswith((">", "offered")) else f"\n{mark}\n{place}", 1)
        assert changed != original
        saved = time.time() * 1000
        preview.file(path).write_text(changed)
        page.wait_for_function(f"shownAt['{mark}'] > 1")
        shown = page.evaluate(f"shownAt['{mark}']")
        assert page.evaluate("scrollY") == 300
        built = re.search(r"\((\d+) ms\)", preview.wait_for("different"))
        times.append(shown - saved)
        builds.append(int(built[1]))
        page.wait_for_timeout(250)
    preview.file(path).write_text(original)
    preview.wait_for("different")
    return times[1:], builds[1:]


def row(kind, times, builds):
    ordered = sorted(times)
    return (f"| {kind} | {statistics.median(times):.0f} ms | {ordered[int(len(ordered) * 0.9)]:.0f} ms | {ordered[-1]:.0f} ms"
            f" | {statistics.median(builds):.0f} ms |")


def main(program):
    """Measures and writes."""
    with tempfile.TemporaryDirectory(prefix="rosette-preview-") as work, browser.chromium(0) as chromium:
        context = chromium.new_context(viewport={"width": 1280, "height": 800}, bypass_csp=True)
        context.add_init_script(SHOWN)
        page = context.new_page()
        preview = Preview(os.path.abspath(program), copy_of_site(REPOSITORY, work))
        try:
            rows = [row(kind, *measure(preview, page, kind)) for kind in KINDS]
        finally:
            preview.stop()
        version = chromium.version
    performance_page.put(HEADING, "\n".join([
        HEADING, "",
        f"From saving a file to the second frame of the changed page in Chromium {version}, with `rosette serve` and the delivered "
        f"site of this repository, {ROUNDS - 1} times each; the page keeps its place. `make measure-preview` measures again and "
        "writes this section. "
        f"The machine had {os.cpu_count()} cores, and {os.getloadavg()[0]:.0f} programs wanted them.", "",
        "| what is saved | median | nine of ten within | slowest | the build alone, median |", "|---|--:|--:|--:|--:|", *rows, ""]))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
