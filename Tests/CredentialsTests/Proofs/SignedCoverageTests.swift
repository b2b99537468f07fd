import CatalogModel
import Credentials
import JSONText
import TestSupport
import Testing

/// Whatever is changed in a signed document, it is another document.
struct SignedCoverageTests {
    private func proof() throws -> [JSONOutput.Member] {
        let created = try #require(UTCInstant(iso: "2026-11-22T08:30:00Z"))
        return DataIntegrityProof.members(
            ProofOptions(verificationMethod: "did:web:badges.example.org#key", created: created), value: nil)
    }

    /// Nil where there is nothing that a signature could be over.
    private func message(_ document: JSONOutput) throws -> [UInt8]? {
        try? DataIntegrityProof.message(of: document.members, proof: proof())
    }

    private static let documents = ["award", "status list"]

    private func document(_ name: String) throws -> JSONOutput {
        guard name == "status list" else { return try AwardSample().document() }
        let did = try #require(WebDID("did:web:badges.example.org"))
        let changed = try #require(UTCInstant(iso: "2026-11-22T08:30:00Z"))
        return StatusList(withdrawn: [3, 94_567]).credential(
            at: "\(AwardSample.site)/status/1.json", issuer: did, changed: changed)
    }

    /// What is done to every text: added to, cut short, emptied, written in capitals, given an accent of its own.
    @Test(arguments: documents)
    func coversEveryText(_ name: String) throws {
        let document = try document(name)
        let original = try #require(try message(document))
        let changes: [(String) -> String] = [
            { $0 + "x" }, { String($0.dropLast()) }, { _ in "" }, { $0 + " " }, { " " + $0 }, { $0 + "\u{301}" },
            { $0 == $0.uppercased() ? $0.lowercased() : $0.uppercased() },
        ]
        for change in changes {
            for (path, changed) in document.textChanges(change) where changed != document {
                #expect(try message(changed) != original, "\(path)")
            }
        }
    }

    /// A letter that is composed differently is another text, though Swift's `==` does not tell them apart.
    @Test func coversHowLettersAreComposed() throws {
        let composed = try message(AwardSample(name: "Zo\u{EB}").document())
        #expect(composed != nil)
        #expect(try message(AwardSample(name: "Zoe\u{308}").document()) != composed)
    }

    @Test(arguments: documents)
    func coversTheKindOfEveryValue(_ name: String) throws {
        let document = try document(name)
        let original = try #require(try message(document))
        for other in [JSONOutput.null, 7, false, true, [], .object([])] {
            for (path, changed) in document.changes({ $0 == other ? nil : other }) {
                #expect(try message(changed) != original, "\(path) as \(other.compactText)")
            }
        }
    }

    @Test(arguments: documents)
    func coversThatEveryMemberIsThere(_ name: String) throws {
        let document = try document(name)
        let original = try #require(try message(document))
        let deletions = document.deletions()
        #expect(deletions.count > 10)
        for (path, changed) in deletions { #expect(try message(changed) != original, "\(path)") }
    }

    /// A text of the document in the place of each other one.
    @Test(arguments: documents)
    func coversWhereEveryTextStands(_ name: String) throws {
        let document = try document(name)
        let original = try #require(try message(document))
        var texts: Set<String> = []
        _ = document.textChanges { text in
            texts.insert(text)
            return text
        }
        var random = SeededGenerator(seed: 12)
        for text in texts.sorted().shuffled(using: &random).prefix(12) {
            for (path, changed) in document.textChanges({ _ in text }) where changed != document {
                #expect(try message(changed) != original, "'\(text)' at \(path)")
            }
        }
    }

    @Test func coversWhatIsAdded() throws {
        let document = try AwardSample().document()
        let original = try #require(try message(document))
        let additions: [JSONOutput.Member] = [
            .init("description", "x"), .init("narrative", "x"), .init("image", "urn:x"), .init("@type", "Image"),
            .init("nmae", "x"), .init("", "x"), .init("https://example.org/x", "x"),
            .init("validUntil", "2030-01-01T00:00:00Z"),
            .init("evidence", ["id": "https://example.org/evidence", "type": ["Evidence"]]),
        ]
        for addition in additions {
            let places = document.rewritings { value in
                guard case .object(let members) = value, !members.contains(where: { $0.name == addition.name }) else {
                    return []
                }
                return [("", .object(members + [addition]))]
            }
            for (path, changed) in places {
                #expect(try message(changed) != original, "\(addition.name) in \(path)")
            }
        }
    }

    /// What a signature does not cover, because it says nothing in linked data: whoever reads the JSON has to refuse or
    /// ignore it.
    @Test func coversNoOrderAndNoRepetition() throws {
        let document = try AwardSample().document()
        let original = try #require(try message(document))
        let reversed = document.rewritings { value in
            switch value {
            case .object(let members): [("", .object(members.reversed()))]
            // The order of contexts is a matter of what they define.
            case .array(let elements) where !elements.contains(.string(OpenBadgeCredential.contexts[0])):
                [("", .array(elements.reversed()))]
            default: []
            }
        }
        for (path, changed) in reversed { #expect(try message(changed) == original, "\(path) reversed") }
        let wrapped = document.rewritings { value in
            if case .array = value { [] } else { [("", [value])] }
        }
        for (path, changed) in wrapped where !path.isEmpty {
            guard !path.hasPrefix("@context") else { continue }
            let found = try message(changed)
            #expect(found == nil || found == original, "\(path) in a list")
        }
        for nothing in [JSONOutput.null, []] {
            let added = JSONOutput.object(document.members + [.init("description", nothing)])
            #expect(try message(added) == original)
        }
    }

    /// A member under its whole address says the same as under its name.
    ///
    /// Who looks for `credentialStatus` finds none, and yet the signature is right: names with a colon have to be refused
    /// where JSON is read.
    @Test func coversNotUnderWhichNameAStatementStands() throws {
        let document = try AwardSample().document()
        let original = try #require(try message(document))
        let hidden = document.members.map { member in
            member.name == "credentialStatus"
                ? JSONOutput.Member("https://www.w3.org/2018/credentials#credentialStatus", member.value) : member
        }
        #expect(try message(.object(hidden)) == original)
        #expect(JSONOutput.object(hidden)["credentialStatus"] == nil)
    }
}
