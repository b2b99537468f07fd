#!/usr/bin/env python3
"""Checks every Open Badges 3.0 credential, status list, DID document and baked image of a built site.

    check_credentials.py SITE_DIR BASE_URL     one line a problem; exit 1 if there is any
    check_credentials.py --document FILE...    the same of single documents or baked images, wherever they are,
                         [--did FILE...]       with the DID documents of their issuers; a did:key needs none
                         [--foreign]           asking no more of them than the standards do
    check_credentials.py --ready               exit 0 if it could run here; else says what is missing, exit 2

A proof is checked twice: with PyLD and cryptography, which know nothing of badges, and with openbadgeslib. The key is
that of the did.json which the issuer's did:web leads to in the built folder. Nothing reaches the network. Without a
site, the status of a document is not checked.
"""

import argparse
import importlib.metadata
import pathlib
import socket
import sys

from readiness import options_when_ready

try:
    from baked_image import ImageError, baked_credential, image_problems
    from credential_rules import Rules, entry_problems, status_bits
    from issuers import Issuers, did_address, did_problems, issuer_id, read_json
    from linked_data import Contexts
    from site_folder import SiteFolder

    MISSING = None
except ImportError as problem:
    MISSING = f"a package of Tests/Interop/requirements-credentials.txt cannot be imported ({problem})"

TOOLS = ["cryptography", "jsonschema", "openbadgeslib", "PyLD"]


class SiteCheck:
    """The problems of a site, as pairs of a file's name and words."""

    def __init__(self, site, contexts):
        self.site, self.contexts = site, contexts
        self.rules = Rules(Issuers(self.answer), contexts)
        self.problems, self.documents, self.lists, self.places, self.dids = [], {}, {}, {}, 0
        folder = site.folder
        self.check_dids(sorted(folder.rglob("did.json")))
        for file in sorted([*folder.glob("status/*.json"), *folder.glob("specimens/status/*.json")]):
            self.check_list(file)
        for file in sorted(folder.glob("badges/*/credential.json")):
            self.check_credential(file)
        self.images = sorted(folder.glob("badges/*/badge.png"))
        for file in self.images:
            self.check_image(file)

    def answer(self, address):
        """The bytes at an address. A did:web means https, also where the site's base URL does not say so."""
        if self.site.base.startswith("http:") and address.startswith("https:"):
            address = "http:" + address.removeprefix("https:")
        file = self.site.file(address)
        return file.read_bytes() if file else None

    def report(self, file, problems):
        self.problems += [(self.site.name(file), problem) for problem in problems]

    def check_dids(self, files):
        self.dids = len(files)
        for file in files:
            address = self.site.address(file).replace("http:", "https:", 1)
            self.report(file, did_problems(file.read_bytes(), address, self.contexts))

    def read(self, file):
        """The document, looked at by itself, or None if it cannot even be read."""
        data = file.read_bytes()
        problems = list(self.rules.problems(data))
        try:
            document = read_json(data)
        except (ValueError, RecursionError):
            self.report(file, problems)
            return None
        if document.get("id") != self.site.address(file):
            problems.insert(0, f"published at {self.site.address(file)}, but calls itself {document.get('id')!r}")
        if not str(issuer_id(document)).startswith("did:web:"):
            problems.append("its issuer is not a did:web")
        self.report(file, problems)
        return document

    def check_list(self, file):
        document = self.read(file)
        try:
            status_bits(document)
        except (ValueError, TypeError, KeyError, AttributeError):
            return
        self.lists[document.get("id")] = document

    def check_credential(self, file):
        document = self.read(file)
        if document is None:
            return
        self.documents[file] = document
        self.report(file, entry_problems(document, self.lists))
        entry = document.get("credentialStatus")
        if isinstance(entry, dict):
            place = str(entry.get("statusListCredential")), str(entry.get("statusListIndex"))
            if place in self.places:
                self.report(file, [f"has the place on the status list that {self.places[place]} has"])
            self.places[place] = self.site.name(file)

    def check_image(self, file):
        def sibling(name):
            beside = file.with_name(name)
            return beside.read_bytes() if beside.is_file() else None

        self.report(file, image_problems(file.read_bytes(), sibling("credential.json"), sibling("assertion.json")))


def document_problems(file, rules):
    data = file.read_bytes()
    if file.suffix in {".png", ".svg"}:
        try:
            data = baked_credential(data)
        except ImageError as problem:
            return [str(problem)]
    return list(rules.problems(data))


def answers(files):
    """What there is at the addresses of DID documents given as files."""
    return {did_address(read_json(file.read_bytes())["id"]): file.read_bytes() for file in files}


def cut_off_the_network():
    def refuse(*_, **__):
        raise OSError("the credential check uses no network")

    socket.socket.connect = refuse
    socket.getaddrinfo = refuse


def main():
    arguments = argparse.ArgumentParser(description="Check every Open Badges 3.0 credential of a built site.")
    arguments.add_argument("site", nargs="?", type=pathlib.Path, metavar="SITE_DIR")
    arguments.add_argument("base", nargs="?", metavar="BASE_URL")
    arguments.add_argument("--document", nargs="+", type=pathlib.Path, default=[], metavar="FILE")
    arguments.add_argument("--did", nargs="+", type=pathlib.Path, default=[], metavar="FILE")
    arguments.add_argument("--foreign", action="store_true", help="the documents are another program's")
    options = options_when_ready(arguments, MISSING)
    if options.base is None and not options.document:
        arguments.error("name the folder of the built site and its base URL, or documents")
    cut_off_the_network()
    return check_documents(options) if options.document else check_site(options)


def check_site(options):
    contexts = Contexts()
    check = SiteCheck(SiteFolder(options.site, options.base), contexts)
    for name, problem in check.problems:
        print(f"{name}: error: {problem}")
    if not check.documents:
        print(f"{options.site}: error: there is no readable badges/*/credential.json in this folder")
        return 1
    print(
        f"{len(check.documents)} credentials, {len(check.lists)} status lists, {check.dids} DID documents, "
        f"{len(check.images)} baked images, {len(check.problems)} problems, {tools(check.rules)}")
    return 1 if check.problems else 0


def check_documents(options):
    rules = Rules(Issuers(answers(options.did).get), Contexts(), ours=not options.foreign)
    count = 0
    for file in options.document:
        for problem in document_problems(file, rules):
            print(f"{file}: error: {problem}")
            count += 1
    print(f"{len(options.document)} documents, {count} problems, {tools(rules)}")
    return 1 if count else 0


def tools(rules):
    versions = [f"{name} {importlib.metadata.version(name)}" for name in TOOLS]
    schema = "the official schema" if rules.schema else "no schema, which is not beside the repository"
    return f"with {', '.join(versions)}, {rules.contexts.origin} and {schema}"


if __name__ == "__main__":
    sys.exit(main())
