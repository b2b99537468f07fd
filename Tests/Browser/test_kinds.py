"""Every kind of page, on a telephone, a tablet and a screen, by day and by night: what can be found fault with anywhere."""

from playwright.sync_api import expect

import inspection
from kinds import FRAMED, KINDS, LEADING
from page_case import MISSING_DOCUMENT, PageCase
from sites import EARLIER, LONG_WORD

WIDTHS = (320, 768, 1280)
SCHEMES = ("light", "dark")
LOOKS = [(width, scheme) for width in WIDTHS for scheme in SCHEMES]


class Kinds(PageCase):
    """Goes through all kinds in each test; what is found is reported at the end, so that one fault hides no other."""

    def setUp(self):
        super().setUp()
        self.found = []

    @staticmethod
    def address_of(kind, site):
        if not kind.place.startswith("badge:"):
            return site.base + kind.place
        _, name, *document = kind.place.split(":")
        number = site.specimen() if name == "specimen" else site.badges[name]
        return f"{site.base}badges/{number}/{''.join(document)}"

    def address(self, kind, site=None):
        return self.address_of(kind, site or self.own)

    def go_to(self, kind, page=None, site=None):
        page = page or self.page
        page.goto(self.address(kind, site))
        self.settle(kind, page)

    def settle(self, kind, page):
        """Waits until the page's script has said what it has to say."""
        if kind.template == "award":
            expect(page.locator(".check-now .status").first).to_be_visible()
        elif kind.template in ("verify", "search"):
            expect(page.locator("#verify, #site-search")).to_be_visible()

    def take(self, kind, look, found):
        self.found += [f"{kind.name}, {look}: {one}" for one in found]

    def assert_nothing_found(self):
        if self.found:
            self.fail("\n" + "\n".join(self.found))


class Looks(Kinds):
    """All widths and schemes, side by side in pages of one browser, so that all cores have work."""

    def setUp(self):
        super().setUp()
        self.looks = {}
        for width, scheme in LOOKS:
            context = self.stage.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
            self.addCleanup(context.close)
            self.looks[f"{width} {scheme}"] = page = context.new_page()
            # A page says nothing at all, but the browser says of documents that may be missing that they are.
            page.problems = problems = []
            page.on("console", lambda message, said=problems: self.hear(message, said))
            page.on("pageerror", lambda problem, said=problems: said.append(f"error: {problem}"))

    @staticmethod
    def hear(message, said):
        if not any(text in message.text for text in MISSING_DOCUMENT):
            said.append(f"{message.type}: {message.text}")

    def test_have_no_fault_in_any_look(self):
        for kind in KINDS:
            for page in self.looks.values():
                self.go_to(kind, page)
                inspection.start_axe(page)
            for look, page in self.looks.items():
                self.take(kind, look, inspection.axe_findings(page))
                self.take(kind, look, inspection.sideways(page))
                self.take(kind, look, inspection.layout_shift(page))
                self.take(kind, look, page.problems)
                page.problems.clear()
        self.assert_nothing_found()


#: A state to put the page in, and what to look for in it.
CONDITIONS = {
    "on a telephone": ({"size": (320, 900)}, (inspection.unheard, inspection.cut_text, inspection.keyboard)),
    # A window of 1280 by 1024 enlarged to 400 %.
    "at 400 %": ({"size": (320, 256)}, (inspection.sideways, inspection.cut_text)),
    "with reduced motion": ({"size": (1280, 900), "reduced_motion": "reduce"}, (inspection.motion,)),
    "by keyboard": ({"size": (1280, 900)}, (inspection.keyboard,)),
    "in forced colors": ({"size": (1280, 900), "forced_colors": "active"}, (inspection.unmarked_by_forced_colors,)),
    "in forced colors by night": (
        {"size": (320, 900), "forced_colors": "active", "color_scheme": "dark"}, (inspection.unmarked_by_forced_colors,)),
    "with letters of twice the size": (
        {"size": (1280, 900), "letters": "200%"}, (inspection.sideways, inspection.cut_text)),
}


