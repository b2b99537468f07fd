"""Numbers and path data: everything the badges need to know about curves.

The origin is the center of the badge, x grows to the right and y downwards, as in SVG.
Angles are in degrees, clockwise from twelve o'clock.
"""

from math import cos, radians, sin


def number(value):
    """The shortest spelling of a coordinate with one decimal: '0', '-3.5', '.4'."""
    text = f"{value:.1f}".removesuffix(".0")
    if text in ("-0", "0"):
        return "0"
    return text.replace("0.", ".", 1) if text.lstrip("-").startswith("0.") else text


def numbers(values):
    """Coordinates side by side, with a space only where one is needed to tell them apart."""
    text = ""
    for value in values:
        spelled = number(value)
        apart = spelled.startswith("-") or (spelled.startswith(".") and "." in text.rsplit(" ", 1)[-1].rsplit("-", 1)[-1])
        text += spelled if not text or apart else " " + spelled
    return text


class Path:
    """Path data, written with relative commands from points given absolutely.

    Every point is rounded before its distance to the last one is taken, so rounding never adds up along a path.
    """

    def __init__(self):
        self.data = ""
        self.last_command = ""
        self.here = self.start = (0, 0)

    def _add(self, command, points, *, repeatable=True):
        rounded = [(round(x, 1), round(y, 1)) for x, y in points]
        text = numbers([value - origin for point in rounded for value, origin in zip(point, self.here)])
        if repeatable and command == self.last_command:
            self.data += text if text.startswith("-") else " " + text
        else:
            self.data += command + text
        self.last_command = command
        self.here = rounded[-1]
        return self

    def move(self, point):
        rounded = (round(point[0], 1), round(point[1], 1))
        self.data += "M" + numbers(rounded)
        self.last_command = "M"
        self.here = self.start = rounded
        return self

    def line(self, *points):
        for point in points:
            self._add("l", [point])
        return self

    def cubic(self, first, second, end):
        return self._add("c", [first, second, end])

    def smooth(self, second, end):
        return self._add("s", [second, end])

    def close(self):
        self.data += "z"
        self.last_command = "z"
        self.here = self.start
        return self

    def __str__(self):
        return self.data


def polar(radius, angle):
    """The point at a distance from the center, in a direction."""
    return radius * sin(radians(angle)), -radius * cos(radians(angle))


def wave(radius, depth, lobes, drawn):
    """A line that swings `depth` to either side of a circle, `lobes` times in a full turn; only the first `drawn` of them.

    Each half swing is one cubic whose handles lie along the circle, which stays within a hundredth of the depth of a true sine.
    """
    half = 180 / lobes
    path = Path()
    before = None
    for step in range(2 * drawn + 1):
        angle = step * half
        reach = radius + (depth if step % 2 == 0 else -depth)
        x, y = polar(reach, angle)
        along = reach * radians(half) / 2.75
        dx, dy = along * cos(radians(angle)), along * sin(radians(angle))
        if step == 0:
            path.move((x, y))
        elif step == 1:
            path.cubic(before, (x - dx, y - dy), (x, y))
        else:
            path.smooth((x - dx, y - dy), (x, y))
        before = (x + dx, y + dy)
    return str(path)


def petal(base, tip, width):
    """The outline of one round petal that stands on a circle of radius `base` and points up to `tip`.

    `width` is half the width of its widest part, which lies a little outside its middle.
    """
    length = tip - base
    widest = -(base + length * 0.62)
    foot = width * 0.35
    path = Path().move((-foot, -base))
    path.cubic((-width * 0.55, -base - length * 0.2), (-width, widest + length * 0.25), (-width, widest))
    path.cubic((-width, widest - length * 0.22), (-width * 0.5, -tip), (0, -tip))
    path.smooth((width, widest - length * 0.22), (width, widest))
    path.smooth((width * 0.55, -base - length * 0.2), (foot, -base))
    return str(path.close())
