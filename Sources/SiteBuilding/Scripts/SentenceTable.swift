import Diagnostics
import JSONText

/// The sentences of one phrasebook as browsers say them, in two parts: those that are usual, and the others.
struct SentenceTable {
    private let name: String
    private let sentences: [(member: JSONOutput.Member, isUsual: Bool)]

    init<Phrases: Phrasebook>(_ name: String, _ phrases: Phrases.Type, usual: [Phrases] = []) {
        self.name = name
        let usual = Set(usual.map(\.rawValue))
        sentences = phrases.allCases.filter(\.isSaidInBrowsers).map { phrase in
            // In a browser the program is the page.
            let words = phrase.inBrowser ?? phrase.rawValue.replacing("this program", with: "this page")
            return (JSONOutput.Member("\(phrase)", .string(words)), usual.contains(phrase.rawValue))
        }
    }

    func output(isUsual: Bool) -> JSONOutput { .object(sentences.filter { $0.isUsual == isUsual }.map(\.member)) }

    func member(isUsual: Bool) -> JSONOutput.Member { JSONOutput.Member(name, output(isUsual: isUsual)) }
}
