"""That each inspection finds a fault: a page with one fault of each kind, and the same page without."""

import inspection
from page_case import PageCase

PAGE = """<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Planted</title><style>a:focus {{ outline: 3px solid }} {style}</style></head>
<body><main><h1>Planted</h1><p>Words with a <a href="a.html">first link</a> and a <a href="b.html">second link</a></p>{body}</main></body></html>"""

#: For each fault: the inspection that has to find it, a style, markup, and a word of what is said.
FAULTS = {
    "contrast": ("axe", "p { color: #aaa; background: #fff }", "", "color-contrast"),
    "heading order": ("axe", "", "<h4>Deep</h4>", "heading-order"),
    "wide": (inspection.sideways, "", "<div style='width: 5000px'>wide</div>", "beyond the edge"),
    "cut": (inspection.cut_text, "", "<div style='overflow: hidden; width: 9px; white-space: nowrap'>cut off</div>", "cut"),
    "motion": (inspection.motion, "p { transition: color 1s }", "", "<p>"),
    "unseen focus": (inspection.keyboard, "a:focus { outline: 0 }", "", "no outline"),
    "clipped focus": (inspection.keyboard, "p { overflow: hidden; inline-size: fit-content }", "", "outline cut"),
    "odd order": (inspection.keyboard, "", "<a href='c.html' tabindex='1'>third</a>", "Tab number"),
    "trap": (inspection.keyboard, "", "<button onkeydown='if (event.key === \"Tab\") event.preventDefault()'>trap</button>",
             "does not let go"),
    "dead": (inspection.dead_controls, "", "<button>press</button>", "dead"),
    "forced": (inspection.unmarked_by_forced_colors, "", "<span class='chip'>x</span>", "not drawn"),
    "table": (inspection.unheard, "",
              "<table role='presentation'><tr><th scope='row'>One</th><td>two</td></tr></table>", "heard as"),
    "figure": (inspection.unheard, "", "<figure><p>Three</p></figure>", "without a caption"),
    "shift": (inspection.layout_shift, "", "", "the layout moved"),
}

#: Waits until the page has been drawn as it is now.
DRAWN = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))"


class Planted(PageCase):
    def show(self, style="", body=""):
        address = f"{self.other.base}planted.html"
        self.server.change(address, PAGE.format(style=style, body=body).encode())
        self.page.goto(address)

    def findings(self, look):
        if look != "axe":
            return look(self.page)
        inspection.start_axe(self.page)
        return inspection.axe_findings(self.page)

    def test_faults_are_found(self):
        for name, (look, style, body, said) in FAULTS.items():
            self.show(style, body)
            if name == "shift":
                self.page.evaluate(DRAWN)
                self.page.evaluate("document.querySelector('p').style.marginBlockStart = '300px'")
                self.page.evaluate(DRAWN)
            with self.subTest(name):
                self.assertIn(said, "\n".join(self.findings(look)))

    def test_nothing_is_found_where_there_is_nothing(self):
        self.show()
        for look in {look for look, *_ in FAULTS.values()}:
            self.assertEqual(self.findings(look), [])

    def test_what_a_page_says_on_the_console_is_heard(self):
        self.page.goto(self.own.base)
        self.page.evaluate("console.warn('planted')")
        self.assertEqual(self.console.problems, ["warning: planted"])
        self.console.problems.clear()