class Conditions(Kinds):
    def prepare(self, size, letters="", **media):
        self.page.set_viewport_size(dict(zip(("width", "height"), size)))
        self.page.emulate_media(**{"reduced_motion": "null", "forced_colors": "null", "color_scheme": "light", **media})
        self.page.evaluate("(size) => { document.documentElement.style.fontSize = size; }", letters)

    def test_are_in_the_table_whatever_their_template(self):
        folder = self.stage.repository / "templates"
        templates = {file.name.removesuffix(".html.mustache") for file in folder.glob("*.html.mustache")}
        self.assertEqual({kind.template for kind in KINDS} | set(LEADING), templates)

    def test_can_be_read_and_used_in_all(self):
        for kind in KINDS:
            self.go_to(kind)
            for name, (state, inspections) in CONDITIONS.items():
                self.prepare(**state)
                for inspect in inspections:
                    self.take(kind, name, inspect(self.page))
        self.assert_nothing_found()

    def test_have_a_link_that_skips_to_the_content(self):
        for kind in KINDS:
            if kind.template in FRAMED:
                continue
            self.page.goto(self.address(kind))
            self.page.keyboard.press("Tab")
            skip = self.page.locator("a.skip")
            expect(skip).to_be_focused()
            self.assertGreaterEqual(skip.bounding_box()["y"], 0, kind.name)
            self.page.keyboard.press("Enter")
            expect(self.page.locator("main")).to_be_focused()


class EarlierAddresses(Kinds):
    def test_lead_to_the_page_at_once(self):
        plain = self.open_page(java_script_enabled=False)
        for page in (self.page, plain):
            page.goto(self.own.base + EARLIER)
            page.wait_for_url(f"{self.own.base}about/")
            expect(page.locator("h1")).to_have_text("About this site")

    def test_read_well_for_who_stays(self):
        address = self.own.base + EARLIER
        text = (self.own.folder / EARLIER / "index.html").read_text()
        staying = "\n".join(line for line in text.splitlines() if 'http-equiv="refresh"' not in line)
        self.page.route(address, lambda route: route.fulfill(body=staying, content_type="text/html; charset=utf-8"))
        for scheme in SCHEMES:
            self.page.emulate_media(color_scheme=scheme)
            self.page.goto(address)
            for width in WIDTHS:
                self.page.set_viewport_size({"width": width, "height": 900})
                self.found += inspection.sideways(self.page) + inspection.cut_text(self.page)
            inspection.start_axe(self.page)
            self.found += inspection.axe_findings(self.page)
        expect(self.page.get_by_role("link")).to_have_attribute("href", "/about/")
        self.assertEqual(self.found, [])


class Edges(Kinds):
    """Nothing to list, and names that no line is long enough for."""

    def test_read_well(self):
        site = self.stage.edge()
        self.page.emulate_media(color_scheme="light")
        for kind in KINDS:
            if kind.place.startswith("badge:") or kind.template == "news-item":
                continue
            self.go_to(kind, site=site)
            for width in WIDTHS:
                self.page.set_viewport_size({"width": width, "height": 900})
                self.take(kind, f"edge, {width}", inspection.sideways(self.page) + inspection.cut_text(self.page))
            inspection.start_axe(self.page)
            self.take(kind, "edge", inspection.axe_findings(self.page))
        self.assert_nothing_found()

    def test_say_that_there_is_nothing(self):
        site = self.stage.edge()
        for place, words in (("issuer/", "No badge has been issued here."), ("news/", "There is no news."), ("", "Check a badge")):
            self.page.goto(site.base + place)
            expect(self.page.locator("main")).to_contain_text(words)
        self.assertEqual(self.page.get_by_role("link", name="See a sample badge page").count(), 0)

    def test_of_badges_hold_a_long_name(self):
        for kind in KINDS:
            if not kind.place.startswith("badge:"):
                continue
            self.go_to(kind)
            self.page.evaluate("(word) => document.querySelectorAll('.earner bdi').forEach((one) => { one.textContent = word; })",
                               LONG_WORD)
            for width in WIDTHS:
                self.page.set_viewport_size({"width": width, "height": 900})
                self.take(kind, f"edge, {width}", inspection.sideways(self.page) + inspection.cut_text(self.page))
        self.assert_nothing_found()


class WithoutScripts(Kinds):
    def test_say_the_same_and_show_no_dead_control(self):
        scripted = self.page
        plain = self.open_page(java_script_enabled=False)
        for kind in KINDS:
            self.go_to(kind, scripted)
            plain.goto(self.address(kind))
            said = {page: self.lines(page) for page in (scripted, plain)}
            self.take(kind, "without scripts", [f"only there: {one}" for one in said[plain] if one not in said[scripted]])
            self.take(kind, "without scripts", inspection.dead_controls(plain))
            if not scripted.locator("script").count():
                self.take(kind, "without scripts", [f"missing: {one}" for one in said[scripted] if one not in said[plain]])
        self.assert_nothing_found()

    @staticmethod
    def lines(page):
        return [line.strip() for line in page.locator("main").inner_text().splitlines() if line.strip()]
