"""One plain glyph for each micro-credential, in paper on the disc.

A glyph stays within 105 units of the center. Its strokes are 13 units wide, which is 1.4 pixels in a badge of 64.
Lines of 2 units are engraving: seen at full size, gone at 64 pixels, and nothing is lost with them.
"""

from geometry import number, polar

STROKE = 13
HAIR = 2


def equity_mindset(hue, paper):
    """An eye: two facing arcs and an iris."""
    arcs = "M-95 0A106 106 0 0 1 95 0A106 106 0 0 1-95 0z"
    echoes = "M-74-46A110 110 0 0 1 74-46M-74 46A110 110 0 0 0 74 46M-57-66A114 114 0 0 1 57-66M-57 66A114 114 0 0 0 57 66"
    rays = "".join(f"M{_point(23, angle)}L{_point(35, angle)}" for angle in range(0, 360, 15))
    return (
        f'<g fill="none" stroke="{paper}"><path stroke-width="{STROKE}" stroke-linejoin="round" d="{arcs}"/>'
        f'<path stroke-width="{HAIR}" stroke-linecap="round" d="{echoes}"/></g>'
        f'<circle r="40" fill="{paper}"/><circle r="18" fill="{hue}"/><circle cx="6" cy="-6" r="5" fill="{paper}"/>'
        f'<path stroke="{hue}" stroke-width="{HAIR}" d="{rays}"/>'
    )


def data_cycle(hue, paper):
    """Two arrows that chase each other round three bars."""
    start, end = 113, 256
    tail, neck = _point(84, start), _point(84, end)
    head = f"M{_point(84, end + 25)}L{_point(107, end - 2)}L{_point(61, end - 2)}z"
    arrow = f'<path id="arrow" d="{head}"/>'
    arc = f"M{tail}A84 84 0 0 1 {neck}"
    turn = f"M{_point(84, start - 180)}A84 84 0 0 1 {_point(84, end - 180)}"
    bars = "M-39 6h20v34h-20zM-10-16h20v56h-20zM19-38h20v78h-20z"
    levels = "".join(f"M-39 {y}H39" for y in (29, 18, 7, -4, -15, -26))
    return (
        f'<path fill="none" stroke="{paper}" stroke-width="{STROKE}" d="{arc}{turn}"/>'
        f'<g fill="{paper}">{arrow}<use href="#arrow" transform="rotate(180)"/><path d="{bars}"/></g>'
        f'<path stroke="{hue}" stroke-width="1.6" d="{levels}"/>'
    )


def instructional_practices(hue, paper):
    """An open book."""
    page = "M4-40C24-66 62-72 96-60V46C62 34 26 40 4 64z"
    cover = "M0 87C22 62 62 54 96 65"
    lines = "".join(f"M17 {y}C36 {y - 19} 60 {y - 24} 84 {y - 18}" for y in (-24, -9, 6, 21, 36, 51))
    half = (
        f'<g id="half"><path fill="{paper}" d="{page}"/><g fill="none"><path stroke="{paper}" stroke-width="9" d="{cover}"/>'
        f'<path stroke="{hue}" stroke-width="{HAIR}" stroke-linecap="round" d="{lines}"/></g></g>'
    )
    return f'{half}<use href="#half" transform="scale(-1 1)"/>'


def personnel_decisions(hue, paper):
    """Two people of one height on a level beam."""
    person = "M12 34V20a35 35 0 0 1 70 0V34z"
    folds = "M22 34V20a25 25 0 0 1 50 0V34M32 34V20a15 15 0 0 1 30 0V34"
    one = (
        f'<g id="one"><circle cx="47" cy="-46" r="23" fill="{paper}"/><path fill="{paper}" d="{person}"/>'
        f'<path fill="none" stroke="{hue}" stroke-width="{HAIR}" d="{folds}"/></g>'
    )
    return (
        f'{one}<use href="#one" transform="scale(-1 1)"/>'
        f'<path fill="{paper}" d="M-95 43H95V55H-95zM0 60L27 98H-27z"/>'
    )


def inducting_and_mentoring(hue, paper):
    """A sprout: an elder leaf and a younger one on one stem."""
    leaves = "M3 14C-4-42 22-78 77-84C82-31 57 12 3 14zM-3 50C-2 6-28-20-73-22C-75 18-48 50-3 50z"
    veins = (
        "M8 9C24-21 43-47 68-74M17-9C34-7 50-12 61-21M28-26C43-26 57-32 67-41M16-10C13-23 15-37 22-51M29-28C26-41 30-54 37-65"
        "M-9 44C-25 23-42 5-64-14M-20 30C-34 32-47 27-56 19M-21 28C-21 15-27 4-35-4"
    )
    return (
        f'<path fill="{paper}" d="{leaves}"/>'
        f'<path fill="none" stroke="{hue}" stroke-width="{HAIR}" stroke-linecap="round" d="{veins}"/>'
        f'<g fill="none" stroke="{paper}" stroke-linecap="round" stroke-width="{STROKE}"><path d="M0 82V42C0 24 4 9 14-4M-48 90C-20 82 20 82 48 90"/></g>'
    )


def hiring_and_retaining(hue, paper):
    """A door that stands open under an arch."""
    arch = "M-57 86V-28A57 57 0 0 1 57-28V86"
    leaf = "M-42 80V-28A42 42 0 0 1 2-70V58z"
    panels = "M-33 66V-28A33 33 0 0 1-7-58V50z"
    fan = "".join(f"M{_point(12, angle, -28)}L{_point(42, angle, -28)}" for angle in (18, 36, 54, 72, 90))
    floor = "M10 66L22 80M24 66L40 80"
    return (
        f'<g fill="none" stroke="{paper}"><path stroke-width="{STROKE}" d="{arch}M-76 86H76"/>'
        f'<path stroke-width="{HAIR}" d="{fan}"/></g><path fill="{paper}" d="{leaf}"/>'
        f'<path fill="none" stroke="{hue}" stroke-width="{HAIR}" d="{panels}"/><circle cx="-12" cy="4" r="5" fill="{hue}"/>'
    )


def _point(radius, angle, down=0):
    x, y = polar(radius, angle)
    return f"{number(x)} {number(y + down)}"
