"""The search, as a reader uses it with a keyboard, and the map of the site that is left of it without scripts."""

import json
import re
import xml.etree.ElementTree

from playwright.sync_api import expect

from page_case import PageCase

PRACTICES = "Guiding Culturally Responsive Instructional Practices"
MINDSET = "Exploring and Deepening an Equity Mindset"
HOSTILE = "<img src=x onerror=document.title='run'> \"'` {query} {count} ${1+1} \\ \u202e"
PLACE = "micro-credentials/equity-mindset/2020-09/"


class Search(PageCase):
    def setUp(self):
        super().setUp()
        self.go_to_search()

    def go_to_search(self, site=None, query=""):
        self.page.goto(f"{(site or self.own).base}search/{query}")
        self.field = self.page.get_by_role("searchbox", name="Search this site")
        self.links = self.page.locator("[data-part=list] a")

    def look_for(self, text):
        self.field.fill(text)

    def finds(self, title, *, first=True):
        expect(self.links.first if first else self.links.get_by_text(title, exact=True).first).to_have_text(title)

    def result(self, title):
        return self.page.locator("[data-part=list] > li", has_text=title).first

    # What is found.

    def test_finds_a_title_by_the_beginnings_of_its_words(self):
        for typed in ("equity mindset", "EQUITY MIND", "mindset equ", "  deepen   mind "):
            self.look_for(typed)
            self.finds(MINDSET)
        expect(self.links.first).to_have_attribute("href", f"{self.own.base}{PLACE}")
        self.assertEqual(self.page.locator("[data-part=list] > li").first.locator(".kicker span").all_inner_texts(),
                         ["Micro-credential", "September 2020"])

    def test_finds_an_earlier_title_at_the_edition_that_followed(self):
        # The page with exactly this title comes first, then the edition that has another one now.
        self.look_for("Instructional Practice")
        self.finds(PRACTICES.removesuffix("s"))
        expect(self.links.nth(1)).to_have_text(PRACTICES)
        self.look_for("retaining staff")
        self.finds("Hiring and Retaining Culturally Responsive Staff")

    def test_says_by_which_earlier_title_something_was_found(self):
        index = f"{self.own.base}search.json"
        pages = [{"title": "New name", "address": "about/", "kind": "Page", "earlier": ["Älterer Titel"]}]
        self.server.change(index, json.dumps({"pages": pages}).encode())
        self.look_for("alterer")
        expect(self.result("New name")).to_contain_text("Earlier title: Älterer Titel")

    def test_leads_to_the_outcome_that_was_looked_for(self):
        self.look_for("seek feedback")
        self.finds(MINDSET)
        expect(self.result(MINDSET)).to_contain_text("Outcome: Seek feedback from other leaders along the way.")
        self.links.first.click()
        expect(self.page).to_have_url(f"{self.own.base}{PLACE}#outcome-4")
        expect(self.page.locator("#outcome-4")).to_be_in_viewport()

    def test_knows_the_words_that_people_use(self):
        expected = {"microcredential": "Leadership for Equity (LFE) Micro-Credential Series",
                    "micro-credentials": "Micro-credentials",
                    "micro credential": "Leadership for Equity (LFE) Micro-Credential Series",
                    "AA": "Leadership for Equity (LFE) Micro-Credential Series", "aa": "About this site",
                    "academy": "About this site", "certificate": "How to check a badge", "certificates": "How to check a badge",
                    "MC 3": PRACTICES, "mc3": PRACTICES, "absenteeism": "Decrease chronic absenteeism",
                    "administrators academy": "About this site", "administrators’ academy": "About this site"}
        for typed, title in expected.items():
            self.look_for(typed)
            self.finds(title, first=False)

    def test_finds_with_and_without_accents(self):
        index = f"{self.own.base}search.json"
        names = ["Équité et Straße", "Łódź", "Ærø", "مثال"]
        pages = [{"title": name, "address": f"about/#{place}", "kind": "Page"} for place, name in enumerate(names)]
        self.server.change(index, json.dumps({"pages": pages}).encode())
        for typed, title in {"equite": names[0], "É": names[0], "e\u0301quite\u0301": names[0], "STRASSE": names[0],
                             "lodz": names[1], "aero": names[2], "مثال": names[3]}.items():
            self.look_for(typed)
            self.finds(title)
        self.page.goto("about:blank")

    def test_finds_no_badge_and_no_earner(self):
        for typed in ("Example Earner One", "first.earner@district.example", self.own.badges["valid"],
                      self.own.badges["valid"].split("-")[0]):
            self.look_for(typed)
            expect(self.part("status")).to_contain_text("Nothing found")
        kept = self.server.sites[self.own.host].answer("/search.json")[2].decode()
        for badge in self.own.badges.values():
            self.assertNotIn(badge, kept)
        self.assertNotIn("Earner One", kept)

    # How it says so.

    def test_says_how_many_there_are_and_when_there_is_nothing(self):
        status = self.page.get_by_role("status")
        self.look_for("seek feedback")
        expect(status).to_have_text("2 results for “seek feedback”")
        self.look_for("hiring retaining")
        expect(status).to_have_text(re.compile(r"\d results? for “hiring retaining”"))
        expect(self.part("map")).to_be_hidden()
        for nothing in ("xyzzy", "equity xyzzy", "?!"):
            self.look_for(nothing)
            expect(status).to_have_text(f"Nothing found for “{nothing}”. All pages are listed below.")
            expect(self.part("map")).to_be_visible()
            expect(self.part("results")).to_be_hidden()
        self.look_for("")
        expect(status).to_have_text("")

    def test_shows_what_was_typed_as_text(self):
        self.look_for(HOSTILE)
        expect(self.part("status").locator("bdi")).to_have_text(HOSTILE)
        self.go_to_search(query="?q=%3Cscript%3Ealert(1)%3C/script%3E%00")
        expect(self.part("status")).to_contain_text("<script>alert(1)</script>")
        self.assertEqual(self.page.title().split(" – ")[0], "Search")
        self.assertEqual(self.page.locator("main img, main script").count(), 0)

    def test_shows_what_the_index_says_as_text(self):
        page = {"title": HOSTILE, "address": "about/", "kind": HOSTILE, "date": HOSTILE, "summary": HOSTILE}
        self.server.change(f"{self.own.base}search.json", json.dumps({"pages": [page]}).encode())
        self.look_for("img")
        expect(self.links.first).to_have_text(HOSTILE)
        self.assertEqual(self.page.locator("main img").count(), 0)

    def test_shows_the_first_of_very_many(self):
        pages = [{"title": f"Page {number}", "address": "about/", "kind": "Page"} for number in range(3000)]
        self.server.change(f"{self.own.base}search.json", json.dumps({"pages": pages}).encode())
        self.look_for("page")
        expect(self.part("status")).to_have_text("3000 results for “page”; these are the first 50")
        expect(self.links).to_have_count(50)

    # When it asks for the index.

    def test_reads_the_index_on_first_use_and_once(self):
        expect(self.field).to_be_visible()
        self.assertNotIn("/search.json", self.server.asked(self.own.host))
        self.field.focus()
        for typed in ("equity", "mindset"):
            self.look_for(typed)
            expect(self.part("status")).to_contain_text(typed)
        self.assertEqual(self.server.asked(self.own.host).count("/search.json"), 1)

    def test_says_when_the_index_cannot_be_read_and_tries_again(self):
        self.server.change(f"{self.own.base}search.json", b"gone", status=500)
        self.look_for("equity")
        expect(self.part("status")).to_have_text("The index could not be read. All pages are listed below.")
        expect(self.part("map")).to_be_visible()
        self.server.sites[self.own.host].changes.clear()
        self.look_for("equity mindset")
        self.finds(MINDSET)

    def test_asks_no_other_host_and_keeps_nothing(self):
        self.look_for("equity")
        self.finds(self.links.first.inner_text())
        self.assertEqual({host for host, _ in self.server.requests}, {self.own.host})
        self.assertEqual(self.page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]"), ["", 0, 0])

    def test_holds_on_a_site_below_a_path(self):
        self.page.goto(self.other.base)
        self.page.get_by_role("banner").get_by_role("link", name="Search", exact=True).click()
        self.field.fill("equity mindset")
        expect(self.links.first).to_have_attribute("href", f"{self.other.base}{PLACE}")

    # By keyboard and by address.

    def test_is_used_by_keyboard_alone(self):
        press = self.page.keyboard.press
        self.page.goto(self.own.base)
        for _ in range(3):
            press("Tab")
        expect(self.page.get_by_role("banner").get_by_role("link", name="Search", exact=True)).to_be_focused()
        press("Enter")
        expect(self.page).to_have_url(f"{self.own.base}search/")
        expect(self.field).to_be_visible()
        while not self.field.evaluate("(field) => field === document.activeElement"):
            press("Tab")
        self.page.keyboard.type("equity mindset")
        expect(self.links).not_to_have_count(0)
        press("ArrowDown")
        expect(self.links.nth(0)).to_be_focused()
        press("ArrowDown")
        expect(self.links.nth(1)).to_be_focused()
        press("ArrowUp")
        press("ArrowUp")
        expect(self.field).to_be_focused()
        press("ArrowDown")
        press("Escape")
        expect(self.field).to_be_focused()
        press("Escape")
        expect(self.field).to_have_value("")
        expect(self.part("map")).to_be_visible()
        self.page.keyboard.type("equity mindset")
        expect(self.links).not_to_have_count(0)
        press("Enter")
        expect(self.links.first).to_be_focused()
        press("Tab")
        expect(self.links.nth(1)).to_be_focused()
        press("Shift+Tab")
        press("Enter")
        expect(self.page).to_have_url(f"{self.own.base}{PLACE}")

    def test_keeps_the_search_in_the_address(self):
        self.look_for("data & cycle")
        expect(self.page).to_have_url(f"{self.own.base}search/?q=data+%26+cycle")
        self.links.first.click()
        expect(self.page.locator("h1")).to_contain_text("Data Cycle")
        self.page.go_back()
        expect(self.field).to_have_value("data & cycle")
        expect(self.links.first).to_contain_text("Data Cycle")
        self.field.fill("")
        expect(self.page).to_have_url(f"{self.own.base}search/")

    # Without scripts.

    def test_is_a_map_of_the_site_without_scripts(self):
        self.open_page(java_script_enabled=False)
        self.page.goto(f"{self.own.base}search/")
        expect(self.page.get_by_role("searchbox")).to_have_count(0)
        links = self.part("map").get_by_role("link").evaluate_all("(links) => links.map((link) => link.href)")
        sitemap = xml.etree.ElementTree.fromstring((self.own.folder / "sitemap.xml").read_text())
        listed = {place.text for place in sitemap.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")}
        # Translations are found from their originals.
        originals = {address for address in listed if not address.startswith(f"{self.own.base}es/")}
        self.assertEqual(sorted(links), sorted(originals - {f"{self.own.base}search/"}))
        headings = self.part("map").get_by_role("heading").all_inner_texts()
        self.assertEqual(headings[:2] + headings[-1:], ["Series", "Micro-credentials", "Other pages"])
