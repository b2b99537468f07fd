import Verifying

/// The bytes of a badge, or why there are none.
struct FoundBadge: Sendable {
    /// Empty where there is no badge.
    private(set) var bytes: [UInt8] = []
    private(set) var failure: String?

    init(file path: String) {
        do throws(FileProblem) {
            bytes = try GivenFile(path: path).bytes()
        } catch {
            failure = error.message
        }
    }

    /// The badge of an address: the document itself, or the one beside a badge's page.
    init(address: String, source: some DocumentSource) async {
        switch await source.document(at: address) {
        case .failure(let problem): failure = problem.words(at: address)
        case .success(let document) where !Self.isPage(document.bytes): bytes = document.bytes
        case .success:
            let folder = address.hasSuffix("/") ? address : address + "/"
            for name in ["credential.json", "assertion.json"] {
                guard case .success(let document) = await source.document(at: folder + name),
                    !Self.isPage(document.bytes)
                else { continue }
                bytes = document.bytes
                return
            }
            failure = "there is no badge beside the page \(address)"
        }
    }

    private static func isPage(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
        return start.contains("<!doctype html") || start.contains("<html")
    }
}
