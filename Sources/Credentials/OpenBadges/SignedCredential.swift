import CatalogModel
package import JSONText

/// A credential with a proof that was made earlier, as it is published.
package struct SignedCredential: Sendable {
    package let credential: OpenBadgeCredential
    package let proof: ProofOptions
    /// `z` and the signature in base 58.
    package let value: String

    package init(_ credential: OpenBadgeCredential, proof: ProofOptions, value: String) {
        self.credential = credential
        self.proof = proof
        self.value = value
    }

    package var document: JSONOutput {
        .object(
            credential.members + [.init("proof", .object(DataIntegrityProof.members(proof, value: value)))])
    }

    /// The bytes that it is published in.
    package var file: [UInt8] { OpenBadgeCredential.file(of: document) }
}

extension SignedCredential {
    /// What distinguishes credentials in which different texts stand.
    package struct Shape: Sendable, Hashable {
        let hasName: Bool
        let hasRecipient: Bool
        let hasNarrative: Bool
    }

    package var shape: Shape {
        let subject = credential.subject
        return Shape(
            hasName: subject.name != nil, hasRecipient: subject.recipient != nil,
            hasNarrative: subject.narrative != nil)
    }

    /// The form of all credentials of this shape that have issuer, title and achievement in common.
    package var form: JSONForm? {
        JSONForm(of: document, holes: ownTexts.map(\.path), writtenBy: OpenBadgeCredential.writer)
    }

    /// The bytes that it is published in, several times as fast as by `file`.
    ///
    /// - Parameter form: that of a credential which has shape, issuer, title and achievement in common with this one.
    /// - Returns: the same as `file`.
    package func file(in form: JSONForm) -> [UInt8] { form.bytes(filling: ownTexts.map(\.text)) }

    /// The texts in which such credentials differ, and where they stand.
    private var ownTexts: [(path: JSONForm.Path, text: String)] {
        let (issued, status) = (credential.issued.description, credential.status)
        var texts: [(path: JSONForm.Path, text: String)] = [
            (Place.id, credential.id), (Place.validFrom, issued),
            (Place.awardedDate, OpenBadgeCredential.awardedDate(credential.completed)),
            (Place.subject, credential.subject.id), (Place.status, status.id(list: credential.statusList)),
            (Place.statusIndex, String(status.index)), (Place.statusList, credential.statusList),
            (Place.created, credential.issued == proof.created ? issued : proof.created.description),
            (Place.method, proof.verificationMethod), (Place.value, value),
        ]
        if let name = credential.subject.name { texts.append((Place.name, name.text)) }
        if let recipient = credential.subject.recipient {
            let places = credential.subject.name == nil ? Place.firstRecipient : Place.secondRecipient
            texts.append((places.identity, recipient.identity))
            texts.append((places.salt, recipient.salt))
        }
        if let narrative = credential.subject.narrative { texts.append((Place.narrative, narrative)) }
        return texts
    }

    private enum Place {
        static let id = ["id"]
        static let validFrom = ["validFrom"]
        static let awardedDate = ["awardedDate"]
        static let subject = ["credentialSubject", "id"]
        static let name = ["credentialSubject", "identifier", "0", "identityHash"]
        static let firstRecipient = recipient(at: "0")
        static let secondRecipient = recipient(at: "1")
        static let narrative = ["credentialSubject", "narrative"]
        static let status = ["credentialStatus", "id"]
        static let statusIndex = ["credentialStatus", "statusListIndex"]
        static let statusList = ["credentialStatus", "statusListCredential"]
        static let created = ["proof", "created"]
        static let method = ["proof", "verificationMethod"]
        static let value = ["proof", "proofValue"]

        private static func recipient(at place: String) -> (identity: JSONForm.Path, salt: JSONForm.Path) {
            let identifier = ["credentialSubject", "identifier", place]
            return (identifier + ["identityHash"], identifier + ["salt"])
        }
    }
}
