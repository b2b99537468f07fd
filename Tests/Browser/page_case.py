"""What the tests of pages share: two built sites, their server, a browser, and the page that checks badges."""

import json
import pathlib
import re
import shutil
import tempfile
import unittest

from playwright.sync_api import expect

import browser
import sites
from site_server import PublishedSite, SiteServer

# Long enough for a busy machine: how fast pages are is measured (measure_pages.py), not tested.
expect.set_options(timeout=30_000)

#: A browser reports every answer but 200 on its own; pages ask for documents that may be missing.
MISSING_DOCUMENT = ("Failed to load resource",)

#: A browser of before 2025.
NO_ED25519 = """
for (const name of ["importKey", "generateKey", "verify"]) {
  crypto.subtle[name] = () => Promise.reject(new DOMException("Unrecognized name.", "NotSupportedError"));
}
"""


class Stage:
    """Everything that is made once for all tests of a run."""

    program = None
    repository = pathlib.Path(__file__).resolve().parents[2]

    def __init__(self):
        self.work = pathlib.Path(tempfile.mkdtemp(prefix="rosette-pages-"))
        maker = sites.Maker(self.program, self.repository, self.work)
        self.own, self.other, self.maker = maker.own(), maker.other(), maker
        self._edge = self._moved = None
        self.before_revocation = maker.before_revocation
        self.list_before_revocation = maker.list_before_revocation
        self.server = SiteServer([PublishedSite(site.base, site.folder) for site in (self.own, self.other)], self.work)
        self._browser = browser.chromium(self.server.port)
        self.browser = self._browser.__enter__()
        self.context = self.new_context()

    def edge(self):
        """A third site, made for those who ask for it."""
        if self._edge is None:
            self._edge = self.maker.edge()
            self.server.add(PublishedSite(self._edge.base, self._edge.folder))
        return self._edge

    def moved(self):
        """A site that moved, made for those who ask for it; the host of before does not answer."""
        if self._moved is None:
            self._moved = self.maker.moved()
            self.server.add(PublishedSite(self._moved.base, self._moved.folder))
        return self._moved

    def new_context(self, **options):
        context = self.browser.new_context(ignore_https_errors=True, **options)
        context.set_default_timeout(60_000)
        return context

    def close(self):
        self._browser.__exit__(None, None, None)
        self.server.close()
        shutil.rmtree(self.work)


class PageCase(unittest.TestCase):
    """One page for each test; its console has to stay empty."""

    stage = None

    def setUp(self):
        self.own, self.other, self.server = self.stage.own, self.stage.other, self.stage.server
        self.server.reset()
        self.stage.context.set_offline(False)
        self.open_page()

    def open_page(self, **options):
        """A page among the others of the run, whose assets the browser has kept; with options, one in a context of its own."""
        context = self.stage.new_context(**options) if options else self.stage.context
        self.page = context.new_page()
        self.addCleanup(context.close if options else self.page.close)
        self.console = browser.Console(self.page, MISSING_DOCUMENT)
        return self.page

    def tearDown(self):
        self.assertEqual(self.console.problems, [])

    def part(self, name):
        return self.page.locator(f"[data-part={name}]")

    def work_file(self, name, content):
        file = self.stage.work / "given" / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return str(file)

    # The page that checks badges.

    def go_to_verify(self, site=None):
        self.page.goto(f"{(site or self.own).base}verify/")
        expect(self.page.locator("#verify")).to_be_visible()

    def check_text(self, text):
        self.page.fill("#verify-text", text)
        self.page.get_by_role("button", name="Check", exact=True).click()

    def check_files(self, *files):
        self.part("picker").set_input_files([str(file) for file in files])

    def says(self, text):
        expect(self.part("status")).to_contain_text(text)

    def outcomes(self):
        """Each check's outcome by its name, once there are any."""
        rows = self.page.locator(".made-check")
        expect(rows.first).to_be_visible()
        lines = rows.locator(".made-line").all_inner_texts()
        return dict(re.fullmatch(r"(.+?) (passed|failed|not checked)", line.strip()).groups() for line in lines)

    def reasons(self):
        return self.page.locator(".made-reason").all_inner_texts()
