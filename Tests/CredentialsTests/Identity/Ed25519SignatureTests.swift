import Credentials
import Testing

/// Signatures, and everything that is nearly one.
struct Ed25519SignatureTests {
    /// One test of https://www.rfc-editor.org/rfc/rfc8032#section-7.1.
    struct Vector: CustomTestStringConvertible {
        let testDescription: String
        let key: String
        let message: String
        let signature: String
    }

    static let vectors = [
        Vector(
            testDescription: "of nothing",
            key: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", message: "",
            signature: """
                e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555f\
                b8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b
                """),
        Vector(
            testDescription: "of one byte",
            key: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", message: "72",
            signature: """
                92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da08\
                5ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00
                """),
        Vector(
            testDescription: "of two bytes",
            key: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", message: "af82",
            signature: """
                6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18\
                ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a
                """),
        Vector(
            testDescription: "of a hash",
            key: "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
            message: """
                ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a21\
                92992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f
                """,
            signature: """
                dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909\
                351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704
                """),
    ]

    @Test(arguments: vectors)
    func acceptsTheVector(_ vector: Vector) throws {
        let key = try #require(Ed25519PublicKey(bytes: HexadecimalText.bytes(vector.key)))
        let message = try HexadecimalText.bytes(vector.message)
        #expect(key.isValid(signature: try HexadecimalText.bytes(vector.signature), for: message))
        #expect(!key.isValid(signature: try HexadecimalText.bytes(vector.signature), for: message + [0]))
    }

    private let message = Array("sixty-four bytes or any other number".utf8)

    @Test func refusesASignatureWithAnyBitTurned() throws {
        let key = try SigningKey(1)
        let signature = try key.signature(for: message)
        for bit in 0..<512 {
            var turned = signature
            turned[bit >> 3] ^= 1 << UInt8(bit & 7)
            #expect(!key.publicKey.isValid(signature: turned, for: message), "bit \(bit)")
        }
    }

    @Test func refusesAMessageWithAnyBitTurned() throws {
        let key = try SigningKey(1)
        let signature = try key.signature(for: message)
        for bit in 0..<message.count * 8 {
            var turned = message
            turned[bit >> 3] ^= 1 << UInt8(bit & 7)
            #expect(!key.publicKey.isValid(signature: signature, for: turned), "bit \(bit)")
        }
    }

    @Test func refusesSignaturesOfAnotherLength() throws {
        let key = try SigningKey(1)
        let signature = try key.signature(for: message)
        #expect(key.publicKey.isValid(signature: signature, for: message))
        for other in [
            [], Array(signature.dropLast()), signature + [0], signature + signature, [UInt8](repeating: 0, count: 64),
        ] {
            #expect(!key.publicKey.isValid(signature: other, for: message))
        }
    }

    @Test func refusesTheSignatureOfAnotherKey() throws {
        let signature = try SigningKey(1).signature(for: message)
        #expect(!(try SigningKey(2).publicKey.isValid(signature: signature, for: message)))
    }

    /// The second half plus the order of the group would pass a check without RFC 8032, section 5.1.7, step 1: one
    /// signature would be two.
    @Test func refusesTheSecondSpellingOfASignature() throws {
        let order = try HexadecimalText.bytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
        let key = try SigningKey(1)
        var signature = try key.signature(for: message)
        var carry = 0
        for place in 0..<32 {
            carry += Int(signature[32 + place]) + Int(order[place])
            signature[32 + place] = UInt8(carry & 255)
            carry >>= 8
        }
        #expect(carry == 0)
        #expect(!key.publicKey.isValid(signature: signature, for: message))
    }

    /// 32 bytes that are no point of the curve are a key that nothing fits.
    @Test func findsNoSignatureValidForBytesThatAreNoPoint() throws {
        let key = try #require(Ed25519PublicKey(bytes: [2] + [UInt8](repeating: 0, count: 31)))
        #expect(!key.isValid(signature: try SigningKey(1).signature(for: message), for: message))
    }
}
