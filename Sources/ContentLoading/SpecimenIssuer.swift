package import CatalogModel
package import Diagnostics

/// Reads who specimens are by: `content/registry/specimens/issuer.yml`, which goes when the specimens go.
package enum SpecimenIssuer {
    package static let path = ContentPath("specimens/issuer.yml")

    /// - Returns: nil where there is no such file, or with problems in the log where it cannot be used.
    package static func read(in tree: SourceTree, log: inout DiagnosticLog) -> Issuer? {
        guard tree.registry.contains(path) else { return nil }
        let shownPath = "content/registry/\(path)"
        guard let source = SourceFileReading.text(of: tree.registryFile(path), shownAs: shownPath, log: &log),
            let value = YAMLReading.value(in: source, range: 0..<source.bytes.count, log: &log)
        else { return nil }
        return Issuer(decoding: RecordReader(value, as: .specimenIssuer, log: &log), log: &log)
    }
}
