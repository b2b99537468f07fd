"""PNG files with few colors: a badge of 600 x 600 pixels takes a sixth of what rsvg-convert writes, and looks the same.

A badge has one hue, ink and paper, so its pixels are mixtures of two colors at an edge, and need no general quantizer:
the palette is a ramp from the hue to the paper, one from ink to paper, and paper fading out, with the ends exact.
"""

import struct
import subprocess
import zlib

from palette import HUES, PAPER, channels

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def render(drawing, size):
    """The pixels of an SVG text as rows of (red, green, blue, alpha), 0 to 255; `size` is width and height."""
    command = ["rsvg-convert", "--width", str(size[0]), "--height", str(size[1])]
    data = subprocess.run(command, input=drawing.encode(), check=True, capture_output=True).stdout
    width, height, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", next(chunks(data, b"IHDR")))
    # A drawing that covers its whole surface comes without alpha.
    step = {2: 3, 6: 4}.get(kind)
    if (width, height, depth, interlaced) != (*size, 8, 0) or step is None:
        raise ValueError("rsvg-convert wrote another kind of PNG than expected")
    raw = zlib.decompress(b"".join(chunks(data, b"IDAT")))
    length = step * width
    opaque = () if step == 4 else (255,)
    previous = bytearray(length)
    for start in range(0, height * (length + 1), length + 1):
        row = unfilter(raw[start], bytearray(raw[start + 1 : start + 1 + length]), previous, step)
        yield [(*row[at : at + step], *opaque) for at in range(0, length, step)]
        previous = row


def chunks(data, wanted):
    at = len(SIGNATURE)
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        if kind == wanted:
            yield data[at + 8 : at + 8 + length]
        at += length + 12


def unfilter(kind, row, above, step):
    """Undoes one of the five filters of https://www.w3.org/TR/png-3/#9Filter-types, `step` bytes to the pixel."""
    if kind == 0:
        return row
    for at in range(len(row)):
        left, up, corner = (row[at - step], above[at], above[at - step]) if at >= step else (0, above[at], 0)
        if kind == 4:
            guess = left + up - corner
            row[at] = (row[at] + min((left, up, corner), key=lambda value: abs(guess - value))) & 255
        else:
            row[at] = (row[at] + (0, left, up, (left + up) // 2)[kind]) & 255
    return row


def palette(hue, shades, fades, with_ink):
    """The colors to choose from: paper fading out first, because the shortest list of alphas is one at the front."""
    paper = channels(PAPER)
    colors = [(*paper, round(255 * step / fades)) for step in range(fades)]
    for start in [hue, HUES["ink"][0]] if with_ink else [hue]:
        for step in range(shades):
            part = step / (shades - 1)
            color = tuple(round(a + (b - a) * part) for a, b in zip(channels(start), paper))
            if (*color, 255) not in colors:
                colors.append((*color, 255))
    return colors


def nearest(pixel, colors):
    """The place in the palette of the color that looks most like a pixel, on paper and in the dark."""
    alpha = pixel[3]
    best = min(
        colors,
        key=lambda color: 3 * (color[3] - alpha) ** 2
        + sum((one * alpha - other * color[3]) ** 2 for one, other in zip(pixel, color)) / 255**2,
    )
    return colors.index(best)


def encode(rows, colors):
    """A PNG file of palette entries; four bits to the pixel if sixteen colors are enough."""
    width, height = len(rows[0]), len(rows)
    depth = 4 if len(colors) <= 16 else 8
    if depth == 4:
        lines = [bytes(row[at] << 4 | row[at + 1] for at in range(0, width, 2)) for row in rows]
    else:
        lines = [bytes(row) for row in rows]
    packer = zlib.compressobj(9, zlib.DEFLATED, 15, 9)
    packed = packer.compress(b"".join(b"\0" + line for line in lines)) + packer.flush()
    alphas = bytes(color[3] for color in colors).rstrip(b"\xff")
    return SIGNATURE + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, depth, 3, 0, 0, 0)),
            (b"PLTE", b"".join(bytes(color[:3]) for color in colors)),
            (b"tRNS", alphas),
            (b"IDAT", packed),
            (b"IEND", b""),
        )
        if data or kind == b"IEND"
    )


def png(drawing, hue, size, shades, fades, with_ink=False):
    """The bytes of a PNG file that shows an SVG text in a hue, paper and perhaps ink; `size` is width and height, both even."""
    colors = palette(hue, shades, fades, with_ink)
    found = {}
    rows = []
    for pixels in render(drawing, size):
        for pixel in pixels:
            if pixel not in found:
                found[pixel] = nearest(pixel, colors)
        rows.append([found[pixel] for pixel in pixels])
    return encode(rows, colors)
