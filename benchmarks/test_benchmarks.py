"""Tests of what the benchmarks read out of their figures, and of how they compare sites."""

import contextlib
import io
import pathlib
import tempfile
import unittest
import xml.dom.minidom

import compare
import edits
import pack
import plot
import report
from targets import targets


def build(wall, peak=100_000_000, written=0):
    return {"wall": wall, "cpu": wall, "peak": peak, "written": written}


def size(awards, wall, /, **others):
    """A size at which Rosette takes so long, and all is well."""
    runs = {"clean": [build(wall)], "hugo": [build(wall * 5)], "floor": [build(wall / 1.9)],
            "one-core": [build(wall * 1.7)], "unchanged": [build(0.5)], "award": [build(0.6, written=6)]}
    return {"awards": awards, "files": 4 * awards, "bytes": 20_000 * awards, "rounds": 1, "runs": {**runs, **others}}


def results(*sizes):
    machine = {"processor": "P", "cores": 2, "memory": 2**34, "system": "S 1", "file-system": "tmpfs"}
    return {"date": "2026-01-02T03:04:05Z", "machine": machine, "registry": "even", "sizes": list(sizes),
            "versions": {"rosette": "1", "hugo": "2", "revision": "abc"}}


def verdicts(*sizes):
    return {each.aim: each.verdict for each in targets(results(*sizes))}


class Targets(unittest.TestCase):
    def test_all_are_reached_by_figures_within_them(self):
        found = verdicts(size(10_000, 0.4), size(100_000, 4.2))
        self.assertEqual(set(found.values()), {"reached"}, found)

    def test_none_is_reached_by_figures_outside_of_them(self):
        slow = {"hugo": [build(3.9)], "floor": [build(0.4)], "one-core": [build(1.5)]}
        large = size(100_000, 1, clean=[build(12, peak=160_000_000)], unchanged=[build(0.5, written=1)],
                     award=[build(1.6)], hugo=[build(30)], floor=[build(5)], **{"one-core": [build(18)]})
        found = verdicts(size(10_000, 1, **slow), large)
        self.assertEqual(set(found.values()), {"not reached"}, found)

    def test_what_was_not_measured_is_not_judged(self):
        self.assertEqual(set(verdicts(size(1_000, 0.1)).values()), {"–"})

    def test_ratios_are_those_of_runs_of_one_round(self):
        noisy = size(10_000, 1, clean=[build(1), build(10)], hugo=[build(5), build(50)], floor=[build(1), build(10)])
        text = report.tables(results(noisy), "x.json")
        self.assertIn("| clean build of 10,000 awards: Hugo takes | at least 4 times as long | 5.00 times (5.00 to 5.00) "
                      "| reached |", text)


class Reports(unittest.TestCase):
    def test_a_figure_shows_its_spread(self):
        one = size(1_000, 1, clean=[build(3), build(1), build(2)])
        self.assertIn("| Rosette | 2.000 s (1.000–3.000), 2.00 s of processor, 100 MB |", report.tables(results(one), "x.json"))

    def test_what_was_left_out_has_no_row(self):
        one = size(1_000, 1)
        del one["runs"]["hugo"]
        self.assertNotIn("Hugo 2", report.tables(results(one), "x.json"))

    def test_the_plot_is_a_picture_of_every_size(self):
        picture = plot.picture(results(size(1_000, 0.1), size(10_000, 0.4)))
        words = [node.firstChild.data for node in xml.dom.minidom.parseString(picture).getElementsByTagName("text")]
        self.assertIn("1,000 awards", words)
        self.assertIn("40 µs", words)


class Sites(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.one, self.other = (pathlib.Path(folder.name) / name for name in ("one", "other"))
        for site in (self.one, self.other):
            (site / "a").mkdir(parents=True)
            (site / "a/page").write_text("x" * 1000)

    def compared(self):
        packed = self.one.with_name("pack")
        pack.write(self.one, packed)
        with contextlib.redirect_stdout(io.StringIO()) as output:
            return compare.main(packed, self.other), output.getvalue()

    def test_the_same_bytes_are_told(self):
        self.assertEqual(self.compared(), (
            0, "1 of 1 files the same byte for byte; 1,000 bytes in all, Rosette's 1,000\n"))

    def test_a_size_may_differ_by_three_in_a_hundred(self):
        (self.other / "a/page").write_text("x" * 1030)
        self.assertEqual(self.compared()[0], 0)
        (self.other / "a/page").write_text("x" * 1031)
        self.assertEqual(self.compared(), (1, "a/page: 1000 bytes and 1031\n1 files are not alike\n"))

    def test_a_file_must_be_in_both(self):
        (self.one / "top").write_text("")
        (self.other / "more").write_text("")
        self.assertEqual(self.compared(), (1, "top: missing\nmore: too many\n2 files are not alike\n"))


class Edits(unittest.TestCase):
    def test_an_edit_that_no_longer_fits_is_told(self):
        with tempfile.NamedTemporaryFile("w", suffix=".md") as file:
            with self.assertRaisesRegex(SystemExit, "'here' is not in .*: bring benchmarks/edits.py up to date"):
                edits.replace_once(pathlib.Path(file.name), "here", "there")


if __name__ == "__main__":
    unittest.main()
