/// What `curl` says of a fetch beside the document.
struct CurlAnswer {
    /// The status of the last server.
    let status: Int
    /// The address that the document was read from in the end.
    let finalAddress: String

    /// Asks `curl` for one line of its own, apart from the document.
    static let request = "%{stderr}\\n%{http_code} %{url_effective}\\n"

    /// - Returns: nil where there is no such line.
    init?(_ report: [UInt8]) {
        let lines = report.split(separator: UInt8(ascii: "\n"))
        guard let last = lines.last else { return nil }
        let parts = String(decoding: last, as: UTF8.self).split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let status = Int(parts[0]) else { return nil }
        self.status = status
        self.finalAddress = String(parts[1])
    }
}
