"""JSON-LD with PyLD, and the proof eddsa-rdfc-2022 with it: <https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022>.

Contexts come from the official files kept beside the repository with the other standards' files; where they are not
there, from those inside openbadgeslib. Nothing is fetched.
"""

import hashlib
import json
import pathlib
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pyld import jsonld

STANDARDS = pathlib.Path(__file__).resolve().parents[3] / "shared/standards"
CREDENTIALS_CONTEXT = "https://www.w3.org/ns/credentials/v2"
BADGES_CONTEXT = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
OFFICIAL_CONTEXTS = {
    CREDENTIALS_CONTEXT: "credentials-v2.jsonld",
    "https://www.w3.org/ns/credentials/examples/v2": "credentials-examples-v2.jsonld",
    BADGES_CONTEXT: "context-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": "ob-v3p0-extensions.json",
    "https://w3id.org/security/data-integrity/v2": "security-data-integrity-v2.json",
    "https://w3id.org/security/multikey/v1": "security-multikey-v1.json",
    "https://www.w3.org/ns/did/v1": "did-v1.jsonld",
}
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
ED25519_PUBLIC_KEY = b"\xed\x01"
# A vocabulary put before the contexts turns each term that none of them defines into an address that begins so.
UNDEFINED = "urn:undefined-term:"
RELATIVE = "https://relative.invalid/"
ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+\Z")


class ProofError(Exception):
    """Why a proof is not one."""


class Contexts:
    """Answers PyLD's requests for contexts; see `origin` for whose they are."""

    def __init__(self):
        from openbadgeslib.ob3.contexts import bundled_contexts

        self.documents, self.origin = bundled_contexts(), "the contexts inside openbadgeslib"
        folder = STANDARDS / "contexts"
        if folder.is_dir():
            for address, name in OFFICIAL_CONTEXTS.items():
                self.documents[address] = json.loads((folder / name).read_text("utf-8"))
            self.origin = "the official contexts"

    def __contains__(self, address):
        return isinstance(address, str) and address in self.documents

    def __call__(self, address, _options=None):
        if address not in self.documents:
            raise ProofError(f"the context {address} is not one of those that this check knows")
        # 'static' lets PyLD keep what it made of a context, which is most of its work.
        return {"contextUrl": None, "documentUrl": address, "document": self.documents[address], "tag": "static"}


def listed(value):
    return value if isinstance(value, list) else [value]


def first(value):
    return next(iter(listed(value)), None)


def canonical(document, contexts):
    """The canonical N-Quads of a document. PyLD knows RDFC-1.0 by its earlier name; the two differ in how control
    characters are written only, and those are refused elsewhere."""
    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": contexts}
    return jsonld.normalize(document, options).encode()


def lost_parts(document, contexts):
    """What a signature over the document would not cover: terms that no context defines, and relative addresses.

    PyLD has no safe mode that would refuse them.
    """
    marked = {**document, "@context": [{"@vocab": UNDEFINED}, *listed(document.get("@context"))]}
    lost, waiting = set(), list(jsonld.expand(marked, {"documentLoader": contexts, "base": RELATIVE}))
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict) and "@value" not in value:
            named = [key for key in value if not key.startswith("@")] + listed(value.get("@type", []))
            for name in [*named, value.get("@id", "_:")]:
                if name.startswith((UNDEFINED, RELATIVE)) or not (ABSOLUTE.match(name) or name.startswith("_:")):
                    lost.add(name.removeprefix(UNDEFINED).removeprefix(RELATIVE))
            waiting.extend(inner for key, inner in value.items() if key not in {"@type", "@id"})
    return sorted(lost)


def base58_bytes(text):
    number = 0
    for character in text:
        if character not in BASE58:
            raise ProofError(f"'{character}' is not a digit of base 58")
        number = number * 58 + BASE58.index(character)
    zeros = len(text) - len(text.lstrip("1"))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def multibase_bytes(text, what):
    if not isinstance(text, str) or not text.startswith("z") or len(text) > 200:
        raise ProofError(f"{what} is not a text in base 58 that begins with z")
    return base58_bytes(text[1:])


def public_key(multikey):
    """The key of a `publicKeyMultibase`, or of a did:key."""
    data = multibase_bytes(multikey, "the public key")
    if len(data) != 34 or not data.startswith(ED25519_PUBLIC_KEY):
        raise ProofError("the public key is not an Ed25519 key")
    return Ed25519PublicKey.from_public_bytes(data[2:])


def the_proof(document):
    proofs = listed(document.get("proof", []))
    if len(proofs) != 1 or not isinstance(proofs[0], dict):
        raise ProofError(f"{len(proofs)} proofs instead of one")
    expected = {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofPurpose": "assertionMethod"}
    for key, value in expected.items():
        if proofs[0].get(key) != value:
            raise ProofError(f"the proof's {key} is {proofs[0].get(key)!r} instead of '{value}'")
    return proofs[0]


def verify_proof(document, key, contexts):
    """Raises a ProofError unless the document's one proof is by this key and covers all of it."""
    proof = the_proof(document)
    unsigned = {name: value for name, value in document.items() if name != "proof"}
    options = {name: value for name, value in proof.items() if name != "proofValue"}
    options["@context"] = document.get("@context")
    signature = multibase_bytes(proof.get("proofValue"), "the proof value")
    try:
        for part in (unsigned, options):
            if lost := lost_parts(part, contexts):
                raise ProofError("the signature does not cover " + ", ".join(f"'{name}'" for name in lost))
        hashes = [hashlib.sha256(canonical(part, contexts)).digest() for part in (options, unsigned)]
    except jsonld.JsonLdError as problem:
        cause = problem
        while cause is not None and not isinstance(cause, ProofError):
            cause = cause.__cause__
        raise cause or ProofError(f"it is not JSON-LD ({problem.type}: {problem.args[0]})") from None
    try:
        key.verify(signature, b"".join(hashes))
    except InvalidSignature:
        raise ProofError("the signature does not fit the document and the key") from None
