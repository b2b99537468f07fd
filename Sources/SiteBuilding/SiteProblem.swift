import Diagnostics

/// What can be wrong with the site as a whole: addresses, links, the registry against the catalog, a release.
enum SiteProblem: Error, Equatable, Sendable {
    // Addresses and links
    case sharedAddress(String)
    case badgeAddress(String)
    case emptyLink
    case unknownPage(String, nearest: String?)
    case unknownAnchor(String, page: String, hint: String?)
    case linkOutsideContent(String)
    case unsafeLink(String, scheme: String)
    case protocolRelativeLink(String)
    case unknownImage(String, nearest: String?)
    case imageElsewhere(String)

    // Awards
    case unknownEdition(String, hint: String?)
    case creditNotOffered(String, edition: String, offered: [String])
    case unknownProvider(String)
    case otherBaseURL(String)
    case specimensElsewhere(String)
    case sharedKey
    case missingSpecimenImage(String, edition: String)
    case missingIssuer
    case missingSpecimenIssuer
    case completedBeforeEdition(completed: String, edition: String)

    // The rendered pages
    case repeatedID(String, address: String)
    case unpublishedLink(String, address: String)
    case unreadableCopy(String)
    case activeDrawing(String)
    case generatedAsset(String)

    // Releases
    case exampleBaseURL(String)

    // Templates
    case unusedString(String)

    // Languages
    case unknownString(String, original: String, meant: String?)
    case missingStrings([String], path: String, original: String)
    case languageFolder(String, name: String)
    case changedOriginal(String, fingerprint: String)
}

