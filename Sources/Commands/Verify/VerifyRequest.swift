import CatalogModel
import Credentials
import Diagnostics
import Fetching
import Foundation
import Verifying

/// What is to be checked, and with what: the command line made into badges, an issuer to expect and places to read from.
struct VerifyRequest {
    private let recipient: RecipientAddress?
    private let namedIssuer: String?
    private var keys: GivenDIDDocument?
    /// The downloaded site that the given keys lie in.
    private var keysSite: SiteFolderSource?
    private var badges: [BadgePlace] = []
    private(set) var log = DiagnosticLog()

    /// One badge and what came of it.
    struct Answer: Sendable {
        let source: String
        let verification: Verification
        /// Why the badge itself could not be had.
        let failure: String?
    }

    init(expectedIssuer: String?, recipient: RecipientAddress?) {
        self.namedIssuer = expectedIssuer
        self.recipient = recipient
    }

    /// Takes in the names of the command line; what is wrong with them goes to the log.
    mutating func add(badges names: [String], keys path: String?) {
        if let path {
            do {
                let bytes = try GivenFile(path: path).bytes()
                keys = try GivenDIDDocument(bytes, named: path)
                keysSite = SiteFolder.around(path)?.source
            } catch let problem as FileProblem {
                log.add(problem, at: .nowhere)
            } catch let problem as KeyFileProblem {
                log.add(VerifyProblem.keys(path, problem), at: .nowhere)
            } catch {
                log.add(FileProblem.unreadable(path), at: .nowhere)
            }
        }
        for name in names { add(name) }
    }

    private mutating func add(_ name: String) {
        var isFolder: ObjCBool = false
        if Self.isAddress(name) {
            badges.append(.address(name))
        } else if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), isFolder.boolValue {
            let path = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
            let found = SiteFolder(path: path).badges
            if found.isEmpty { log.add(VerifyProblem.emptyFolder(name), at: .nowhere) }
            badges += found.map(BadgePlace.file)
        } else if name.lowercased().hasSuffix(".txt") {
            add(list: name)
        } else {
            badges.append(.file(name))
        }
    }

    /// A list: one address or file a line; empty lines and those that begin with `#` are passed over.
    private mutating func add(list path: String) {
        do throws(FileProblem) {
            let text = String(decoding: try GivenFile(path: path).bytes(), as: UTF8.self)
            let before = badges.count
            for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            {
                let entry = line.trimmingCharacters(in: .whitespaces.union(["\u{FEFF}"]))
                guard !entry.isEmpty, !entry.hasPrefix("#") else { continue }
                if Self.isAddress(entry) {
                    badges.append(.address(entry))
                } else {
                    log.add(VerifyProblem.listLine(path, line: index + 1), at: .nowhere)
                }
            }
            if badges.count == before, !log.hasErrors { log.add(VerifyProblem.emptyList(path), at: .nowhere) }
        } catch {
            log.add(error, at: .nowhere)
        }
    }

    private static func isAddress(_ text: String) -> Bool {
        text.lowercased().hasPrefix("https://") || text.lowercased().hasPrefix("http://")
    }

    /// Checks all badges, some at the same time, and tells of them in the order in which they were named.
    func answers() async -> [Answer] {
        let web = CurlSource(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
        // A clock outside all calendars has no badge in force.
        guard let now = UTCInstant.now else { return [] }
        var answers: [Int: Answer] = [:]
        await withTaskGroup(of: (Int, Answer).self) { group in
            var waiting = Array(badges.enumerated())[...]
            func start() {
                guard let (number, badge) = waiting.popFirst() else { return }
                group.addTask { (number, await answer(badge, web: web, now: now)) }
            }
            for _ in 0..<max(4, ProcessInfo.processInfo.activeProcessorCount) { start() }
            for await (number, answer) in group {
                answers[number] = answer
                start()
            }
        }
        return answers.sorted { $0.key < $1.key }.map(\.value)
    }

    private func answer(_ badge: BadgePlace, web: CurlSource, now: UTCInstant) async -> Answer {
        let site: SiteFolderSource?
        let found: FoundBadge
        var moved: MovedSiteSource?
        switch badge {
        case .file(let path):
            site = SiteFolder.around(path)?.source
            found = FoundBadge(file: path)
        case .address(let url):
            site = nil
            found = await FoundBadge(address: url, source: web)
            moved = await MovedSiteSource(
                of: Self.baseURL(ofBadgeAt: url), for: ReceivedBadge(found.bytes), source: web)
        }
        let sources: [(any DocumentSource)?] = [keys, site, keysSite, moved ?? web]
        let verifier = Verifier(
            now: now, source: SourceChain(sources.compactMap(\.self)),
            expectedIssuer: expectedIssuer(of: badge, site: site, moved: moved),
            recipient: recipient)
        return Answer(
            source: badge.name, verification: await verifier.verify(ReceivedBadge(found.bytes)), failure: found.failure)
    }

    /// Whom the caller named, or whose site the badge was said to be on.
    private func expectedIssuer(
        of badge: BadgePlace, site: SiteFolderSource?, moved: MovedSiteSource?
    ) -> ExpectedIssuer {
        if let namedIssuer { return .named(namedIssuer) }
        if let keys { return .named(keys.id) }
        if let site { return .site(site.issuer, earlier: site.earlier.map(\.did)) }
        if case .address(let url) = badge, let base = Self.baseURL(ofBadgeAt: url) {
            return .site(BadgeIssuer.did(at: base, isSpecimen: false), earlier: moved?.earlier.map(\.did) ?? [])
        }
        return .none
    }

    /// The site that an address of a badge names: what stands before `badges/`.
    private static func baseURL(ofBadgeAt url: String) -> BaseURL? {
        guard let scheme = url.firstRange(of: "://"), let slash = url[scheme.upperBound...].firstIndex(of: "/") else {
            return BaseURL(url)
        }
        let folder = url[slash...].firstRange(of: "/badges/")?.lowerBound ?? slash
        return BaseURL(url[..<folder] + "/")
    }
}
