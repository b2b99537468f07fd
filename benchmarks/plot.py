"""Draws results as an SVG picture that reads well on light and on dark ground."""

import math
from xml.sax.saxutils import escape

import figures

WIDTH, LABELS, BARS = 760, 250, 390
BAR, GAP = 18, 6

STYLE = """
text { font: 13px system-ui, sans-serif; fill: #1f2328 } .title { font-size: 15px; font-weight: 600 } .small { fill: #59636e }
.hugo { fill: #b35900 } .rosette { fill: #1a6b52 } .floor { fill: #7d8590 } .axis { stroke: #d1d9e0 }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc } .small { fill: #9198a1 } .hugo { fill: #e8954a } .rosette { fill: #4fb891 } .floor { fill: #9198a1 }
.axis { stroke: #3d444d } }
"""

CLEAN = [("hugo", "hugo", "Hugo"), ("clean", "rosette", "Rosette"), ("floor", "floor", "the floor")]
AGAIN = [("clean", "everything"), ("template", "the badge template"), ("correction", "an edition’s note"),
         ("award", "one award"), ("unchanged", "nothing")]


def picture(results):
    """Two groups of bars: the time for each award in a clean build, and that of building the largest site again."""
    canvas = Canvas()
    canvas.title("Clean build: microseconds for each award (medians; shorter is better)")
    groups = [
        (f"{size['awards']:,} awards", [
            (label, style, figures.spread(size, name, "wall").median * 1e6 / size["awards"])
            for name, style, label in CLEAN if figures.runs(size, name)])
        for size in results["sizes"]]
    longest = max(value for _, bars in groups for _, _, value in bars)
    for heading, bars in groups:
        canvas.heading(heading)
        for label, style, value in bars:
            canvas.bar(label, style, value / longest, f"{value:,.0f} µs")
    largest = results["sizes"][-1]
    canvas.title(f"Rosette, {largest['awards']:,} awards: seconds to build again after a change of …")
    again = [(label, figures.spread(largest, name, "wall").median) for name, label in AGAIN if figures.runs(largest, name)]
    for label, value in again:
        canvas.bar(label, "rosette", value / max(value for _, value in again), f"{value:.2f} s")
    return canvas.document()


class Canvas:
    """Text and bars, from the top to the bottom."""

    def __init__(self):
        self.y, self.parts, self.is_beside_heading = 0, [], False

    def title(self, words):
        self.y += 34
        self.text(0, words, "title")
        self.y += 10

    def heading(self, words):
        """Stands left of the first bar of its group."""
        self.y += BAR + GAP + 8
        self.text(0, words, "small")
        self.is_beside_heading = True

    def bar(self, label, style, share, value):
        if not self.is_beside_heading:
            self.y += BAR + GAP
        self.is_beside_heading = False
        length = max(1, math.ceil(share * BARS))
        self.text(LABELS - 8, label, anchor="end")
        self.parts.append(f'<rect class="{style}" x="{LABELS}" y="{self.y - BAR + 5}" width="{length}" height="{BAR}"/>')
        self.text(LABELS + length + 6, value)

    def text(self, x, words, style=None, anchor=None):
        kind = f' class="{style}"' if style else ""
        end = f' text-anchor="{anchor}"' if anchor else ""
        self.parts.append(f'<text{kind} x="{x}" y="{self.y}"{end}>{escape(words)}</text>')

    def document(self):
        height = self.y + 16
        lines = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
            'role="img" aria-label="Times of builds; the table beside this picture has the figures.">',
            f"<style>{STYLE}</style>", *self.parts, "</svg>"]
        return "\n".join(lines) + "\n"
