"""The site of sample_site.py with one thing wrong with it, over and over."""

import base64
import gzip
import json
import re

from openbadgeslib import baking

from linked_data import BADGES_CONTEXT, CREDENTIALS_CONTEXT
from sample_issuer import Key, SampleIssuer, changed, did_document
from sample_site import (
    BADGE, BASE, INDEX, ISSUED, ISSUER, SPECIMEN, SPECIMENS, STATUS, files, image, unsigned_credential, unsigned_list)

NOT_HELD, OTHER_REFUSES = "the proof does not hold", "openbadgeslib refuses it"
SCHEMA_REFUSES = "the official schema refuses"
CREDENTIAL = f"{BADGE}credential.json"


def faults():
    """What is wrong; the pattern, or the patterns, that the problems found have to match; and the files."""
    good = files()
    for file in (CREDENTIAL, STATUS):
        # Without the image, whose credential would be another one too.
        small = {name: good[name] for name in ("did.json", STATUS, CREDENTIAL)}
        patterns = [f"^{re.escape(file)}: {said}" for said in (NOT_HELD, OTHER_REFUSES)]
        for path, value in leaves(good[file]):
            yield f"{file}, {path}", patterns, {**small, file: changed(good[file], path, flipped(value))}
    yield from did_faults(good)
    yield from credential_faults(good)
    yield from list_faults(good)
    yield from image_faults(good)


def leaves(value, path=()):
    """The path of each text and truth value of a small document."""
    if isinstance(value, (dict, list)):
        for key, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(part, (*path, key))
    else:
        yield list(path), value


def flipped(value):
    return not value if isinstance(value, bool) else value[:-1] + ("a" if value[-1] != "a" else "b")


def without(good, name):
    return {other: content for other, content in good.items() if other != name}


def did_faults(good):
    def site(path, value):
        return {**good, "did.json": changed(good["did.json"], path, value)}

    did, older = good["did.json"], Key("older")
    yield "another @context first", "first @context", site(["@context"], did["@context"][::-1])
    yield "a relative id", "should be a list of ids", site(["assertionMethod", 0], f"#{ISSUER.key.multikey}")
    yield "a method by value", "should be a list of ids", site(["assertionMethod", 0], did["verificationMethod"][0])
    yield "no method for statements", "should be a list of ids", site(["assertionMethod"], [])
    other_only = did_document(ISSUER.did, [ISSUER.key, older], [older])
    yield "a key not for statements", "not in the assertionMethod", {**good, "did.json": other_only}
    yield "a key without its name", "goes by", site(["verificationMethod", 1, "id"], f"{ISSUER.did}#key-1")
    yield "a secret key", "more than a public key", site(["verificationMethod", 0, "secretKeyMultibase"], "z3u2")
    yield "another controller", "controls itself", site(["verificationMethod", 0, "controller"], SPECIMENS.did)
    yield "too large", "resolvers read at most", site(["alsoKnownAs"], ["https://x.example/" + "x" * 8192])
    yield "another identifier", "not looked for at", site(["id"], "did:web:badges.example")
    yield "no did.json", "where the issuer's keys should be", without(good, "did.json")
    yield "no list of methods", "is not an object", site(["verificationMethod"], ["x"])
    moved = {**without(good, "did.json"), ".well-known/did.json": did}
    yield "did.json elsewhere", "not looked for at", moved
    yield "a name twice", "is there twice", {**good, "did.json": '{"id": 1,' + json.dumps(did)[1:]}


