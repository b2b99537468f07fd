#!/usr/bin/env python3
"""Checks that every internal link, anchor and asset of a built site resolves, without looking at how it was built.

    check_links.py SITE_DIR BASE_URL [--allow-email ADDRESS]...     one line an error; exit 1 if there is any
    check_links.py --ready                                          always exit 0: Python alone is enough

An address is internal if it is under BASE_URL, however it is written: relative, from the root, or in full. It has to
lead to a file as a static host would answer it: a folder ends with a slash and has an index.html. Read are pages, style
sheets, SVG images, JSON files, the sitemap, the feed and robots.txt. Also checked: ids are unique in a page, every
folder has an index.html, nothing is loaded from another host, and no file holds an e-mail address that is not allowed.
"""

import argparse
import collections
import html
import html.parser
import json
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree

from readiness import options_when_ready

LINK_ATTRIBUTES = {
    "action", "cite", "data", "formaction", "href", "poster", "src", "xlink:href",
}
LINKING_METADATA = {"og:url", "og:image", "og:image:url", "og:image:secure_url", "twitter:image"}
SOURCE_SETS = {"srcset", "imagesrcset"}
TEXT_FILES = {".css", ".csv", ".html", ".js", ".json", ".jsonld", ".md", ".svg", ".txt", ".webmanifest", ".xml"}
STYLE_ADDRESS = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+["']([^"']+)["']""")
EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\.)+([A-Za-z]{2,})\b")
# rosette@2x.png is a file name, not an address.
FILE_ENDINGS = {"css", "js", "json", "png", "svg", "jpg", "jpeg", "webp", "html"}

# What a browser fetches by itself, as against what a reader follows.
LOADING_ATTRIBUTES = {"data", "poster", "src"}
LOADING_RELATIONS = {"icon", "manifest", "modulepreload", "preload", "stylesheet"}

Reference = collections.namedtuple("Reference", "file line column address is_loaded")


class Page(html.parser.HTMLParser):
    """The ids and the addresses of a page, with the place of each."""

    def __init__(self, name, text):
        super().__init__(convert_charrefs=True)
        self.name, self.references, self.ids, self.repeated = name, [], {}, []
        self.style_depth = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        line, column = self.getpos()
        values = {key: value or "" for key, value in attributes}
        self.take_id(values, line, column)
        for key, value in values.items():
            if key in LINK_ATTRIBUTES:
                relations = set(values.get("rel", "").lower().split()) if tag == "link" else set()
                self.take(value, line, column, key in LOADING_ATTRIBUTES or bool(relations & LOADING_RELATIONS))
            elif key in SOURCE_SETS:
                for candidate in re.split(r",\s+|,$", value):
                    if candidate.strip():
                        self.take(candidate.split()[0], line, column, is_loaded=True)
            elif key == "style":
                self.take_style(value, line, column)
        if tag == "meta":
            self.take_metadata(values, line, column)
        if tag == "style":
            self.style_depth += 1

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag):
        if tag == "style":
            self.style_depth = 0

    def handle_data(self, data):
        if self.style_depth:
            self.take_style(data, *self.getpos())

    def take(self, address, line, column, is_loaded=False):
        self.references.append(Reference(self.name, line, column + 1, address.strip(), is_loaded))

    def take_id(self, values, line, column):
        identifier = values.get("id")
        if identifier is None:
            return
        if identifier in self.ids:
            self.repeated.append((line, column + 1, identifier, self.ids[identifier]))
        else:
            self.ids[identifier] = line

    def take_metadata(self, values, line, column):
        kind = values.get("property") or values.get("name")
        if kind in LINKING_METADATA:
            self.take(values.get("content", ""), line, column)
        elif values.get("http-equiv", "").lower() == "refresh":
            _, _, address = values.get("content", "").partition("=")
            self.take(address, line, column)

    def take_style(self, text, line, column):
        for match in STYLE_ADDRESS.finditer(text):
            self.take(next(group for group in match.groups() if group is not None), line, column, is_loaded=True)


class Site:
    """A built folder, addressed by a base URL; collects what is wrong in it."""

    def __init__(self, folder, base, allowed):
        self.folder, self.base = folder, base.rstrip("/") + "/"
        parts = urllib.parse.urlsplit(self.base)
        self.origin = (parts.scheme, parts.netloc)
        self.allowed = {address.lower() for address in allowed}
        self.problems, self.checked = [], 0
        # Names as they are written: a file system that ignores case must not hide a wrong one.
        found = [path for path in folder.rglob("*") if path.relative_to(folder).as_posix() != ".gitignore"]
        self.files = {path.relative_to(folder).as_posix(): path for path in found if path.is_file()}
        self.folders = {path.relative_to(folder).as_posix() for path in found if path.is_dir()}
        self.pages = {name: Page(name, self.text(name)) for name in self.files if name.endswith(".html")}

    def text(self, name):
        return self.files[name].read_text("utf-8", errors="replace")

    def report(self, file, line, column, message):
        self.problems.append((file, line, column, message))

    def check(self):
        for name in sorted(self.folders | {""}):
            if f"{name}/index.html".lstrip("/") not in self.files:
                self.report(name or ".", 1, 1, "this folder has no index.html")
        for name in sorted(self.files):
            self.check_emails(name)
            for reference in self.references(name):
                self.checked += 1
                self.check_reference(reference)
        for name in ("sitemap.xml", "feed.xml", "robots.txt", "404.html"):
            if name not in self.files:
                self.report(name, 1, 1, "this file is missing")

    def references(self, name):
        if name in self.pages:
            for line, column, identifier, first in self.pages[name].repeated:
                self.report(name, line, column, f"the id '{identifier}' is already on line {first}")
            return self.pages[name].references
        if name == "robots.txt":
            return self.matches(name, re.compile(r"(?im)^sitemap:\s*(\S+)"))
        if name.endswith(".css"):
            return self.matches(name, STYLE_ADDRESS)
        if name.endswith(".svg"):
            return self.matches(name, re.compile(r"""\b(?:xlink:)?href\s*=\s*["']([^"']*)["']"""))
        if name.endswith((".json", ".jsonld", ".webmanifest")):
            return self.json_references(name)
        if name.endswith(".xml"):
            return self.xml_references(name)
        return []

    def matches(self, name, pattern):
        text = self.text(name)
        for match in pattern.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            column = match.start() - text.rfind("\n", 0, match.start())
            address = next(group for group in match.groups() if group is not None)
            # The text of an SVG image may be inside it: only its own fragments can be, and those it checks by drawing.
            if not (name.endswith(".svg") and address.startswith("#")):
                yield Reference(name, line, column, address, name.endswith(".css"))

    def json_references(self, name):
        """Every string that is an address under the base URL. Fragments are left out: in JSON they name things, such as
        keys, that no page has to show; those of a page's own anchors are checked."""
        try:
            open_values = [json.loads(self.text(name))]
        except ValueError as problem:
            self.report(name, 1, 1, f"not JSON: {problem}")
            return
        while open_values:
            value = open_values.pop()
            if isinstance(value, dict):
                open_values.extend(value.values())
            elif isinstance(value, list):
                open_values.extend(value)
            elif isinstance(value, str) and value.startswith(self.base) and " " not in value:
                address, _, fragment = value.partition("#")
                is_page = (self.target(address) or "").endswith(".html")
                is_key = re.fullmatch(r"z6Mk\w+|key-.*", fragment)
                yield Reference(name, 1, 1, value if is_page and not is_key else address, False)

    def xml_references(self, name):
        """The addresses of a sitemap or feed: links, locations and identifiers, all of which are written in full."""
        try:
            root = xml.etree.ElementTree.fromstring(self.text(name).encode())
        except xml.etree.ElementTree.ParseError as problem:
            self.report(name, *problem.position, f"not well-formed: {problem}")
            return
        for element in root.iter():
            tag = element.tag.rpartition("}")[2]
            candidates = [element.get("href"), element.get("url"), element.get("src")]
            if tag in ("loc", "link", "guid", "id", "icon", "logo", "uri"):
                candidates.append((element.text or "").strip())
            for address in filter(None, candidates):
                if not address.startswith(self.base) and (tag == "loc" or urllib.parse.urlsplit(address).scheme == ""):
                    self.report(name, 1, 1, f"'{address}' is not under {self.base}")
                yield Reference(name, 1, 1, address, False)

    def target(self, address):
        """The file that a static host answers with, or None."""
        path = urllib.parse.unquote(urllib.parse.urlsplit(address).path)
        path = path[len(urllib.parse.unquote(urllib.parse.urlsplit(self.base).path)):]
        if path == "" or path.endswith("/"):
            path += "index.html"
        return path if path in self.files else None

    def check_reference(self, reference):
        file, line, column, address, is_loaded = reference
        scheme = urllib.parse.urlsplit(address).scheme
        if scheme in ("mailto", "tel", "data", "urn", "did", "tag") and address:
            return
        if scheme not in ("", "http", "https"):
            self.report(file, line, column, f"'{address}' has a scheme that is not allowed")
            return
        own = self.base + (file[: -len("index.html")] if pathlib.PurePosixPath(file).name == "index.html" else file)
        if file == "404.html" and scheme == "" and not address.startswith(("/", "#")):
            self.report(file, line, column, f"'{address}' is relative, but a 404 page is shown at any address")
        full = urllib.parse.urljoin(own, address)
        if urllib.parse.urlsplit(full)[:2] != self.origin:
            if is_loaded:
                self.report(file, line, column, f"'{address}' is loaded from another host")
            return
        if not (urllib.parse.urldefrag(full).url + "/").startswith(self.base):
            if scheme == "":
                self.report(file, line, column, f"'{address}' leaves the site, which is at {self.base}")
            return
        self.check_target(reference, full)

    def check_target(self, reference, full):
        file, line, column, address, _ = reference
        name = self.target(full)
        if name is None:
            path = urllib.parse.unquote(full[len(self.base):].partition("#")[0].partition("?")[0])
            if path in self.folders or full.rstrip("/") + "/" == self.base:
                self.report(file, line, column, f"'{address}' is a folder: its link has to end with a slash")
            else:
                self.report(file, line, column, f"'{address}' leads to nothing")
            return
        fragment = urllib.parse.unquote(urllib.parse.urlsplit(full).fragment)
        if fragment and fragment != "top" and name in self.pages and fragment not in self.pages[name].ids:
            self.report(file, line, column, f"'{address}' leads to {name}, which has no id '{fragment}'")

    def check_emails(self, name):
        if pathlib.PurePosixPath(name).suffix not in TEXT_FILES:
            return
        for number, line in enumerate(self.text(name).splitlines(), 1):
            # Also as mail programs and browsers would read it, with entities and percent signs resolved.
            for match in EMAIL.finditer(urllib.parse.unquote(html.unescape(line))):
                if match[0].lower() not in self.allowed and match[1].lower() not in FILE_ENDINGS:
                    self.report(name, number, 1, f"the e-mail address {match[0]} is published")


def main():
    arguments = argparse.ArgumentParser(description="Check every internal link, anchor and asset of a built site.")
    arguments.add_argument("site", nargs="?", type=pathlib.Path, metavar="SITE_DIR")
    arguments.add_argument("base", nargs="?", metavar="BASE_URL")
    arguments.add_argument("--allow-email", action="append", default=[], metavar="ADDRESS")
    options = options_when_ready(arguments)
    if options.base is None:
        arguments.error("name the folder of the built site and its base URL")
    if not any(options.site.rglob("*.html")):
        print(f"{options.site}: error: there is no page in this folder")
        return 1
    site = Site(options.site.resolve(), options.base, options.allow_email)
    site.check()
    for file, line, column, message in sorted(site.problems):
        print(f"{file}:{line}:{column}: error: {message}")
    print(f"{len(site.files)} files, {len(site.pages)} pages, {site.checked} links, {len(site.problems)} errors")
    return 1 if site.problems else 0


if __name__ == "__main__":
    sys.exit(main())
