import Credentials
import JSONText

/// Whether a credential says of its achievement what the issuer publishes of it, word for word.
///
/// Sites of this program publish each edition's achievement beside its page. Only the issuer's own site is asked.
struct AchievementCheck {
    let issuer: String
    /// The members of the achievement in the credential.
    let members: [JSONOutput.Member]
    let id: String

    /// What later editions add to the published file after a badge was signed, and what only stands around the file.
    private static let unsigned: Set = ["related", "@context"]

    func result(_ documents: inout DocumentReading, basis: inout [Basis]) async -> CheckResult {
        guard let address else { return .notChecked(.foreignAchievement) }
        switch await documents.object(at: address) {
        case .failure(.notFetched(.notFound)), .failure(.notFetched(.gone)):
            return .notChecked(.unpublishedAchievement(at: address))
        case .failure(let failure): return .notChecked(.document(.achievement, at: address, failure))
        case .success(let read):
            basis.append(Basis(role: .achievement, origin: read.origin))
            let difference = MemberComparison.difference(
                Self.signed(members), Self.signed(read.json.members))
            return difference.map { .failed(.otherAchievement(member: $0, at: address)) }
                ?? .passed(.publishedAchievement(at: address))
        }
    }

    private static func signed(_ members: [JSONOutput.Member]) -> JSONOutput {
        .object(members.filter { !unsigned.contains($0.name) })
    }

    /// Where it would be published; nil where its page is not on the issuer's site.
    private var address: String? {
        guard let site = WebDID(issuer).flatMap(BuiltSite.init(issuer:)), let page = WebAddress(id), !page.hasQuery,
            page.path.hasSuffix("/"), page.isBelow(site.folder)
        else { return nil }
        return id + site.achievementFile
    }
}
