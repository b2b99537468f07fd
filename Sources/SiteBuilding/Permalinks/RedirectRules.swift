import CatalogModel

/// Where earlier addresses lead, in the form of `_redirects` that several static hosts read.
///
/// - Each address has a page of its own there too, for hosts that do not read this file or prefer files to it.
/// - Hosts lead from an address without its last slash to the folder by themselves, so each address has one line.
/// - One of the hosts reads no more than 2,000 lines: what was written comes before what follows from it.
struct RedirectRules: Sendable {
    private static let limit = 2_000

    let bytes: [UInt8]

    init(of aliases: [Alias], baseURL: BaseURL) {
        // A file is there itself.
        let lines = aliases.filter { $0.target.isFolder || $0.isWritten }.prefix(Self.limit).map { alias in
            "\(baseURL.href(alias.address)) \(baseURL.href(alias.target, anchor: alias.anchor)) 301\n"
        }
        bytes = Array(lines.joined().utf8)
    }
}
