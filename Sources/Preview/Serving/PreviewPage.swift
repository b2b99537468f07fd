/// A page as it is served: what was built, with the script of the preview, and a policy that lets that in.
struct PreviewPage {
    let bytes: [UInt8]

    private static let policyStart = Array("http-equiv=\"Content-Security-Policy\" content=\"".utf8)
    private static let headEnd = Array("</head>".utf8)

    /// - Parameters:
    ///   - page: what was built.
    ///   - build: the name of its build, of letters, digits and hyphens.
    ///   - host: the one it is asked of.
    init(_ page: [UInt8], of build: String, at host: LocalHost) {
        var bytes = page
        let script = "<script type=\"module\" src=\"\(PreviewAssets.script)?build=\(build)\"></script>\n"
        let end = bytes.firstRange(of: Self.headEnd)?.lowerBound ?? bytes.endIndex
        bytes.insert(contentsOf: Array(script.utf8), at: end)
        if let start = bytes[..<end].firstRange(of: Self.policyStart)?.upperBound,
            let quote = bytes[start..<end].firstIndex(of: UInt8(ascii: "\""))
        {
            // The one character of a policy that a page may spell otherwise.
            let written = String(decoding: bytes[start..<quote], as: UTF8.self).replacing("&#39;", with: "'")
            bytes.replaceSubrange(start..<quote, with: Array(PreviewPolicy(written).text(at: host).utf8))
        }
        self.bytes = bytes
    }
}
