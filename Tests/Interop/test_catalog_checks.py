#!/usr/bin/env python3
"""Checks that check_catalog.py can fail: a good site passes, and each thing wrong with it is noticed.

    test_catalog_checks.py SITE_DIR BASE_URL     one line a surprise; exit 1 if there is any
    test_catalog_checks.py --ready               exit 0 if it could run here; else says what is missing, exit 2

The site is one with official rubrics, corrections or not, and a news item. It is not changed: faults go into a copy.
"""

import argparse
import pathlib
import re
import shutil
import sys
import tempfile

from check_catalog import MISSING, Catalog
from readiness import options_when_ready

# file, what stands there (a pattern), what is put in its place, and what has to be said of it (a pattern)
FAULTS = [
    ("data/case.json", r'"fullStatement"', '"statement"', r"'fullStatement' is a required property|'statement' was unex"),
    ("data/case.json", r'"caseVersion": "1.1"', '"caseVersion": "1.0"', r"'1.0' is not one of"),
    ("data/case.json", r"T12:00:00Z", " noon", r"noon' is not a time"),
    ("data/case.json", r'"isChildOf"', '"isBelow"', r"not valid under any of the given schemas"),
    ("data/case.json", r'(?s)("CFItems": \[\s+\{\s+"identifier": ")\w+', r"\g<1>00000000", r"not the one that its address"),
    ("data/case.json", r'"rubricId": "\w+', '"rubricId": "00000000', r"rubricId .* is not in the package"),
    ("data/case.json", r'(?s)"CFItemURI": \{(\s+"title": "[^"]*",\s+"identifier": ")\w+', r'"CFItemURI": {\g<1>00000000',
     r"CFItemURI leads to"),
    ("data/ctdl.json", r'"ceterms:name"', '"ceterms name"', r"members are written|cannot be read|mean something"),
    ("data/ctdl.json", r"credreg.net/ctdl/schema", "example.org/ctdl", r"its @context is not"),
    ("data/ctdl.json", r"(?s)(#outcome-1\",\s+\"@type\": \"ceasn:Competency\",\s+\"ceterms:ctid\": \"ce-)\w+", r"\g<1>00000000",
     r"another identifier"),
    ("data/catalog.csv", r"latest", "earlier", r"status is 'earlier', not 'latest'"),
    ("data/catalog.csv", r'"([^"]*)"', r"\1", r"rows for|cannot be read|not all sources| is "),
    ("data/catalog.csv", r"(?s)\r\n[^\r]*\r\n\Z", "\r\n", r"rows for"),
    ("feed.xml", r"<author>.*?</author>", "", r"[Ee]lement|author|Expecting"),
    ("feed.xml", r"T00:00:00Z", "", r"updated|date"),
    ("feed.xml", r"(<id>)https:", r"\1", r"is not a whole address"),
    ("feed.xml", r'rel="self"', 'rel="alternate"', r"its link to itself"),
    ("feed.xml", r"<title>", "<titel>", r"not well-formed"),
    ("data/index.html", r'href="[^"]*data/ctdl\.json"', 'href="#"', r"no link to data/ctdl.json"),
]


def surprises(site, base):
    yield from (f"the good site: {name}: {problem}" for name, problem in Catalog(site, base).problems())
    for number, (name, pattern, other, expected) in enumerate(FAULTS):
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder)
            for file in ("data/case.json", "data/ctdl.json", "data/catalog.json", "data/catalog.csv", "data/index.html", "feed.xml"):
                (copy / file).parent.mkdir(exist_ok=True)
                shutil.copy(site / file, copy / file)
            text = (copy / name).read_bytes().decode("utf-8")
            changed = re.sub(pattern, other, text, count=1)
            if changed == text:
                yield f"fault {number}: nothing like '{pattern}' in {name}"
                continue
            (copy / name).write_bytes(changed.encode("utf-8"))
            found = [problem for file, problem in Catalog(copy, base).problems() if file == name]
            if not any(re.search(expected, problem) for problem in found):
                yield f"fault {number}, '{other}' for '{pattern}' in {name}: nothing like '{expected}' in {found}"


def main():
    arguments = argparse.ArgumentParser(description="Check that check_catalog.py can fail.")
    arguments.add_argument("site", nargs="?", type=pathlib.Path, metavar="SITE_DIR")
    arguments.add_argument("base", nargs="?", metavar="BASE_URL")
    options = options_when_ready(arguments, MISSING)
    if options.base is None:
        arguments.error("name the folder of a built site and its base URL")
    found = list(surprises(options.site, options.base))
    for surprise in found:
        print(surprise)
    print(f"{len(FAULTS)} faults, {len(found)} surprises")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
