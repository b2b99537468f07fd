import Foundation
import LinkedData
import TestSupport
import Testing

/// One test of the W3C's suite for RDFC-1.0.
struct CanonicalizationCase: Sendable, CustomTestStringConvertible {
    enum Kind: String, Sendable {
        case canonicalForm = "rdfc:RDFC10EvalTest"
        case renaming = "rdfc:RDFC10MapTest"
        case refusal = "rdfc:RDFC10NegativeEvalTest"
    }

    private struct Manifest: Decodable {
        struct Entry: Decodable {
            let id: String
            let type: String
            let name: String
            let action: String
            let result: String?
            let hashAlgorithm: String?
        }

        let entries: [Entry]
    }

    private static let folder = "vectors/rdf-canon/"

    let testDescription: String
    let kind: Kind
    let input: String
    let result: String
    let algorithm: HashAlgorithm

    static var isFolderThere: Bool { StandardsFolder.has(folder + "manifest.jsonld") }

    static let all: [CanonicalizationCase] = {
        guard let bytes = try? StandardsFolder.bytes(folder + "manifest.jsonld"),
            let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
        else { return [] }
        return manifest.entries.compactMap { entry in
            guard let kind = Kind(rawValue: entry.type) else { return nil }
            return CanonicalizationCase(
                testDescription: "\(entry.id): \(entry.name)", kind: kind, input: folder + entry.action,
                result: folder + (entry.result ?? ""),
                algorithm: entry.hashAlgorithm == "SHA384" ? .sha384 : .sha256)
        }
    }()

    static func all(_ kind: Kind) -> [CanonicalizationCase] { all.filter { $0.kind == kind } }

    func canonicalized() throws -> CanonicalDataset {
        try CanonicalDataset([Quad](parsingNQuads: StandardsFolder.bytes(input)), algorithm: algorithm)
    }
}
