"""The page that checks badges, as a reader uses it."""

import base64
import copy
import json
import re
import subprocess
import unittest

from playwright.sync_api import expect

import sites
from page_case import NO_ED25519, PageCase

UNMADE = "7g4n-q2ke-0w9r-x5tb"


class VerifyPage(PageCase):
    def setUp(self):
        super().setUp()
        self.go_to_verify()
        self.server.requests.clear()

    def credential(self, name="valid", site=None):
        return json.loads((site or self.own).file(name, "credential.json").read_text())

    # What can be given.

    def test_reads_a_badge_number_however_it_is_typed(self):
        number = self.own.badges["valid"]
        for typed in (number, number.upper(), number.replace("-", ""), number.replace("-", " – "),
                      number.replace("0", "O").replace("1", "l")):
            self.check_text(typed)
            self.says(f"Checked: {typed}")
            self.says("Valid badge, as of")

    def test_reads_addresses_of_the_page_and_of_the_files_beside_it(self):
        address = self.own.address("valid")
        for given in (address, address.rstrip("/"), address.removeprefix("https://"), f"{address}credential.json",
                      f"{address}?from=mail#top", f'See "{address}", thanks',
                      f"<{address}>"):
            self.check_text(given)
            self.says("Valid badge, as of")
        self.assertEqual(self.outcomes(), {
            "Format": "passed", "Signature": "passed", "Issuer": "passed", "Dates": "passed", "Status": "passed",
            "Achievement": "passed", "Recipient": "not checked"})

    def test_reads_a_record_and_a_picture_from_the_picker(self):
        for file in (self.own.file("valid", "credential.json"), self.own.file("valid", "badge.png"), self.baked_svg()):
            self.check_files(file)
            self.says("Valid badge, as of")
            self.says(str(file).rsplit("/", 1)[-1])

    def baked_svg(self):
        image = next((self.stage.repository / "content/micro-credentials/equity-mindset/2020-09").glob("badge.svg"))
        out = self.stage.work / "baked.svg"
        subprocess.run([self.stage.program, "bake", image, self.own.file("valid", "credential.json"), "--output", out],
                       check=True, capture_output=True)
        return out

    def test_opens_the_picker_by_a_button(self):
        with self.page.expect_file_chooser() as chooser:
            self.page.get_by_role("button", name="Choose a file").click()
        chooser.value.set_files(str(self.own.file("valid", "badge.png")))
        self.says("Valid badge, as of")

    def test_reads_what_is_dropped_or_pasted(self):
        picture = base64.b64encode(self.own.file("valid", "badge.png").read_bytes()).decode()
        for event in ("drop", "paste"):
            self.page.evaluate("""([kind, text]) => {
                const bytes = Uint8Array.from(atob(text), (digit) => digit.charCodeAt(0));
                const data = new DataTransfer();
                data.items.add(new File([bytes], `${kind}.png`, { type: "image/png" }));
                const made = kind === "drop" ? new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })
                  : new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
                document.querySelector("main").dispatchEvent(made);
            }""", [event, picture])
            self.says(f"Checked: {event}.png")
            self.says("Valid badge, as of")

    def test_reads_a_pasted_record(self):
        self.check_text(self.own.file("valid", "credential.json").read_text())
        self.says("Valid badge, as of")

    def test_reads_a_record_of_open_badges_2(self):
        self.check_files(self.own.file("valid", "assertion.json"))
        self.says("Valid badge, as of")
        self.page.locator(".made-check summary").nth(1).click()
        expect(self.page.locator(".made-check").nth(1)).to_contain_text("read the assertion at its own address")

    def test_shows_many_lines_as_a_table(self):
        lines = [self.own.address("valid"), self.own.badges["july"], self.own.badges["revoked"], UNMADE, "a line of words"]
        self.check_text("\n".join(lines))
        self.says("Done: 2 of 5 are valid badges")
        rows = self.page.locator(".results tbody tr")
        for index, text in enumerate(["Valid badge", "Valid badge", "", "There is no such badge on this site", "neither"]):
            expect(rows.nth(index)).to_contain_text(text)
        expect(rows.nth(0)).to_contain_text("June 30, 2026")
        expect(rows.nth(2)).to_contain_text("evoked")
        self.assertEqual(self.page.locator(".results th[scope=row]").all_inner_texts(), lines)

    # What came of it.

    def test_says_that_a_withdrawn_badge_was_withdrawn(self):
        for name, word in (("revoked", "Revoked."), ("replaced", "Replaced by another badge.")):
            self.check_text(self.own.badges[name])
            self.says(word)
            expect(self.part("status")).not_to_contain_text("Valid badge")
            expect(self.page.get_by_role("link", name="Open the page of this badge")).to_have_attribute(
                "href", self.own.address(name))

    def test_refuses_a_record_that_was_changed_anywhere(self):
        files = []
        for number, (path, changed) in enumerate(each_change(self.credential())):
            files.append(self.work_file(f"changed-{number}-{'.'.join(map(str, path))[-60:].replace('/', '')}.json", changed))
        self.assertGreater(len(files), 30)
        self.check_files(*files)
        # Some of the changes make another host of a host.
        self.part("decline").click()
        self.says(f"Done: 0 of {len(files)} are valid badges")

    def test_refuses_a_record_that_another_key_signed(self):
        copied = json.loads(json.dumps(self.credential("foreign", self.other)).replace(
            "did:web:badges.other.example:catalog", f"did:web:{self.own.host}"))
        self.check_files(self.work_file("other-key.json", copied))
        # Its status list is still the other's.
        self.part("decline").click()
        self.says("Not a valid badge, as of")
        self.assertEqual(self.outcomes()["Signature"], "failed")

    def test_says_that_what_is_none_is_not_a_badge(self):
        for name, content in (("words.txt", b"Not a badge at all"), ("empty.json", b""), ("other.json", b'{"a": 1}'),
                              ("page.html", b"<!doctype html><p>Hello"), ("no-badge.png", self.plain_picture())):
            self.check_files(self.work_file(name, content))
            self.says(f"Checked: {name}")
            self.says("Not a valid badge")
            self.assertEqual(self.outcomes()["Format"], "failed")

    def plain_picture(self):
        return (self.stage.repository / "content/micro-credentials/equity-mindset/2020-09/badge.png").read_bytes()

    def test_refuses_a_file_of_50_MB(self):
        text = b'{"a": "' + b"x" * (50 << 20) + b'"}'
        picture = self.plain_picture()[:33] + (50 << 20).to_bytes(4, "big") + b"IDAT" + bytes(50 << 20)
        for name, content in (("large.png", picture), ("large.json", text)):
            self.check_files(self.work_file(name, content))
            self.says(f"Checked: {name}")
            self.says("Not a valid badge")
        expect(self.page.locator(".made-reason").first).to_have_text("it is larger than 1 MB")

    def test_says_what_not_found_means(self):
        self.check_text(UNMADE)
        for text in ("There is no such badge on this site", "no proof of forgery", "Check the typing", "Ask the earner",
                     "Names cannot be searched", f"address bar of your browser reads {self.own.host}"):
            self.says(text)
        for typed, text in (("7g4n-q2ke-0w9r-x5t", "16 letters and digits"), ("hello", "neither an address nor"),
                            ("http://badges.other.example/", "https://"), ("", "Give an address")):
            self.open_page()
            self.go_to_verify()
            self.check_text(typed)
            self.says(text)

    def test_compares_an_address_without_sending_it(self):
        for typed, outcome in ((sites.ADDRESS, "passed"), (f"  {sites.ADDRESS.upper()} ", "passed"),
                               ("someone.else@district.example", "failed")):
            self.page.fill("#verify-recipient", typed)
            self.check_text(self.own.badges["valid"])
            expect(self.page.locator(".made-check").last).to_contain_text(outcome)
        self.assertFalse([path for _, path in self.server.requests if "district" in path])

    def test_checks_a_file_again_for_another_person(self):
        self.check_files(self.own.file("valid", "badge.png"))
        self.says("Valid badge")
        self.page.fill("#verify-recipient", "someone.else@district.example")
        self.page.get_by_role("button", name="Check", exact=True).click()
        self.says("Not a valid badge")

    # Others.

    def test_asks_before_another_host_is_contacted(self):
        file = self.other.file("foreign", "credential.json")
        self.check_files(file)
        expect(self.part("question")).to_be_visible()
        expect(self.part("hosts")).to_contain_text("badges.other.example")
        expect(self.part("hosts")).to_contain_text("did:web:badges.other.example:catalog")
        expect(self.part("heading")).to_be_focused()
        self.assertEqual(self.server.asked("badges.other.example"), [])
        self.part("decline").click()
        self.says("Cannot be checked fully")
        self.assertEqual(self.server.asked("badges.other.example"), [])
        self.assertEqual(self.outcomes()["Signature"], "not checked")
        self.check_files(file)
        self.part("agree").click()
        self.says("Valid badge of another issuer, badges.other.example, as of")
        self.assertIn("/catalog/did.json", self.server.asked("badges.other.example"))

    def test_asks_before_an_address_elsewhere_is_opened(self):
        self.check_text(self.other.address("foreign"))
        expect(self.part("hosts")).to_contain_text("where the address leads")
        self.assertEqual(self.server.asked("badges.other.example"), [])
        self.part("agree").click()
        self.says("Valid badge of another issuer")

    def test_cannot_check_where_the_other_host_does_not_answer(self):
        self.server.down.add("badges.other.example")
        self.check_files(self.other.file("foreign", "credential.json"))
        self.part("agree").click()
        self.says("Cannot be checked fully")
        self.assertNotIn("failed", self.outcomes().values())

    def test_finds_no_badge_at_other_addresses_of_the_site(self):
        for address in (self.own.base, f"{self.own.base}badges/", f"{self.own.base}about/"):
            self.check_text(address)
            self.says("There is no such badge on this site")
        expect(self.part("question")).to_be_hidden()

    def test_asks_for_each_host_of_many_lines(self):
        self.check_text(f"{self.other.address('foreign')}\nhttps://third.example/badges/x/\n{self.own.badges['valid']}")
        boxes = self.part("hosts").get_by_role("checkbox")
        expect(boxes).to_have_count(2)
        boxes.first.check()
        self.part("agree").click()
        self.says("Done: 2 of 3 are valid badges")
        expect(self.page.locator(".results tbody tr").nth(1)).to_contain_text("third.example was not asked")
        self.assertEqual(self.server.asked("third.example"), [])

    def test_asks_before_another_site_of_the_same_host_is_read(self):
        self.go_to_verify(self.other)
        record = self.other.file("foreign", "credential.json").read_text().replace(":catalog", ":neighbor").replace(
            "/catalog/", "/neighbor/")
        self.check_files(self.work_file("neighbor.json", record.encode()))
        expect(self.part("hosts")).to_contain_text(self.other.host)
        self.assertFalse([path for path in self.server.asked(self.other.host) if "neighbor" in path])
        self.part("agree").click()
        self.says("Cannot be checked fully")

    def test_reads_a_specimen_as_none_of_the_site(self):
        self.check_files(self.own.folder / "badges" / self.own.specimen() / "credential.json")
        self.says("Not a valid badge")
        self.assertIn("which issues specimens, not real badges", " ".join(self.reasons()))

    # Browsers and places.

    def test_says_that_it_is_a_copy(self):
        page = self.own.folder / "verify/index.html"
        self.server.change(f"{self.own.base}verify/", page.read_text().replace(
            f'data-base="{self.own.base}"', 'data-base="https://home.example/"').encode())
        self.go_to_verify()
        expect(self.page.locator("#verify")).to_contain_text(f"read from {self.own.host} and not from home.example")

    def test_says_when_the_browser_is_offline(self):
        self.page.context.set_offline(True)
        self.check_text(self.own.badges["valid"])
        self.says("This browser is offline.")
        self.check_files(self.own.file("valid", "credential.json"))
        self.says("Cannot be checked fully")

    def test_says_when_the_browser_cannot_check_signatures(self):
        self.open_page().add_init_script(NO_ED25519)
        self.go_to_verify()
        self.check_text(self.own.badges["valid"])
        self.says("Cannot be checked fully")
        self.assertEqual(self.outcomes()["Signature"], "not checked")
        self.assertIn("this browser cannot check Ed25519 signatures", self.reasons())

    def test_works_below_a_path(self):
        self.go_to_verify(self.other)
        self.check_text(self.other.badges["foreign"])
        self.says("Valid badge, as of")
        self.assertEqual(self.server.asked(self.own.host), [])

    def test_checks_badges_of_before_the_site_moved_without_the_old_host(self):
        site = self.stage.moved()
        self.go_to_verify(site)
        number = site.badges["foreign"]
        for given in (number, f"{sites.BEFORE}badges/{number}/"):
            self.check_text(given)
            self.says("Valid badge, as of")
            self.assertIn(
                "signed by did:web:before.example, which the issuer that was expected, did:web:moved.example:catalog, "
                "says it was before", " ".join(self.reasons()))
        self.check_files(site.file("foreign", "credential.json"))
        self.says("credential.json")
        self.says("Valid badge, as of")
        self.page.goto(site.address("foreign"))
        expect(self.page.locator(".check-now")).to_contain_text("Valid badge, as of")
        self.assertEqual(self.server.asked("before.example"), [])

    def test_shows_days_as_they_were_recorded_in_every_time_zone(self):
        for zone in ("America/Chicago", "Pacific/Honolulu", "Pacific/Kiritimati"):
            self.open_page(timezone_id=zone)
            self.go_to_verify()
            for name, day in (("valid", "June 30, 2026"), ("july", "July 1, 2026")):
                self.check_text(self.own.badges[name])
                expect(self.page.locator(".result .facts div").filter(has_text="Completed")).to_contain_text(day)
                expect(self.page.locator(".result .facts div").filter(has_text="Issued")).to_contain_text("July 2, 2026")

    def test_shows_texts_of_others_as_text(self):
        self.check_text(self.own.badges["hostile"])
        self.says("Valid badge, as of")
        expect(self.page.locator(".result .facts bdi").filter(has_text="alert(1)")).to_have_text(sites.HOSTILE)
        name = "<img src=x onerror=alert(1)> \u202egnp.json"
        self.page.evaluate("""(name) => {
            const data = new DataTransfer();
            data.items.add(new File(["{}"], name));
            document.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
        }""", name)
        expect(self.part("status").locator("bdi").first).to_have_text(name)
        self.assertTrue(self.page.title().startswith("Check a badge"))
        self.assertEqual(self.page.locator("main img, main script").count(), 0)

    def test_works_by_keyboard_alone(self):
        self.page.focus("#verify-text")
        keys = self.page.keyboard
        keys.type(self.own.badges["valid"])
        for name in ("choose", "recipient"):
            keys.press("Tab")
            expect(self.part(name)).to_be_focused()
        keys.press("Tab")
        submit = self.page.get_by_role("button", name="Check", exact=True)
        expect(submit).to_be_focused()
        keys.press("Enter")
        self.says("Valid badge, as of")
        expect(submit).to_be_focused()
        keys.press("Tab")
        keys.press("Enter")
        expect(self.page.locator(".made-check details").first).to_have_attribute("open", "")
        self.check_files(self.other.file("foreign", "credential.json"))
        expect(self.part("heading")).to_be_focused()
        keys.press("Tab")
        keys.press("Enter")
        self.says("Valid badge of another issuer")

    def test_explains_itself_without_scripts(self):
        self.open_page(java_script_enabled=False).goto(f"{self.own.base}verify/")
        expect(self.page.locator("#verify")).to_be_hidden()
        for text in ("Open the full address printed on the badge", "rosette verify", "no proof of forgery"):
            expect(self.page.locator("main")).to_contain_text(text)

    def test_tells_in_404_what_not_found_means(self):
        self.page.goto(f"{self.own.base}badges/{UNMADE}/")
        for text in ("no proof of forgery", "Check the typing", "Ask the earner", "Names cannot be searched",
                     f"address bar of your browser reads {self.own.host}"):
            expect(self.page.locator("main")).to_contain_text(text)


