import CatalogModel
package import Credentials

/// An award file that is complete but for its seal.
///
/// Private keys are elsewhere: whoever has one signs `message` and hands the signature back.
package struct UnsealedAwardFile: Sendable {
    /// The most awards of a file.
    package static let awardLimit = 10_000

    package let name: AwardFileName
    private let awards: Int
    private let bytes: [UInt8]

    /// Puts a file together; nil for no award, or for more than 10,000.
    ///
    /// - Parameters:
    ///   - head: the first line.
    ///   - lines: the awards, in the order in which they will stand.
    package init?(head: AwardFileHead, lines: [AwardLine]) {
        guard let first = lines.first, lines.count <= Self.awardLimit else { return nil }
        self.init(
            name: AwardFileName(run: head.run, first: first.id), lines: [head.bytes] + lines.map(\.bytes))
    }

    /// - Parameters:
    ///   - name: the name of the file.
    ///   - lines: the head and the awards, without their line ends.
    init(name: AwardFileName, lines: [some Collection<UInt8>]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
        for line in lines {
            bytes += line
            bytes.append(UInt8(ascii: "\n"))
        }
        self.name = name
        self.awards = lines.count - 1
        self.bytes = bytes
    }

    /// The bytes to sign.
    package var message: [UInt8] { AwardFileSeal.message(for: bytes[...]) }

    /// The whole file, with the seal that a signature over `message` makes, 64 bytes by the private key of `key`.
    package func sealed(by key: Ed25519PublicKey, signature: [UInt8]) -> [UInt8] {
        let seal = AwardFileSeal(awards: awards, key: key, value: SignatureText(of: signature))
        return bytes + seal.bytes + [UInt8(ascii: "\n")]
    }
}
