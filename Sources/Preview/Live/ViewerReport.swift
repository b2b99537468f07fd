import JSONText

/// What a browser says of itself: which page it shows, of which build, and what it loaded for it.
struct ViewerReport: Sendable, Equatable {
    /// More than a page loads.
    private static let fileLimit = 2_000

    let page: String
    let build: String
    let files: Set<String>

    /// - Returns: nil for anything but what the script of a preview sends.
    init?(_ text: String) {
        guard let object = try? JSONValue(parsing: Array(text.utf8)).object,
            let page = object["page"]?.value.string, let build = object["build"]?.value.string,
            let files = object["files"]?.value.array, files.count <= Self.fileLimit
        else { return nil }
        self.page = page
        self.build = build
        self.files = Set(files.compactMap(\.string))
    }
}
