import Baking
import Diagnostics
import JSONText
import LinkedData
import Verifying

/// Tables of this program as JavaScript modules: what `rosette verify` knows and says, browsers know and say too.
enum VerifierTables {
    /// The contexts that a document may name.
    static func vocabulary(_ vocabulary: Vocabulary) -> [UInt8] {
        module("vocabulary", vocabulary.document ?? .null)
    }

    /// The words of checks and reasons, each with places to fill in.
    static var words: [UInt8] {
        module(
            "words",
            [
                "checks": .strings(CheckName.allCases.map(\.rawValue)), "kinds": table(JSONKind.self),
                "json": table(JSONPhrase.self), "members": table(JSONMemberPhrase.self),
                "linkedData": table(LinkedDataPhrase.self), "picture": table(PicturePhrase.self),
                "shape": table(ShapePhrase.self), "passed": table(ConfirmationPhrase.self),
                "failed": table(ObjectionPhrase.self), "notChecked": table(ObstaclePhrase.self),
                "statusList": table(StatusListPhrase.self), "document": table(DocumentPhrase.self),
                "fetch": table(FetchPhrase.self), "browser": table(BrowserPhrase.self),
            ])
    }

    private static func table<Phrases: Phrasebook>(_ phrases: Phrases.Type) -> JSONOutput {
        .object(
            phrases.allCases.map { phrase in
                // In a browser the program is the page.
                let words = phrase.inBrowser ?? phrase.rawValue.replacing("this program", with: "this page")
                return JSONOutput.Member("\(phrase)", .string(words))
            })
    }

    /// JSON is JavaScript, too.
    private static func module(_ name: String, _ value: JSONOutput) -> [UInt8] {
        Array("// Made from the program's own tables.\nexport const \(name) = ".utf8)
            + JSONWriter(layout: .pretty, escaping: .markup).bytes(of: value).dropLast() + Array(";\n".utf8)
    }
}
