import Diagnostics
import Fetching
import Testing
import Verifying

struct SecondPlaceTests {
    private static let address = "https://office.example.net/keys.html"
    private static let one = String(repeating: "0123456789abcdef", count: 4)
    private static let other = String(repeating: "fedcba9876543210", count: 4)

    private func problems(_ page: String, valid: [String], withdrawn: [String] = []) -> [SecondPlaceProblem] {
        SecondPlace(at: Self.address, bytes: Array(page.utf8)).problems(valid: valid, withdrawn: withdrawn)
    }

    @Test(arguments: [
        one, one.uppercased(), "<code>\(one)</code>", "fed \(one) cab",
        "01:23:45:67:89:ab:cd:ef:" + String(repeating: "0123 4567-89AB\n\tCDEF ", count: 3),
    ])
    func findsAFingerprintInWhateverForm(_ page: String) {
        #expect(problems(page, valid: [Self.one]) == [])
        #expect(problems(page, valid: [], withdrawn: [Self.one]) == [.withdrawn(Self.one, at: Self.address)])
    }

    @Test(arguments: ["", one.dropLast().description, "\(one.prefix(32))<br>\(one.suffix(32))", other])
    func missesWhatIsNotThere(_ page: String) {
        #expect(problems(page, valid: [Self.one]) == [.missing(Self.one, at: Self.address)])
        #expect(problems(page, valid: [], withdrawn: [Self.one]) == [])
    }

    private func shown(_ problem: SecondPlaceProblem) -> String {
        ConsoleFormat(usesColor: false).text(of: Diagnostic(problem, at: .nowhere))
    }

    @Test func saysWhatToDo() {
        #expect(
            shown(.missing(Self.one, at: Self.address)) == """
                warning: the fingerprint \(Self.one) is not at '\(Self.address)' [fingerprint-not-elsewhere]
                   = hint: if the key is yours, have its fingerprint written there; if you do not know it, read docs/procedures.md

                """)
        #expect(
            shown(.withdrawn(Self.one, at: Self.address)) == """
                warning: the fingerprint \(Self.one) of a withdrawn key is still at '\(Self.address)' \
                [withdrawn-fingerprint-elsewhere]
                   = hint: have it taken off that page, or marked as withdrawn in other words than its digits

                """)
        #expect(
            shown(.unread(Self.address, .gone)) == """
                warning: the fingerprints of the keys were not compared: \(Self.address) is gone [second-place-not-read]
                   = hint: try again later, or compare with 'rosette keys list' by eye

                """)
    }
}
