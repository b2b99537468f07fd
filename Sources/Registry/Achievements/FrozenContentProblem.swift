package import CatalogModel
import Diagnostics

/// Content says something else of an edition than what its badges were signed with.
package struct FrozenContentProblem: Problem {
    private let parts: [FrozenAchievement.Part]
    private let edition: EditionReference

    /// - Parameters:
    ///   - parts: what differs, at least one.
    ///   - edition: whose badges are meant.
    package init(_ parts: [FrozenAchievement.Part], of edition: EditionReference) {
        self.parts = parts
        self.edition = edition
    }

    package var id: String { "frozen-content" }
    package var message: String { "badges of '\(edition)' were issued, and this was changed since: \(list)" }
    package var hint: String? {
        "put back what was there, and say what was wrong under 'corrections'; if badges are to say something else from now "
            + "on, make a new edition in a folder of its own"
    }

    private var list: String {
        let names = parts.map { part in
            switch part {
            case .title: "its title"
            case .competency: "its competency"
            case .outcomes: "its outcomes"
            case .image: "its picture"
            case .credit: "its credit"
            case .rubric: "its rubric"
            case .other: "its address, its language or the words beside its picture"
            }
        }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
