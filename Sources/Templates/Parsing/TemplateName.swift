/// How files, the program and tags name a template.
///
/// - A template's name is its path below `templates/` without `.mustache`: `badge.html`, `partials/footer.html`.
/// - In a tag, a name without a slash means a file in `partials/`; a name with one is a path below `templates/`.
/// - In a tag, a name without an extension has that of the file it is used in: in `badge.html.mustache`, `{{>footer}}`
///   and `{{<layout}}` mean `partials/footer.html.mustache` and `partials/layout.html.mustache`.
/// - A string of the interface uses the extension of the template that the program asked for.
enum TemplateName {
    private static let folder = "templates/"
    private static let partialsFolder = "partials/"
    private static let suffix = ".mustache"

    static func of(path: String) -> String {
        let inner = path.hasPrefix(folder) ? path.dropFirst(folder.count) : path[...]
        return String(inner.hasSuffix(suffix) ? inner.dropLast(suffix.count) : inner)
    }

    static func path(of name: String) -> String { folder + name + suffix }

    static func fileExtension(of name: String) -> Substring? {
        let file = name.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = file.lastIndex(of: ".") else { return nil }
        return file[file.index(after: dot)...]
    }

    /// The name that a tag means.
    static func meant(by tagName: String, inFileWith fileExtension: Substring?) -> String {
        let name = tagName.contains("/") ? tagName : partialsFolder + tagName
        guard self.fileExtension(of: name) == nil, let fileExtension else { return name }
        return name + "." + fileExtension
    }

    /// The shortest way to write a name in a tag, or nil for one that no tag can reach.
    static func tagName(for name: String, inFileWith fileExtension: Substring?) -> String? {
        guard name.contains("/") else { return nil }
        var short = name[...]
        let inner = name.dropFirst(partialsFolder.count)
        if name.hasPrefix(partialsFolder), !inner.contains("/") { short = inner }
        if let fileExtension, self.fileExtension(of: name) == fileExtension {
            short = short.dropLast(fileExtension.count + 1)
        }
        return String(short)
    }
}
