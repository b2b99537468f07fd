import JSONText
import LinkedData
import TestSupport
import Testing

/// Our tables against the official files, read in place from `../shared/standards/contexts`.
struct ContextTableTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let file: String
        let table: ContextTable
        let terms: Int

        var path: String { "contexts/\(file)" }
        var testDescription: String { file }
    }

    static let pairs = [
        Pair(file: "credentials-v2.jsonld", table: .credentialsV2, terms: 94),
        Pair(file: "security-data-integrity-v2.json", table: .dataIntegrityV2, terms: 23),
        Pair(file: "context-3.0.1.json", table: .openBadges(.v301), terms: 110),
        Pair(file: "context-3.0.2.json", table: .openBadges(.v302), terms: 138),
        Pair(file: "context-3.0.3.json", table: .openBadges(.v303), terms: 142),
        Pair(file: "ob-v3p0-extensions.json", table: .openBadgesExtensions, terms: 5),
    ].filter { StandardsFolder.has($0.path) }

    /// In a clone without the files this is disabled; the vectors' and our own documents still go through the tables.
    @Test(.enabled(if: !pairs.isEmpty, "the official contexts are not beside this clone"), arguments: pairs)
    func agreesWithTheOfficialFileTermByTerm(_ pair: Pair) throws {
        let official = try ContextFile(pair.path).table.lines
        let ours = pair.table.lines
        for path in Set(official.keys).union(ours.keys).sorted() {
            #expect(ours[path] == official[path], "\(path)")
        }
        #expect(official.count { !$0.key.hasSuffix("(whole)") } == pair.terms)
    }

    /// Names are looked up as `String`, which takes some letters for equal that are not the same code points.
    @Test(arguments: [
        ContextTable.credentialsV2, .dataIntegrityV2, .openBadges(.v301), .openBadges(.v302), .openBadges(.v303),
        .openBadgesExtensions,
    ])
    func hasOnlyASCIIIn(_ table: ContextTable) {
        #expect(
            table.lines.allSatisfy { $0.key.utf8.allSatisfy { $0 < 0x80 } && $0.value.utf8.allSatisfy { $0 < 0x80 } })
    }
}
