@testable import Preview

/// A site in memory.
struct SampleSite: PreviewedSite {
    var basePath = "/"
    var assetFolder = "assets/one/"
    var files: [String: String]

    func file(at path: String) -> [UInt8]? { files[path].map { Array($0.utf8) } }
}
