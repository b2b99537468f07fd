#!/usr/bin/env python3
"""Measures pages as a first visit opens them, and writes the table into docs/performance.md.

    measure_pages.py PROGRAM          PROGRAM is the built rosette

Each figure is the median of several visits with nothing kept from an earlier one: on this machine as it is, and on a slow
telephone as Lighthouse imitates it (a fourth of the processor, 150 ms to the host, 1.6 Mbit/s).
"""

import gzip
import os
import statistics
import sys

import page_case
import performance_page
from kinds import KINDS
from test_kinds import Kinds

MEASURED = ("home", "series", "micro-credentials", "edition", "matrix", "verify", "search", "badge")
VISITS = 5
HEADING = "## Pages in a browser"
SLOW_NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 1_638_400 / 8, "uploadThroughput": 750_000 / 8}

FIGURES = """
() => new Promise((done) => {
  const figures = { shift: 0, largest: 0 };
  const read = (list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === "layout-shift") figures.shift += entry.value;
      if (entry.entryType === "largest-contentful-paint") figures.largest = entry.startTime;
    }
  };
  for (const type of ["layout-shift", "largest-contentful-paint"]) {
    new PerformanceObserver(read).observe({ type, buffered: true });
  }
  const first = performance.getEntriesByName("first-contentful-paint")[0];
  setTimeout(() => done({ ...figures, first: first ? first.startTime : 0 }), 50);
})
"""


def visit(stage, address, is_slow):
    """One visit: what the browser measured, and the files that were asked for."""
    stage.server.requests.clear()
    context = stage.new_context(viewport={"width": 412, "height": 823})
    try:
        page = context.new_page()
        if is_slow:
            session = context.new_cdp_session(page)
            session.send("Network.enable")
            session.send("Network.emulateNetworkConditions", SLOW_NETWORK)
            session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        page.goto(address, wait_until="networkidle")
        figures = page.evaluate(FIGURES)
    finally:
        context.close()
    # The browser asks for the icon of a site when it likes, and its own makers for what it wants to know of forms.
    asked = [path for path in stage.server.asked(stage.own.host) if not path.endswith(("favicon.svg", "favicon.ico"))]
    return {**figures, "asked": asked}


def sizes(site, asked):
    """The bytes of the files as they are and as a host compresses them."""
    whole = compressed = 0
    for path in asked:
        file = site.folder / path.lstrip("/")
        body = (file / "index.html" if file.is_dir() else file).read_bytes()
        whole += len(body)
        compressed += len(body) if path.endswith(".png") else len(gzip.compress(body, 6))
    return whole, compressed


def row(stage, kind):
    address = Kinds.address_of(kind, stage.own)
    fast, slow = ([visit(stage, address, is_slow) for _ in range(VISITS)] for is_slow in (False, True))
    whole, compressed = sizes(stage.own, fast[0]["asked"])
    median = lambda visits, name: statistics.median(one[name] for one in visits)
    shift = max(one["shift"] for one in fast + slow)
    return (f"| {kind.name} | {len(fast[0]['asked'])} | {whole / 1000:.0f} kB | {compressed / 1000:.0f} kB"
            f" | {median(fast, 'first'):.0f} ms | {median(slow, 'first') / 1000:.1f} s | {median(slow, 'largest') / 1000:.1f} s"
            f" | {shift:.3f} |")


def section(stage):
    lines = [
        HEADING, "",
        f"Medians of {VISITS} first visits in Chromium {stage.browser.version}, 412 × 823 pixels, to a server on the same machine that "
        "compresses nothing; `make measure-pages` measures again and writes this section.",
        "“Slow” is a fourth of the processor, 150 ms to the host and 1.6 Mbit/s. Layout shift is the greatest of all visits. "
        "The icon of the site is not counted. "
        f"The machine had {os.cpu_count()} cores, and {os.getloadavg()[0]:.0f} programs wanted them.", "",
        "| page | requests | bytes | with gzip | first contentful paint | the same, slow | largest contentful paint, slow | layout shift |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
        *(row(stage, kind) for kind in KINDS if kind.name in MEASURED), "",
        "The tests hold the home page below 100 kB in all, before compression, and the layout of every kind of page still (below 0.01).", ""]
    return "\n".join(lines)


def main(program):
    """Measures and writes."""
    page_case.Stage.program = os.path.abspath(program)
    stage = page_case.Stage()
    try:
        written = section(stage)
    finally:
        stage.close()
    performance_page.put(HEADING, written)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
