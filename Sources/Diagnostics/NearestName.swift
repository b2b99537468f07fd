/// The known name that a mistyped one most likely means.
package enum NearestName {
    /// The candidate with the fewest typing mistakes (Damerau–Levenshtein, case and `-`/`_` ignored), first in order on a tie.
    ///
    /// - Returns: nil where even the nearest would need a third of its letters changed: a wrong guess is worse than none.
    package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = folded(name)
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let folded = folded(candidate)
            let limit = max(1, max(wanted.count, folded.count) / 3)
            guard abs(wanted.count - folded.count) <= limit else { continue }
            let distance = distance(wanted, folded)
            guard distance <= limit else { continue }
            if let known = best, known.distance <= distance { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    /// The hint that names the nearest candidate, or else the few allowed ones.
    package static func hint(for name: String, among candidates: [String]) -> String? {
        if let nearest = of(name, among: candidates) { return "did you mean '\(nearest)'?" }
        guard !candidates.isEmpty, candidates.count <= 12 else { return nil }
        return "known here: " + candidates.map { "'\($0)'" }.joined(separator: ", ")
    }

    private static func folded(_ name: String) -> [Character] {
        name.lowercased().map { $0 == "_" ? "-" : $0 }
    }

    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in 1...left.count {
            var row = [i] + [Int](repeating: 0, count: right.count)
            for j in 1...right.count {
                let substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                row[j] = min(last[j] + 1, row[j - 1] + 1, substitution)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            beforeLast = last
            last = row
        }
        return last[right.count]
    }
}
