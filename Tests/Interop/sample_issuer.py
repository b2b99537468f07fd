"""Issuers that exist nowhere, with openbadgeslib for their tools: the same keys every time, all of them public."""

import copy
import datetime
import hashlib
import json

import png
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from openbadgeslib.keys import public_jwk_from_pem
from openbadgeslib.ob3 import (
    OB3LdpSigner, add_data_integrity_proof, build_did_document, did_key_from_pem, multikey_from_pem)

BASE = "https://academy.example/"
CREATED = datetime.datetime(2025, 3, 2, 10, 30, 0, tzinfo=datetime.timezone.utc)
IMAGE_SIDE = 48
SVG_IMAGE = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n'
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="20" fill="#963"/></svg>\n')


class Key:
    """An Ed25519 key that follows from its name."""

    def __init__(self, name):
        secret = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(f"sample key {name}".encode()).digest())
        self.private = secret.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        self.public = secret.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
        self.multikey = multikey_from_pem(self.public)


class SampleIssuer:
    """A DID with a key, which signs for it under the given fragment."""

    def __init__(self, did, key, name="Academy of Examples", fragment=None):
        self.did, self.key, self.name = did, key, name
        self.method = f"{did}#{fragment or key.multikey}"
        self.signer = OB3LdpSigner(key.private, self.method)

    @classmethod
    def of_key(cls, key):
        return cls(did_key_from_pem(key.public), key)

    def sign(self, document, **options):
        """A plain JSON object with a proof, as openbadgeslib makes it without looking at what it is."""
        return add_data_integrity_proof(document, self.key.private, self.method, **{"created": CREATED, **options})


def did_document(did, keys, usable=None):
    """The form that Open Badges 3.0 recommends, with Multikeys; the usable ones, or else all, may sign statements."""
    methods = [
        {"id": f"{did}#{key.multikey}", "type": "Multikey", "controller": did, "publicKeyMultibase": key.multikey}
        for key in keys]
    return {
        "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"], "id": did,
        "verificationMethod": methods, "assertionMethod": [f"{did}#{key.multikey}" for key in usable or keys]}


def did_document_of_openbadgeslib(did, key, fragment):
    """The form that openbadgeslib publishes, with a JSON Web Key."""
    return build_did_document(did, [(fragment, public_jwk_from_pem(key.public))])


def png_image():
    """A small picture: a ramp from one color to another."""
    rows = [[part for x in range(IMAGE_SIDE) for part in (5 * x, 5 * y, 128, 255)] for y in range(IMAGE_SIDE)]
    return png.from_array(rows, "RGBA")


def changed(document, path, value):
    """A copy with the member at a path of keys replaced, or removed if the value is None."""
    copied = copy.deepcopy(document)
    *parents, last = path
    place = copied
    for key in parents:
        place = place[key]
    if value is None:
        del place[last]
    else:
        place[last] = value
    return copied


def write(file, content):
    file.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, dict):
        content = json.dumps(content, ensure_ascii=False, sort_keys=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
