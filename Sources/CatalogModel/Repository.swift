/// Where the files of the site are kept, as far as readers are led there to propose a change.
package struct Repository: Sendable, Hashable {
    /// What stands in an address in the place of a file's path.
    package static let placeholder = "{path}"

    /// The address of the form that edits a file, with `{path}` in it.
    private let pattern: String
    /// The folder of the repository that holds `content/`, with a slash at its end; empty for the top.
    private let folder: String

    /// For any host; nil where the pattern has no place for the path, or leads to no web page.
    ///
    /// - Parameters:
    ///   - pattern: the address of the form that edits a file, with `{path}` in the place of its path.
    ///   - folder: the folder that holds `content/`, from the top of the repository.
    package init?(pattern: String, folder: String) {
        let isAddress = pattern.hasPrefix("https://") && !pattern.dropFirst(8).hasPrefix("/")
        guard isAddress, pattern.contains(Self.placeholder),
            pattern.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`|".utf8.contains($0) })
        else { return nil }
        self.pattern = pattern
        self.folder = folder.isEmpty ? "" : folder + "/"
    }

    /// For a code host whose addresses are known by its name; nil for another one.
    ///
    /// - Parameters:
    ///   - url: the address of the repository.
    ///   - branch: the branch that the site is built from.
    ///   - folder: as above.
    package init?(url: String, branch: String, folder: String) {
        let base = Self.withoutEnding(url)
        let branch = Self.encoded(branch)
        let pattern: String? =
            switch Self.software(of: base) {
            case .gitHub: "\(base)/edit/\(branch)/\(Self.placeholder)"
            case .gitLab: "\(base)/-/edit/\(branch)/\(Self.placeholder)"
            case .gitea: "\(base)/_edit/\(branch)/\(Self.placeholder)"
            case nil: nil
            }
        guard let pattern else { return nil }
        self.init(pattern: pattern, folder: folder)
    }

    /// The address of the form that edits a content file.
    package func editAddress(of file: ContentPath) -> String {
        pattern.replacing(Self.placeholder, with: Self.encoded("\(folder)content/\(file)"))
    }

    /// Whether a path can be that of a folder in a repository.
    package static func isFolder(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .allSatisfy { !["", ".", ".."].contains($0) && !$0.contains("\\") && !$0.contains(":") }
    }

    /// What a host runs, which decides about its addresses.
    private enum Software {
        case gitHub
        case gitLab
        case gitea
    }

    private static func software(of url: String) -> Software? {
        let host = url.dropFirst("https://".count).prefix { $0 != "/" && $0 != ":" }.lowercased()
        return switch host.split(separator: ".").first.map(String.init) {
        case _ where host == "github.com": .gitHub
        case "gitlab": .gitLab
        case "codeberg", "gitea", "forgejo": .gitea
        default: nil
        }
    }

    private static func withoutEnding(_ url: String) -> String {
        var url = url[...]
        while url.hasSuffix("/") { url = url.dropLast() }
        return String(url.hasSuffix(".git") ? url.dropLast(4) : url)
    }

    /// A path in an address; slashes stay.
    private static func encoded(_ path: String) -> String {
        path.utf8.map { byte in
            let isPlain =
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "-._~/@".utf8.contains(byte)
                }
            guard !isPlain else { return String(UnicodeScalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }
}
