import Diagnostics
import Foundation

/// Cuts a file into batches of whole lines, from front to end, without ever holding more of it than a batch and a line.
struct LineBatchReader {
    /// The longest line read; more is not a line but another kind of file.
    private static let lineLimit = 1 << 20
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private let path: String
    /// Closes the file when the reader goes.
    private let handle: FileHandle
    private let chunkSize: Int
    private var rest: [UInt8] = []
    private var nextLine = 1
    private var isAtEnd = false

    /// - Returns: nil, with a problem in the log, where the file cannot be opened.
    init?(_ file: RegistryFile, chunkSize: Int, log: inout DiagnosticLog) {
        guard let handle = FileHandle(forReadingAtPath: file.file) else {
            log.add(RegistryProblem.unreadableFile, at: .path(file.shownAs))
            return nil
        }
        self.path = file.shownAs
        self.handle = handle
        self.chunkSize = chunkSize
    }

    /// The first line alone, without a byte order mark, or nil where there is none.
    ///
    /// To be asked for before `next`.
    mutating func firstLine(log: inout DiagnosticLog) -> AwardBatch? {
        guard let batch = batch(to: { $0.firstIndex(of: UInt8(ascii: "\n")) }, log: &log) else { return nil }
        guard batch.bytes.starts(with: Self.byteOrderMark) else { return batch }
        let bytes = Array(batch.bytes.dropFirst(Self.byteOrderMark.count))
        return AwardBatch(path: batch.path, firstLine: batch.firstLine, bytes: bytes)
    }

    /// The next lines, or nil at the end of the file; a problem with reading ends it too.
    mutating func next(log: inout DiagnosticLog) -> AwardBatch? {
        batch(to: { $0.lastIndex(of: UInt8(ascii: "\n")) }, log: &log)
    }

    /// Reads until there is a line end to cut at, or the end of the file.
    private mutating func batch(to lineEnd: ([UInt8]) -> Int?, log: inout DiagnosticLog) -> AwardBatch? {
        while true {
            if let end = lineEnd(rest) { return take(end + 1) }
            if isAtEnd { return rest.isEmpty ? nil : take(rest.count) }
            guard rest.count <= Self.lineLimit else {
                let source = SourceText(path: path, bytes: [], excerpts: .withheld, firstLine: nextLine)
                log.add(RegistryProblem.lineTooLong(limit: Self.lineLimit), at: source.range(0..<0))
                stop()
                return nil
            }
            do {
                let data = try handle.read(upToCount: chunkSize) ?? Data()
                isAtEnd = data.isEmpty
                rest += data
            } catch {
                log.add(RegistryProblem.unreadableFile, at: .path(path))
                stop()
            }
        }
    }

    private mutating func stop() {
        isAtEnd = true
        rest = []
    }

    private mutating func take(_ end: Int) -> AwardBatch {
        let batch = AwardBatch(path: path, firstLine: nextLine, bytes: Array(rest[..<end]))
        rest.removeFirst(end)
        nextLine += batch.bytes.count { $0 == UInt8(ascii: "\n") }
        return batch
    }
}
