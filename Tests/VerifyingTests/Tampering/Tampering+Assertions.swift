import CatalogModel
import Credentials
import JSONText
import Testing
import Verifying

extension Tampering {
    private static let address = "https://badges.example.org/badges/7g4n-q2ke-0w9r-x5tb/assertion.json"
    private static let differs: [CheckName: String] = [.signature: "another document stands at \(address)"]

    /// What is done to hosted assertions of Open Badges 2.0.
    static let ofAssertions: [Tampering] = [
        Tampering("a day changed", fails: differs) { scene in
            scene.assertion = try scene.assertion.changing("issuedOn", to: "2026-06-01T09:00:00Z")
        },
        Tampering("the recipient swapped", fails: differs) { scene in
            scene.assertion = try scene.assertion.changing("recipient.salt", to: "ffffffffffffffffffffffffffffffff")
        },
        Tampering("another badge class named", fails: differs) { scene in
            scene.assertion = try scene.assertion.changing("badge", to: "https://other.example.net/class.json")
        },
        Tampering("an unknown member added", fails: differs) { scene in
            scene.assertion = try scene.assertion.changing("grade", to: "A")
        },
        Tampering("the revocation taken away", fails: [.status: "revoked, says the document at its address"]) { scene in
            scene.site.publish(OpenBadgesTwo.revokedAssertion(id: address), at: address)
        },
        Tampering("the revocation kept", fails: [.status: "revoked, says the document at its address"]) { scene in
            scene.assertion = OpenBadgesTwo.revokedAssertion(id: address)
            scene.site.publish(scene.assertion, at: address)
        },
        Tampering("a revocation that is not the host's", fails: differs) { scene in
            scene.assertion = OpenBadgesTwo.revokedAssertion(id: address)
        },
        Tampering("taken away", fails: [.status: "withdrawn: \(address) answers that it is gone"]) { scene in
            scene.site.fail(.gone, at: address)
        },
        Tampering("expired", fails: [.dates: "expired on 2026-11-22T11:59:59Z"]) { scene in
            try publish(&scene, scene.assertion.changing("expires", to: "2026-11-22T11:59:59Z"))
        },
        Tampering(
            "issued in the future",
            fails: [
                .dates: "issued at a time that is still to come, 2026-11-22T12:00:01Z"
            ]
        ) { scene in
            try publish(&scene, scene.assertion.changing("issuedOn", to: "2026-11-22T12:00:01Z"))
        },
        Tampering(
            "hosted by a stranger for the real issuer",
            fails: [
                .issuer: "it is not hosted where https://badges.example.org/issuer/issuer.json hosts badges"
            ]
        ) { scene in
            let id = JSONOutput.string("https://other.example.net/assertion.json")
            try publish(&scene, scene.assertion.changing("id", to: id))
        },
        Tampering(
            "hosted by another issuer of the same name",
            fails: [
                .issuer:
                    "hosted for https://other.example.net/issuer/issuer.json (which calls itself 'Example Office'), "
                    + "not this issuer"
            ]
        ) { scene in
            let stranger = TestAward(by: try TestIssuer(site: "https://other.example.net/", seed: 9))
            scene.site = try TestSite(of: stranger)
            scene.assertion = try stranger.assertion()
        },
        Tampering(
            "the badge class hollowed",
            fails: [
                .achievement:
                    "its badge class at "
                    + "https://badges.example.org/micro-credentials/seeing-clearly/2026-01/badge-class.json "
                    + "has no proper 'criteria'"
            ]
        ) { scene in
            let hollow = try scene.award.badgeClass().changing("criteria", to: 3)
            scene.site.publish(hollow, at: try scene.award.badgeClassAddress)
        },
        Tampering(
            "a name given twice", fails: [.format: "line 1, column 65: the name 'type' is used twice in one object"]
        ) {
            scene in
            scene.text = scene.assertion.text.replacing(
                "\"type\":\"Assertion\"", with: "\"type\":\"Assertion\",\"type\":\"Assertion\"")
        },
        Tampering("the recipient left out", fails: [.format: "line 1, column 1: the member 'recipient' is missing"]) {
            scene in
            scene.assertion = try scene.assertion.changing("recipient", to: nil)
        },
    ]

    /// Changes the badge and what its host has.
    private static func publish(_ scene: inout Scene, _ assertion: JSONOutput) throws {
        guard case .string(let address)? = assertion["id"] else { return }
        scene.assertion = assertion
        scene.site.publish(assertion, at: address)
    }
}
