import Baking
import Credentials
import Diagnostics
import JSONText
import LinkedData
import Verifying

/// Tables of this program as JavaScript modules: what `rosette verify` knows and says, browsers know and say too.
enum VerifierTables {
    /// The contexts that this program's own documents name.
    static var vocabulary: [UInt8] { module("vocabulary", vocabularies.usual) }

    /// The other contexts that a document may name, which only who has such a document loads.
    static var otherVocabulary: [UInt8] { module("otherVocabulary", vocabularies.others) }

    private static var vocabularies: (usual: JSONOutput, others: JSONOutput) {
        Vocabulary.credentials.documents(splitAt: OpenBadgeCredential.contexts)
    }

    /// The words of checks, and of the reasons that the badges of a site are given, valid or revoked; also those for a browser
    /// that is offline, and so cannot load the others.
    static var words: [UInt8] {
        let checks = JSONOutput.Member("checks", .strings(CheckName.allCases.map(\.rawValue)))
        return module("words", .object([checks] + sentences.map { $0.member(isUsual: true) }))
    }

    /// The words of all other reasons, which only who has a badge with something wrong loads.
    static var failureWords: [UInt8] {
        module("failureWords", .object(sentences.map { $0.member(isUsual: false) }))
    }

    private static var sentences: [SentenceTable] {
        [
            SentenceTable("kinds", JSONKind.self), SentenceTable("json", JSONPhrase.self),
            SentenceTable("members", JSONMemberPhrase.self), SentenceTable("linkedData", LinkedDataPhrase.self),
            SentenceTable("shape", ShapePhrase.self), SentenceTable("failed", ObjectionPhrase.self, usual: [.revoked]),
            SentenceTable("statusList", StatusListPhrase.self, usual: [.withoutKeys]),
            SentenceTable("fetch", FetchPhrase.self),
            SentenceTable("notChecked", ObstaclePhrase.self, usual: [.noAddressGiven, .unsigned]),
            SentenceTable(
                "document", DocumentPhrase.self,
                usual: [.basis, .keys, .statusList, .achievement, .unread, .keysAdvice]),
            SentenceTable("browser", BrowserPhrase.self, usual: [.offline, .withoutWords]),
            SentenceTable(
                "passed", ConfirmationPhrase.self,
                usual: [
                    .credential, .signed, .expectedSigner, .earlierSigner, .inForce, .inForceUntil, .withoutStatus,
                    .notRevoked,
                    .publishedAchievement, .sameRecipient,
                ]),
        ]
    }

    /// The words for pictures, which only who brings one loads.
    static var pictureWords: [UInt8] { module("phrases", SentenceTable("", PicturePhrase.self).output(isUsual: false)) }

    /// JSON is JavaScript, too.
    private static func module(_ name: String, _ value: JSONOutput) -> [UInt8] {
        Array("export const \(name) = ".utf8)
            + JSONWriter(escaping: .markup).bytes(of: value) + Array(";\n".utf8)
    }
}
