import CatalogModel
import Credentials
package import Diagnostics
import JSONText

/// An award file whose seal held: the one way to a `RegisteredAward`.
///
/// It was read whole, at most 32 MB, so that nothing can change between the check of its seal and the reading of its lines.
package final class SealedAwardFile: Sendable {
    /// The most bytes that are read; 10,000 awards have some 7 MB.
    static let sizeLimit = 32 << 20

    let summary: AwardFileSummary
    let parts: AwardFileParts

    /// Reads a file of a registry and checks its seal.
    ///
    /// - Returns: nil, with one problem in the log, for a file whose seal does not hold or whose first line breaks the form; nil
    ///   with none for a registry whose keys could not be read, which was told when the registry was.
    package init?(reading file: RegistryFile, of registry: AwardRegistry, log: inout DiagnosticLog) {
        guard let keys = registry.keys, let bytes = file.bytes(atMost: Self.sizeLimit, log: &log) else { return nil }
        guard !bytes.isEmpty else {
            log.add(RegistryProblem.emptyFile, at: .path(file.shownAs))
            return nil
        }
        guard !AwardFileSeal.holdsWithoutForeignBytes(bytes, keys: keys) else {
            log.add(RegistryProblem.rewrittenFile, at: .path(file.shownAs))
            return nil
        }
        guard let parts = AwardFileParts(bytes) else {
            log.add(RegistryProblem.tooManyAwards(limit: UnsealedAwardFile.awardLimit), at: .path(file.shownAs))
            return nil
        }
        let line = SourceText(path: file.shownAs, bytes: Array(parts.head), excerpts: .withheld)
        guard let value = try? JSONValue(parsing: line.bytes) else {
            log.add(RegistryProblem.unknownFormat(.awards), at: line.range(0..<0))
            return nil
        }
        guard RegistryFormat.awards.accepts(value, in: line, log: &log) else { return nil }
        let count: Int
        do throws(AwardFileSeal.Fault) {
            count = try AwardFileSeal.check(parts, keys: keys)
        } catch {
            log.add(SealFailure(error, of: parts, head: value, path: file.shownAs, registry: registry).diagnostic)
            return nil
        }
        var faults: [JSONFault] = []
        let head = AwardFileHead(reading: value, isSpecimen: registry.isSpecimen, faults: &faults)
        faults.report(in: line, to: &log)
        guard let head, let name = Self.name(of: file, run: head.run, parts, log: &log) else { return nil }
        self.summary = AwardFileSummary(
            path: file.shownAs, name: name, head: head, count: count, headHash: SHA256Text(of: parts.head).bytes)
        self.parts = parts
    }

    /// The path that diagnostics show.
    package var path: String { summary.path }
    package var name: AwardFileName { summary.name }
    package var head: AwardFileHead { summary.head }
    /// How many awards there are.
    package var count: Int { summary.count }

    /// The name that the content asks for, which must be the file's.
    private static func name(
        of file: RegistryFile, run: UTCInstant, _ parts: AwardFileParts, log: inout DiagnosticLog
    ) -> AwardFileName? {
        let written = AwardFileName(file.name)
        let first = parts.awardLines.first.flatMap { try? JSONValue(parsing: parts.line($0)) }
        // What is wrong with a line that cannot be read is told when it is read.
        let id = first?.object?["id"]?.value.string.flatMap(AwardID.init(_:)) ?? written?.first
        let expected = id.map { AwardFileName(run: run, first: $0) }
        guard let written, written == expected else {
            log.add(RegistryProblem.awardFileName(expected: expected?.description), at: .path(file.shownAs))
            return nil
        }
        return written
    }
}
