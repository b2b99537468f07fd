import CatalogModel
import Credentials
import Foundation
import JSONText
import Verifying

/// One verification with everything that went into it, for another verifier to repeat.
struct RecordedCase {
    let name: String
    let bytes: [UInt8]
    let documents: [String: Result<FetchedDocument, FetchFailure>]
    let issuer: ExpectedIssuer
    let recipient: String?
    let time: String
    let answer: Verification

    var document: JSONOutput {
        .object(omittingNil: [
            "name": .string(name), "bytes": .string(Data(bytes).base64EncodedString()),
            "documents": .object(
                documents.sorted { $0.key < $1.key }.map { .init($0.key, Self.document($0.value)) }),
            "expectedIssuers": .strings(expected.issuers), "earlierIssuers": .strings(expected.earlier),
            "specimenIssuer": expected.specimen.map { .string($0) },
            "recipient": recipient.map { .string($0) }, "now": .string(time), "answer": answer.document(source: name),
        ])
    }

    /// Writes every verification of a test run into the folder that `ROSETTE_RECORD_VERIFICATIONS` names, to be repeated in a
    /// browser with `Tests/Browser/check_verifier.py`: more cases than a usual run compares.
    func writeIfWanted() throws {
        guard let folder = ProcessInfo.processInfo.environment["ROSETTE_RECORD_VERIFICATIONS"] else { return }
        try write(to: URL(filePath: folder).appending(path: "\(UUID().uuidString).json"))
    }

    func write(to file: URL) throws { try Data(JSONWriter().bytes(of: document)).write(to: file) }

    private var expected: (issuers: [String], earlier: [String], specimen: String?) {
        switch issuer {
        case .none: ([], [], nil)
        case .named(let id): ([id], [], nil)
        case .site(let did, let earlier): ([did.description], earlier.map(\.description), "\(did):specimens")
        }
    }

    private static func document(_ result: Result<FetchedDocument, FetchFailure>) -> JSONOutput {
        switch result {
        case .success(let document):
            [
                "bytes": .string(Data(document.bytes).base64EncodedString()), "origin": .string(document.origin),
            ]
        case .failure(let failure): failure.document
        }
    }
}

extension FetchFailure {
    /// As a page's own way to documents tells of it: an id, and what its words have places for.
    fileprivate var document: JSONOutput {
        switch self {
        case .refusedAddress: ["failure": "refusedAddress"]
        case .heldElsewhere(let holding): ["failure": "heldElsewhere", "holding": .string(holding)]
        case .noSource: ["failure": "noSource"]
        case .notFound(let place): ["failure": "notFound", "place": .string(place)]
        case .gone: ["failure": "gone"]
        case .status(let status): ["failure": "status", "status": .int(status)]
        case .tooLarge(let limit): ["failure": "tooLarge", "size": .int(limit >> 20)]
        case .timedOut(let seconds): ["failure": "timedOut", "seconds": .int(seconds)]
        case .hostNotFound: ["failure": "hostNotFound"]
        case .noConnection: ["failure": "noConnection"]
        case .insecure: ["failure": "insecure"]
        case .tooManyRedirects: ["failure": "tooManyRedirects"]
        case .refusedRedirect(nil): ["failure": "refusedRedirect"]
        case .refusedRedirect(let target?): ["failure": "refusedRedirect", "target": .string(target)]
        case .missingProgram(let name): ["failure": "missingProgram", "name": .string(name)]
        case .programFailed(let name, let status):
            ["failure": "programFailed", "name": .string(name), "status": .int(status)]
        }
    }
}