class Words(unittest.TestCase):
    def test_are_there_for_every_sentence_of_the_scripts(self):
        root = PageCase.stage.repository / "templates"
        strings = set(re.findall(r"^browser-(?:badge-|verify-|search-)?([\w-]+):", (root / "strings/en.yml").read_text(), re.MULTILINE))
        scripts = "".join(file.read_text() for file in (root / "assets/scripts").glob("**/*.js") if file.parent.name != "verifier")
        used = set(re.findall(r"""(?:say\([^;]*?|word\(|statusLine\([^;]*?)"([a-z]+(?:-[a-z]+)+)\"""", scripts))
        used |= {f"problem-{key}" for key in re.findall(r'problem: "([\w-]+)"', scripts)}
        self.assertEqual(used - strings, set())
        families = tuple(re.findall(r"`([a-z]+-)\$\{", scripts))
        self.assertEqual({key for key in strings if f'"{key}"' not in scripts and not key.startswith(families)}, set())


def each_change(document):
    """Every text of a document with one letter changed, and every member left out."""
    for path, value in leaves(document):
        changed = copy.deepcopy(document)
        place = changed
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = not value if isinstance(value, bool) else f"{value}x" if value[-1:] != "x" else f"{value}y"
        yield path, changed


def leaves(value, path=()):
    if isinstance(value, dict):
        for name, member in value.items():
            yield from leaves(member, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from leaves(item, (*path, index))
    else:
        yield path, value
