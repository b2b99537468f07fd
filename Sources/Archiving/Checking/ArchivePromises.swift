import CatalogModel
import Credentials
import Diagnostics
import Registry

/// Looks in an archive for what a registry promises: the addresses that stand in badges, on paper and in mails.
struct ArchivePromises {
    private let contents: ArchiveContents
    private let registry: AwardRegistry
    private var missing: [String] = []
    private var different: [String] = []
    private var earlier: Set<BaseURL> = []

    init(in contents: ArchiveContents, of registry: AwardRegistry) {
        self.contents = contents
        self.registry = registry
    }

    /// Keys, status lists, and what badges of an edition have in common.
    mutating func checkCommonFiles() {
        let isSpecimen = registry.isSpecimen
        guard let keys = registry.keys else { return }
        expect(BadgeIssuer.didDocumentAddress(at: contents.baseURL, isSpecimen: isSpecimen))
        for key in keys.keys { expect(BadgeIssuer.keyAddress(of: key.key, isSpecimen: isSpecimen)) }
        for number in registry.statusLists.keys.sorted() {
            expect(BadgeIssuer.statusListAddress(number, isSpecimen: isSpecimen))
        }
        for edition in registry.achievements.keys.sorted() {
            expect(.edition(edition))
            expect(BadgeIssuer.achievementAddress(of: edition, isSpecimen: isSpecimen))
        }
    }

    mutating func check(_ award: RegisteredAward, head: AwardFileHead) {
        expect(.award(award.id))
        // Once a file, not once an award.
        if head.base != contents.baseURL, !registry.isSpecimen, earlier.insert(head.base).inserted {
            expect(EarlierSite(head.base).keysAddress)
        }
        guard case .valid(let details, _) = award.standing else { return }
        if details.recipient != nil { expect(BadgeIssuer.assertionAddress(of: award.id)) }
        let address = BadgeIssuer.credentialAddress(of: award.id)
        guard let digits = expect(address), let achievement = registry.achievements[award.edition],
            let credential = award.credential(head: head, achievement: achievement, isSpecimen: registry.isSpecimen)
        else { return }
        if SHA256Text(of: credential.file[...]).digits != digits { different.append(Self.name(of: address)) }
    }

    func report(to log: inout DiagnosticLog, path: String) {
        if let first = missing.first {
            log.add(ArchiveProblem.missing(first, count: missing.count), at: .path(path))
        }
        if let first = different.first {
            log.add(ArchiveProblem.differs(first, count: different.count), at: .path(path))
        }
    }

    /// The checksum of what stands at an address; notes where nothing does.
    @discardableResult
    private mutating func expect(_ address: SiteAddress) -> String? {
        let name = Self.name(of: address)
        if let digits = contents.checksums[name] { return digits }
        missing.append(name)
        return nil
    }

    /// Reports addresses that were published and are not in the archive.
    ///
    /// - Parameters:
    ///   - contents: the archive.
    ///   - badges: how many badges it has, specimens apart.
    ///   - log: takes the problem.
    ///   - path: the archive.
    static func checkPermalinks(of contents: ArchiveContents, badges: Int, log: inout DiagnosticLog, path: String) {
        let lost = Set(contents.permalinks.permalinks.map(\.address)).sorted().filter { address in
            !BadgeIssuer.isKeyFile(address) && contents.checksums[name(of: address)] == nil
        }
        if let first = lost.first {
            log.add(ArchiveProblem.lostAddress(first.description, count: lost.count), at: .path(path))
        }
        if let listed = contents.permalinks.badgeCount, badges < listed {
            log.add(ArchiveProblem.lostBadges(listed: listed, present: badges), at: .path(path))
        }
    }

    private static func name(of address: SiteAddress) -> String {
        ArchiveLayout.site + address.path + (address.isFolder ? "index.html" : "")
    }
}
