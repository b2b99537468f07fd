import CatalogModel
import Diagnostics
import JSONText

/// What can be told of a file whose seal does not hold: where the proofs of its lines say that it was changed.
struct SealFailure {
    /// The most lines that are named.
    private static let namedLimit = 5
    /// The most bytes of credentials that are put together: more than an honest file has, too few to hold up a build.
    private static let workLimit = 128 << 20

    private let fault: AwardFileSeal.Fault
    private let parts: AwardFileParts
    private let headValue: JSONValue
    private let path: String
    private let registry: AwardRegistry

    /// - Parameters:
    ///   - fault: what is wrong with the seal.
    ///   - parts: the file.
    ///   - head: its first line.
    ///   - path: the path that diagnostics show.
    ///   - registry: the keys and achievements.
    init(
        _ fault: AwardFileSeal.Fault, of parts: AwardFileParts, head: JSONValue, path: String, registry: AwardRegistry
    ) {
        self.fault = fault
        self.parts = parts
        self.headValue = head
        self.path = path
        self.registry = registry
    }

    var diagnostic: Diagnostic {
        switch fault {
        case .missing: Diagnostic(RegistryProblem.missingSeal, at: .path(path))
        case .notLast: Diagnostic(RegistryProblem.sealNotLast, at: .path(path))
        case .damaged: Diagnostic(RegistryProblem.damagedSeal, at: .path(path))
        case .unknownKey: Diagnostic(RegistryProblem.unknownSealKey, at: .path(path))
        case .withdrawnKey: Diagnostic(RegistryProblem.withdrawnSealKey, at: .path(path))
        case .count(let said, let found):
            Diagnostic(RegistryProblem.sealCount(said: said, found: found), at: .path(path))
        case .broken: Diagnostic(RegistryProblem.brokenSeal, at: .path(path), notes: notes)
        }
    }

    /// How the own proofs of the awards came out.
    private struct Outcome {
        var proven = 0
        var refuted: [Int] = []
        /// Lines whose proof cannot be checked, for want of the achievement that the first line speaks of.
        var unchecked = 0
    }

    private var notes: [Diagnostic.Note] {
        var ignored: [JSONFault] = []
        guard let head = AwardFileHead(reading: headValue, isSpecimen: registry.isSpecimen, faults: &ignored) else {
            return [note("this line is not as it was written", line: 1)]
        }
        let outcome = check(head)
        if outcome.refuted.count > 1, outcome.proven == 0 {
            return [note("most likely this line was changed: no award's own proof holds with it", line: 1)]
        }
        guard outcome.refuted.isEmpty else {
            let named = outcome.refuted.prefix(Self.namedLimit)
            let others = outcome.refuted.count - named.count
            return named.map { note("this line was changed: its own proof does not hold", line: $0) }
                + (others > 0 ? [Diagnostic.Note("\(others) more were changed", at: .nowhere)] : [])
        }
        guard outcome.unchecked == 0 else { return [] }
        let other = "a line was added, removed or moved, or the first line or the line of a withdrawn award was changed"
        return [Diagnostic.Note("the own proof of each award holds: \(other)", at: .nowhere)]
    }

    private func note(_ message: String, line: Int) -> Diagnostic.Note {
        Diagnostic.Note(message, at: .line(line, of: path))
    }

    /// Takes several hundred microseconds a line, which is why builds check one seal a file.
    private func check(_ head: AwardFileHead) -> Outcome {
        var outcome = Outcome()
        var reader = AwardLineReader()
        var sizes: [EditionReference: Int] = [:]
        var work = 0
        for number in parts.awardLines {
            var ignored: [JSONFault] = []
            let bytes = parts.line(number)
            guard let value = try? JSONValue(parsing: bytes), let line = reader.read(value, faults: &ignored) else {
                outcome.refuted.append(number)
                continue
            }
            guard case .standing(let draft, let proof) = line else { continue }
            guard let achievement = registry.achievements[draft.edition], work < Self.workLimit,
                head.achievements[draft.edition] == achievement.fingerprint
            else {
                outcome.unchecked += 1
                continue
            }
            let size = sizes[draft.edition] ?? achievement.file.count
            sizes[draft.edition] = size
            work += parts.head.count + bytes.count + size
            let isProven =
                registry.keys?.contains(proof.key) == true
                && draft.isProven(by: proof, head: head, achievement: achievement, isSpecimen: registry.isSpecimen)
            if isProven { outcome.proven += 1 } else { outcome.refuted.append(number) }
        }
        return outcome
    }
}
