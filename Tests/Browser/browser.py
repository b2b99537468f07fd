"""Chromium as Debian has it, led by Playwright, with every host name of the tests leading to the server of the tests."""

import contextlib

from playwright.sync_api import sync_playwright

PROGRAM = "/usr/bin/chromium"


@contextlib.contextmanager
def chromium(port):
    """A browser without a network but this machine's server."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=PROGRAM,
            args=["--no-sandbox", f"--host-resolver-rules=MAP *:443 127.0.0.1:{port}", "--ignore-certificate-errors"])
        try:
            yield browser
        finally:
            browser.close()


class Console:
    """What pages complain of: messages, thrown errors and refused loads; a missing document that was asked for is none."""

    def __init__(self, page, expected=()):
        self.problems, self.expected = [], expected
        page.on("console", self._message)
        page.on("pageerror", lambda problem: self.problems.append(f"error: {problem}"))

    def _message(self, message):
        if message.type in ("error", "warning") and not any(text in message.text for text in self.expected):
            self.problems.append(f"{message.type}: {message.text}")
