import Crypto

/// The hash functions that RDFC-1.0 may be run with: <https://www.w3.org/TR/rdf-canon/#dfn-hash-algorithm>.
package enum HashAlgorithm: Sendable, Hashable {
    case sha256
    case sha384

    private static let digits = Array("0123456789abcdef".utf8)

    /// The digest in lower-case hexadecimal, as every step of the algorithm takes it.
    func hexDigest(of bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .sha256: hexadecimal(SHA256.hash(data: bytes))
        case .sha384: hexadecimal(SHA384.hash(data: bytes))
        }
    }

    private func hexadecimal(_ digest: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(96)
        for byte in digest {
            result.append(Self.digits[Int(byte >> 4)])
            result.append(Self.digits[Int(byte & 15)])
        }
        return result
    }
}
