import Foundation
import LinkedData
import TestSupport
import Testing

/// The tests of https://github.com/w3c/rdf-canon, read in place.
///
/// They are kept beside the repository, in `../shared/standards/vectors/rdf-canon`. In a clone without that folder this
/// suite is disabled; `CanonicalizationTests` then still has cases of our own.
@Suite(.enabled(if: CanonicalizationCase.isFolderThere, "the W3C's tests are not beside this clone"))
struct CanonicalizationSuiteTests {
    @Test func findsEveryCase() {
        #expect(CanonicalizationCase.all(.canonicalForm).count == 64)
        #expect(CanonicalizationCase.all(.renaming).count == 21)
        #expect(CanonicalizationCase.all(.refusal).count == 1)
    }

    @Test(arguments: CanonicalizationCase.all(.canonicalForm))
    func givesTheCanonicalForm(_ specified: CanonicalizationCase) throws {
        let found = try specified.canonicalized().nquads
        #expect(String(decoding: found, as: UTF8.self) == (try StandardsFolder.text(specified.result)))
    }

    @Test(arguments: CanonicalizationCase.all(.renaming))
    func givesTheCanonicalNames(_ specified: CanonicalizationCase) throws {
        let expected = try JSONDecoder().decode(
            [String: String].self, from: Data(StandardsFolder.bytes(specified.result)))
        let found = try specified.canonicalized().renamings.map { ($0.original, $0.canonical) }
        #expect(Dictionary(uniqueKeysWithValues: found) == expected)
    }

    @Test(arguments: CanonicalizationCase.all(.refusal))
    func refusesAPoisonedGraph(_ specified: CanonicalizationCase) {
        #expect(throws: CanonicalizationFailure.tooMuchWork(limit: 100_000)) { try specified.canonicalized() }
    }
}
