"""A small built site in which check_credentials.py has nothing to find."""

import base64
import gzip
import io
import json

from openbadgeslib import baking

from linked_data import BADGES_CONTEXT, CREDENTIALS_CONTEXT
from sample_issuer import Key, SampleIssuer, did_document, png_image

BASE = "https://badges.example/catalog/"
ISSUED = "2025-03-02T10:30:00Z"
ISSUER = SampleIssuer("did:web:badges.example:catalog", Key("site"), "Cañada “Equity” Office")
SPECIMENS = SampleIssuer("did:web:badges.example:catalog:specimens", Key("specimens"), "Specimen Issuer")
BADGE, SPECIMEN = "badges/0abc-1def/", "badges/2ghj-3kmn/"
STATUS = "status/1.json"
INDEX = 94567


def unsigned_credential(issuer, folder, status, index):
    edition = f"{BASE}micro-credentials/listening/2025-03/"
    return {
        "@context": [CREDENTIALS_CONTEXT, BADGES_CONTEXT], "id": f"{BASE}{folder}credential.json",
        "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Listening",
        "issuer": {"id": issuer.did, "type": ["Profile"], "name": issuer.name, "url": BASE},
        "validFrom": ISSUED, "awardedDate": "2025-02-28T12:00:00Z",
        "credentialSubject": {
            "id": "urn:uuid:6f1d2a34-0b5c-4d7e-8f90-a1b2c3d4e5f6", "type": ["AchievementSubject"],
            "identifier": [
                {"type": "IdentityObject", "hashed": False, "identityHash": "Ame\u0301lie 🎓", "identityType": "name"}],
            "narrative": "Credit elected: none.",
            "achievement": {
                "id": edition, "type": ["Achievement"], "achievementType": "MicroCredential", "name": "Listening",
                "description": "Listens.", "criteria": {"id": f"{edition}#criteria", "narrative": "One.\n\nTwo."},
                "image": {"id": f"{edition}badge.png", "type": "Image", "caption": "A circle"},
                "alignment": [{"type": ["Alignment"], "targetName": "Hears", "targetUrl": f"{edition}#outcome-1"}],
                "inLanguage": "en", "version": "2025-03"}},
        "credentialStatus": {
            "id": f"{BASE}{status}#{index}", "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
            "statusListIndex": str(index), "statusListCredential": f"{BASE}{status}"}}


def unsigned_list(issuer, status, places, length=131072):
    bits = bytearray(length // 8)
    for place in places:
        bits[place // 8] |= 128 >> place % 8
    encoded = base64.urlsafe_b64encode(gzip.compress(bits, mtime=0)).decode().rstrip("=")
    return {
        "@context": [CREDENTIALS_CONTEXT], "id": f"{BASE}{status}",
        "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": issuer.did, "validFrom": ISSUED,
        "credentialSubject": {
            "id": f"{BASE}{status}#list", "type": "BitstringStatusList", "statusPurpose": "revocation",
            "encodedList": f"u{encoded}"}}


def image(credential=None, assertion=None):
    picture = io.BytesIO()
    png_image().write(picture)
    baked = picture.getvalue()
    for keyword, document in ((b"openbadges", assertion), (b"openbadgecredential", credential)):
        if document is not None:
            baked = baking.bake_png(baked, json.dumps(document, ensure_ascii=False), keyword=keyword)
    return baked


def files():
    address = f"{BASE}{BADGE}assertion.json"
    assertion = {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": address}
    credential = ISSUER.sign(unsigned_credential(ISSUER, BADGE, STATUS, INDEX))
    specimen = SPECIMENS.sign(unsigned_credential(SPECIMENS, SPECIMEN, "specimens/status/1.json", 0))
    return {
        "did.json": did_document(ISSUER.did, [ISSUER.key, Key("older")]),
        "specimens/did.json": did_document(SPECIMENS.did, [SPECIMENS.key]),
        STATUS: ISSUER.sign(unsigned_list(ISSUER, STATUS, [INDEX - 1, INDEX + 1])),
        "specimens/status/1.json": SPECIMENS.sign(unsigned_list(SPECIMENS, "specimens/status/1.json", [131071])),
        f"{BADGE}credential.json": credential, f"{BADGE}assertion.json": assertion,
        f"{BADGE}badge.png": image(credential, assertion),
        f"{SPECIMEN}credential.json": specimen, f"{SPECIMEN}badge.png": image(specimen),
    }
