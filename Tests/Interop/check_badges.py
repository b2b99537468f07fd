#!/usr/bin/env python3
"""Runs the reference validator for Open Badges 2.0 (PyPI: openbadges 1.1.2) over every assertion of a built site.

    check_badges.py SITE_DIR BASE_URL     one line an assertion; exit 1 if an answer is not the expected one
    check_badges.py --ready               exit 0 if it could run here; else says what is missing, exit 2

The validator fetches everything by address. Here each address under BASE_URL is answered with the bytes of the built
folder, so what is checked is what would be published, and every other address fails: nothing reaches the network.
An assertion has to be valid, except one that says it is revoked, which has to be not valid.
"""

import argparse
import io
import json
import logging
import mimetypes
import pathlib
import socket
import sys
import urllib.parse

from readiness import options_when_ready
from site_folder import SiteFolder

CONTEXT_ADDRESS = "https://w3id.org/openbadges/v2"
# The official context, kept beside the repository with the other standards' files. Without it, the validator's own copy.
OFFICIAL_CONTEXT = pathlib.Path(__file__).resolve().parents[3] / "shared/standards/contexts/ob-v2-context.json"


class AnsweringSite(SiteFolder):
    """Answers requests for addresses under a base URL with files of a folder."""

    def __init__(self, folder, base, context):
        super().__init__(folder, base)
        self.context = context

    def answer(self, request):
        """The response to a prepared request; an address that is not there fails like a host that cannot be reached,
        because the validator does not look at status codes."""
        import requests

        address = urllib.parse.urldefrag(request.url).url
        if address == CONTEXT_ADDRESS:
            return self.response(request, self.context, "application/ld+json")
        file = self.file(address)
        if file is None:
            raise requests.ConnectionError(f"{address} is not in the built site")
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        return self.response(request, file.read_bytes(), kind)

    def response(self, request, content, kind):
        import requests
        import urllib3

        response = requests.Response()
        response.status_code, response.reason = 200, "OK"
        response.url, response.request = request.url, request
        response.headers["Content-Type"] = kind
        response.encoding = "utf-8"
        response.raw = urllib3.HTTPResponse(io.BytesIO(content), headers=response.headers, preload_content=False)
        return response


def missing():
    """What keeps the check from running, in words, or None."""
    try:
        import openbadges  # noqa: F401
    except Exception as problem:  # an old dependency can fail in any way while it is imported
        return f"the Python package openbadges cannot be imported ({problem})"
    return None


def load_context():
    if OFFICIAL_CONTEXT.is_file():
        return OFFICIAL_CONTEXT.read_bytes(), "the official context"
    from openbadges.verifier.openbadges_context import OPENBADGES_CONTEXT_V2_DICT

    return json.dumps(OPENBADGES_CONTEXT_V2_DICT).encode(), "the validator's own copy of the context"


def cut_off_the_network(site):
    import requests

    def refuse(*_, **__):
        raise OSError("the badge check uses no network")

    requests.adapters.HTTPAdapter.send = lambda _, request, **__: site.answer(request)
    socket.socket.connect = refuse
    socket.getaddrinfo = refuse


def check(file, name, address):
    """Whether an assertion got the expected answer, and the lines that say so."""
    import openbadges

    try:
        revoked = json.loads(file.read_text("utf-8")).get("revoked") is True
    except (ValueError, AttributeError) as problem:
        return False, [f"{name}: error: not a JSON object ({problem})"]
    report = openbadges.verify(address)["report"]
    said = "valid" if report["valid"] else "not valid"
    subject = report.get("validationSubject")
    lines = [f"  {message['messageLevel'].lower()}: {message['result']}" for message in report["messages"]]
    if subject != address:
        return False, [f"{name}: error: published at {address}, but calls itself {subject}", *lines]
    if revoked:
        if report["valid"]:
            return False, [f"{name}: error: says it is revoked, yet the validator accepts it", *lines]
        return True, [f"{name}: {said}, as expected of a revoked badge"]
    if not report["valid"]:
        return False, [f"{name}: error: {said}", *lines]
    return True, [f"{name}: {said}", *lines]


def main():
    arguments = argparse.ArgumentParser(description="Check every Open Badges 2.0 assertion of a built site.")
    arguments.add_argument("site", nargs="?", type=pathlib.Path, metavar="SITE_DIR")
    arguments.add_argument("base", nargs="?", metavar="BASE_URL")
    options = options_when_ready(arguments, missing())
    if options.base is None:
        arguments.error("name the folder of the built site and its base URL")
    context, origin = load_context()
    site = AnsweringSite(options.site, options.base, context)
    cut_off_the_network(site)
    # Each failed step of a validation is in the report; its stack trace on the way says nothing more.
    logging.disable(logging.CRITICAL)
    files = sorted(site.folder.glob("badges/*/assertion.json"))
    surprises = 0
    for file in files:
        expected, lines = check(file, site.name(file), site.address(file))
        surprises += not expected
        print("\n".join(lines))
    if not files:
        print(f"{options.site}: error: there is no badges/*/assertion.json in this folder")
        return 1
    print(f"{len(files)} assertions, {surprises} surprises, with openbadges 1.1.2 and {origin}")
    return 1 if surprises else 0


if __name__ == "__main__":
    sys.exit(main())
