import CatalogModel
import Credentials
import JSONText
import Testing
import Verifying

/// What is published about an award, by address; a test may change or take away any of it.
struct TestSite: DocumentSource {
    private var documents: [String: Result<FetchedDocument, FetchFailure>] = [:]

    /// Everything that a site of this program publishes about the awards' issuer and the award.
    init(of award: TestAward, withdrawn: [Int] = []) throws {
        let issuer = award.issuer
        try publish(issuer.didDocument, at: issuer.did.documentURL)
        try publish(
            issuer.statusList(withdrawn: withdrawn), at: issuer.baseURL.absolute(issuer.issuer.statusListAddress(1)))
        let file = issuer.issuer.isSpecimen ? "specimen-achievement.json" : "achievement.json"
        publish(award.achievement.document, at: award.achievementPage + file)
        try publish(award.assertion(), at: award.assertionAddress)
        try publish(award.badgeClass(), at: award.badgeClassAddress)
        let profile = try #require(OpenBadgesTwo.profile(of: issuer.issuer))
        publish(profile, at: issuer.baseURL.absolute(issuer.issuer.profileAddress))
    }

    init() {}

    mutating func publish(_ document: JSONOutput, at address: String) {
        publish(JSONWriter(layout: .pretty).bytes(of: document), at: address)
    }

    mutating func publish(_ bytes: [UInt8], at address: String) {
        documents[address] = .success(FetchedDocument(bytes: bytes, origin: address))
    }

    mutating func fail(_ failure: FetchFailure, at address: String) { documents[address] = .failure(failure) }

    func document(at url: String) async -> Result<FetchedDocument, FetchFailure> {
        documents[url] ?? .failure(.notFound(url))
    }
}
