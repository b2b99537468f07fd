package import CatalogModel
package import Diagnostics
import JSONText

/// Reads one award file from front to end in batches, in constant memory.
///
/// Line ends may be `\n` or `\r\n`, the last line may have none, and a byte order mark is passed over.
package struct AwardFileReader {
    /// When the run of `issue` that wrote the file began.
    package let run: UTCInstant
    private var lines: LineBatchReader

    /// Opens a file and reads its first line, which says what it is; nil where it does not.
    ///
    /// - Parameters:
    ///   - file: the award file.
    ///   - chunkSize: how many bytes to ask the system for at a time; batches come out a little smaller.
    ///   - log: takes the problems.
    package init?(_ file: RegistryFile, chunkSize: Int = 64 << 10, log: inout DiagnosticLog) {
        guard var lines = LineBatchReader(file, chunkSize: chunkSize, log: &log) else { return nil }
        var problems = DiagnosticLog()
        let head = lines.firstLine(log: &problems)
        log.add(contentsOf: problems)
        guard let head, let line = head.lines.first(where: { _ in true }) else {
            if problems.isEmpty { log.add(RegistryProblem.emptyFile, at: .path(file.shownAs)) }
            return nil
        }
        guard let run = Self.run(in: head.source(ofLine: line.number, line.bytes), log: &log) else { return nil }
        self.run = run
        self.lines = lines
    }

    /// The next lines, or nil at the end of the file; a problem with reading ends it too.
    package mutating func next(log: inout DiagnosticLog) -> AwardBatch? { lines.next(log: &log) }

    private static func run(in line: SourceText, log: inout DiagnosticLog) -> UTCInstant? {
        guard let value = try? JSONValue(parsing: line.bytes), value.object?["format"]?.value.string == "rosette-awards"
        else {
            log.add(RegistryProblem.notAnAwardFile, at: line.range(0..<line.bytes.count))
            return nil
        }
        // What else the head of another version says is not for this one to judge.
        if let written = value.object?["version"]?.value, let version = written.number?.int, version != 1 {
            log.add(RegistryProblem.unknownVersion(version), at: line.range(written.range))
            return nil
        }
        var faults: [JSONFault] = []
        let run = JSONObjectReader.read(value, faults: &faults) { reader -> UTCInstant? in
            _ = reader.requiredString("format")
            _ = reader.requiredInt("version")
            return reader.required("run", UTCInstant.init(iso:), else: RegistryProblem.invalidInstant)
        }
        faults.report(in: line, to: &log)
        return faults.isEmpty ? run : nil
    }
}
