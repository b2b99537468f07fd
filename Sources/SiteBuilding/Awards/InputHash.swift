import Crypto
import Foundation
import OutputWriting

/// A hash over things that files are made from: each with its length before it, so that none runs into the next.
struct InputHash {
    private var hash = SHA256()

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        hash.update(data: stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: bytes.count >> $0) })
        hash.update(data: bytes)
    }

    mutating func add(_ bytes: [UInt8]) { add(bytes[...]) }

    mutating func add(_ text: String) { add(Array(text.utf8)) }

    /// A text that may be missing.
    mutating func add(_ text: String?) {
        add([text == nil ? 0 : 1])
        add(text ?? "")
    }

    /// All 32 bytes.
    var bytes: [UInt8] { Array(hash.finalize()) }

    var fingerprint: Fingerprint? { Fingerprint(bytes) }
}