def credential_faults(good):
    name = CREDENTIAL

    def signed(path, value, issuer=ISSUER):
        return {**good, name: issuer.sign(changed(unsigned_credential(ISSUER, BADGE, STATUS, INDEX), path, value))}

    subject, status = ["credentialSubject"], ["credentialStatus"]
    list_url = [*status, "statusListCredential"]
    yield "another address", "but calls itself", signed(["id"], f"{BASE}badges/x/credential.json")
    yield "the name of an issuer", "not an object of type Profile", signed(["issuer"], ISSUER.did)
    yield "no subject", "has no id", signed([*subject, "id"], None)
    yield "an image as text", SCHEMA_REFUSES, signed([*subject, "achievement", "image"], f"{BASE}x.png")
    yield "no criteria", SCHEMA_REFUSES, signed([*subject, "achievement", "criteria"], None)
    yield "two statuses", "not one object", signed(status, [good[name]["credentialStatus"]] * 2)
    yield "no status", "not one object", signed(status, None)
    yield "a number as index", "statusListIndex is", signed([*status, "statusListIndex"], INDEX)
    yield "an index too high", "statusListIndex is", signed([*status, "statusListIndex"], "131072")
    taken = signed([*status, "statusListIndex"], str(INDEX + 1))
    yield "a place that is set", ["is published although", OTHER_REFUSES], taken
    yield "another purpose", "unlike its list's", signed([*status, "statusPurpose"], "suspension")
    yield "no such list", "not in the site", signed(list_url, f"{BASE}status/2.json")
    yield "another's list", "signed by another issuer", signed(list_url, f"{BASE}specimens/status/1.json")
    yield "the id of the list", "id of the list", signed([*status, "id"], f"{BASE}{STATUS}")
    yield "a tab", r"character U\+0009", signed([*subject, "narrative"], "one\ttwo")
    yield "an empty list", "should be left out", signed([*subject, "achievement", "tag"], [])
    yield "a fraction of a second", "whole seconds", signed(["validFrom"], "2025-03-02T10:30:00.5Z")
    yield "no zone", "not a time with its zone", signed(["validFrom"], "2025-03-02T10:30:00")
    yield "the future", "in the future", signed(["validFrom"], "2099-03-02T10:30:00Z")
    yield "the past", "has expired", signed(["validUntil"], "2025-03-03T10:30:00Z")
    yield "an unknown term", ["does not cover 'mood'", OTHER_REFUSES], signed(["mood"], "glad")
    yield "an unknown type", "does not cover 'Mood'", signed([*subject, "type"], ["AchievementSubject", "Mood"])
    yield "a relative address", "does not cover 'listening/'", signed([*subject, "achievement", "id"], "listening/")
    yield "an unknown context", "otherwise than", signed(["@context"], [CREDENTIALS_CONTEXT, BADGES_CONTEXT, {}])
    wrong = SampleIssuer(ISSUER.did, Key("attacker"), fragment=ISSUER.key.multikey)
    yield "another key", [NOT_HELD, OTHER_REFUSES], signed(["name"], "Listening", wrong)
    unlisted = SampleIssuer(ISSUER.did, Key("attacker"))
    yield "an unlisted key", "not in the assertionMethod", signed(["name"], "Listening", unlisted)
    yield "another issuer's key", "not one of the issuer", signed(["name"], "Listening", SPECIMENS)
    of_key = SampleIssuer.of_key(Key("attacker"))
    yield "a did:key", "not a did:web", signed(["issuer", "id"], of_key.did, of_key)
    document = good[name]
    yield "two proofs", "2 proofs", {**good, name: {**document, "proof": [document["proof"]] * 2}}
    yield "no proof", [NOT_HELD, OTHER_REFUSES], {**good, name: changed(document, ["proof"], None)}
    specimen = good[f"{SPECIMEN}credential.json"]
    yield "the proof of another", [NOT_HELD, OTHER_REFUSES], {**good, name: {**document, "proof": specimen["proof"]}}
    yield "a name twice", "is there twice", {**good, name: '{"name": "x",' + json.dumps(document)[1:]}
    yield "cut off", "not a JSON object", {**good, name: json.dumps(document)[:-1]}
    yield "nothing", "not a JSON object", {**good, name: ""}
    again = ISSUER.sign(unsigned_credential(ISSUER, "badges/again/", STATUS, INDEX))
    yield "one place for two", "has the place", {**good, "badges/again/credential.json": again}


def list_faults(good):
    def signed(path, value, **options):
        places = options.pop("places", [])
        return {**good, STATUS: ISSUER.sign(changed(unsigned_list(ISSUER, STATUS, places, **options), path, value))}

    subject = ["credentialSubject"]
    yield "a revoked badge", f"place {INDEX} of its status list is set", signed(["validFrom"], ISSUED, places=[INDEX])
    yield "a validUntil", "validUntil", signed(["validUntil"], "2099-01-01T00:00:00Z")
    yield "too short a list", "not exactly 131072 bits", signed(["validFrom"], ISSUED, length=131064)
    yield "too long a list", "not exactly 131072 bits", signed(["validFrom"], ISSUED, length=131080)
    yield "the same id", "id of the list itself", signed([*subject, "id"], f"{BASE}{STATUS}")
    yield "two purposes", "should be one word", signed([*subject, "statusPurpose"], ["revocation", "suspension"])
    encoded = good[STATUS]["credentialSubject"]["encodedList"]
    yield "no 'u'", "is not 'u' and", signed([*subject, "encodedList"], encoded[1:])
    yield "a padded list", "is not 'u' and", signed([*subject, "encodedList"], encoded + "=")
    packed = base64.urlsafe_b64encode(gzip.compress(bytes(16384), mtime=1_700_000_000)).decode().rstrip("=")
    yield "a time in gzip", "time when it was packed", signed([*subject, "encodedList"], f"u{packed}")
    yield "a cut list", "not exactly", signed([*subject, "encodedList"], encoded[:-4])
    yield "another address", "but calls itself", signed(["id"], f"{BASE}status/2.json")


def image_faults(good):
    name = f"{BADGE}badge.png"
    credential, assertion = good[CREDENTIAL], good[f"{BADGE}assertion.json"]
    changed_title = {**credential, "name": "Speaking"}
    yield "another credential", "not the document published", {**good, name: image(changed_title, assertion)}
    yield "another assertion", "not the document published", {**good, name: image(credential, {**assertion, "id": "x"})}
    yield "no credential", "0 chunks 'openbadgecredential'", {**good, name: image(None, assertion)}
    yield "no assertion", "0 chunks 'openbadges'", {**good, name: image(credential)}
    yield "an unpublished assertion", "1 chunks 'openbadges'", {**good, f"{SPECIMEN}badge.png": good[name]}
    baked = good[name]
    twice = baking.bake_png(baked, json.dumps(credential), keyword=b"openbadgecredential")
    yield "two credentials", "2 chunks 'openbadgecredential'", {**good, name: twice}
    yield "a flipped bit", "cut off or damaged", {**good, name: baked[:200] + bytes([baked[200] ^ 1]) + baked[201:]}
    yield "a cut image", "cut off", {**good, name: baked[:-5]}
    yield "no image", "not a PNG", {**good, name: b"GIF89a"}
    named = baked.replace(b"openbadges\0\0\0\0\0", b"openbadges\0\0\0en\0\0")
    yield "a named language", "cut off or damaged|not a plain iTXt", {**good, name: named}
