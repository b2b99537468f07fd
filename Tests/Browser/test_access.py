"""What axe-core finds on the pages with scripts in the states that readers bring about; test_kinds.py looks at the first."""

import pathlib

import axe_playwright_python
from playwright.sync_api import expect

from page_case import PageCase

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
LOOKS = [(width, scheme) for width in (320, 1280) for scheme in ("light", "dark")]


class Access(PageCase):
    def audit(self, state):
        """Runs axe-core on the page as it is now, at every width and in both schemes."""
        self.page.evaluate(f"window.axe || (() => {{ {AXE} }})()")
        found = []
        for width, scheme in LOOKS:
            self.page.set_viewport_size({"width": width, "height": 900})
            self.page.emulate_media(color_scheme=scheme)
            violations = self.page.evaluate("axe.run(document, { resultTypes: ['violations'], preload: false }).then((all) => all.violations)")
            found += [f"{state} {width} {scheme}: {one['id']}: {node['html']}" for one in violations for node in one["nodes"]]
            wide = self.page.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                found.append(f"{state} {width}: {wide} pixels wide")
        self.assertEqual(found, [])

    def test_of_the_page_that_checks_badges(self):
        self.go_to_verify()
        self.check_text(self.own.badges["valid"])
        self.says("Valid badge, as of")
        self.audit("valid")
        self.page.locator(".made-check summary").nth(1).click()
        self.audit("opened")
        self.check_files(self.work_file("words.txt", b"Not a badge"))
        self.says("Not a valid badge")
        self.audit("invalid")
        self.check_text("7g4n-q2ke-0w9r-x5tb")
        self.says("no proof of forgery")
        self.audit("not found")

    def test_of_questions_and_tables(self):
        self.go_to_verify()
        self.check_files(self.other.file("foreign", "credential.json"))
        expect(self.part("question")).to_be_visible()
        self.audit("question")
        self.part("decline").click()
        self.says("Cannot be checked fully")
        self.audit("cannot check")
        lines = [self.own.address("valid"), self.own.badges["revoked"], self.other.address("foreign"), "https://third.example/"]
        self.check_text("\n".join([*lines, self.own.badges["hostile"], "words"]))
        expect(self.part("question")).to_be_visible()
        self.audit("question for many")
        self.part("agree").click()
        self.says("Done:")
        self.audit("table")

    def test_of_the_search(self):
        self.page.goto(f"{self.own.base}search/")
        field = self.page.get_by_role("searchbox")
        for typed, state in (("equity mindset", "results"), ("seek feedback", "outcome"), ("xyzzy" * 20, "nothing found")):
            field.fill(typed)
            expect(self.part("status")).to_contain_text(typed)
            self.audit(state)
