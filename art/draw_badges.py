"""Draws every badge of the catalog, as SVG and as PNG, with or without a specimen band, and the site's own mark.

What is drawn is in the table BADGES. Run it through make.sh, which sees to what it needs.
"""

import argparse
from dataclasses import dataclass
from pathlib import Path as File
from typing import Callable
from xml.sax.saxutils import escape

import glyphs
from geometry import number, petal, polar, wave
from lettering import Lettering
from palette import HUES, PAPER
from picture import png

ROOT = File(__file__).resolve().parent.parent
INK = HUES["ink"][0]
EDITIONS = {"2020-02": "Pilot 2020", "2020-09": "September 2020"}


@dataclass(frozen=True)
class Badge:
    """One edition of one micro-credential: its folder, the words on its rim, its hue and its glyph."""

    slug: str
    edition: str
    title: str
    hue: str
    glyph: Callable[[str, str], str]


BADGES = [
    Badge("equity-mindset", "2020-02", "Equity Mindset", "madder", glyphs.equity_mindset),
    Badge("equity-mindset", "2020-09", "Equity Mindset", "madder", glyphs.equity_mindset),
    Badge("data-cycle", "2020-02", "Data Cycle", "ochre", glyphs.data_cycle),
    Badge("data-cycle", "2020-09", "Data Cycle", "ochre", glyphs.data_cycle),
    Badge("instructional-practices", "2020-02", "Instructional Practice", "moss", glyphs.instructional_practices),
    Badge("instructional-practices", "2020-09", "Instructional Practices", "moss", glyphs.instructional_practices),
    Badge("personnel-decisions", "2020-09", "Personnel Decisions", "lake", glyphs.personnel_decisions),
    Badge("inducting-and-mentoring", "2020-09", "Inducting & Mentoring", "plum", glyphs.inducting_and_mentoring),
    Badge("hiring-and-retaining", "2020-02", "Hiring & Retaining", "ink", glyphs.hiring_and_retaining),
]

# Radii from the outside in, on a square of 600: two rows of petals, a collar of lace, the rim with its words, the disc.
BACK_TIP, FRONT_TIP, COLLAR, RIM, DISC = 297.5, 269, 228, 200, 144
PETALS = 24
CAPITALS = 27
TITLE_BASELINE = 158.5
EDITION_BASELINE = 181
EDITION_SIZE = 0.7
GLYPH_SIZE = 1.05

BAND_MIDDLE, BAND_HEIGHT, BAND_HALF_WIDTH, BAND_NOTCH = 80, 74, 296, 26
BAND_LETTERS = 1.7

# Pixels to the side of a PNG; shades from hue to paper and from paper to nothing, sixteen together, which makes four bits a pixel.
PICTURE, SHADES, FADES = 600, 11, 5


