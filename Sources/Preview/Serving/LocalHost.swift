/// The host that a request names, which must be this machine.
///
/// Any other name could be a page of another site that had its name lead here, to read what is previewed.
struct LocalHost: Equatable {
    /// With the port: `127.0.0.1:8000`.
    let authority: String

    /// - Returns: nil for the name of any other machine.
    init?(_ header: String?) {
        guard let header else { return nil }
        let parts = header.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, ["127.0.0.1", "localhost"].contains(name.lowercased()) else { return nil }
        // A port that was forwarded to this machine has another number there.
        if parts.count == 2 { guard UInt16(parts[1]) != nil else { return nil } }
        authority = header
    }

    /// The beginning of addresses at this host.
    var origin: String { "http://\(authority)" }
}
