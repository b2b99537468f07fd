/// The index of what `make_credentials.py` makes; the head of that file says what each member means.
struct OtherBadges: Decodable, Sendable {
    struct Badge: Decodable, Sendable {
        let file: String
        let form: String
        let issuer: String
        let did: String?
        let verdict: String
        let fails: [String]
        let because: String
    }

    let documents: [Badge]
}
