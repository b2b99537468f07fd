#!/usr/bin/env python3
"""Checks a bill of materials with the library of the SPDX project, which did not make it.

    check_sbom.py FILE.spdx.json     one line a problem; exit 1 if there is any
    check_sbom.py --ready            exit 0 if it could run here; else says what is missing, exit 2
"""

import argparse
import sys

from readiness import options_when_ready

try:
    from spdx_tools.spdx.parser.error import SPDXParsingError
    from spdx_tools.spdx.parser.parse_anything import parse_file
    from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document

    MISSING = None
except ImportError as problem:
    MISSING = f"a package of Tests/Interop/requirements-hosts.txt cannot be imported ({problem})"


def problems(path):
    try:
        document = parse_file(path)
    except SPDXParsingError as error:
        yield from error.get_messages()
        return
    for message in validate_full_spdx_document(document, "SPDX-2.3"):
        yield f"{message.context.spdx_id if message.context else path}: {message.validation_message}"
    known = {package.spdx_id for package in document.packages} | {"SPDXRef-DOCUMENT"}
    for relation in document.relationships:
        known -= {relation.spdx_element_id, relation.related_spdx_element_id}
    yield from (f"{lonely}: nothing says how it relates to the program" for lonely in sorted(known))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("file", nargs="?")
    options = options_when_ready(arguments, MISSING or "")
    if not options.file:
        arguments.error("which file?")
    found = list(problems(options.file))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
