"""The documents that make_credentials.py writes: what openbadgeslib can make, and what may not pass as such."""

import datetime
import io
import json

from openbadgeslib import baking
from openbadgeslib.ob2.models import Assertion, BadgeClass, Profile, Verification
from openbadgeslib.ob2.models import IdentityObject as Recipient
from openbadgeslib.ob3 import (
    Achievement, Alignment, Evidence, IdentityObject, Issuer, OB3Signer, OpenBadgeCredential, Result, ResultDescription,
    build_status_list_credential, status_entry)

from sample_issuer import (
    BASE, CREATED, SVG_IMAGE, Key, SampleIssuer, changed, did_document, did_document_of_openbadgeslib, png_image)

REVOKED_PLACES, SUSPENDED_PLACES = [0, 7, 94567, 131071], [12]
OLDER_CONTEXT = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"
RECIPIENT = "urn:uuid:6f1d2a34-0b5c-4d7e-8f90-a1b2c3d4e5f6"
NAMES = {
    "quotes": "“It's” \"quoted\", \\backslashed\\ & <tagged> ]]> %22",
    "emoji": "Zoë 👩🏽‍🏫 & the 🏳️‍🌈 team 🎓",
    "combining-accents": "Ame\u0301lie Ngu\u0302\u0303yen (composed: Am\u00e9lie)",
    "right-to-left": "\u200fשרה לוי\u200f / فاطمة الزهراء \u2067(2025)\u2069",
    "300-characters": "Ă" * 150 + "語" * 100 + "🎓" * 50,
    "line-breaks": "First line\nsecond line\n\n- third, after an empty one\u2028and a separator",
}


def day(text):
    return datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.timezone.utc)


