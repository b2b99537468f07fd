#!/usr/bin/env python3
"""Runs ctdl-validate over the CTDL file of a built site.

    check_ctdl.py SITE_DIR     one line a finding; exit 1 if there is an error or a warning
    check_ctdl.py --ready      exit 0 if it could run here; else says what is missing, exit 2

One warning is expected and counted, not shown: CTIDs are made from permanent addresses (UUID version 5), where the
published grammar speaks of version 4; docs/decisions/0015-catalog-as-data.md says why.
"""

import argparse
import json
import pathlib
import sys

from readiness import options_when_ready

try:
    from ctdl_validate import __version__
    from ctdl_validate.validator import validate_document

    MISSING = None
except ImportError as problem:
    MISSING = f"a package of Tests/Interop/requirements-ctdl.txt cannot be imported ({problem})"

EXPECTED = "CTID_NOT_UUIDV4"


def main():
    arguments = argparse.ArgumentParser(description="Check the CTDL file of a built site with ctdl-validate.")
    arguments.add_argument("site", nargs="?", type=pathlib.Path, metavar="SITE_DIR")
    options = options_when_ready(arguments, MISSING)
    if options.site is None:
        arguments.error("name the folder of the built site")
    findings = validate_document(json.loads((options.site / "data/ctdl.json").read_text("utf-8")))
    wrong = [finding for finding in findings if finding.code != EXPECTED and finding.severity in ("ERROR", "WARNING")]
    for finding in wrong:
        print(f"data/ctdl.json: {finding.severity.lower()}: {finding.entity}: {finding.prop}: {finding.message}")
    expected = sum(finding.code == EXPECTED for finding in findings)
    print(f"{len(findings)} findings, {len(wrong)} wrong, {expected} CTIDs of version 5, with ctdl-validate {__version__}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
