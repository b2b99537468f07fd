package import CatalogModel

/// A small site that can be built at once: sample content, the program's own templates, and files for hosts.
package enum StarterSite {
    /// The folders that only this site may have, so that it is not mixed with another.
    package static let ownFolders = ["content", "templates"]

    private static let sampleAddress = "base-url: https://badges.example.org/\n"

    /// All files.
    ///
    /// - Parameter baseURL: where the site will be; nil for an address that no release is built with.
    /// - Returns: the files, sorted by path.
    package static func files(at baseURL: BaseURL?) -> [StarterFile] {
        let site = EmbeddedFiles.below("starter/site/").map { StarterFile($0.path, $0.bytes) }
        let templates = EmbeddedFiles.below("templates/").map { StarterFile("templates/\($0.path)", $0.bytes) }
        return (site + templates).map { file in
            guard let baseURL, file.path == "content/site.yml" else { return file }
            let text = String(decoding: file.bytes, as: UTF8.self)
            return StarterFile(
                file.path, text: text.replacing(sampleAddress, with: "base-url: \(baseURL)\n", maxReplacements: 1))
        }.sorted { $0.path < $1.path }
    }

    /// The picture that stands for a badge until there is one.
    static func badge(in folder: String) -> [StarterFile] {
        ["badge.png", "badge.svg"].compactMap { name in
            let path = "starter/site/content/micro-credentials/example-skill/2026-01/\(name)"
            return EmbeddedFiles.all.first { $0.path == path }.map { StarterFile("\(folder)/\(name)", $0.bytes) }
        }
    }
}
