import Diagnostics
import Foundation
import JSONText

extension RegistryFile {
    /// The most bytes of a file that holds one document; the largest, a status list, has some 30 KB.
    private static let documentLimit = 4 << 20
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The whole file; nil, with a problem in the log, where it cannot be read or has more bytes than allowed.
    func bytes(atMost limit: Int, log: inout DiagnosticLog) -> [UInt8]? {
        guard let bytes = firstBytes(limit + 1) else {
            log.add(RegistryProblem.unreadableFile, at: .path(shownAs))
            return nil
        }
        guard bytes.count <= limit else {
            log.add(RegistryProblem.fileTooLarge(limit: limit), at: .path(shownAs))
            return nil
        }
        return bytes
    }

    /// The whole file, or as much of it as asked for; nil where it cannot be read.
    private func firstBytes(_ count: Int) -> [UInt8]? {
        switch contents {
        case .bytes(let bytes): bytes
        case .file(let path):
            (try? FileHandle(forReadingFrom: URL(filePath: path))).flatMap { try? Self.firstBytes(count, of: $0) }
        }
    }

    /// Read in parts, because `Data` is copied into an array: an award file has several megabytes.
    private static func firstBytes(_ count: Int, of file: FileHandle) throws -> [UInt8] {
        var bytes: [UInt8] = []
        if let size = try? file.seekToEnd() { bytes.reserveCapacity(min(count, Int(clamping: size))) }
        try file.seek(toOffset: 0)
        while bytes.count < count, let part = try file.read(upToCount: min(1 << 18, count - bytes.count)), !part.isEmpty
        {
            bytes += part
        }
        return bytes
    }

    /// The one JSON value of the file, with its text, which diagnostics never show; a byte order mark is passed over.
    func document(log: inout DiagnosticLog) -> (source: SourceText, value: JSONValue)? {
        guard var bytes = bytes(atMost: Self.documentLimit, log: &log) else { return nil }
        if bytes.starts(with: Self.byteOrderMark) { bytes.removeFirst(Self.byteOrderMark.count) }
        let source = SourceText(path: shownAs, bytes: bytes, excerpts: .withheld)
        guard let value = JSONValue(parsing: source, log: &log) else { return nil }
        return (source, value)
    }
}
