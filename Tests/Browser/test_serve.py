"""The preview, as an editor uses it: a page is open, and its source is being changed."""

import shutil
import tempfile
import unittest

from playwright.sync_api import expect

import browser
from serving import Preview, copy_of_site

ABOUT = "content/about.md"
STYLES = "templates/assets/site.css"
#: The browser says so each time that it finds nobody to talk to, and of pages that are not there.
EXPECTED = ("WebSocket connection", "Failed to load resource")


class Serve(unittest.TestCase):
    stage = None

    @classmethod
    def setUpClass(cls):
        from page_case import PageCase

        cls.stage = PageCase.stage
        cls.work = tempfile.mkdtemp(prefix="rosette-serve-")
        cls.preview = Preview(cls.stage.program, copy_of_site(cls.stage.repository, cls.work))
        cls.context = cls.stage.new_context(viewport={"width": 800, "height": 600})

    @classmethod
    def tearDownClass(cls):
        cls.context.close()
        cls.preview.stop()
        shutil.rmtree(cls.work)

    def setUp(self):
        self.page = self.context.new_page()
        self.addCleanup(self.page.close)
        self.console = browser.Console(self.page, EXPECTED)
        self.page.add_init_script("window.loads = Number(sessionStorage.loads = Number(sessionStorage.loads || 0) + 1)")

    def tearDown(self):
        self.assertEqual(self.console.problems, [])

    def open(self, path="about/"):
        with self.page.expect_websocket() as socket:
            self.page.goto(self.preview.address + path)
        socket.value.wait_for_event("framereceived")

    def loads(self):
        return self.page.evaluate("window.loads")

    def overlay(self):
        return self.page.locator("#rosette-preview-overlay section")

    def test_shows_a_change_where_the_reader_was(self):
        self.open()
        self.page.evaluate("scrollTo(0, 400)")
        link = self.page.locator("main a").nth(2)
        link.evaluate("(link) => link.focus({ preventScroll: true })")
        self.preview.replace(ABOUT, "\n## ", "\n## Seen at once: ")
        expect(self.page.get_by_role("heading", name="Seen at once")).to_have_count(1)
        self.assertEqual(self.page.evaluate("scrollY"), 400)
        expect(link).to_be_focused()
        self.preview.replace(ABOUT, "Seen at once: ", "")
        expect(self.page.get_by_role("heading", name="Seen at once")).to_have_count(0)

    def test_leaves_pages_alone_that_are_not_different(self):
        self.open("verify/")
        other = self.context.new_page()
        self.addCleanup(other.close)
        other.goto(self.preview.address + "about/")
        self.preview.replace(ABOUT, "\n## ", "\n## Another: ")
        expect(other.get_by_role("heading", name="Another:")).to_have_count(1)
        self.preview.replace(ABOUT, "Another: ", "")
        expect(other.get_by_role("heading", name="Another:")).to_have_count(0)
        self.assertEqual(self.loads(), 1)

    def test_changes_style_sheets_without_loading_the_page_again(self):
        self.open()
        self.preview.replace(STYLES, "/* Page */", "/* Page */\nh1 { letter-spacing: 3px !important; }")
        expect(self.page.locator("h1")).to_have_css("letter-spacing", "3px")
        self.assertEqual(self.loads(), 1)
        expect(self.page.locator("link[rel=stylesheet]")).to_have_count(1)
        self.preview.replace(STYLES, "\nh1 { letter-spacing: 3px !important; }", "")
        expect(self.page.locator("h1")).not_to_have_css("letter-spacing", "3px")
        self.assertEqual(self.loads(), 1)

    def test_shows_an_error_above_the_last_good_page_until_it_is_fixed(self):
        self.open()
        self.preview.replace(ABOUT, "title:", "titel:")
        expect(self.overlay()).to_be_visible()
        expect(self.overlay()).to_have_attribute("role", "alert")
        expect(self.overlay().get_by_role("heading")).to_have_text("One error keeps this page as it was")
        expect(self.overlay().locator(".place")).to_have_text("content/about.md:2:1")
        expect(self.overlay().locator("pre")).to_have_text(
            "   |\n 2 | titel: About this site\n   | ^^^^^", use_inner_text=True)
        expect(self.overlay().locator(".hint")).to_have_text("did you mean 'title'?")
        expect(self.page.locator("h1")).to_have_text("About this site")
        # Another page has it, too, and so has one that is opened now.
        self.page.goto(self.preview.address)
        expect(self.overlay()).to_be_visible()
        self.overlay().get_by_role("button", name="Hide").click()
        expect(self.overlay()).to_be_hidden()
        self.page.go_back()
        expect(self.overlay()).to_be_visible()
        self.preview.replace(ABOUT, "titel:", "title:")
        expect(self.overlay()).to_be_hidden()

    def test_goes_on_after_the_preview_was_started_again(self):
        self.open()
        self.assertEqual(self.preview.stop(), 0)
        expect(self.overlay().get_by_role("heading")).to_have_text("The preview has stopped")
        self.preview.replace(ABOUT, "\n## ", "\n## Meanwhile: ")
        self.preview.start(self.preview.port)
        expect(self.page.get_by_role("heading", name="Meanwhile:")).to_have_count(1)
        expect(self.overlay()).to_have_count(0)
        self.preview.replace(ABOUT, "Meanwhile: ", "")
        expect(self.page.get_by_role("heading", name="Meanwhile:")).to_have_count(0)

    def test_shows_badges_and_lets_their_pages_work(self):
        self.open("")
        self.page.locator("main a[href^='/badges/']").filter(has_not_text="how to").first.click()
        picture = self.page.locator("main img").first
        expect(picture).to_have_js_property("complete", True)
        self.assertGreater(picture.evaluate("(image) => image.naturalWidth"), 0)
