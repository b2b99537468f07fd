import CatalogModel

/// The part of a site that one of several builds makes; the parts have no file in common, and together they are the site.
///
/// The first part has all pages of the catalog and everything else that is no badge's. Badges are dealt out by their ids,
/// which are as good as random, so all parts are about as large. Every part reads and checks the whole source.
package struct BuildShard: Sendable {
    private static let most = 1_000

    /// From 1.
    package let number: Int
    package let count: Int

    /// The whole site.
    package static let whole = BuildShard(number: 1, count: 1)

    private init(number: Int, count: Int) {
        self.number = number
        self.count = count
    }

    /// Reads a form such as `3/16`: the third of sixteen parts.
    ///
    /// - Returns: nil for anything else, also for `0/4`, `5/4` and more than 1,000 parts.
    package init?(_ text: String) {
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false)
        guard numbers.count == 2,
            numbers.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let number = Int(numbers[0]), let count = Int(numbers[1]), (1...Self.most).contains(count),
            (1...count).contains(number)
        else { return nil }
        self.init(number: number, count: count)
    }

    /// As it was written; nil for the whole site.
    var name: String? { isWhole ? nil : "\(number)/\(count)" }

    package var isWhole: Bool { count == 1 }

    /// Whether it has the pages of the catalog.
    var hasCatalog: Bool { number == 1 }

    func contains(_ award: AwardID) -> Bool { award.remainder(dividedBy: count) == number - 1 }
}