def around(name, drawing, count):
    """A drawing and its copies all the way round; a quarter is drawn first and then turned, which keeps the file small."""
    copies = "".join(f'<use href="#{name}" transform="rotate({360 / count * turn:g})"/>' for turn in range(1, count // 4))
    quarters = "".join(f'<use href="#{name}4" transform="rotate({turn})"/>' for turn in (90, 180, 270))
    return f'<g id="{name}4"><g id="{name}">{drawing}</g>{copies}</g>{quarters}'


def lace(name, radius, depth, lobes, strands):
    """Guilloche: one wave round the circle, drawn again and again a little further on."""
    strand = around(name, f'<path d="{wave(radius, depth, lobes, lobes // 12)}"/>', 12)
    step = 360 / lobes / strands
    turns = "".join(f'<use href="#{name}0" transform="rotate({step * turn:g})"/>' for turn in range(1, strands))
    return f'<g fill="none" stroke="{PAPER}"><g id="{name}0">{strand}</g>{turns}</g>'


def engraved_petal(base, tip, width, step):
    """A petal, and inside it the same petal four times, each smaller by `step` at the tip."""
    inner = "".join(petal(base, tip - step * line, width - 6 * line) for line in range(1, 5))
    return f'<path stroke-width="3.5" d="{petal(base, tip, width)}"/><path d="{inner}"/>'


def rosette(hue):
    front = around("front", engraved_petal(205, FRONT_TIP, 28, 5), PETALS)
    return (
        f'<g fill="{hue}" stroke="{PAPER}">{around("back", engraved_petal(200, BACK_TIP, 33, 7), PETALS)}'
        f'<g transform="rotate({180 / PETALS:g})">{front}</g><circle r="{COLLAR}" stroke-width="3"/></g>'
        f'{lace("lace", (COLLAR + RIM) / 2, 10.5, 36, 5)}'
    )


def rim(badge, hue, lettering):
    """The ring of paper with the title over the disc and the edition under it."""
    # A short title is set wider, so that all of them sit on the rim with a like presence.
    title, title_angle = lettering.over(badge.title.upper(), TITLE_BASELINE, max(3, 12 - len(badge.title) / 2))
    mark, mark_angle = lettering.under(EDITIONS[badge.edition].upper(), EDITION_BASELINE, 2.2, EDITION_SIZE)
    x, y = polar((RIM + DISC) / 2, (title_angle + 180 - mark_angle) / 2)
    diamonds = "".join(f"M{number(side * x)} {number(y - 7)}l5 7-5 7-5-7z" for side in (1, -1))
    return (
        f'<circle r="{RIM}" fill="{PAPER}"/><circle r="{RIM - 4.5}" fill="none" stroke="{hue}" stroke-width="1.6"/>'
        f'<g fill="{hue}" stroke="{hue}" stroke-width=".7">{title}{mark}<path d="{diamonds}"/></g>'
    )


def disc(badge, hue):
    return (
        f'<circle r="{DISC}" fill="{hue}"/>{lace("chain", DISC - 8, 3.4, 48, 2)}'
        f'<g transform="scale({GLYPH_SIZE})">{badge.glyph(hue, PAPER)}</g>'
    )


def band(lettering):
    """A ribbon across the lower half of the disc, in ink on paper, which leaves title and edition to be read."""
    letters, _ = lettering.along("SPECIMEN", 9, BAND_LETTERS)
    wide, notch, half = BAND_HALF_WIDTH, BAND_NOTCH, BAND_HEIGHT / 2
    ribbon = f"M{-wide} {-half:g}H{wide}L{wide - notch} 0L{wide} {half:g}H{-wide}L{notch - wide} 0z"
    edge = half - 6
    return (
        f'<g transform="translate(0 {BAND_MIDDLE})" fill="{INK}"><path fill="{PAPER}" stroke="{INK}" stroke-width="3" d="{ribbon}"/>'
        f'<path stroke="{INK}" d="M{14 - wide} {-edge:g}H{wide - 14}M{14 - wide} {edge:g}H{wide - 14}"/>'
        f'<g transform="translate(0 {number(CAPITALS * BAND_LETTERS / 2)})">{letters}</g></g>'
    )


def svg(title, body, definitions=""):
    definitions = f"<defs>{definitions}</defs>" if definitions else ""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-300 -300 600 600">'
        f"<title>{escape(title)}</title>{definitions}{body}</svg>\n"
    )


def draw(badge, specimen):
    hue, _ = HUES[badge.hue]
    lettering = Lettering(CAPITALS)
    body = rosette(hue) + rim(badge, hue, lettering) + disc(badge, hue) + (band(lettering) if specimen else "")
    title = f"{badge.title}, {EDITIONS[badge.edition]}" + (" (specimen)" if specimen else "")
    return svg(title, body, lettering.definitions())


def mark(hue):
    """The site's mark: the bare rosette, coarse enough for a line of text."""
    row = f'<path d="{petal(110, 297, 57)}"/>'
    inner = f'<path d="{petal(110, 244, 47)}"/>'
    return svg(
        "Rosette",
        f'<g fill="{hue}" stroke="{PAPER}" stroke-width="9">{around("back", row, 12)}'
        f'<g transform="rotate(15)">{around("front", inner, 12)}</g></g>'
        f'<circle r="150" fill="{PAPER}"/><circle r="128" fill="{hue}"/>',
    )


def favicon(hue):
    """The mark again, for 16 pixels: one row of petals round a disc."""
    row = f'<path d="{petal(90, 297, 56)}"/>'
    return svg(
        "Rosette",
        f'<g fill="{hue}" stroke="{PAPER}" stroke-width="14">{around("back", row, 12)}</g>'
        f'<circle r="168" fill="{PAPER}"/><circle r="122" fill="{hue}"/>',
    )


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=File, default=ROOT, help="the project's folder")
    parser.add_argument("--specimen", action="store_true", help="draw badge-specimen.*, with a band, in place of badge.*")
    options = parser.parse_args()
    name = "badge-specimen" if options.specimen else "badge"
    for badge in BADGES:
        drawing = options.root / "content/micro-credentials" / badge.slug / badge.edition / f"{name}.svg"
        text = draw(badge, options.specimen)
        write(drawing, text)
        hue, _ = HUES[badge.hue]
        picture = png(text, hue, (PICTURE, PICTURE), SHADES, FADES, with_ink=options.specimen)
        drawing.with_suffix(".png").write_bytes(picture)
    if not options.specimen:
        write(options.root / "templates/assets/mark.svg", mark(INK))
        write(options.root / "templates/assets/favicon.svg", favicon(HUES["madder"][0]))


if __name__ == "__main__":
    main()
