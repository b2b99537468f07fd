"""The badge page, which checks itself again in the reader's browser."""

import json

from playwright.sync_api import expect

import sites
from page_case import NO_ED25519, PageCase

ALL = ["Format", "Signature", "Issuer", "Dates", "Status", "Achievement", "Recipient"]


class BadgePage(PageCase):
    def go_to(self, name="valid", site=None):
        self.page.goto((site or self.own).address(name))

    def now(self):
        return self.page.locator(".check-now")

    def now_says(self, text):
        expect(self.now()).to_contain_text(text)

    def test_shows_the_same_checks_as_the_program(self):
        self.go_to()
        self.now_says("Valid badge, as of")
        outcomes = {name: "passed" for name in ALL} | {"Recipient": "not checked", "This page": "passed"}
        self.assertEqual(self.outcomes(), outcomes)
        for number in range(7):
            self.page.locator(".made-check summary").nth(number).click()
        how = self.page.locator(".made-check details > p").all_inner_texts()
        self.assertTrue(all(text.startswith("On ") for text in how[:6]), how)

    def test_is_polite_and_leaves_the_focus_where_it_is(self):
        self.go_to()
        self.now_says("Valid badge, as of")
        expect(self.now()).to_have_attribute("aria-live", "polite")
        self.assertEqual(self.page.evaluate("document.activeElement.tagName"), "BODY")
        self.assertEqual(self.page.evaluate("scrollY"), 0)

    def test_asks_no_other_host(self):
        self.go_to()
        self.now_says("Valid badge, as of")
        self.assertEqual({host for host, _ in self.server.requests}, {self.own.host})

    def test_works_below_a_path(self):
        self.go_to("foreign", self.other)
        self.now_says("Valid badge, as of")
        self.assertEqual({host for host, _ in self.server.requests}, {self.other.host})

    def test_says_that_a_changed_record_does_not_pass(self):
        record = json.loads(self.own.file("valid", "credential.json").read_text())
        record["awardedDate"] = "2026-07-01T12:00:00Z"
        self.server.change(f"{self.own.address('valid')}credential.json", json.dumps(record).encode())
        self.go_to()
        self.now_says("disagree")
        self.assertEqual(self.outcomes()["Signature"], "failed")
        self.assertEqual(self.outcomes()["This page"], "failed")

    def test_says_where_page_and_registry_disagree(self):
        page = self.own.file("valid", "index.html").read_text()
        for old, new, what in (("Example Earner One", "Somebody Else", "Earner"),
                               ("Exploring and Deepening an Equity Mindset</h1>", "Another Title</h1>", "Title"),
                               ('datetime="2026-06-30"', 'datetime="2026-07-01"', "Completed")):
            self.assertIn(old, page)
            self.server.change(self.own.address("valid"), page.replace(old, new).encode())
            self.go_to()
            self.now_says("This page and the registry disagree")
            self.now_says(f"disagree about '{what}'")
            self.assertEqual(self.outcomes()["Signature"], "passed")

    def test_says_that_a_kept_page_is_older_than_the_registry(self):
        for name, content in self.stage.before_revocation.items():
            self.server.change(self.own.address("revoked") + name, content)
        self.go_to("revoked")
        self.now_says("This page and the registry disagree")
        self.assertEqual(self.outcomes()["Status"], "failed")

    def test_says_that_the_record_is_gone(self):
        self.server.change(f"{self.own.address('valid')}credential.json", b"", status=404)
        self.go_to()
        self.now_says("its record is gone")

    def test_says_that_a_withdrawn_badge_is_withdrawn_in_the_list_too(self):
        for name in ("revoked", "replaced"):
            self.go_to(name)
            self.now_says("The issuer’s status list says so too")
            self.assertEqual([path for _, path in self.server.requests if path.endswith("credential.json")], [])

    def test_says_when_the_list_does_not_know_of_the_withdrawal(self):
        lists = self.own.folder / "status/1.json"
        self.server.change(f"{self.own.base}status/1.json", self.stage.list_before_revocation)
        self.assertNotEqual(lists.read_bytes(), self.stage.list_before_revocation)
        self.go_to("revoked")
        self.now_says("This page and the registry disagree")

    def test_says_when_the_browser_is_offline(self):
        self.page.add_init_script("Object.defineProperty(navigator, 'onLine', { get: () => false })")
        self.page.route("**/credential.json", lambda route: route.abort("internetdisconnected"))
        self.go_to()
        self.now_says("This browser is offline, so nothing was checked again.")

    def test_says_when_the_record_cannot_be_reached(self):
        self.page.route("**/credential.json", lambda route: route.abort("connectionrefused"))
        self.go_to()
        self.now_says("The record could not be reached")

    def test_says_when_the_browser_cannot_check_signatures(self):
        self.page.add_init_script(NO_ED25519)
        self.go_to()
        self.now_says("This browser cannot check Ed25519 signatures.")
        self.assertEqual(self.outcomes()["Signature"], "not checked")
        self.assertNotIn("failed", self.outcomes().values())

    def test_shows_names_as_text(self):
        self.go_to("hostile")
        self.now_says("Valid badge, as of")
        expect(self.page.locator(".earner bdi")).to_have_text(sites.HOSTILE)
        self.assertEqual(self.page.locator("main script, main [onerror]").count(), 0)

    def test_shows_days_as_they_were_recorded_in_every_time_zone(self):
        for zone in ("America/Chicago", "Pacific/Honolulu", "Pacific/Kiritimati"):
            self.open_page(timezone_id=zone)
            for name, day, year in (("valid", "June 30, 2026", "fiscal year 2026"), ("july", "July 1, 2026", "fiscal year 2027")):
                self.go_to(name)
                self.now_says("Valid badge, as of")
                self.assertEqual(self.outcomes()["This page"], "passed")
                expect(self.page.locator("article")).to_contain_text(day)
                expect(self.page.locator("article")).to_contain_text(year)

    def test_copies_the_address_and_prints(self):
        self.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        self.page.add_init_script("window.print = () => { window.printed = true; }")
        self.go_to()
        self.page.locator("button[data-action=copy]").click()
        expect(self.part("done")).to_have_text("Copied.")
        self.assertEqual(self.page.evaluate("navigator.clipboard.readText()"), self.own.address("valid"))
        self.page.locator("button[data-action=print]").click()
        self.assertTrue(self.page.evaluate("window.printed"))

    def test_shares_only_where_the_browser_can(self):
        self.page.add_init_script("delete Navigator.prototype.share")
        self.go_to()
        expect(self.page.locator("button[data-action=print]")).to_be_visible()
        expect(self.page.locator("button[data-action=share]")).to_be_hidden()
        self.open_page().add_init_script("navigator.share = async (given) => { window.shared = given; }")
        self.go_to()
        self.page.locator("button[data-action=share]").click()
        self.assertEqual(self.page.evaluate("window.shared.url"), self.own.address("valid"))

    def test_shows_no_buttons_and_no_empty_place_without_scripts(self):
        self.open_page(java_script_enabled=False)
        self.go_to()
        for action in ("copy", "share", "print"):
            expect(self.page.locator(f"button[data-action={action}]")).to_be_hidden()
        expect(self.page.locator(".status").first).to_contain_text("Valid badge, as of")

    def test_checks_specimens_as_the_specimens_that_they_are(self):
        self.page.goto(f"{self.own.base}badges/{self.own.specimen()}/")
        self.now_says("Valid specimen, as of")
        self.assertEqual(self.outcomes()["Issuer"], "passed")
        expect(self.page.locator("button[data-action]")).to_have_count(0)
