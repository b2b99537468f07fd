"""What a CASE 1.1 package has to be: the official schema, where it is beside the repository, and its inner references."""

import json
import re
import uuid

import jsonschema

from linked_data import STANDARDS

SCHEMA = STANDARDS / "schemas/case-v1p1-cfpackage.json"
# The schema's format "date-time", which jsonschema checks only with a package more.
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
LINKS = ("originNodeURI", "destinationNodeURI", "CFItemURI")


def schema_problems(package):
    if SCHEMA.is_file():
        schema = jsonschema.Draft201909Validator(json.loads(SCHEMA.read_text("utf-8")))
        for error in schema.iter_errors(package):
            yield f"{error.json_path}: {error.message}"


def things(package):
    """Every object that has an identifier of its own, by that identifier; and those whose identifier stands twice."""
    found, repeated, waiting = {}, [], [package]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            waiting.extend(item for key, item in value.items() if key not in LINKS)
            if "identifier" in value:
                if value["identifier"] in found:
                    repeated.append(value["identifier"])
                found[value["identifier"]] = value
    return found, repeated


def problems(package, base):
    yield from schema_problems(package)
    known, repeated = things(package)
    yield from (f"the identifier {identifier} stands twice" for identifier in repeated)
    document = package["CFDocument"]["identifier"]
    children = {link["originNodeURI"]["identifier"]: link for link in package.get("CFAssociations", [])}
    for identifier, thing in known.items():
        yield from link_problems(thing, known)
        if not DATE.fullmatch(thing["lastChangeDateTime"]):
            yield f"{thing['uri']}: '{thing['lastChangeDateTime']}' is not a time of RFC 3339 in UTC"
        if not thing["uri"].startswith(base):
            yield f"{thing['uri']} is not under {base}"
        if "associationType" not in thing and identifier != named(thing["uri"], base):
            yield f"the identifier of {thing['uri']} is not the one that its address gives"
    for item in package.get("CFItems", []):
        if not leads_to(document, item["identifier"], children):
            yield f"{item['uri']} is below nothing"


def named(address, base):
    """The UUID of version 5 over the base URL and the rest of the address: docs/decisions/0015-catalog-as-data.md."""
    return str(uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_URL, base), address[len(base):]))


def link_problems(thing, known):
    for name in LINKS:
        link = thing.get(name)
        target = known.get(link["identifier"]) if link else None
        if link and (target is None or target["uri"] != link["uri"]):
            yield f"{name} leads to {link['uri']}, which is not in the package under that identifier"
    for name in ("rubricId", "rubricCriterionId"):
        if name in thing and thing[name] not in known:
            yield f"{name} {thing[name]} is not in the package"


def leads_to(document, identifier, children):
    seen = set()
    while identifier != document:
        if identifier in seen or identifier not in children:
            return False
        seen.add(identifier)
        identifier = children[identifier]["destinationNodeURI"]["identifier"]
    return True
