import CatalogModel
import Issuing
import Testing

/// What is known of an earner cannot be printed, however one tries.
struct WithheldTests {
    private static let secret = "qx7-secret"

    private func dumped(_ value: Any) -> String {
        var text = ""
        dump(value, to: &text)
        return text
    }

    private func everyText(of value: Any) -> [String] {
        let mirror = Mirror(reflecting: value)
        let children = mirror.children.map { "\($0.label ?? "") \($0.value)" }
        return ["\(value)", String(describing: value), String(reflecting: value), dumped(value)] + children
            + ["\(Optional(value) as Any)", "\([value])", "\(["key": value])", dumped([value])]
    }

    @Test func showsOnlyTheKindOfAnAddress() throws {
        let address = try EarnerAddress("\(Self.secret)@school.example")
        #expect("\(address)" == "e-mail address (withheld)")
        #expect(dumped(address) == "- e-mail address (withheld)\n")
        #expect(Mirror(reflecting: address).children.isEmpty)
        #expect(!everyText(of: address).joined().contains(Self.secret))
        let identity = EarnerIdentity.address(address)
        #expect("\(identity)" == "e-mail address (withheld)")
        #expect(!everyText(of: identity).joined().contains(Self.secret))
    }

    @Test func showsOnlyTheKindOfAnId() throws {
        let key = try #require(EarnerKey(Self.secret))
        #expect("\(key)" == "earner id (withheld)")
        #expect(dumped(key) == "- earner id (withheld)\n")
        #expect(!everyText(of: key).joined().contains(Self.secret))
        let identity = EarnerIdentity.key(key)
        #expect("\(identity)" == "earner id (withheld)")
        #expect(!everyText(of: identity).joined().contains(Self.secret))
    }

    @Test func showsNothingOfTheEarnerInARow() throws {
        let roster = try RosterSample.roster(
            "earner,email,credential,completed\n\(Self.secret),\(Self.secret)@school.example,data-cycle,2026-06-30\n")
        let row = try #require(roster.rows.first)
        let texts = everyText(of: row) + everyText(of: roster)
        #expect(!texts.joined().contains(Self.secret))
        #expect(dumped(row).contains("e-mail address (withheld)"))
        #expect(row.email?.revealed == "\(Self.secret)@school.example")
    }

    @Test(arguments: ["qx7-secret", "qx7-secret@x y", "<qx7-secret@school.example>"])
    func throwsNothingOfARefusedAddress(text: String) {
        #expect {
            try EarnerAddress(text)
        } throws: { error in
            !everyText(of: error).joined().contains(Self.secret)
        }
    }
}
