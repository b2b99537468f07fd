package import CatalogModel
package import Diagnostics
import Foundation
import JSONText

/// Reads one award file from front to end in batches, in constant memory.
package struct AwardFileReader {
    private static let batchSize = 64 << 10
    private static let lineLimit = 1 << 20

    private let path: String
    /// Closes the file when the reader goes.
    private let handle: FileHandle
    private var rest: [UInt8] = []
    private var nextLine = 1
    private var isAtEnd = false

    /// When the run of `issue` that wrote the file began.
    package private(set) var run: UTCInstant?

    /// Opens a file and reads its first line, which says what it is.
    ///
    /// - Returns: nil, with a problem in the log, where the file cannot be opened or is not an award file.
    package init?(_ file: RegistryFile, log: inout DiagnosticLog) {
        guard let handle = FileHandle(forReadingAtPath: file.file) else {
            log.add(RegistryProblem.unreadableFile, at: .path(file.shownAs))
            return nil
        }
        self.path = file.shownAs
        self.handle = handle
        guard let head = nextBatch(atMost: 1, log: &log), let line = Array(head.lines).first else {
            if !log.hasErrors { log.add(RegistryProblem.emptyFile, at: .path(file.shownAs)) }
            return nil
        }
        guard let run = Self.run(in: head.source(ofLine: 1, line.bytes), log: &log) else { return nil }
        self.run = run
    }

    /// The next lines, or nil at the end of the file. Problems with reading end the file.
    package mutating func next(log: inout DiagnosticLog) -> AwardBatch? {
        nextBatch(atMost: Int.max, log: &log)
    }

    private mutating func nextBatch(atMost lineLimit: Int, log: inout DiagnosticLog) -> AwardBatch? {
        while true {
            if let end = endOfLines(atMost: lineLimit) {
                return take(end)
            }
            if isAtEnd { return rest.isEmpty ? nil : take(rest.count) }
            guard rest.count <= Self.lineLimit else {
                let source = SourceText(path: path, bytes: [], excerpts: .withheld, firstLine: nextLine)
                log.add(RegistryProblem.lineTooLong(limit: Self.lineLimit), at: source.range(0..<0))
                isAtEnd = true
                rest = []
                return nil
            }
            do {
                let data = try handle.read(upToCount: Self.batchSize) ?? Data()
                isAtEnd = data.isEmpty
                rest += data
            } catch {
                log.add(RegistryProblem.unreadableFile, at: .path(path))
                isAtEnd = true
                rest = []
            }
        }
    }

    /// Where the whole lines read so far end, or nil where there is none.
    private func endOfLines(atMost limit: Int) -> Int? {
        let newline = UInt8(ascii: "\n")
        let last = limit == 1 ? rest.firstIndex(of: newline) : rest.lastIndex(of: newline)
        return last.map { $0 + 1 }
    }

    private mutating func take(_ end: Int) -> AwardBatch {
        let batch = AwardBatch(path: path, firstLine: nextLine, bytes: Array(rest[..<end]))
        rest.removeFirst(end)
        nextLine += batch.bytes.count { $0 == UInt8(ascii: "\n") }
        return batch
    }

    private static func run(in line: SourceText, log: inout DiagnosticLog) -> UTCInstant? {
        guard let value = try? JSONValue(parsing: line.bytes), value.object?["format"]?.value.string == "rosette-awards"
        else {
            log.add(RegistryProblem.notAnAwardFile, at: line.range(0..<line.bytes.count))
            return nil
        }
        var faults: [JSONFault] = []
        let run = JSONObjectReader.read(value, faults: &faults) { reader -> UTCInstant? in
            _ = reader.requiredString("format")
            let version = reader.requiredInt("version")
            if let version, version != 1 { reader.report(RegistryProblem.unknownVersion(version)) }
            return reader.required("run", UTCInstant.init(iso:), else: RegistryProblem.invalidInstant)
        }
        faults.report(in: line, to: &log)
        return faults.isEmpty ? run : nil
    }
}
