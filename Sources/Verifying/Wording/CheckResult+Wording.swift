import Baking
import Credentials
import Diagnostics
import JSONText
import LinkedData

extension CheckResult {
    /// Why, in one sentence: lower case, no full stop, others' text in 'single quotes'; never an earner's address.
    package var reason: String {
        switch self {
        case .passed(let confirmation): confirmation.words
        case .failed(let objection): objection.words
        case .notChecked(let obstacle): obstacle.words
        }
    }
}

extension Confirmation {
    fileprivate var words: String {
        switch self {
        case .credential(let companion):
            "an Open Badges 3.0 credential with the members that the standard requires\(companion.words)"
        case .assertion: "an Open Badges 2.0 assertion with the members that the standard requires"
        case .revocation: "an Open Badges 2.0 assertion that says only that it was revoked"
        case .signed(let key, let issuer, let origin):
            "nothing was changed since it was signed with the key \(key) of \(issuer), as listed in \(origin)"
        case .signedByKey(let did):
            "nothing was changed since it was signed with the key of \(did), which does not say whose key that is"
        case .hosted(let address, let origin):
            "the same document stands at \(address)\(address == origin ? "" : ", read from \(origin)")"
        case .expectedSigner(let did): "signed by \(did), the issuer that was expected"
        case .expectedHost(let profile): "hosted for \(profile), the issuer that was expected"
        case .inForce(let since, let until): "valid since \(since)\(until.map { " and until \($0)" } ?? "")"
        case .withoutStatus: "it names no status list, so its issuer has no way to revoke it"
        case .notRevoked(let date): "not revoked, as of \(date)"
        case .hostedWithoutRevocation(let address): "the document at \(address) does not say that it was revoked"
        case .publishedAchievement(let address): "the issuer publishes the same achievement at \(address)"
        case .badgeClass(let address):
            "its badge class stands at \(address), with the members that the standard requires"
        case .sameRecipient: "about the address that you gave"
        }
    }
}

extension Confirmation.Companion {
    fileprivate var words: String {
        switch self {
        case .none: ""
        case .assertion: "; the Open Badges 2.0 assertion beside it was not checked"
        case .unchecked: "; the Open Badges 2.0 document beside it was not checked and may be of another badge"
        }
    }
}

extension Objection {
    fileprivate var words: String {
        switch self {
        case .empty: "there is nothing in it"
        case .tooLarge(let limit): "it is larger than \(limit >> 20) MB"
        case .webPage: "it is a web page or other markup, not a badge"
        case .notABadge: "it is neither a JSON object, nor a signed text, nor a PNG or SVG"
        case .otherDocument(let types) where types.isEmpty: "it is JSON without the 'type' of a badge"
        case .otherDocument(let types):
            "it is JSON of the type '\(types.joined(separator: ", ").printable)', not a badge"
        case .notJSON(let kind, let place): "\(place.words): \(kind.message)"
        case .picture(let problem): problem.message
        case .misplacedInPicture(let version): "the picture holds under the name of \(version.words) what is none"
        case .twin(let objection): "the Open Badges 2.0 document beside it cannot be read: \(objection.words)"
        case .otherTwin(let credential, let assertion):
            "the picture holds two badges: '\(credential.printable)' and '\(assertion.printable)'"
        case .shape(let message, let place): "\(place.words): \(message)"
        case .meaning(let failure): failure.message
        case .hiddenName(let name):
            "the member '\(name.printable)' is written in a way that hides it from other programs"
        case .controlCharacter(let name):
            "'\(name.printable)' holds a control character, which programs sign in different ways"
        case .repeatedIdentifier: "the badge's own 'id' is used again inside it"

        case .tooManyProofs(let limit): "it has more than \(limit) proofs"
        case .wrongPurpose(let purpose?): "the proof is made for '\(purpose.printable)', not for 'assertionMethod'"
        case .wrongPurpose(nil): "the proof does not say that it is made for 'assertionMethod'"
        case .withoutMethod: "the proof does not name its key"
        case .otherMethod(let method, let issuer):
            "the proof names the key '\(method.printable)', which is not one of the issuer '\(issuer.printable)'"
        case .malformedProofValue: "the proof's value is not a signature of 64 bytes in base 58"
        case .keyNotListed(let issuer): "the signing key is not among the keys of \(issuer)"
        case .proofMeaning(let failure): "the proof cannot be read: \(failure.message)"
        case .tooEntangled: "its parts without an 'id' are too alike to be told apart in reasonable time"
        case .brokenSignature:
            "the signature does not fit: something was changed after it was made, or another key made it"
        case .hostedOtherwise(let address): "another document stands at \(address)"

        case .otherSigner(let did, let name): "signed by \(did)\(name.claim), not this issuer"
        case .otherHost(let profile, let name): "hosted for \(profile)\(name.claim), not this issuer"
        case .specimen(let issuer):
            "issued by \(issuer), which issues specimens, not real badges; to check a specimen, name it with --issuer"
        case .outOfScope(let issuer): "it is not hosted where \(issuer) hosts badges"

        case .notYetValid(let date): "not valid before \(date)"
        case .expired(let date): "expired on \(date)"
        case .signedInFuture(let date): "signed at a time that is still to come, \(date)"
        case .signatureExpired(let date): "the signature expired on \(date)"
        case .awardedInFuture(let date): "awarded on a day that is still to come, \(date)"
        case .issuedInFuture(let date): "issued at a time that is still to come, \(date)"

        case .revoked(let date?): "revoked, says the issuer's list of \(date)"
        case .revoked(nil): "revoked, says the issuer's list"
        case .revokedByHost: "revoked, says the document at its address"
        case .gone(let address): "withdrawn: \(address) answers that it is gone"
        case .malformedStatus: "'credentialStatus' lacks its list, its index of digits or its purpose"
        case .withoutPlace(let index, let count):
            "its index \(index) is past the end of the status list, which has \(count)"

        case .otherAchievement(let member, let address):
            "'\(member.printable)' is not as the issuer publishes it at \(address)"
        case .incompleteBadgeClass(let member, let address): "its badge class at \(address) has no proper '\(member)'"

        case .otherRecipient: "about another address than the one that you gave"
        }
    }
}

