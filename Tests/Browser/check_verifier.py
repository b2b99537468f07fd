#!/usr/bin/env python3
"""Runs the verifier for browsers in Chromium: against the program's answers, the standards' vectors, and by itself.

    check_verifier.py PROGRAM cases FOLDER       FOLDER holds verifications as VerifyingTests records them, one a file
    check_verifier.py PROGRAM own CASE           CASE is a recorded credential that is valid
    check_verifier.py PROGRAM vectors FOLDER     FOLDER is shared/standards
    check_verifier.py --ready                    exit 0 if it could run here; else says what is missing, exit 2
"""

import contextlib
import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading

try:
    import browser

    MISSING = None if os.access(browser.PROGRAM, os.X_OK) else f"Chromium is not at {browser.PROGRAM}"
except ImportError as problem:
    MISSING = f"a package of Tests/Browser/requirements.txt cannot be imported ({problem})"

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]


class Folders(http.server.SimpleHTTPRequestHandler):
    """Serves several folders, each below a name of its own."""

    extensions_map = {".js": "text/javascript", ".json": "application/json", "": "application/octet-stream"}

    def __init__(self, *arguments, folders, **named):
        self.folders = folders
        super().__init__(*arguments, **named)

    def translate_path(self, path):
        name, _, rest = path.split("?")[0].lstrip("/").partition("/")
        folder = self.folders.get(name)
        file = folder and (folder / rest).resolve()
        return str(file) if file and file.is_relative_to(folder.resolve()) else "/nowhere"

    def log_message(self, *_):
        pass


def modules_of(scripts, folder):
    """The modules as they were written, to look into one by one; the vocabulary is that of the build."""
    shutil.copytree(ROOT / "templates/assets/scripts", folder)
    lines = (scripts / "verifier/verifier.js").read_text().splitlines()
    vocabulary = next(line for line in lines if line.startswith("const vocabulary = "))
    (folder / "verifier/vocabulary.js").write_text(f"export {vocabulary}\n")
    return folder


@contextlib.contextmanager
def page(program, folders):
    """A blank page of a server that has the scripts as a build publishes them."""
    with tempfile.TemporaryDirectory() as built:
        command = [program, "build", "--quiet", "--source", ROOT, "--output", f"{built}/site"]
        subprocess.run(command, check=True)
        scripts = next(pathlib.Path(built, "site", "assets").glob("*/scripts"))
        modules = modules_of(scripts, pathlib.Path(built, "modules"))
        served = {"scripts": scripts, "modules": modules, "tests": HERE, **folders}
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Folders, folders=served))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            with browser.chromium(1) as chromium:
                opened = chromium.new_page()
                opened.goto(f"http://127.0.0.1:{server.server_port}/tests/blank.html")
                yield opened
        finally:
            server.shutdown()


def check_cases(program, folder):
    names = sorted(file.name for file in folder.glob("*.json"))
    with page(program, {"cases": folder}) as opened:
        addresses = [f"/cases/{name}" for name in names]
        lines = opened.evaluate("async (all) => (await import('/tests/repeat_cases.js')).differences(all)", addresses)
    print("\n".join(lines[:40] + [f"{len(names)} verifications repeated, {len(lines)} differences"]))
    return 1 if lines or not names else 0


def check_own(program, case):
    with page(program, {"cases": case.parent}) as opened:
        lines = opened.evaluate("async (one) => (await import('/tests/own_cases.js')).failures(one)", f"/cases/{case.name}")
    print("\n".join(lines))
    return 1 if lines else 0


def check_vectors(program, folder):
    with page(program, {"standards": folder}) as opened:
        answer = opened.evaluate("async () => (await import('/tests/vector_cases.js')).failures()")
    print("\n".join(answer["found"] + [f"{answer['count']} vectors, {len(answer['found'])} failures"]))
    return 1 if answer["found"] else 0


CHECKS = {"cases": check_cases, "own": check_own, "vectors": check_vectors}


def main(arguments):
    if MISSING:
        print(MISSING)
        return 2
    if arguments == ["--ready"]:
        return 0
    if len(arguments) != 3 or arguments[1] not in CHECKS:
        print(__doc__)
        return 64
    return CHECKS[arguments[1]](os.path.abspath(arguments[0]), pathlib.Path(arguments[2]).resolve())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
