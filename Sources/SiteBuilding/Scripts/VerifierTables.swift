import Baking
import Diagnostics
import JSONText
import LinkedData
import Verifying

/// Tables of this program as JavaScript modules: what `rosette verify` knows and says, browsers know and say too.
enum VerifierTables {
    /// The contexts that a document may name.
    static var vocabulary: [UInt8] { module("vocabulary", Vocabulary.credentials.document) }

    /// The words of checks and reasons, each with places to fill in.
    static var words: [UInt8] {
        module(
            "words",
            [
                "checks": .strings(CheckName.allCases.map(\.rawValue)), "kinds": table(JSONKind.self),
                "json": table(JSONPhrase.self), "members": table(JSONMemberPhrase.self),
                "linkedData": table(LinkedDataPhrase.self), "shape": table(ShapePhrase.self),
                "passed": table(ConfirmationPhrase.self),
                "failed": table(ObjectionPhrase.self), "notChecked": table(ObstaclePhrase.self),
                "statusList": table(StatusListPhrase.self), "document": table(DocumentPhrase.self),
                "fetch": table(FetchPhrase.self), "browser": table(BrowserPhrase.self),
            ])
    }

    /// The words for pictures, which only who brings one loads.
    static var pictureWords: [UInt8] { module("phrases", table(PicturePhrase.self)) }

    private static func table<Phrases: Phrasebook>(_ phrases: Phrases.Type) -> JSONOutput {
        .object(
            phrases.allCases.filter(\.isSaidInBrowsers).map { phrase in
                // In a browser the program is the page.
                let words = phrase.inBrowser ?? phrase.rawValue.replacing("this program", with: "this page")
                return JSONOutput.Member("\(phrase)", .string(words))
            })
    }

    /// JSON is JavaScript, too.
    private static func module(_ name: String, _ value: JSONOutput) -> [UInt8] {
        Array("export const \(name) = ".utf8)
            + JSONWriter(escaping: .markup).bytes(of: value) + Array(";\n".utf8)
    }
}
