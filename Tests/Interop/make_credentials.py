#!/usr/bin/env python3
"""Writes badge documents as another program makes them (PyPI: openbadgeslib 4.6.3), with the verdict each deserves.

    make_credentials.py OUT_DIR     fills an empty or new folder
    make_credentials.py --ready     exit 0 if it could run here; else says what is missing, exit 2

OUT_DIR/site is what would be downloaded from https://academy.example/: did.json files, status lists, credentials and
hosted assertions of Open Badges 2.0. OUT_DIR/elsewhere has documents of other issuers, and images. OUT_DIR/index.json
lists the documents to verify:

    {"base": "https://academy.example/", "documents": [{
        "file": "site/credentials/plain.json",    relative to OUT_DIR
        "form": "credential",                     or "jwt", "assertion", "status list"
        "issuer": "did:web:academy.example",      as whose it claims to be
        "did": "site/.well-known/did.json",       the issuer's keys; left out for did:key
        "verdict": "accept",                      or "refuse"
        "fails": [],                              the check that may not pass: format, signature, issuer, dates, status
        "because": "…"}, …]}

All keys follow from their names, so the documents are the same in every run but for the packing of status lists.
"""

import argparse
import json
import pathlib
import sys

from readiness import options_when_ready

try:
    import sample_credentials
    import sample_issuer

    MISSING = None
except ImportError as problem:
    MISSING = f"a package of Tests/Interop/requirements-credentials.txt cannot be imported ({problem})"


def main():
    arguments = argparse.ArgumentParser(description="Write badge documents as openbadgeslib makes them.")
    arguments.add_argument("out", nargs="?", type=pathlib.Path, metavar="OUT_DIR")
    options = options_when_ready(arguments, MISSING)
    if options.out is None:
        arguments.error("name the folder to fill")
    if options.out.is_dir() and any(options.out.iterdir()):
        print(f"{options.out}: error: this folder is not empty")
        return 1
    samples = sample_credentials.Samples()
    for name, content in samples.files.items():
        sample_issuer.write(options.out / name, content)
    index = {"base": sample_issuer.BASE, "documents": samples.index}
    sample_issuer.write(options.out / "index.json", json.dumps(index, ensure_ascii=False, indent=1) + "\n")
    accepted = sum(entry["verdict"] == "accept" for entry in samples.index)
    print(f"{len(samples.index)} documents, {accepted} of them to be accepted, in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
