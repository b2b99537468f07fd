import Diagnostics
import Foundation
import JSONText

extension RegistryFile {
    /// The most bytes of a file that holds one document; the largest, a status list, has some 30 KB.
    private static let documentLimit = 4 << 20
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The whole file; nil, with a problem in the log, where it cannot be read or has more bytes than allowed.
    func bytes(atMost limit: Int, log: inout DiagnosticLog) -> [UInt8]? {
        let data: Data
        do {
            let handle = try FileHandle(forReadingFrom: URL(filePath: file))
            data = try handle.read(upToCount: limit + 1) ?? Data()
        } catch {
            log.add(RegistryProblem.unreadableFile, at: .path(shownAs))
            return nil
        }
        guard data.count <= limit else {
            log.add(RegistryProblem.fileTooLarge(limit: limit), at: .path(shownAs))
            return nil
        }
        return Array(data)
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
