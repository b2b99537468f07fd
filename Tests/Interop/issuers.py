"""Whose key signed a document: DID documents of did:web, and did:key."""

import base64
import json
import urllib.parse

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

import linked_data
from linked_data import ProofError, first, listed

DID_CONTEXT = "https://www.w3.org/ns/did/v1"
# What the resolver of the Digital Credentials Consortium reads at most.
MAXIMUM_BYTES = 8192


def read_json(data):
    """Reads JSON as strictly as a signed document deserves: UTF-8, no name twice, no number that is not one."""

    def members(pairs):
        names = [name for name, _ in pairs]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise ValueError(f"'{twice[0]}' is there twice")
        return dict(pairs)

    def refuse(word):
        raise ValueError(f"{word} is not JSON")

    value = json.loads(data.decode("utf-8"), object_pairs_hook=members, parse_constant=refuse)
    if not isinstance(value, dict):
        raise ValueError("it is not an object")
    return value


def did_address(did):
    """Where the document of a did:web is: <https://w3c-ccg.github.io/did-method-web/#read-resolve>."""
    host, *path = [urllib.parse.unquote(part) for part in did.removeprefix("did:web:").split(":")]
    return f"https://{host}/{'/'.join(path) or '.well-known'}/did.json"


def issuer_id(document):
    issuer = document.get("issuer")
    return issuer.get("id") if isinstance(issuer, dict) else issuer


def method_key(method):
    if isinstance(key := method.get("publicKeyJwk"), dict):
        if (key.get("kty"), key.get("crv")) != ("OKP", "Ed25519") or "d" in key:
            raise ProofError("the public key is not an Ed25519 key")
        return Ed25519PublicKey.from_public_bytes(base64.urlsafe_b64decode(key["x"] + "="))
    return linked_data.public_key(method.get("publicKeyMultibase"))


class Issuers:
    """Finds keys with `answer`, a function from an address to the bytes there, or None."""

    def __init__(self, answer):
        self.answer, self.documents = answer, {}

    def download(self, address):
        """As openbadgeslib asks for documents."""
        data = self.answer(address)
        if data is None:
            raise OSError(f"there is nothing at {address}")
        return data

    def key(self, document):
        """The key that the document's proof names, if the issuer has it for such statements."""
        issuer, method = issuer_id(document), linked_data.the_proof(document).get("verificationMethod")
        if not isinstance(issuer, str) or not isinstance(method, str) or not method.startswith(issuer + "#"):
            raise ProofError(f"the proof's verificationMethod {method!r} is not one of the issuer {issuer!r}")
        if issuer.startswith("did:key:"):
            multikey = issuer.removeprefix("did:key:")
            if method != f"{issuer}#{multikey}":
                raise ProofError(f"the proof's verificationMethod '{method}' is not the key that the issuer is")
            return linked_data.public_key(multikey)
        if not issuer.startswith("did:web:"):
            raise ProofError(f"the issuer '{issuer}' is neither a did:web nor a did:key")
        found = self.document(issuer)
        if method not in listed(found.get("assertionMethod")):
            raise ProofError(f"'{method}' is not in the assertionMethod of {did_address(issuer)}")
        entries = [entry for entry in listed(found.get("verificationMethod")) if isinstance(entry, dict)]
        methods = [entry for entry in entries if entry.get("id") == method]
        if len(methods) != 1 or methods[0].get("controller") != issuer:
            raise ProofError(f"'{method}' is not a verificationMethod of {did_address(issuer)}")
        return method_key(methods[0])

    def document(self, did):
        if did not in self.documents:
            data = self.answer(did_address(did))
            if data is None:
                raise ProofError(f"there is no {did_address(did)}, where the issuer's keys should be")
            try:
                found = read_json(data)
            except ValueError as problem:
                raise ProofError(f"{did_address(did)} is not a JSON object ({problem})") from None
            if found.get("id") != did:
                raise ProofError(f"{did_address(did)} is the document of {found.get('id')!r}")
            self.documents[did] = found
        return self.documents[did]


def did_problems(data, address, contexts):
    """What keeps the file at an address from being a DID document that every known resolver reads."""
    if len(data) > MAXIMUM_BYTES:
        yield f"{len(data)} bytes, but resolvers read at most {MAXIMUM_BYTES}"
    try:
        document = read_json(data)
    except ValueError as problem:
        yield f"not a JSON object ({problem})"
        return
    if first(document.get("@context")) != DID_CONTEXT:
        yield f"its first @context is not '{DID_CONTEXT}'"
    elif all(context in contexts for context in listed(document["@context"])):
        for name in linked_data.lost_parts(document, contexts):
            yield f"no @context of it defines '{name}'"
    did = document.get("id")
    if not isinstance(did, str) or not did.startswith("did:web:") or did_address(did) != address:
        yield f"calls itself {did!r}, which is not looked for at {address}"
        return
    # A site that has not issued a badge yet says whose it is and lists no key.
    if "verificationMethod" not in document and "assertionMethod" not in document:
        return
    ids = []
    for method in listed(document.get("verificationMethod", [])):
        yield from method_problems(method, did)
        ids.append(method.get("id") if isinstance(method, dict) else None)
    if not ids or len(ids) != len(set(ids)):
        yield f"its verificationMethod has the ids {ids}, which should be one or more, each once"
    purposes = document.get("assertionMethod")
    if not isinstance(purposes, list) or not purposes or any(purpose not in ids for purpose in purposes):
        yield f"its assertionMethod is {purposes!r}, which should be a list of ids of its verificationMethod"


def method_problems(method, did):
    if not isinstance(method, dict):
        yield f"its verificationMethod {method!r} is not an object"
        return
    name, key = method.get("id"), method.get("publicKeyMultibase")
    if (method.get("type"), method.get("controller")) != ("Multikey", did):
        yield f"{name!r} is not a Multikey that it controls itself"
    if name != f"{did}#{key}":
        yield f"the id {name!r} is not the identifier, '#' and the key, which the validator of 1EdTech goes by"
    if secret := sorted(set(method) - {"id", "type", "controller", "publicKeyMultibase"}):
        yield f"{name!r} says more than a public key: {', '.join(secret)}"
    try:
        linked_data.public_key(key)
    except ProofError as problem:
        yield f"{name!r}: {problem}"
