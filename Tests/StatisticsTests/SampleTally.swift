import Statistics
import TestSupport

extension BadgeTally {
    /// Badges by micro-credential alone, alike in all else.
    init(byMicroCredential counts: [String: Int]) {
        self.init()
        for (name, count) in counts {
            add(
                BadgeGroup(
                    microCredential: name, edition: "\(name)@2020-09", creditYear: "2027", credit: nil,
                    provider: nil), count: count)
        }
    }

    /// A registry that nobody thought out: a few values for each dimension, some groups large and most small.
    init(random seed: UInt64) {
        self.init()
        var generator = SeededGenerator(seed: seed)
        let widths = (0..<5).map { _ in Int.random(in: 1...3, using: &generator) }
        for _ in 0..<Int.random(in: 1...24, using: &generator) {
            let values = widths.map { Int.random(in: 0..<$0, using: &generator) }
            let count =
                Bool.random(using: &generator)
                ? Int.random(in: 1...9, using: &generator)
                : Int.random(in: 10...60, using: &generator)
            add(
                BadgeGroup(
                    microCredential: "m\(values[0])", edition: "m\(values[0])@202\(values[1])",
                    creditYear: "202\(values[2])", credit: values[3] == 0 ? nil : "c\(values[3])",
                    provider: "p\(values[4])"),
                count: count)
        }
    }
}
