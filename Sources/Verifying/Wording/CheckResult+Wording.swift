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
    private typealias Phrase = ConfirmationPhrase

    fileprivate var words: String {
        switch self {
        case .credential(let companion): Phrase.credential(companion.words)
        case .assertion: Phrase.assertion()
        case .revocation: Phrase.revocation()
        case .signed(let key, let issuer, let origin): Phrase.signed(key, issuer, origin)
        case .signedByKey(let did): Phrase.signedByKey(did)
        case .hosted(let address, let origin):
            address == origin ? Phrase.hosted(address) : Phrase.hostedElsewhere(address, origin)
        case .expectedSigner(let did): Phrase.expectedSigner(did)
        case .earlierSigner(let did, let site): Phrase.earlierSigner(did, site)
        case .expectedHost(let profile): Phrase.expectedHost(profile)
        case .earlierHost(let profile, let site): Phrase.earlierHost(profile, site)
        case .inForce(let since, nil): Phrase.inForce(since)
        case .inForce(let since, let until?): Phrase.inForceUntil(since, until)
        case .withoutStatus: Phrase.withoutStatus()
        case .notRevoked(let date): Phrase.notRevoked(date)
        case .hostedWithoutRevocation(let address): Phrase.hostedWithoutRevocation(address)
        case .publishedAchievement(let address): Phrase.publishedAchievement(address)
        case .badgeClass(let address): Phrase.badgeClass(address)
        case .sameRecipient: Phrase.sameRecipient()
        }
    }
}

extension Confirmation.Companion {
    fileprivate var words: String {
        switch self {
        case .none: ""
        case .assertion: ConfirmationPhrase.besideAssertion()
        case .unchecked: ConfirmationPhrase.besideUnchecked()
        }
    }
}

extension Objection {
    private typealias Phrase = ObjectionPhrase

    fileprivate var words: String {
        switch self {
        case .empty: Phrase.empty()
        case .tooLarge(let limit): Phrase.tooLarge("\(limit >> 20)")
        case .webPage: Phrase.webPage()
        case .notABadge: Phrase.notABadge()
        case .otherDocument(let types) where types.isEmpty: Phrase.withoutType()
        case .otherDocument(let types): Phrase.otherDocument(types.joined(separator: ", ").printable)
        case .notJSON(let kind, let place): place.words(kind.message)
        case .picture(let problem): problem.message
        case .misplacedInPicture(let version): Phrase.misplacedInPicture(version.words)
        case .twin(let objection): Phrase.twin(objection.words)
        case .otherTwin(let credential, let assertion):
            Phrase.otherTwin(credential.printable, assertion.printable)
        case .shape(let message, let place): place.words(message)
        case .meaning(let failure): failure.message
        case .hiddenName(let name): Phrase.hiddenName(name.printable)
        case .controlCharacter(let name): Phrase.controlCharacter(name.printable)
        case .repeatedIdentifier: Phrase.repeatedIdentifier()

        case .tooManyProofs(let limit): Phrase.tooManyProofs("\(limit)")
        case .wrongPurpose(let purpose?): Phrase.wrongPurpose(purpose.printable)
        case .wrongPurpose(nil): Phrase.withoutPurpose()
        case .withoutMethod: Phrase.withoutMethod()
        case .otherMethod(let method, let issuer): Phrase.otherMethod(method.printable, issuer.printable)
        case .malformedProofValue: Phrase.malformedProofValue()
        case .keyNotListed(let issuer): Phrase.keyNotListed(issuer)
        case .proofMeaning(let failure): Phrase.proofMeaning(failure.message)
        case .tooEntangled: Phrase.tooEntangled()
        case .brokenSignature: Phrase.brokenSignature()
        case .hostedOtherwise(let address): Phrase.hostedOtherwise(address)

        case .otherSigner(let did, let name): Phrase.otherSigner(did, name.claim)
        case .otherHost(let profile, let name): Phrase.otherHost(profile, name.claim)
        case .specimen(let issuer): Phrase.specimen(issuer)
        case .outOfScope(let issuer): Phrase.outOfScope(issuer)

        case .notYetValid(let date): Phrase.notYetValid(date)
        case .expired(let date): Phrase.expired(date)
        case .signedInFuture(let date): Phrase.signedInFuture(date)
        case .signatureExpired(let date): Phrase.signatureExpired(date)
        case .awardedInFuture(let date): Phrase.awardedInFuture(date)
        case .issuedInFuture(let date): Phrase.issuedInFuture(date)

        case .revoked(let date?): Phrase.revoked(date)
        case .revoked(nil): Phrase.revokedByUndatedList()
        case .revokedByHost: Phrase.revokedByHost()
        case .gone(let address): Phrase.gone(address)
        case .malformedStatus: Phrase.malformedStatus()
        case .withoutPlace(let index, let count): Phrase.withoutPlace(index, "\(count)")

        case .otherAchievement(let member, let address): Phrase.otherAchievement(member.printable, address)
        case .incompleteBadgeClass(let member, let address): Phrase.incompleteBadgeClass(address, member)

        case .otherRecipient: Phrase.otherRecipient()
        }
    }
}

extension Obstacle {
    private typealias Phrase = ObstaclePhrase

