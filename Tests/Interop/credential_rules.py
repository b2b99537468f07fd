"""What a signed credential or status list has to be, as PyLD and cryptography, openbadgeslib and jsonschema see it."""

import base64
import binascii
import datetime
import json
import re
import zlib

import jsonschema
from openbadgeslib.ob3 import OB3LdpVerifier, resolve_verification_method, verify_data_integrity_proof

import linked_data
from issuers import issuer_id, read_json
from linked_data import BADGES_CONTEXT, CREDENTIALS_CONTEXT, STANDARDS, ProofError, first, listed

SCHEMA = STANDARDS / "schemas/ob_v3p0_achievementcredential_schema.json"
STATUS_BITS = 131_072
GZIP_START = b"\x1f\x8b\x08"
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)\Z")
INDEX = re.compile(r"(0|[1-9]\d{0,5})\Z")
FORBIDDEN_CHARACTER = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")


class Rules:
    """Checks documents one by one; each check yields what is wrong, in words.

    Of documents that are `ours`, more is asked than the standards do: what makes them readable for every known program,
    and the same bytes in every build.
    """

    def __init__(self, issuers, contexts, ours=True):
        self.issuers, self.contexts, self.ours, self.schema = issuers, contexts, ours, None
        # One for all documents, because it remembers the keys that it found.
        self.other_verifier = OB3LdpVerifier()
        if SCHEMA.is_file():
            self.schema = jsonschema.Draft201909Validator(json.loads(SCHEMA.read_text("utf-8")))

    def problems(self, data):
        """Everything that is wrong with a credential or a status list by itself."""
        try:
            document = read_json(data)
        except (ValueError, RecursionError) as problem:
            yield f"not a JSON object ({problem})"
            return
        yield from text_problems(document)
        yield from date_problems(document)
        yield from self.proof_problems(document)
        if self.ours:
            yield from our_problems(document)
        if "BitstringStatusListCredential" in listed(document.get("type")):
            yield from self.list_problems(document)
        else:
            yield from self.badge_problems(document, data)

    def proof_problems(self, document):
        if first(document.get("@context")) != CREDENTIALS_CONTEXT:
            yield f"its first @context is not '{CREDENTIALS_CONTEXT}'"
        try:
            linked_data.verify_proof(document, self.issuers.key(document), self.contexts)
        except ProofError as problem:
            yield f"the proof does not hold: {problem}"

    def badge_problems(self, document, data):
        issuer = document.get("issuer")
        if not isinstance(issuer, dict) or "Profile" not in listed(issuer.get("type")):
            yield "its issuer is not an object of type Profile, which the validator of 1EdTech wants"
        for error in self.schema.iter_errors(document) if self.schema else []:
            yield f"the official schema refuses {error.json_path}: {error.message[:200]}"
        entries = [entry for entry in listed(document.get("credentialStatus")) if isinstance(entry, dict)]
        lists = [self.issuers.answer(str(entry.get("statusListCredential"))) for entry in entries]
        try:
            # It takes signed status lists in another form only; the proof of a list is checked with the list.
            self.other_verifier.verify(
                data, download=self.issuers.download, verify_status_list=False, check_status=None not in lists)
        except Exception as problem:
            yield f"openbadgeslib refuses it: {problem}"

    def list_problems(self, document):
        try:
            method = linked_data.the_proof(document)["verificationMethod"]
            key = resolve_verification_method(method, download=self.issuers.download)
            verify_data_integrity_proof(document, key)
        except Exception as problem:
            yield f"openbadgeslib refuses it: {problem}"
        subject = document.get("credentialSubject")
        if not isinstance(subject, dict) or subject.get("type") != "BitstringStatusList":
            yield "its credentialSubject is not of type BitstringStatusList"
            return
        if subject.get("id") == document.get("id"):
            yield "its credentialSubject has the id of the list itself"
        if not isinstance(subject.get("statusPurpose"), str):
            yield f"its statusPurpose is {subject.get('statusPurpose')!r}, which should be one word"
        try:
            status_bits(document)
        except ValueError as problem:
            yield f"its encodedList {problem}"


def text_problems(document):
    """Control characters, which programs canonicalize in different ways, and values that should have been left out."""
    waiting = [("", document)]
    while waiting:
        place, value = waiting.pop()
        if value is None or value == []:
            yield f"{place} is {json.dumps(value)}, which should be left out"
        elif isinstance(value, str) and (found := FORBIDDEN_CHARACTER.search(value)):
            yield f"{place} has the character U+{ord(found[0]):04X}"
        elif isinstance(value, (dict, list)):
            parts = value.items() if isinstance(value, dict) else enumerate(value)
            waiting.extend((f"{place}.{key}".removeprefix("."), part) for key, part in parts)


