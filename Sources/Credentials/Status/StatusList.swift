package import CatalogModel
import DeflateCoding
package import JSONText

/// Which awards were withdrawn, one bit each.
///
/// Bitstring Status List 1.0: <https://www.w3.org/TR/vc-bitstring-status-list/>. The first bit is the most significant of the
/// first byte.
package struct StatusList: Sendable, Hashable {
    /// The standard asks for at least 131,072 places, so that an entry does not give away whose it is; this program uses
    /// exactly that.
    package static let length = 131_072
    /// The most that is unpacked of another's list: 32 million places.
    private static let unpackedLimit = 4 << 20

    private var bytes: [UInt8]

    /// A list of which nothing is withdrawn.
    package init() { bytes = [UInt8](repeating: 0, count: Self.length / 8) }

    /// A list with these places set; places of no list are left out.
    package init(withdrawn places: some Sequence<Int>) {
        self.init()
        for place in places where (0..<Self.length).contains(place) { bytes[place >> 3] |= 0x80 >> UInt8(place & 7) }
    }

    /// Why a text is not a list.
    package enum Fault: Error, Hashable {
        /// Not `u` and base 64 for addresses.
        case notBase64URL
        /// Not gzip, or damaged.
        case notGzip
        case tooLarge
        /// Fewer places than the standard asks for.
        case tooShort(Int)
    }

    /// Reads `encodedList`, of this program or another.
    package init(encoded text: String) throws(Fault) {
        guard text.first == "u", let packed = Base64URL.bytes(of: text.dropFirst()) else { throw .notBase64URL }
        do throws(InflationFailure) {
            bytes = try Gzip.decompressed(packed, limit: Self.unpackedLimit)
        } catch .tooLarge {
            throw .tooLarge
        } catch {
            throw .notGzip
        }
        guard bytes.count * 8 >= Self.length else { throw .tooShort(bytes.count * 8) }
    }

    /// How many places it has.
    package var count: Int { bytes.count * 8 }

    /// Whether the award of a place was withdrawn; nil for a place that the list does not have.
    package func isSet(_ index: Int) -> Bool? {
        guard (0..<count).contains(index) else { return nil }
        return bytes[index >> 3] & (0x80 >> UInt8(index & 7)) != 0
    }

    /// The text that a status list credential carries.
    package var encoded: String { "u" + Base64URL.text(of: Gzip.compressed(bytes)) }

    /// The credential that publishes the list, to be signed.
    ///
    /// It has no `validUntil`: a program that was not run for a year has not withdrawn anything.
    ///
    /// - Parameters:
    ///   - address: where it will be.
    ///   - issuer: the identifier of the issuer of the awards.
    ///   - changed: when the list last changed, or was signed anew.
    /// - Returns: the document without its proof.
    package func credential(at address: String, issuer: WebDID, changed: UTCInstant) -> JSONOutput {
        [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "id": .string(address),
            "type": ["VerifiableCredential", "BitstringStatusListCredential"],
            "issuer": .string(issuer.description), "validFrom": .string(changed.description),
            "credentialSubject": [
                "id": .string(address + "#list"), "type": "BitstringStatusList", "statusPurpose": "revocation",
                "encodedList": .string(encoded),
            ],
        ]
    }
}