    fileprivate var words: String {
        switch self {
        case .formatNotPassed: Phrase.formatNotPassed()
        case .signatureFailed: Phrase.signatureFailed()
        case .unsigned(let issuer): Phrase.unsigned(issuer.printable)

        case .compactJWS: Phrase.compactJWS()
        case .addressOnly(let address): Phrase.addressOnly(address.printable)
        case .unknownContext(let failure): failure.message

        case .otherSuites(let names): Phrase.otherSuites(names.joined(separator: ", ").printable)
        case .proofChain: Phrase.proofChain()
        case .unreadableIssuer(let issuer): Phrase.unreadableIssuer(issuer.printable)
        case .unreadableKey(let method): Phrase.unreadableKey(method.printable)
        case .document(let role, let address, let failure):
            DocumentPhrase.unread(role.words, failure.words(at: address.printable), role.advice)
        case .signedAssertion: Phrase.signedAssertion()
        case .replacedByRevocation(let address): Phrase.replacedByRevocation(address)

        case .noIssuerExpected(let signer): Phrase.noIssuerExpected(signer)
        case .noHostExpected(let issuer): Phrase.noHostExpected(issuer)
        case .onlyRevocation: Phrase.onlyRevocation()

        case .otherStatusType(let type): Phrase.otherStatusType(type.printable)
        case .otherStatusPurpose(let purpose): Phrase.otherStatusPurpose(purpose.printable)
        case .largeStatus: Phrase.largeStatus()
        case .statusList(let problem): problem.words

        case .foreignAchievement: Phrase.foreignAchievement()
        case .unpublishedAchievement(let address): Phrase.unpublishedAchievement(address)
        case .withoutBadgeClass: Phrase.withoutBadgeClass()
        case .withoutProfile: Phrase.withoutProfile()

        case .noAddressGiven: Phrase.noAddressGiven()
        case .withoutRecipientHash: Phrase.withoutRecipientHash()
        case .weakHash: Phrase.weakHash()
        case .unknownHash: Phrase.unknownHash()
        }
    }
}

extension StatusListProblem {
    private typealias Phrase = StatusListPhrase

    fileprivate var words: String {
        switch self {
        case .unreadable(let objection): Phrase.unreadable(objection.words)
        case .otherID(let id): Phrase.otherID(id.printable)
        case .otherIssuer(let issuer): Phrase.otherIssuer(issuer.printable)
        case .otherPurpose: Phrase.otherPurpose()
        case .withoutKeys: Phrase.withoutKeys()
        case .notChecked(let obstacle): Phrase.notChecked(obstacle.words)
        case .undecodable(.notBase64URL): Phrase.notBase64URL()
        case .undecodable(.notGzip): Phrase.notGzip()
        case .undecodable(.tooLarge): Phrase.tooLarge()
        case .undecodable(.tooShort(let count)): Phrase.tooShort("\(count)")
        case .withoutDate: Phrase.withoutDate()
        case .notYetValid(let date): Phrase.notYetValid(date)
        case .expired(let date): Phrase.expired(date)
        }
    }
}

extension DocumentRole {
    fileprivate var words: String {
        switch self {
        case .keys(let issuer): DocumentPhrase.keys(issuer)
        case .statusList: DocumentPhrase.statusList()
        case .assertion: DocumentPhrase.assertion()
        case .badgeClass: DocumentPhrase.badgeClass()
        case .profile: DocumentPhrase.profile()
        case .achievement: DocumentPhrase.achievement()
        }
    }

    /// What a person can do who has the document from elsewhere.
    fileprivate var advice: String { if case .keys = self { DocumentPhrase.keysAdvice() } else { "" } }
}

extension Basis {
    /// As in `the keys of did:web:badges.example.org from public/.well-known/did.json`.
    package var words: String { DocumentPhrase.basis(role.words, origin.printable) }
}

extension DocumentFailure {
    private typealias Phrase = DocumentPhrase

    fileprivate func words(at address: String) -> String {
        switch self {
        case .notFetched(let failure): failure.words(at: address)
        case .notJSON(let kind): Phrase.notJSON(address, kind.message)
        case .notAnObject: Phrase.notAnObject(address)
        case .withoutID: Phrase.withoutID(address)
        case .otherID(let id): Phrase.otherID(address, id.printable)
        case .tooMany(let limit): Phrase.tooMany("\(limit)")
        }
    }
}

extension FetchFailure {
    private typealias Phrase = FetchPhrase

    /// Why there is no document at an address, in one clause.
    package func words(at address: String) -> String {
        switch self {
        case .refusedAddress: Phrase.refusedAddress(address)
        case .heldElsewhere(let holding): Phrase.heldElsewhere(address, holding)
        case .noSource: Phrase.noSource(address)
        case .notFound(let place): Phrase.notFound(place.printable)
        case .gone: Phrase.gone(address)
        case .status(let status): Phrase.status(address, "\(status)")
        case .tooLarge(let limit): Phrase.tooLarge(address, "\(limit >> 20)")
        case .timedOut(let seconds): Phrase.timedOut(address, "\(seconds)")
        case .hostNotFound: Phrase.hostNotFound(address)
        case .noConnection: Phrase.noConnection(address)
        case .insecure: Phrase.insecure(address)
        case .tooManyRedirects: Phrase.tooManyRedirects(address)
        case .refusedRedirect(nil): Phrase.refusedRedirect(address)
        case .refusedRedirect(let target?): Phrase.refusedRedirectTo(address, target.printable)
        case .missingProgram(let name): Phrase.missingProgram(name, address)
        case .programFailed(let name, let status): Phrase.programFailed(name, address, "\(status)")
        }
    }
}

extension OpenBadgesVersion {
    fileprivate var words: String {
        switch self {
        case .openBadges2: Verification.Standard.openBadges2.rawValue
        case .openBadges3: Verification.Standard.openBadges3.rawValue
        }
    }
}

extension SourcePosition {
    fileprivate func words(_ mistake: String) -> String { ObjectionPhrase.position("\(line)", "\(column)", mistake) }
}

extension String? {
    /// What a stranger calls itself: a name that anybody can copy.
    fileprivate var claim: String { map { ObjectionPhrase.claim($0.printable) } ?? "" }
}
