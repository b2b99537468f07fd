"""The site that `rosette new site` makes: its pages at the widths of a telephone and a screen, by day and by night."""

import subprocess

import inspection
from page_case import MISSING_DOCUMENT, PageCase
from site_server import PublishedSite

BASE = "https://new.sample.org/badges/"
EDITION = "micro-credentials/example-skill/2026-01/"
PLACES = ["", "series/example-series/", "micro-credentials/", EDITION, f"{EDITION}rubric/", "commitments/", "commitments/matrix/",
          "news/", "news/2026-01-15-sample-site/", "sources/", "data/", "issuer/", "badges/", "verify/", "search/", "about/",
          "accessibility/", "404.html"]
LOOKS = [(320, "light"), (1280, "dark")]


class NewSite(PageCase):
    def setUp(self):
        super().setUp()
        folder = self.stage.work / "new-site"
        self.rosette("new", "site", str(folder), "--base-url", BASE)
        for kind, name in (("micro-credential", "reading-water"), ("edition", "example-skill@2027-01"),
                           ("commitment", "open-doors"), ("news", "open-day")):
            self.rosette("new", kind, name, "--source", str(folder))
        self.rosette("build", "--release", "--source", str(folder), "--output", str(folder / "public"))
        self.server.add(PublishedSite(BASE, folder / "public"))

    def rosette(self, *arguments):
        run = subprocess.run([self.stage.program, *arguments], capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""), arguments)

    def test_has_no_fault_in_any_look(self):
        found = []
        for width, scheme in LOOKS:
            context = self.stage.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
            self.addCleanup(context.close)
            page = context.new_page()
            problems = []
            page.on("console", lambda message: problems.append(message.text))
            page.on("pageerror", lambda problem: problems.append(str(problem)))
            for place in PLACES:
                answer = page.goto(BASE + place)
                inspection.start_axe(page)
                said = [text for text in problems if not any(missing in text for missing in MISSING_DOCUMENT)]
                faults = [*inspection.axe_findings(page), *inspection.sideways(page), *said]
                if answer.status != 200:
                    faults.append(f"answered {answer.status}")
                found += [f"/{place}, {width} {scheme}: {fault}" for fault in faults]
                problems.clear()
        self.assertEqual(found, [])