extension SiteProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message }
    var hint: String? { wording.hint }
    var severity: Diagnostic.Severity {
        switch self {
        case .unusedString, .specimensElsewhere, .changedOriginal: .warning
        default: .error
        }
    }

    /// Long because it is a table: one row a problem, and the compiler sees that none is missing.
    private var wording: (id: String, message: String, hint: String?) {
        switch self {
        case .sharedAddress(let address):
            ("shared-address", "two files are published at '\(address)'", "rename one of them, or remove it")
        case .badgeAddress(let address):
            (
                "badge-address", "'\(address)' is an address that only a badge can have",
                "rename the file: what stands there must come from the registry"
            )
        case .emptyLink: ("empty-link", "this link leads nowhere", "write its destination between the round brackets")
        case .unknownPage(let destination, let nearest):
            (
                "unknown-page", "there is no page or file '\(destination)'",
                nearest.map { "did you mean '\($0)'?" }
                    ?? "link to a Markdown file by its path from this file, such as '../about.md'"
            )
        case .unknownAnchor(let anchor, let page, let hint):
            ("unknown-anchor", "the page '\(page)' has no place '#\(anchor)'", hint)
        case .linkOutsideContent(let destination):
            ("unknown-page", "'\(destination)' leads out of the content folder", "link to a file below content/")
        case .unsafeLink(let destination, let scheme):
            (
                "unsafe-link", "a link cannot begin with '\(scheme):': '\(destination.visible)'",
                "link to 'https:', 'http:' or 'mailto:', or to a file of this site"
            )
        case .protocolRelativeLink(let destination):
            ("unsafe-link", "a link cannot begin with '//': '\(destination)'", "write 'https:' in front")
        case .unknownImage(let destination, let nearest):
            (
                "unknown-image", "there is no image '\(destination)'",
                nearest.map { "did you mean '\($0)'?" } ?? "put the image beside this file, or correct its name"
            )
        case .imageElsewhere(let destination):
            (
                "image-elsewhere", "the image '\(destination)' is not a file of this site",
                "put the image beside this file and name it; pages make no requests to other sites"
            )
        case .unknownEdition(let reference, let hint):
            ("unknown-edition", "there is no edition '\(reference)'", hint)
        case .creditNotOffered(let credit, let edition, let offered):
            (
                "credit-not-offered", "the edition '\(edition)' does not offer the credit '\(credit)'",
                offered.isEmpty
                    ? "it lists no credit" : "it lists: " + offered.map { "'\($0)'" }.joined(separator: ", ")
            )
        case .unknownProvider(let key):
            (
                "unknown-provider", "site.yml has no provider '\(key)'",
                "add it to 'providers', under the name that it had then"
            )
        case .otherBaseURL(let base):
            (
                "other-base-url", "these badges were issued under '\(base)', which is not the address of this site",
                "if the site has moved, add that address to 'earlier-base-urls' in content/site.yml; if not, correct 'base-url'"
            )
        case .specimensElsewhere(let base):
            (
                "specimens-elsewhere",
                "these specimens were signed for '\(base)', and cannot be checked at this address",
                "issue them anew with 'rosette issue --specimens', or remove content/registry/specimens/; a release leaves "
                    + "them out"
            )
        case .sharedKey:
            (
                "shared-key", "a key of the specimens also signs real badges, and everybody may have it",
                "restore keys.json from the last commit, and issue with a key of its own: 'rosette keys generate'"
            )
        case .missingSpecimenImage(let name, let edition):
            (
                "missing-specimen-image", "the edition '\(edition)' has no image '\(name)' for its specimen",
                "add the image with a band across it, or remove the specimen"
            )
        case .missingIssuer:
            (
                "missing-issuer", "there are awards, but site.yml names no issuer",
                "add the group 'issuer' to content/site.yml"
            )
        case .missingSpecimenIssuer:
            (
                "missing-issuer", "there are specimens, but no issuer of specimens",
                "add content/registry/specimens/issuer.yml with 'name', 'email' and 'description'"
            )
        case .completedBeforeEdition(let completed, let edition):
            (
                "completed-before-edition", "the completion on \(completed) is before the edition '\(edition)'",
                "name the edition that was in force then"
            )
        case .repeatedID(let id, let address):
            (
                "repeated-id", "the id '\(id)' stands twice on the page '\(address)'",
                "rename the heading, or the id in the template"
            )
        case .unpublishedLink(let href, let address):
            (
                "unpublished-link", "the page '\(address)' links to '\(href)', which is not published",
                "correct the template, or add the file"
            )
        case .unreadableCopy(let address):
            (
                "unreadable-file", "the file for '\(address)' cannot be read",
                "check that it is there and that you may read it"
            )
        case .activeDrawing(let name):
            (
                "active-drawing", "'\(name)' in this drawing can run or load something where the file is opened",
                "export it again as a plain picture: without scripts, links, animations of them, and parts of other files"
            )
        case .generatedAsset(let path):
            (
                "shared-address", "the program makes the file 'assets/\(path)' itself",
                "remove this one, or give it another name"
            )
        case .exampleBaseURL(let url):
            (
                "example-base-url", "'\(url)' is an address for examples, where nobody can publish",
                "set 'base-url' in content/site.yml to the address of the site, or build without --release"
            )
        case .unusedString(let key):
            ("unused-string", "no template uses the text '\(key)'", "remove the line, or use it")
        case .unknownString(let key, let original, let meant):
            (
                "unknown-string", "'\(original)' has no text '\(key)'",
                meant.map { "did you mean '\($0)'?" } ?? "remove the line"
            )
        case .missingStrings(let keys, let path, let original):
            (
                "missing-string", "'\(path)' lacks texts that pages show: \(Self.list(keys))",
                "translate them from '\(original)'"
            )
        case .languageFolder(let language, let name):
            (
                "language-folder", "the pages in '\(language)' are published in a folder of this name",
                "rename 'content/\(name)'"
            )
        case .changedOriginal(let original, let fingerprint):
            (
                "changed-original", "'\(original)' is not as it was when this was translated",
                "compare the two; then write 'translated-from: \(fingerprint)', and the day as 'translated'"
            )
        }
    }
}

extension SiteProblem {
    /// A list of names, cut off where nobody would read on.
    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
        return names.count > 20 ? "\(shown) and \(names.count - 20) more" : shown
    }
}

extension String {
    /// The text with what a reader would not see left out: `java<tab>script:` hides what a browser does not.
    fileprivate var visible: String {
        String(unicodeScalars.filter { $0.properties.generalCategory != .control })
    }
}
