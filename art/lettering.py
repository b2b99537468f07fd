"""Words on a circle, with every letter an outline, so that no reader needs the font.

The font is Marcellus (SIL Open Font License), brought by the Python package named in requirements.txt.
"""

from importlib.resources import files
from math import degrees

from fontTools.pens.basePen import BasePen
from fontTools.pens.qu2cuPen import Qu2CuPen
from fontTools.ttLib import TTFont

from geometry import Path, number


class OutlinePen(BasePen):
    """Draws a glyph of the font into a `Path`, scaled and moved sideways so that its advance is centered on zero."""

    def __init__(self, glyphs, scale, shift):
        super().__init__(glyphs)
        self.path = Path()
        self.scale, self.shift = scale, shift

    def _place(self, point):
        return (point[0] + self.shift) * self.scale, -point[1] * self.scale

    def _moveTo(self, point):
        self.path.move(self._place(point))

    def _lineTo(self, point):
        self.path.line(self._place(point))

    def _curveToOne(self, first, second, end):
        self.path.cubic(self._place(first), self._place(second), self._place(end))

    def _closePath(self):
        self.path.close()


class Lettering:
    """Capitals at one size, and the letters used so far, each drawn once for `<use>`."""

    def __init__(self, cap_height):
        font = TTFont(files("fontpkg_marcellus") / "files" / "Marcellus-Regular.ttf")
        self.glyphs = font.getGlyphSet()
        self.names = font.getBestCmap()
        self.cap_height = cap_height
        self.scale = cap_height / font["OS/2"].sCapHeight
        self.pairs = [
            table for lookup in font["GPOS"].table.LookupList.Lookup if lookup.LookupType == 2 for table in lookup.SubTable
        ]
        self.used = set()

    def kerning(self, left, right):
        """How far the font moves `right` towards (negative) or away from `left`, in font units.

        Words keep their distance: on a circle the font's kerning against a space looks like a mistake, and so does the tail
        of its ampersand, which reaches into the space.
        """
        if " " in (left, right):
            return 160 if left == "&" else 0
        left, right = self.names[ord(left)], self.names[ord(right)]
        for table in self.pairs:
            if left not in table.Coverage.glyphs:
                continue
            if table.Format == 1:
                records = table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord
                value = next((record.Value1 for record in records if record.SecondGlyph == right), None)
            else:
                first = table.ClassDef1.classDefs.get(left, 0)
                second = table.ClassDef2.classDefs.get(right, 0)
                value = table.Class1Record[first].Class2Record[second].Value1
            if value is not None:
                return getattr(value, "XAdvance", 0)
        return 0

    def advances(self, text, tracking):
        """Where the middle of each letter stands along a straight line, and the length of the line."""
        middles, end = [], 0.0
        for index, letter in enumerate(text):
            if index:
                end += self.kerning(text[index - 1], letter) * self.scale + tracking
            width = self.glyphs[self.names[ord(letter)]].width * self.scale
            middles.append(end + width / 2)
            end += width
        return middles, end

    def over(self, text, baseline, tracking):
        """Letters that stand on a circle, read clockwise over the top; also the half angle they take."""
        return self._round(text, baseline + self.cap_height / 2, tracking, 1, f"translate(0 {number(-baseline)})")

    def under(self, text, baseline, tracking, size):
        """Letters that hang inside a circle, read along the bottom, at a part `size` of the full size."""
        middle = (baseline - self.cap_height * size / 2) / size
        return self._round(text, middle, tracking / size, -1, f"translate(0 {number(baseline)})scale({size:g})")

    def _round(self, text, radius, tracking, direction, placement):
        middles, length = self.advances(text, tracking)
        placed = []
        for letter, middle in zip(text, middles):
            if letter == " ":
                continue
            self.used.add(letter)
            angle = degrees((middle - length / 2) / radius) * direction
            placed.append(f'<use href="#{self.name(letter)}" transform="rotate({number(angle)}){placement}"/>')
        return "".join(placed), degrees(length / 2 / radius)

    def along(self, text, tracking, size):
        """Letters on a straight line, centered, at `size` times the full size; also the length of the line."""
        middles, length = self.advances(text, tracking / size)
        self.used.update(text)
        placed = "".join(
            f'<use href="#{self.name(letter)}" x="{number(middle - length / 2)}"/>' for letter, middle in zip(text, middles)
        )
        return f'<g transform="scale({size:g})">{placed}</g>', length * size

    def running(self, text, tracking=0):
        """Letters on a straight line that begins at zero; also the length of the line. Spaces keep the font's width."""
        middles, length = self.advances(text, tracking)
        letters = [(letter, middle) for letter, middle in zip(text, middles) if letter != " "]
        self.used.update(letter for letter, _ in letters)
        return "".join(f'<use href="#{self.name(letter)}" x="{number(middle)}"/>' for letter, middle in letters), length

    @staticmethod
    def name(letter):
        """An id that is a valid XML name for any letter."""
        return letter if letter.isalpha() else f"u{ord(letter):x}"

    def definitions(self):
        """The outlines of the letters used, in a fixed order."""
        return "".join(f'<path id="{self.name(letter)}" d="{self.outline(letter)}"/>' for letter in sorted(self.used))

    def outline(self, letter):
        glyph = self.glyphs[self.names[ord(letter)]]
        pen = OutlinePen(self.glyphs, self.scale, -glyph.width / 2)
        # The font's many short quadratic curves become half as many cubic ones, at most three of its 2,048 units away.
        glyph.draw(Qu2CuPen(pen, 3, all_cubic=True))
        return str(pen.path)
