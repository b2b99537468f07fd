package import Diagnostics
import Foundation

/// Reads the text files of a source folder: UTF-8, with or without a byte order mark, any line ends.
package enum SourceFileReading {
    /// The largest text file read; a page of this size is a mistake.
    private static let sizeLimit = 16 << 20

    /// The text of a file, or nil with a problem in the log.
    ///
    /// - Parameters:
    ///   - file: the path that opens it.
    ///   - path: the path that diagnostics show, relative to the source folder.
    ///   - log: takes the problem.
    /// - Returns: the bytes without a byte order mark, valid UTF-8.
    package static func text(of file: String, shownAs path: String, log: inout DiagnosticLog) -> SourceText? {
        // Known before it is read: a file can be larger than the memory.
        if let size = size(of: file), size > UInt64(sizeLimit) {
            log.add(ContentProblem.fileTooLarge(limit: sizeLimit), at: .path(path))
            return nil
        }
        guard let data = FileManager.default.contents(atPath: file) else {
            log.add(ContentProblem.unreadableFile, at: .path(path))
            return nil
        }
        guard data.count <= sizeLimit else {
            log.add(ContentProblem.fileTooLarge(limit: sizeLimit), at: .path(path))
            return nil
        }
        let bytes = Array(data)
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            log.add(ContentProblem.utf16, at: .path(path))
            return nil
        }
        let source = SourceText(path: path, bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes)
        if let offset = firstInvalidOffset(in: source.bytes) {
            if isUTF16(source) {
                log.add(ContentProblem.utf16, at: .path(path))
            } else {
                log.add(ContentProblem.invalidUTF8, at: source.range(offset..<offset + 1))
            }
            return nil
        }
        if let offset = source.bytes.firstIndex(of: 0) {
            if isUTF16(source) {
                log.add(ContentProblem.utf16, at: .path(path))
            } else {
                log.add(ContentProblem.nulByte, at: source.range(offset..<offset + 1))
            }
            return nil
        }
        return source
    }

    /// The size of a file, or of the one that a link leads to.
    private static func size(of file: String) -> UInt64? {
        var attributes = try? FileManager.default.attributesOfItem(atPath: file)
        if attributes?[.type] as? FileAttributeType == .typeSymbolicLink {
            let target = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
            attributes = try? FileManager.default.attributesOfItem(atPath: target)
        }
        return attributes?[.size] as? UInt64
    }

    /// Whether the text is UTF-16 without its mark: in a Western language every second byte is zero.
    private static func isUTF16(_ source: SourceText) -> Bool { source.bytes.prefix(64).count { $0 == 0 } > 8 }

    /// Where the bytes stop being UTF-8 (Unicode 16, table 3-7), or nil.
    private static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var iterator = CountingIterator(bytes: bytes)
        while true {
            let start = iterator.offset
            switch decoder.decode(&iterator) {
            case .scalarValue: continue
            case .emptyInput: return nil
            case .error: return start
            }
        }
    }

    private struct CountingIterator: IteratorProtocol {
        let bytes: [UInt8]
        var offset = 0

        mutating func next() -> UInt8? {
            guard offset < bytes.count else { return nil }
            defer { offset += 1 }
            return bytes[offset]
        }
    }
}
