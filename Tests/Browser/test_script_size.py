"""How much script a page loads while all is well, compressed as hosts send it, and how much the home page loads in all."""

import gzip

from playwright.sync_api import expect

import sites
from page_case import PageCase

MOST = 30_000


#: Of everything that the home page loads, before compression.
MOST_OF_HOME = 100_000


class ScriptSize(PageCase):
    def setUp(self):
        super().setUp()
        # In a context of its own, where no other test has left its files.
        self.open_page(locale="en-US")

    def loaded(self):
        """The sizes of the scripts that were asked for, by their paths below those of the build."""
        paths = sorted({path for path in self.server.asked(self.own.host) if path.endswith(".js")})
        return {path.split("/scripts/")[1]: len(gzip.compress((self.own.folder / path[1:]).read_bytes(), 9)) for path in paths}

    def assert_small(self, page, files, most=MOST):
        sizes = self.loaded()
        print(f"{page}: {sum(sizes.values()):,} bytes: {sizes}")
        self.assertEqual(set(sizes), files)
        self.assertLess(sum(sizes.values()), most)

    def test_of_everything_that_the_home_page_loads_is_small(self):
        self.page.goto(self.own.base, wait_until="networkidle")
        sizes = {}
        for path in self.server.asked(self.own.host):
            file = self.own.folder / path[1:]
            sizes[path] = len((file / "index.html" if file.is_dir() else file).read_bytes())
        print(f"the home page: {sum(sizes.values()):,} bytes: {sizes}")
        self.assertGreater(len(sizes), 5)
        self.assertLess(sum(sizes.values()), MOST_OF_HOME)

    def test_of_a_badge_page_is_small(self):
        self.page.goto(self.own.address("valid"))
        expect(self.page.locator(".check-now")).to_contain_text("Valid badge, as of")
        self.assert_small("a badge page", {"badge.js", "verifier/verifier.js"})

    def test_of_the_page_that_checks_badges_is_small(self):
        self.go_to_verify()
        self.check_text(self.own.badges["valid"])
        self.says("Valid badge, as of")
        self.check_files(self.own.file("valid", "credential.json"))
        self.says("credential.json")
        self.page.fill("#verify-recipient", sites.ADDRESS)
        self.page.get_by_role("button", name="Check", exact=True).click()
        self.says("about the address that you gave")
        self.assert_small("the page that checks badges", {"verify.js", "verifier/verifier.js"})

    def test_of_a_withdrawn_badge_is_small(self):
        self.page.goto(self.own.address("revoked"))
        expect(self.page.locator(".check-now")).to_contain_text("Withdrawn.")
        self.assert_small("a withdrawn badge", {"badge.js", "verifier/verifier.js"})

    def test_of_the_search_is_small_and_so_is_its_index(self):
        self.page.goto(f"{self.own.base}search/")
        self.page.get_by_role("searchbox").fill("equity mindset")
        expect(self.part("status")).to_contain_text("results for")
        self.assert_small("the search", {"search.js"}, most=4_000)
        index = len(gzip.compress((self.own.folder / "search.json").read_bytes(), 9))
        print(f"the index of the search: {index:,} bytes")
        self.assertLess(index, 30_000)
