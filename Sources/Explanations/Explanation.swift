/// What one kind of problem means, for somebody who meets it for the first time.
///
/// `rosette explain`, the pages in `docs/diagnostics/` and the rules of a SARIF log are made from it.
package struct Explanation: Sendable {
    /// The id that every message of this kind ends with, in square brackets.
    package let id: String
    /// A few words, as a heading.
    package let title: String
    /// What is the matter.
    package let meaning: String
    /// Why anybody should care.
    package let reason: String
    /// How it should be.
    package let right: String
    private let ownWrong: String?

    init(_ id: String, _ title: String, means: String, matters: String, wrong: String? = nil, right: String) {
        self.id = id
        self.title = title
        self.meaning = means
        self.reason = matters
        self.ownWrong = wrong
        self.right = right
    }

    /// What it looks like: what the program says of a planted mistake of this kind, or else an example.
    package var wrong: String { PlantedMistake.report(of: id) ?? ownWrong ?? "" }

    /// Whether a wrong example is written here though a planted mistake has one.
    package var hasTwoExamples: Bool { ownWrong != nil && PlantedMistake.report(of: id) != nil }
}

extension Explanation {
    /// All of them, in the order of their groups.
    package static let all: [Explanation] = ExplanationGroup.allCases.flatMap(\.explanations)

    private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// The explanation of an id; nil for an id that no problem has.
    package static func of(_ id: String) -> Explanation? { byID[id] }
}
