"""How many sheets of paper the pages print to."""

from test_certificate import said_by
from test_kinds import KINDS, Kinds


class Paper(Kinds):
    def test_holds_each_kind_of_page_on_as_many_sheets_as_expected(self):
        for kind in KINDS:
            self.go_to(kind)
            file = self.stage.work / "printed.pdf"
            self.page.pdf(path=str(file), prefer_css_page_size=True)
            with self.subTest(kind.name):
                self.assertIn(f"Pages:           {kind.sheets}\n", said_by("pdfinfo", str(file)))

    def test_holds_no_control_and_no_navigation(self):
        for kind in KINDS:
            self.page.emulate_media(media="screen")
            self.go_to(kind)
            self.page.emulate_media(media="print")
            shown = self.page.evaluate(
                "[...document.querySelectorAll('nav, button, input, textarea, .skip')]"
                ".filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 120))")
            self.take(kind, "print", shown)
        self.assert_nothing_found()


# Those of the other module are run there.
del Kinds
