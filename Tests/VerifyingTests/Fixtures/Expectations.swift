import CatalogModel
import Testing
import Verifying

/// The moment at which tests verify.
let testTime = "2026-11-22T12:00:00Z"

extension Verification {
    /// The reason of a check.
    func reason(_ name: CheckName) -> String { self[name].reason }

    /// The checks with an outcome, and why.
    func reasons(_ outcome: CheckResult.Outcome) -> [CheckName: String] {
        checks.filter { $0.result.outcome == outcome }.reduce(into: [:]) { $0[$1.name] = $1.result.reason }
    }
}

/// Verifies at `testTime` unless told otherwise.
func verify(
    _ bytes: [UInt8], with source: any DocumentSource, issuer: ExpectedIssuer = .none, recipient: String? = nil,
    at time: String = testTime
) async throws -> Verification {
    try await recordedCase(of: bytes, named: "", with: source, issuer: issuer, recipient: recipient, at: time).answer
}

/// Verifies, and keeps everything that went into the answer.
func recordedCase(
    of bytes: [UInt8], named name: String, with source: any DocumentSource, issuer: ExpectedIssuer = .none,
    recipient: String? = nil, at time: String = testTime
) async throws -> RecordedCase {
    let recording = RecordingSource(source)
    let verifier = Verifier(
        now: try #require(UTCInstant(iso: time)), source: recording, expectedIssuer: issuer,
        recipient: recipient.map(RecipientAddress.init))
    let answer = await verifier.verify(ReceivedBadge(bytes))
    let recorded = RecordedCase(
        name: name, bytes: bytes, documents: await recording.documents, issuer: issuer, recipient: recipient,
        time: time, answer: answer)
    try recorded.writeIfWanted()
    return recorded
}