def date_problems(document):
    now = datetime.datetime.now(datetime.timezone.utc)
    proof = first(document.get("proof"))
    dates = {name: document.get(name) for name in ("validFrom", "validUntil", "awardedDate")}
    dates["proof.created"] = proof.get("created") if isinstance(proof, dict) else None
    for name, date in dates.items():
        if date is None and name in {"validUntil", "awardedDate"}:
            continue
        try:
            moment = datetime.datetime.fromisoformat(date.replace("Z", "+00:00")) if DATE.match(date) else None
        except (TypeError, ValueError):
            moment = None
        if moment is None:
            yield f"{name} is {date!r}, which is not a time with its zone"
        elif name == "validUntil" and moment < now:
            yield f"it has expired ({date})"
        elif name in {"validFrom", "proof.created"} and moment > now:
            yield f"{name} is in the future ({date})"


def our_problems(document):
    proof, subject = first(document.get("proof")), document.get("credentialSubject")
    dates = [document.get("validFrom"), document.get("awardedDate"), isinstance(proof, dict) and proof.get("created")]
    for date in dates:
        if isinstance(date, str) and not re.match(r"[0-9-]{10}T[0-9:]{8}Z\Z", date):
            yield f"the time '{date}' is not in whole seconds that end in Z"
    if not isinstance(subject, dict):
        return
    if "BitstringStatusListCredential" not in listed(document.get("type")):
        if listed(document.get("@context"))[1:] != [BADGES_CONTEXT]:
            yield f"its @context goes on otherwise than with '{BADGES_CONTEXT}'"
        if not isinstance(subject.get("id"), str):
            yield "its credentialSubject has no id"
        return
    if "validUntil" in document:
        yield "it has a validUntil, after which every badge on it would be refused"
    try:
        # Twelve digits are the first nine bytes of gzip, of which four are the time.
        time = base64.urlsafe_b64decode(str(subject.get("encodedList"))[1:13])[4:8]
    except ValueError:
        return
    if any(time):
        yield "its encodedList has the time when it was packed, so that the same list is never the same bytes"


def status_bits(document):
    """The bytes of a status list; raises a ValueError that goes on after 'its encodedList'."""
    text = document["credentialSubject"].get("encodedList")
    if not isinstance(text, str) or not re.match(r"u[A-Za-z0-9_-]+\Z", text):
        raise ValueError("is not 'u' and base 64 for addresses, without '='")
    try:
        packed = base64.urlsafe_b64decode(text[1:] + "=" * (-len(text[1:]) % 4))
    except binascii.Error as problem:
        raise ValueError(f"is not base 64 ({problem})") from None
    if not packed.startswith(GZIP_START):
        raise ValueError("is not gzip")
    unpacking = zlib.decompressobj(wbits=31)
    try:
        bits = unpacking.decompress(packed, STATUS_BITS // 8 + 1)
    except zlib.error as problem:
        raise ValueError(f"is damaged gzip ({problem})") from None
    if len(bits) * 8 != STATUS_BITS or not unpacking.eof or unpacking.unused_data:
        raise ValueError(f"is not exactly {STATUS_BITS} bits")
    return bits


def entry_problems(document, lists):
    """What is wrong with the place that a credential has on one of the published status lists.

    `lists` has the status list credentials by address.
    """
    entry = document.get("credentialStatus")
    if not isinstance(entry, dict):
        yield "its credentialStatus is not one object"
        return
    address, index = entry.get("statusListCredential"), entry.get("statusListIndex")
    if entry.get("type") != "BitstringStatusListEntry" or entry.get("statusSize", 1) != 1:
        yield "its credentialStatus is not a BitstringStatusListEntry of one bit"
    if entry.get("id") == address:
        yield "its credentialStatus has the id of the list itself"
    if not isinstance(index, str) or not INDEX.match(index) or int(index) >= STATUS_BITS:
        yield f"its statusListIndex is {index!r}, which should be a number below {STATUS_BITS} written as a text"
        return
    if address not in lists:
        yield f"its status list {address!r} is not in the site"
        return
    if entry.get("statusPurpose") != lists[address]["credentialSubject"].get("statusPurpose"):
        yield f"its statusPurpose is {entry.get('statusPurpose')!r}, unlike its list's"
    if issuer_id(document) != issuer_id(lists[address]):
        yield f"its status list is signed by another issuer, {issuer_id(lists[address])!r}"
    if status_bits(lists[address])[int(index) >> 3] & 0x80 >> (int(index) & 7):
        yield f"it is published although place {index} of its status list is set"
