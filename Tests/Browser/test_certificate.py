"""The badge page on paper, and what of it a telephone shows first."""

import re
import shutil
import subprocess

from page_case import PageCase

PAPERS = {"Letter": (612, 792), "A4": (596, 843)}
BADGES = ("valid", "july", "hostile", "revoked", "replaced")
TOOLS = ("pdfinfo", "pdftoppm", "pdftotext", "zbarimg")


def missing_tool():
    return next((tool for tool in TOOLS if not shutil.which(tool)), None)


def said_by(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


class Certificate(PageCase):
    def printed(self, name, paper):
        self.page.goto(self.own.address(name))
        file = self.stage.work / f"{name}-{paper}.pdf"
        self.page.pdf(path=str(file), format=paper)
        return file

    def test_is_one_page_of_either_paper(self):
        for paper, size in PAPERS.items():
            for name in BADGES:
                about = said_by("pdfinfo", str(self.printed(name, paper)))
                with self.subTest(f"{name} on {paper}"):
                    self.assertIn("Pages:           1\n", about)
                    found = re.search(r"Page size: +([\d.]+) x ([\d.]+)", about)
                    self.assertEqual(tuple(round(float(part)) for part in found.groups()), size)

    def test_has_a_code_that_leads_back_to_the_page(self):
        for name in BADGES:
            file = self.printed(name, "Letter")
            # Gray, as most printers are, and no finer than an old fax.
            said_by("pdftoppm", "-r", "200", "-gray", "-png", "-singlefile", str(file), str(file.with_suffix("")))
            code = said_by("zbarimg", "--quiet", "--raw", "--nodbus", str(file.with_suffix(".png")))
            self.assertEqual(code.strip(), self.own.address(name))

    def test_says_in_words_what_a_reader_without_a_telephone_needs(self):
        text = re.sub(r"\s+", "", said_by("pdftotext", "-layout", str(self.printed("valid", "Letter")), "-"))
        key = re.search(r"keys/([0-9a-f]{64})\.pem", self.page.content())[1]
        for part in (self.own.address("valid"), key, "Validbadge,asof", "ExampleEarnerOne", self.own.badges["valid"]):
            self.assertIn(part, text)
        for part in ("LinkedIn", "openssl", "Badgefiles", "Skiptothecontent"):
            self.assertNotIn(part, text)

    def test_keeps_image_title_status_and_name_above_the_fold(self):
        self.page.set_viewport_size({"width": 320, "height": 640})
        for name in BADGES:
            self.page.goto(self.own.address(name))
            for part in ("img.badge", "h1", ".award-status .status", ".earner"):
                for element in self.page.locator(part).all():
                    box = element.bounding_box()
                    self.assertLessEqual(box["y"] + box["height"], 640, f"{part} of {name}")


class Card(PageCase):
    def show_elsewhere(self, code):
        """Another site's page with this in it, to which no rule of ours applies."""
        page = f"<!doctype html><title>Another site</title>{code}"
        self.server.change(f"{self.other.base}elsewhere.html", page.encode())
        self.page.goto(f"{self.other.base}elsewhere.html")

    def frame(self, name):
        """The card as another site shows it, with the code that the badge page gives."""
        self.page.goto(self.own.address("valid"))
        code = self.page.locator("pre", has_text="<iframe").text_content()
        code = code.replace(self.own.badges["valid"], self.own.badges[name])
        self.show_elsewhere(code)
        return self.page.frame_locator("iframe").locator("main")

    def test_can_be_framed_by_another_site(self):
        card = self.frame("valid")
        self.assertIn("Valid badge, as of", card.inner_text())
        self.assertIn("Example Earner One", card.inner_text())
        self.assertEqual(card.locator("a").get_attribute("href"), self.own.address("valid"))

    def test_fits_its_frame(self):
        card = self.frame("valid")
        self.assertLessEqual(card.bounding_box()["height"], self.page.locator("iframe").bounding_box()["height"])

    def test_says_that_a_badge_was_revoked(self):
        self.assertIn("Revoked on", self.frame("revoked").inner_text())

    def test_is_the_only_page_that_can_be_framed(self):
        self.console.expected = ("Refused to frame", "frame-ancestors", "Framing", *self.console.expected)
        self.show_elsewhere(f'<iframe src="{self.own.address("valid")}"></iframe>')
        refused = "chrome-error://chromewebdata/"
        for _ in range(100):
            if self.page.frames[1].url == refused:
                break
            self.page.wait_for_timeout(100)
        self.assertEqual(self.page.frames[1].url, refused)
