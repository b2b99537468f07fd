#!/usr/bin/env python3
"""Takes the pictures that README.md and docs/ show, of a site built from content/, into docs/screenshots/.

    take_screenshots.py PROGRAM       PROGRAM is the built rosette

They are WebP, each below 60 kB; with the Debian package fonts-urw-base35 headings are set in P052, a Palatino.
"""

import base64
import os
import pathlib
import sys

import page_case
from playwright.sync_api import expect

MOST_BYTES = 60_000
FONTS = pathlib.Path(__file__).with_name("screenshots.fonts.conf")
PHONE = {"width": 390, "height": 844}
SCREEN = {"width": 1120, "height": 860}

#: The name of a picture, the page below the base address, the window, and its scheme; a badge is reached from the home page.
PICTURES = [
    ("home", "", SCREEN, "light"),
    ("edition", "micro-credentials/equity-mindset/2020-09/", SCREEN, "light"),
    ("matrix", "commitments/matrix/", SCREEN, "light"),
    ("comparison-dark", "micro-credentials/", SCREEN, "dark"),
    ("badge-phone", "", PHONE, "light"),
    ("home-phone-dark", "", PHONE, "dark"),
]


def picture(page):
    """The window as WebP, in the best quality that is small enough."""
    session = page.context.new_cdp_session(page)
    for quality in (90, 80, 70, 60, 50):
        answer = session.send("Page.captureScreenshot", {"format": "webp", "quality": quality})
        data = base64.b64decode(answer["data"])
        if len(data) < MOST_BYTES:
            return data
    raise SystemExit(f"{page.url}: {len(data)} bytes, and more than {MOST_BYTES} are too many")


def main(program):
    os.environ["FONTCONFIG_FILE"] = str(FONTS)
    page_case.Stage.program = os.path.abspath(program)
    stage = page_case.Stage()
    folder = stage.repository / "docs/screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        for name, place, window, scheme in PICTURES:
            context = stage.new_context(viewport=window, color_scheme=scheme, device_scale_factor=1.5)
            page = context.new_page()
            page.goto(stage.own.base + place, wait_until="networkidle")
            if name.startswith("badge"):
                page.get_by_role("link", name="See a sample badge page").click()
                expect(page.locator(".check-now .status").first).to_be_visible()
            data = picture(page)
            (folder / f"{name}.webp").write_bytes(data)
            print(f"docs/screenshots/{name}.webp: {len(data):,} bytes")
            context.close()
    finally:
        stage.close()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
