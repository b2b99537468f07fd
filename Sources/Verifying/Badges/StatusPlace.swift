import JSONText

/// Where a status list says whether a credential was revoked: a `BitstringStatusListEntry`.
struct StatusPlace: Sendable {
    let list: String
    let index: Int
    /// As it is written.
    let indexText: String

    static let type = "BitstringStatusListEntry"
    static let purpose = "revocation"

    /// - Throws: an `Obstacle` in `result` where the entry is of a kind that is not read.
    static func reading(_ claim: StatusClaim) -> Result<StatusPlace, StatusPlaceFailure> {
        guard claim.types.contains(type) else {
            return .failure(.obstacle(.otherStatusType(claim.types.first ?? "")))
        }
        let member = { (name: String) in claim.object[name]?.value.string }
        guard let purpose = member("statusPurpose"), let list = member("statusListCredential"),
            let text = member("statusListIndex"), (1...18).contains(text.utf8.count),
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let index = Int(text)
        else { return .failure(.objection(.malformedStatus)) }
        guard purpose == Self.purpose else { return .failure(.obstacle(.otherStatusPurpose(purpose))) }
        if let size = claim.object["statusSize"]?.value, size.number?.int != 1 {
            return .failure(.obstacle(.largeStatus))
        }
        return .success(StatusPlace(list: list, index: index, indexText: text))
    }
}

/// Why a `credentialStatus` leads to no place of a list.
enum StatusPlaceFailure: Error {
    case objection(Objection)
    case obstacle(Obstacle)
}
