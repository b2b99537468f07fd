import Testing

@testable import SiteBuilding

@Suite struct SearchTextTests {
    @Test(arguments: [
        ("Seek feedback, seek it often.", ["seek", "feedback", "it", "often"]),
        ("A micro-credential – not a 'course'", ["a", "micro-credential", "not", "course"]),
        ("Zoë’s K-12 plan -- 30 hours", ["zoë’s", "k-12", "plan", "30", "hours"]),
        ("…  – ' -", []), ("مثال 學校", ["مثال", "學校"]),
    ])
    func takesEachWordOnce(_ text: String, words: [String]) {
        #expect(SearchText.words(of: text) == words)
    }

    @Test func leavesOutWhatStandsBeside() {
        #expect(SearchText.words(of: "Hear the Water", beside: ["The water", "by night"]) == ["hear"])
    }
}