extension Obstacle {
    fileprivate var words: String {
        switch self {
        case .formatNotPassed: "the format did not pass"
        case .signatureFailed: "the signature failed, so nothing that the badge says can be relied on"
        case .unsigned(let issuer): "it says that it is from '\(issuer.printable)', but the signature was not checked"

        case .compactJWS: "it is a signed text (JWT), and this program reads embedded proofs"
        case .addressOnly(let address): "it holds only the address of an assertion: check \(address.printable) instead"
        case .unknownContext(let failure): failure.message

        case .otherSuites(let names):
            "it is signed with '\(names.joined(separator: ", ").printable)', and this program reads 'eddsa-rdfc-2022'"
        case .proofChain: "its proof vouches for another proof, which this program does not follow"
        case .unreadableIssuer(let issuer):
            "the issuer '\(issuer.printable)' is neither a did:web nor a did:key nor an https address"
        case .unreadableKey(let method): "the key '\(method.printable)' is of a kind that this program does not read"
        case .document(let role, let address, let failure):
            "\(role.words) could not be read: \(failure.words(at: address.printable))\(role.advice)"
        case .signedAssertion: "it is verified by a signed text (JWS), and this program reads hosted assertions"
        case .replacedByRevocation(let address):
            "the document at \(address) was replaced by one that says it was revoked"

        case .noIssuerExpected(let signer): "signed by \(signer); name the issuer that you expect with --issuer"
        case .noHostExpected(let issuer): "hosted for \(issuer); name the issuer that you expect with --issuer"
        case .onlyRevocation: "nothing is left in it but its revocation"

        case .otherStatusType(let type):
            "its status is of the type '\(type.printable)', which this program does not read"
        case .otherStatusPurpose(let purpose): "its status list is for '\(purpose.printable)', not for 'revocation'"
        case .largeStatus: "its status has more than one bit, and this program reads one"
        case .statusList(let problem): problem.words

        case .foreignAchievement: "the achievement is not published on the issuer's own site"
        case .unpublishedAchievement(let address):
            "the issuer does not publish the achievement for programs at \(address)"
        case .withoutBadgeClass: "its badge class has no address"
        case .withoutProfile: "its badge class does not say where the issuer's profile is"

        case .noAddressGiven: "no address was given to compare with"
        case .withoutRecipientHash: "it carries no hash of an address"
        case .weakHash: "its address is hashed with MD5, which proves nothing"
        case .unknownHash: "its address is hashed in an unknown way"
        }
    }
}

