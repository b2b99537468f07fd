"""What an Atom feed has to be: the schema in atom.rng, and the rules of RFC 4287 that no schema can hold."""

import collections
import pathlib
import re
import urllib.parse

from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
SCHEMA = etree.RelaxNG(etree.parse(pathlib.Path(__file__).with_name("atom.rng")))
# Section 3.3: as RFC 3339, with upper-case T and Z.
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)\Z")


def problems(data, address):
    """Everything that is wrong with a feed that is published at an address."""
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as problem:
        yield f"not well-formed: {problem}"
        return
    if not SCHEMA.validate(root):
        yield from sorted({f"line {entry.line}: {entry.message}" for entry in SCHEMA.error_log})
        return
    yield from identity_problems(root, address)
    for updated in root.iter(f"{ATOM}updated", f"{ATOM}published"):
        if not DATE.match(updated.text):
            yield f"'{updated.text}' is not a time of RFC 3339"
    for parent in [root, *root.iter(f"{ATOM}entry")]:
        # Sections 4.1.1 and 4.1.2: at most one alternate link of a type and language.
        alternates = collections.Counter(
            (link.get("type"), link.get("hreflang"))
            for link in parent.findall(f"{ATOM}link") if link.get("rel", "alternate") == "alternate")
        if any(count > 1 for count in alternates.values()):
            yield "two alternate links of one type"
        if parent is not root and not alternates:
            yield "an entry without content or an alternate link"


def identity_problems(root, address):
    own = [link.get("href") for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
    if own != [address]:
        yield f"its link to itself is {own}, not {address}"
    identifiers = [element.text for element in root.iter(f"{ATOM}id")]
    for identifier in identifiers:
        if not urllib.parse.urlsplit(identifier).scheme:
            yield f"the id '{identifier}' is not a whole address"
    if len(set(identifiers)) != len(identifiers):
        yield "an id stands twice"
