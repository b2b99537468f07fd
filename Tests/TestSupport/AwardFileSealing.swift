import Credentials
import Issuing
import JSONText

/// Seals award files whatever their lines say, also those that no program would write.
///
/// It follows docs/award-files.md and not the code of `Registry`, which seals only what it made itself.
package enum AwardFileSealing {
    private static let label = Array("rosette-award-file-v1\n".utf8)
    private static let lineEnd = UInt8(ascii: "\n")

    /// Whether the last line is a seal.
    package static func isSealed(_ file: [UInt8]) -> Bool {
        let lines = file.last == lineEnd ? file.dropLast() : file[...]
        let last = lines.lastIndex(of: lineEnd).map { lines[($0 + 1)...] } ?? lines
        return last.starts(with: Array(#"{"seal":"#.utf8))
    }

    /// The file with its seal, by the key of the specimens.
    ///
    /// - Parameters:
    ///   - file: the first line and those of the awards; a line end is added where the last one has none.
    ///   - count: how many awards the seal counts; those that there are, where none is given.
    /// - Returns: the file with one more line.
    /// - Throws: where the key cannot be read.
    package static func sealed(_ file: [UInt8], counting count: Int? = nil) throws -> [UInt8] {
        let key = try TestKeys.specimens.get().key
        let lines = file.last == lineEnd ? file : file + [lineEnd]
        let signature = try key.signature(for: label + SHA256Text(of: lines[...]).bytes)
        let awards = count ?? lines.count { $0 == lineEnd } - 1
        let seal: JSONOutput = [
            "seal": [
                "awards": .int(awards), "key": .string(key.publicKey.multibase),
                "value": .string(UnsignedDocument.proofValue(of: signature)),
            ]
        ]
        return lines + JSONWriter().bytes(of: seal) + [lineEnd]
    }
}