extension StatusListProblem {
    fileprivate var words: String {
        switch self {
        case .unreadable(let objection): "its status list does not hold: \(objection.words)"
        case .otherID(let id): "its status list calls itself '\(id.printable)'"
        case .otherIssuer(let issuer): "its status list is by '\(issuer.printable)', not by the issuer"
        case .otherPurpose: "its status list is not one of revocations"
        case .withoutKeys: "the issuer's keys are not at hand, so no status list can be checked"
        case .notChecked(let obstacle): "its status list was not checked: \(obstacle.words)"
        case .undecodable(.notBase64URL): "its status list does not hold: the list is not in base 64"
        case .undecodable(.notGzip): "its status list does not hold: the list is not in gzip, or damaged"
        case .undecodable(.tooLarge): "its status list does not hold: the list is too large"
        case .undecodable(.tooShort(let count)): "its status list does not hold: the list has only \(count) places"
        case .withoutDate: "its status list does not say from when it is"
        case .notYetValid(let date): "its status list is not valid before \(date)"
        case .expired(let date): "its status list is out of date since \(date)"
        }
    }
}

extension DocumentRole {
    fileprivate var words: String {
        switch self {
        case .keys(let issuer): "the keys of \(issuer)"
        case .statusList: "its status list"
        case .assertion: "the assertion at its own address"
        case .badgeClass: "its badge class"
        case .profile: "the issuer's profile"
        case .achievement: "the published achievement"
        }
    }

    /// What a person can do who has the document from elsewhere.
    fileprivate var advice: String {
        if case .keys = self { "; give the issuer's did.json with --did FILE" } else { "" }
    }
}

extension Basis {
    /// As in `the keys of did:web:badges.example.org from public/.well-known/did.json`.
    package var words: String { "\(role.words) from \(origin.printable)" }
}

extension DocumentFailure {
    fileprivate func words(at address: String) -> String {
        switch self {
        case .notFetched(let failure): failure.words(at: address)
        case .notJSON(let kind): "\(address) is not valid JSON: \(kind.message)"
        case .notAnObject: "\(address) is not a JSON object"
        case .withoutID: "\(address) has no 'id'"
        case .otherID(let id): "\(address) calls itself '\(id.printable)'"
        case .tooMany(let limit): "the badge names more than \(limit) documents"
        }
    }
}

extension FetchFailure {
    /// Why there is no document at an address, in one clause.
    package func words(at address: String) -> String {
        switch self {
        case .refusedAddress: "'\(address)' is not an https address"
        case .heldElsewhere(let holding): "\(address) is not at hand: \(holding)"
        case .noSource: "\(address) is not at hand, and nothing may be fetched"
        case .notFound(let place): "there is no \(place.printable)"
        case .gone: "\(address) is gone"
        case .status(let status): "\(address) answers with status \(status)"
        case .tooLarge(let limit): "\(address) is larger than \(limit >> 20) MB"
        case .timedOut(let seconds): "\(address) did not answer within \(seconds) seconds"
        case .hostNotFound: "the host of \(address) is not known"
        case .noConnection: "there is no connection to \(address)"
        case .insecure: "there is no safe connection to \(address)"
        case .tooManyRedirects: "\(address) leads from one address to the next without end"
        case .refusedRedirect(nil): "\(address) leads to an address that is not an https address"
        case .refusedRedirect(let target?): "\(address) leads to '\(target.printable)', which is not an https address"
        case .missingProgram(let name):
            "the program '\(name)' is not installed, and \(address) cannot be fetched without it"
        case .programFailed(let name, let status):
            "'\(name)' could not fetch \(address) and ended with status \(status)"
        }
    }
}

extension OpenBadgesVersion {
    fileprivate var words: String {
        switch self {
        case .openBadges2: "Open Badges 2.0"
        case .openBadges3: "Open Badges 3.0"
        }
    }
}

extension SourcePosition {
    fileprivate var words: String { "line \(line), column \(column)" }
}

extension String? {
    /// What a stranger calls itself: a name that anybody can copy.
    fileprivate var claim: String { map { " (which calls itself '\($0.printable)')" } ?? "" }
}
