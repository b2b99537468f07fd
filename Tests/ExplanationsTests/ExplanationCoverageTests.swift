import Explanations
import Foundation
import TestSupport
import Testing

/// Every kind of problem has an explanation, and every explanation a problem.
@Suite struct ExplanationCoverageTests {
    @Test func explainsEveryKindOfProblemOnce() throws {
        let source = try SourceIdentifiers()
        #expect(source.files.count > 25, "the words are no longer found")
        let explained = Explanation.all.map(\.id)
        #expect(Set(explained).count == explained.count)
        #expect(source.all.subtracting(explained).sorted() == [], "these have no explanation")
        #expect(Set(explained).subtracting(source.all).sorted() == [], "these are explained and never reported")
    }

    @Test func saysSomethingInEveryPart() {
        for explanation in Explanation.all {
            let parts = [
                explanation.title, explanation.meaning, explanation.reason, explanation.wrong, explanation.right,
            ]
            #expect(parts.allSatisfy { !$0.isEmpty }, "\(explanation.id)")
            #expect(!explanation.title.hasSuffix("."), "\(explanation.id)")
            #expect(explanation.meaning.hasSuffix(".") && explanation.reason.hasSuffix("."), "\(explanation.id)")
            #expect(!explanation.hasTwoExamples, "\(explanation.id): a planted mistake shows it already")
        }
    }
}
