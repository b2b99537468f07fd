import Crypto
import Foundation
import OutputWriting

/// A hash over things that files are made from: each with its length before it, so that none runs into the next.
struct InputHash {
    private var hash = SHA256()

    mutating func add(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBytes { add($0) } }

    mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
        withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
        hash.update(bufferPointer: bytes)
    }

    /// A text that may be missing.
    mutating func add(_ text: String?) {
        add([text == nil ? 0 : 1])
        add(text ?? "")
    }

    /// All 32 bytes.
    var bytes: [UInt8] { Array(hash.finalize()) }

    var fingerprint: Fingerprint? { Fingerprint(bytes) }
}
