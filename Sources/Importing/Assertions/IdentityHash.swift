import Credentials
import Crypto

/// An address as an assertion hides it: hashed, with the salt behind it (Open Badges 2.0, IdentityObject).
///
/// <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#IdentityHash>
struct IdentityHash {
    private enum Algorithm: String {
        case sha256
        case md5
    }

    private let algorithm: Algorithm
    private let digits: String
    private let salt: String

    /// - Returns: nil for a text that is neither `sha256$…` nor `md5$…`.
    init?(_ identity: String, salt: String) {
        let parts = identity.split(separator: "$", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let algorithm = Algorithm(rawValue: parts[0].lowercased()) else { return nil }
        self.algorithm = algorithm
        self.digits = parts[1].lowercased()
        self.salt = salt
    }

    func isMade(of address: String) -> Bool {
        let bytes = Array((address + salt).utf8)
        return switch algorithm {
        case .sha256: SHA256Text(of: bytes[...]).digits == digits
        case .md5: Insecure.MD5.hash(data: bytes).elementsEqual(Self.bytes(of: digits))
        }
    }

    private static func bytes(of digits: String) -> [UInt8] {
        let values = digits.utf8.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
        guard values.count == digits.utf8.count, values.count.isMultiple(of: 2) else { return [] }
        return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }
}
