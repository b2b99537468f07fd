#!/usr/bin/env python3
"""Checks the catalog as data: CASE by the official schema, CTDL with PyLD, CSV with Python's reader, the Atom feed by schema.

    check_catalog.py SITE_DIR BASE_URL     one line a problem; exit 1 if there is any
    check_catalog.py --ready               exit 0 if it could run here; else says what is missing, exit 2

The official files are read beside the repository; what needs one that is not there is left out and said so.
"""

import argparse
import csv
import importlib.metadata
import json
import pathlib
import sys

from readiness import options_when_ready

try:
    from pyld import jsonld

    import case_rules
    import feed_rules
    from linked_data import STANDARDS

    MISSING = None
except ImportError as problem:
    MISSING = f"a package of Tests/Interop/requirements-credentials.txt cannot be imported ({problem})"

CTDL_CONTEXT = "https://credreg.net/ctdl/schema/context/json"


class Catalog:
    """The files of a built site that tell its catalog; each check yields what is wrong, as (file, problem)."""

    def __init__(self, folder, base):
        self.folder, self.base = folder, base.rstrip("/") + "/"

    def json(self, name):
        return json.loads((self.folder / name).read_text("utf-8"))

    def problems(self):
        checks = {
            "data/case.json": lambda: case_rules.problems(self.json("data/case.json"), self.base),
            "data/ctdl.json": self.graph_problems,
            "data/catalog.csv": self.table_problems,
            "feed.xml": lambda: feed_rules.problems((self.folder / "feed.xml").read_bytes(), self.base + "feed.xml"),
            "data/index.html": self.page_problems,
        }
        for name, check in checks.items():
            try:
                yield from ((name, problem) for problem in check())
            except (KeyError, OSError, TypeError, ValueError, jsonld.JsonLdError) as problem:
                yield name, f"cannot be read ({problem!r})"

    def graph_problems(self):
        """Every member has to mean something by the official context, and what is known elsewhere has to be the same."""
        document = self.json("data/ctdl.json")
        if document["@context"] != CTDL_CONTEXT:
            yield f"its @context is not {CTDL_CONTEXT}"
        context = STANDARDS / "schemas/ctdl/ctdl/context.json"
        if context.is_file():
            loaded = {"contextUrl": None, "documentUrl": CTDL_CONTEXT, "document": json.loads(context.read_text("utf-8"))}
            nodes = jsonld.expand(document, {"documentLoader": lambda *_: loaded})
            written, kept = count(document["@graph"]), count(nodes)
            if written != kept:
                yield f"{written} members are written and {kept} mean something"
        identifiers = {item["uri"]: item["identifier"] for item in self.json("data/case.json").get("CFItems", [])}
        for node in document["@graph"]:
            ctid, known = node.get("ceterms:ctid"), identifiers.get(node["@id"])
            if ctid and known and ctid != f"ce-{known}":
                yield f"{node['@id']} has another identifier in data/case.json"

    def table_problems(self):
        """The table has to say what the plain JSON says."""
        catalog = self.json("data/catalog.json")
        labels = {source["id"]: source for source in catalog["sources"]}
        with (self.folder / "data/catalog.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, strict=True))
        expected = [row(edition, catalog) for edition in catalog["editions"]]
        if len(rows) != len(expected):
            yield f"{len(rows)} rows for {len(expected)} editions"
        for found, wanted in zip(rows, expected):
            for name, value in wanted.items():
                if found[name] != value:
                    yield f"{wanted['address']}: {name} is {found[name]!r}, not {value!r}"
            if len(list(filter(None, found["sources"].split("\n")))) != len(
                    [slug for edition in catalog["editions"] if edition["address"] == found["address"]
                     for slug in edition.get("sources", []) if slug in labels]):
                yield f"{wanted['address']}: not all sources"

    def page_problems(self):
        page = (self.folder / "data/index.html").read_text("utf-8")
        path = "/" + self.base.split("/", 3)[3]
        for name in ("data/case.json", "data/ctdl.json", "data/catalog.json", "data/catalog.csv", "feed.xml"):
            if f'href="{path}{name}"' not in page:
                yield f"no link to {name}"


def row(edition, catalog):
    series = [one["title"] for one in catalog["series"] if edition["id"] in one["editions"]]
    return {
        "micro_credential": edition["microCredential"], "edition": edition["edition"], "status": edition["status"],
        "known": edition["known"], "number": str(edition.get("number", "")), "title": edition["title"],
        "series": "\n".join(series), "competency": edition.get("competency", ""),
        "outcomes": "\n".join(outcome["text"] for outcome in edition.get("outcomes", [])),
        "credit_one_of": "\n".join(edition.get("creditOneOf", [])),
        "rubric": edition.get("rubric", {}).get("address", ""), "address": edition["address"],
        "corrections": "\n".join(f"{one['date']}: {one['text']}" for one in edition.get("corrections", [])),
    }


def count(value):
    """How many members things have, in a document as written or as expanded; the languages of texts are not among them."""
    total, waiting = 0, [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            members = {key: item for key, item in value.items() if "@type" in value and not key.startswith("@")}
            total += len(members)
            waiting.extend(members.values())
    return total


def main():
    arguments = argparse.ArgumentParser(description="Check the catalog of a built site as data.")
    arguments.add_argument("site", nargs="?", type=pathlib.Path, metavar="SITE_DIR")
    arguments.add_argument("base", nargs="?", metavar="BASE_URL")
    options = options_when_ready(arguments, MISSING)
    if options.base is None:
        arguments.error("name the folder of the built site and its base URL")
    found = list(Catalog(options.site, options.base).problems())
    for name, problem in found:
        print(f"{name}: error: {problem}")
    schema = "the official schema" if case_rules.SCHEMA.is_file() else "no official schema, which is not beside the repository"
    print(f"{len(found)} problems, with jsonschema {importlib.metadata.version('jsonschema')} and {schema}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
