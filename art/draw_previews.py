"""Draws what other programs show of the site: the previews of links, and the icons of tabs and home screens.

A micro-credential's preview has its title as content has it, its hue and its glyph; the site's has the site's title. Run it
through make.sh.
"""

import argparse
import re
import struct
from pathlib import Path as File

from draw_badges import BADGES, DISC, INK, RIM, ROOT, around, disc, favicon, mark, rosette
from geometry import number, petal
from lettering import Lettering
from palette import HUES, PAPER
from picture import png

# What Open Graph and the readers of cards ask for: 1.91 to 1, at twice the size of the largest card.
PREVIEW = (1200, 630)
ROSETTE_MIDDLE, ROSETTE_SCALE = (268, 315), 0.75
TEXT_LEFT, TEXT_RIGHT, TEXT_MIDDLE, TEXT_MIDDLE_ALONE = 532, 1140, 290, 330
RULE_HEIGHT, RULE_LENGTH, NAME_BASELINE, NAME_CAPITALS, NAME_TRACKING = 6, 108, 546, (24, 22, 20, 18), 0.5
# There are no words around the disc, so it has their place.
DISC_SCALE = 1.27
# Capitals of the title, the largest that leaves it in so many lines; shown 300 pixels wide, the smallest are ten pixels high.
TITLE_CAPITALS, TITLE_LINES, LINE = (56, 52, 48, 44, 40), 4, 1.72
# Shades from a color to paper; those of hue and ink together are less than sixteen, which makes four bits a pixel.
SHADES, ICON_SHADES, ICON_FADES = 8, 11, 5

TOUCH_ICON, TAB_ICON = 180, 32


def words(file, key):
    """The text of a key at the start of a line, as YAML has it on one line."""
    found = re.search(rf"^{key}: *(.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    if not found:
        raise SystemExit(f"art: {file} has no line that begins with '{key}:'")
    text = found.group(1).strip()
    return text[1:-1] if text[:1] in ("'", '"') and text[-1:] == text[:1] else text


def lines(text, lettering, width):
    """A text broken into lines, none longer than `width` where words allow it."""
    broken = []
    for word in text.split():
        longer = f"{broken[-1]} {word}" if broken else word
        if broken and lettering.advances(longer, 0)[1] <= width:
            broken[-1] = longer
        else:
            broken.append(word)
    return broken


def fitted(text, sizes, count, tracking=0):
    """The largest letters that leave a text in `count` lines or fewer, and those lines; the smallest where none do."""
    width = TEXT_RIGHT - TEXT_LEFT
    for capitals in sizes:
        lettering = Lettering(capitals)
        broken = lines(text, lettering, width)
        if len(broken) <= count and all(lettering.advances(line, tracking)[1] <= width for line in broken):
            break
    return lettering, broken


def preview(title, name, hue, middle):
    """The drawing of a preview: a rosette with `middle` in it, the title, and under it the site's name."""
    lettering, broken = fitted(title, TITLE_CAPITALS, TITLE_LINES)
    capitals, step = lettering.cap_height, lettering.cap_height * LINE
    first = (TEXT_MIDDLE if name else TEXT_MIDDLE_ALONE) + capitals / 2 - step * (len(broken) - 1) / 2
    block = "".join(
        f'<g transform="translate({TEXT_LEFT} {number(first + step * row)})">{lettering.running(line)[0]}</g>'
        for row, line in enumerate(broken)
    )
    small, names = fitted(name, NAME_CAPITALS, 1, NAME_TRACKING)
    # The ids of letters are taken by the title's.
    small.name = lambda letter: "s" + Lettering.name(letter)
    signature = "".join(small.running(line, NAME_TRACKING)[0] for line in names)
    x, y = ROSETTE_MIDDLE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {PREVIEW[0]} {PREVIEW[1]}">'
        f"<defs>{lettering.definitions()}{small.definitions()}</defs>"
        f'<path fill="{PAPER}" d="M0 0h{PREVIEW[0]}v{PREVIEW[1]}H0z"/>'
        f'<g transform="translate({x} {y})scale({ROSETTE_SCALE})">{rosette(hue)}<circle r="{RIM}" fill="{PAPER}"/>'
        f'<g transform="scale({DISC_SCALE})">{middle}</g></g>'
        f'<path fill="{hue}" d="M{TEXT_LEFT} {number(first - capitals - 46)}h{RULE_LENGTH}v{RULE_HEIGHT}h-{RULE_LENGTH}z"/>'
        f'<g fill="{INK}">{block}<g transform="translate({TEXT_LEFT} {NAME_BASELINE})">{signature}</g></g></svg>\n'
    )


def flower(hue):
    """The middle of the site's own rosette, which has no glyph: its petals once more, in paper."""
    row = f'<path d="{petal(40, 132, 25)}"/>'
    inner = f'<path d="{petal(40, 104, 21)}"/>'
    return (
        f'<circle r="{DISC}" fill="{hue}"/><g fill="{PAPER}" stroke="{hue}" stroke-width="3">{around("far", row, 12)}'
        f'<g transform="rotate(15)">{around("near", inner, 12)}</g></g>'
        f'<circle r="52" fill="{hue}"/><circle r="42" fill="{PAPER}"/>'
    )


def icon(tab_icon_png):
    """An .ico file that holds one PNG: <https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)>."""
    head = struct.pack("<HHH", 0, 1, 1)
    return head + struct.pack("<BBBBHHII", TAB_ICON, TAB_ICON, 0, 0, 1, 32, len(tab_icon_png), 22) + tab_icon_png


def on_paper(drawing):
    """A square drawing on paper with a margin: home screens cut off corners and know no transparency."""
    start, end = drawing.index(">") + 1, drawing.rindex("</svg>")
    ground = f'<path fill="{PAPER}" d="M-300-300h600v600h-600z"/>'
    return f'{drawing[:start]}{ground}<g transform="scale(.8)">{drawing[start:end]}</g>{drawing[end:]}'


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=File, default=ROOT, help="the project's folder")
    root = parser.parse_args().root
    content, assets = root / "content", root / "templates/assets"
    name = words(content / "site.yml", "title")
    newest = {badge.slug: badge for badge in sorted(BADGES, key=lambda badge: badge.edition)}
    for badge in newest.values():
        folder = content / "micro-credentials" / badge.slug
        title = words(folder / badge.edition / "index.md", "title")
        hue, _ = HUES[badge.hue]
        drawing = preview(title, name, hue, disc(badge, hue))
        (folder / "social.png").write_bytes(png(drawing, hue, PREVIEW, SHADES, 0, with_ink=True))
    drawing = preview(name, "", INK, flower(INK))
    (content / "social.png").write_bytes(png(drawing, INK, PREVIEW, SHADES, 0))
    touch = png(on_paper(mark(INK)), INK, (TOUCH_ICON, TOUCH_ICON), SHADES, 0)
    (assets / "apple-touch-icon.png").write_bytes(touch)
    madder = HUES["madder"][0]
    (assets / "favicon.ico").write_bytes(icon(png(favicon(madder), madder, (TAB_ICON, TAB_ICON), ICON_SHADES, ICON_FADES)))


if __name__ == "__main__":
    main()