class Samples:
    """All files by name, and the index of those to verify."""

    def __init__(self):
        self.files, self.index = {}, []
        self.now, self.before, self.attacker = Key("now"), Key("before"), Key("attacker")
        self.academy = SampleIssuer("did:web:academy.example", self.now)
        self.music = SampleIssuer(
            "did:web:academy.example:departments:music", Key("music"), "Department of Music", "badge_1")
        self.dids = {
            self.academy.did: "site/.well-known/did.json", self.music.did: "site/departments/music/did.json"}
        unused = Key("authentication only")
        self.unusable = SampleIssuer(self.academy.did, unused)
        self.files["site/.well-known/did.json"] = did_document(
            self.academy.did, [self.now, self.before, unused], [self.now, self.before])
        self.files["site/departments/music/did.json"] = did_document_of_openbadgeslib(
            self.music.did, self.music.key, "badge_1")
        self.add_status_lists()
        self.add_good_credentials()
        self.add_names()
        self.add_other_forms()
        self.add_withdrawn()
        self.add_forgeries()
        self.add_images()
        self.add_hosted()

    # Making one

    def credential(self, issuer, name, **members):
        """A credential as openbadgeslib models it.

        Members are as its classes name them, but for `title`, its name, and `achievement`, a dictionary of that one's.
        """
        achievement = Achievement(**{
            "id": f"{BASE}achievements/listening", "achievement_type": "MicroCredential", "name": "Listening",
            "description": "Listens before speaking.", "criteria_narrative": "Was observed.",
            **members.pop("achievement", {})})
        members = {
            "issuance_date": CREATED, "recipient_id": RECIPIENT, "name": members.pop("title", "Listening"), **members}
        return OpenBadgeCredential(
            id=f"{BASE}credentials/{name}.json", issuer=Issuer(id=issuer.did, name=issuer.name, url=BASE),
            achievement=achievement, **members)

    def signed(self, issuer, name, **members):
        return issuer.signer.sign(self.credential(issuer, name, **members), created=CREATED)

    def place(self, index, purpose="revocation"):
        return [status_entry(f"{BASE}status/{purpose}.json", purpose, index)]

    def add(self, file, content, because, issuer=None, form="credential", fails=()):
        issuer = issuer or self.academy
        if not file.startswith("elsewhere/"):
            file = f"site/{file}"
        self.files[file] = content
        entry = {"file": file, "form": form, "issuer": issuer.did}
        if issuer.did in self.dids:
            entry["did"] = self.dids[issuer.did]
        entry |= {"verdict": "refuse" if fails else "accept", "fails": list(fails), "because": because}
        self.index.append(entry)

    def add_signed(self, name, because, issuer=None, fails=(), **members):
        issuer = issuer or self.academy
        folder = "credentials" if issuer.did in self.dids else "elsewhere"
        self.add(f"{folder}/{name}.json", self.signed(issuer, name, **members), because, issuer, fails=fails)

    def refuse(self, name, document, check, because, issuer=None):
        self.add(f"credentials/{name}.json", document, because, issuer, fails=[check])

    # The documents

    def add_status_lists(self):
        def add(name, purpose, places, signer, fails=(), because="a status list, verified like any credential"):
            unsigned = build_status_list_credential(
                signer.did, f"{BASE}status/{name}.json", purpose, places, issued=CREATED)
            self.add(f"status/{name}.json", signer.sign(unsigned), because, signer, "status list", fails)
            return unsigned

        self.unsigned_list = add("revocation", "revocation", REVOKED_PLACES, self.academy)
        add("suspension", "suspension", SUSPENDED_PLACES, self.academy)
        add("of-music", "revocation", [], self.music)
        unsigned = build_status_list_credential(
            self.academy.did, f"{BASE}status/unsigned.json", "revocation", [], issued=CREATED)
        self.add("status/unsigned.json", unsigned, "it has no proof", form="status list", fails=["signature"])

    def add_good_credentials(self):
        self.add_signed("plain", "it is valid; it has no status")
        self.add_signed("with-status", "it is valid, its place on the list is free", credential_status=self.place(1))
        self.add_signed(
            "next-to-revoked", "its place lies between two that are set", credential_status=self.place(94568))
        self.add_signed(
            "not-suspended", "its list is one of suspensions", credential_status=self.place(11, "suspension"))
        self.add_signed("in-time", "it will expire in 2099", expiration_date=day("2099-12-31"))
        self.add_signed(
            "by-an-older-key", "the key was replaced, but is still in did.json",
            issuer=SampleIssuer(self.academy.did, self.before))
        self.add_signed("of-a-path", "its did:web has a path and a JSON Web Key", issuer=self.music)
        self.add_signed(
            "of-a-key", "its issuer is a did:key, which needs no did.json", issuer=SampleIssuer.of_key(self.now))
        recipient = IdentityObject.create("learner@academy.example", "Kosher")
        self.add_signed(
            "for-a-hash", "its subject has no id, but the salted hash of learner@academy.example",
            recipient_id=None, identifiers=[recipient])
        self.add_signed("rich", "it uses most of what openbadgeslib can write", **self.rich_members(recipient))

    def rich_members(self, recipient):
        rubric = f"{BASE}achievements/listening#rubric"
        return {
            "achievement": {
                "image_url": f"{BASE}listening.png", "tags": ["listening", "équité"], "credits_available": 2.5,
                "alignments": [
                    Alignment("Outcome one", f"{BASE}achievements/listening#outcome-1", "Framework", "L.1", "Hears"),
                    Alignment("Outcome two", f"{BASE}achievements/listening#outcome-2")],
                "result_descriptions": [
                    ResultDescription(rubric, "Score", "RubricScore", [], "8", value_min="0", value_max="12"),
                    ResultDescription(f"{rubric}-grade", "Grade", "LetterGrade", allowed_values=["A", "B", "C"])]},
            "results": [Result(value="10", result_description=rubric), Result(value="B", status="Completed")],
            "credits_earned": 3.0, "identifiers": [recipient], "credential_status": self.place(2),
            "evidence": [
                Evidence(f"{BASE}evidence/1", "A *story*", "Evidence", "A film", "Film", "All"),
                Evidence(narrative="Only a story")],
        }

    def add_names(self):
        for kind, text in NAMES.items():
            self.add_signed(
                f"name-with-{kind}", f"names and texts may have {kind.replace('-', ' ')}",
                title=text, achievement={"name": text, "description": text, "criteria_narrative": text},
                identifiers=[IdentityObject(text, "name", False)])
        self.add_signed(
            "numbers", "numbers are signed in the form that the standard gives them", credits_earned=12.75,
            achievement={"credits_available": 0.1})
        self.add_signed(
            "address-with-accents", "addresses may have accents", achievement={"id": f"{BASE}achievements/équité"})
        for kind, character in (("tab", "\t"), ("bell", "\a"), ("null", "\0")):
            self.add_signed(
                f"name-with-{kind}", "programs sign control characters in different ways", fails=["format"],
                title=f"Listen{character}ing")

    def add_other_forms(self):
        plain = self.signed(self.academy, "rearranged")
        reversed_members = dict(reversed(list(plain.items())), proof=[plain["proof"]])
        text = json.dumps(reversed_members, ensure_ascii=True, indent=4).replace("/", "\\/")
        self.add(
            "credentials/rearranged.json", text,
            "another order of members, spaces, escapes and a list of one proof change nothing that is signed")
        # Not 3.0.1: it defines terms anew that credentials/v2 protects, so that nothing can be signed with both.
        older = self.credential(self.academy, "context-3.0.2").to_vc()
        older = changed(older, ["@context", 1], OLDER_CONTEXT)
        self.add("credentials/context-3.0.2.json", self.academy.sign(older), "the context 3.0.2 is official too")
        offset = changed(self.credential(self.academy, "offset").to_vc(), ["validFrom"], "2025-03-02T05:30:00-05:00")
        self.add("credentials/offset.json", self.academy.sign(offset), "validFrom has an offset instead of Z")
        foreign = "https://academy.example/context.json"
        document = self.credential(self.academy, "foreign-context").to_vc()
        document = dict(document, mood="glad", **{"@context": [*document["@context"], foreign]})
        context = {"@context": {"mood": "https://academy.example/terms#mood"}}
        self.refuse(
            "foreign-context", self.academy.sign(document, extra_contexts={foreign: context}), "signature",
            "nobody but its maker knows its third context, so its proof cannot be checked")
        token = OB3Signer(self.now.private, algorithm="EdDSA").sign(self.credential(self.academy, "token"))
        self.add("credentials/token.jwt", token, "it is a VC-JWT, which has no proof", form="jwt", fails=["format"])

    def add_withdrawn(self):
        def with_status(name, because, entries, check="status"):
            self.add_signed(name, because, fails=[check], credential_status=entries)

        for place in REVOKED_PLACES:
            with_status(f"revoked-{place}", f"place {place} of its list is set", self.place(place))
        with_status("suspended", "it is suspended", self.place(12, "suspension"))
        with_status("two-lists", "it is suspended by its second list", self.place(3) + self.place(12, "suspension"))
        with_status("beyond-the-list", "its list has no such place", self.place(131072))
        with_status("no-list", "there is no such list", [status_entry(f"{BASE}status/none.json", "revocation", 1)])
        with_status(
            "unsigned-list", "its list is not signed", [status_entry(f"{BASE}status/unsigned.json", "revocation", 1)])
        with_status(
            "list-of-another", "its list is signed by another issuer",
            [status_entry(f"{BASE}status/of-music.json", "revocation", 1)])
        with_status(
            "other-purpose", "its list is one of suspensions, its entry is not",
            [status_entry(f"{BASE}status/suspension.json", "revocation", 1)])
        self.add_signed("expired", "it expired in May 2025", fails=["dates"], expiration_date=day("2025-05-31"))
        self.add_signed("not-yet", "it is valid from 2099 on", fails=["dates"], issuance_date=day("2099-01-01"))

    def add_forgeries(self):
        good = self.signed(self.academy, "with-status", credential_status=self.place(1))
        subject = ["credentialSubject"]
        for name, path, value in [
            ("title", ["name"], "Speaking"), ("issuer-name", ["issuer", "name"], "Academy"),
            ("id", ["id"], f"{BASE}credentials/x.json"), ("date", ["validFrom"], "2024-03-02T10:30:00Z"),
            ("subject", [*subject, "id"], "urn:uuid:00000000-0000-4000-8000-000000000000"),
            ("achievement", [*subject, "achievement", "name"], "Speaking"), ("term", ["mood"], "glad"),
            ("status-removed", ["credentialStatus"], None), ("proof-removed", ["proof"], None),
            ("proof-date", ["proof", "created"], "2024-03-02T10:30:00Z"),
            ("proof-value", ["proof", "proofValue"], good["proof"]["proofValue"][:-1] + "2"),
            ("other-proof", ["proof"], self.signed(self.academy, "plain")["proof"]),
            ("other-suite", ["proof", "cryptosuite"], "eddsa-jcs-2022"),
            ("other-purpose-of-proof", ["proof", "proofPurpose"], "authentication"),
        ]:
            self.refuse(f"changed-{name}", changed(good, path, value), "signature", "it was changed after signing")
        text = json.dumps(good, ensure_ascii=False)
        self.refuse("twice", '{"name": "Speaking", ' + text[1:], "format", "it has the member 'name' twice")
        self.refuse("cut-off", text[:-1], "format", "its end is missing")
        self.refuse("empty", "", "format", "it is empty")
        stolen = SampleIssuer(self.academy.did, self.attacker, fragment=self.now.multikey)
        self.refuse("wrong-key", self.signed(stolen, "wrong-key"), "signature", "another key than it names signed it")
        own = SampleIssuer(self.academy.did, self.attacker)
        self.refuse("unlisted-key", self.signed(own, "unlisted-key"), "signature", "the key is not in the did.json")
        self.refuse(
            "unusable-key", self.signed(self.unusable, "unusable-key"), "signature",
            "the key is in did.json, but not for signing statements")
        namesake = SampleIssuer.of_key(self.attacker)
        self.files["elsewhere/namesake.json"] = self.signed(namesake, "namesake")
        self.index.append({
            "file": "elsewhere/namesake.json", "form": "credential", "issuer": self.academy.did,
            "did": self.dids[self.academy.did], "verdict": "refuse", "fails": ["issuer"],
            "because": f"another issuer of the same name signed it, {namesake.did}"})

    def add_images(self):
        picture = io.BytesIO()
        png_image().write(picture)
        self.files["site/listening.png"], self.files["site/listening.svg"] = picture.getvalue(), SVG_IMAGE
        for name in ("with-status", "name-with-quotes", "name-with-emoji", "rich"):
            document = self.files[f"site/credentials/{name}.json"]
            text = json.dumps(document, sort_keys=True, ensure_ascii=name != "name-with-emoji")
            image = baking.bake_png(picture.getvalue(), text, keyword=baking.ITXT_KEYWORD_OB3)
            self.add(f"elsewhere/{name}.png", image, "it is baked into a PNG as openbadgeslib does")
            image = baking.bake_svg(
                SVG_IMAGE, text, element=baking.SVG_ELEMENT_OB3, namespace=baking.SVG_NS_OB3, as_text=True)
            self.add(f"elsewhere/{name}.svg", image, "it is baked into an SVG as openbadgeslib does")
        text = json.dumps(self.files["site/credentials/changed-title.json"])
        image = baking.bake_png(picture.getvalue(), text, keyword=baking.ITXT_KEYWORD_OB3)
        self.add("elsewhere/changed-title.png", image, "what is baked was changed", fails=["signature"])
        self.add("elsewhere/empty.png", picture.getvalue(), "nothing is baked into it", fails=["format"])

    def add_hosted(self):
        folder = f"{BASE}hosted/"
        issuer = Profile(f"{folder}issuer.json", self.academy.name, BASE, "office@academy.example")
        badge = BadgeClass(
            f"{folder}badge.json", "Listening", "Listens before speaking.", f"{BASE}listening.png",
            f"{folder}criteria.html", issuer.id, ["listening"])
        for name, text in {"plain": "Listens.", **NAMES}.items():
            assertion = Assertion(
                Recipient.create("learner@academy.example", "Kosher"), badge.id, Verification("HostedBadge"),
                f"{BASE}badges/{name}/assertion.json", CREATED, narrative=text).to_dict()
            file = f"badges/{name}/assertion.json"
            self.add(file, assertion, "it is a hosted assertion of Open Badges 2.0", form="assertion")
        self.files["site/hosted/issuer.json"], self.files["site/hosted/badge.json"] = issuer.to_dict(), badge.to_dict()
        self.files["site/hosted/criteria.html"] = "<!DOCTYPE html>\n<title>Criteria</title>\n"
        text = json.dumps(self.files["site/badges/plain/assertion.json"])
        for kind, image in (
            ("png", baking.bake_png(self.files["site/listening.png"], text)),
            ("svg", SVG_IMAGE.replace(b"<svg ", b'<svg xmlns:openbadges="http://openbadges.org" ').replace(
                b"<circle", b'<openbadges:assertion verify="%s"><![CDATA[%s]]></openbadges:assertion><circle'
                % (f"{BASE}badges/plain/assertion.json".encode(), text.encode()))),
        ):
            self.add(f"elsewhere/hosted.{kind}", image, "a hosted assertion is baked into it", form="assertion")
