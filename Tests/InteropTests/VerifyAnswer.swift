/// What `rosette verify --json` says of one badge, as far as these tests ask.
struct VerifyAnswer: Decodable, Sendable {
    struct Check: Decodable, Sendable {
        let name: String
        let outcome: String
        let reason: String
    }

    let verdict: String
    let checks: [Check]
}
