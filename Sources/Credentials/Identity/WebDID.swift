package import CatalogModel
import Foundation

/// A decentralized identifier whose document is a file of a website: `did:web:badges.example.org`.
///
/// <https://w3c-ccg.github.io/did-method-web/>. A path is written with colons, `did:web:example.org:lfe`, and a port as `%3A`.
package struct WebDID: Sendable, Hashable, CustomStringConvertible {
    /// The host in lower case and, where there is one, `:` and the port.
    package let authority: String
    /// Percent-decoded; empty for a domain of its own.
    package let path: [String]

    private static let prefix = "did:web:"

    /// The identifier of a site, or of a folder of it.
    package init(of baseURL: BaseURL, below folder: [String] = []) {
        self.authority = baseURL.authority
        self.path = baseURL.path.split(separator: "/").map(String.init) + folder
    }

    /// Reads the one spelling that a DID has; it is compared as text by everybody.
    ///
    /// - Returns: nil for another method, a host that is an address in numbers, and parts that could leave their folder.
    package init?(_ text: some StringProtocol) {
        guard text.hasPrefix(Self.prefix) else { return nil }
        let parts = text.dropFirst(Self.prefix.count).split(separator: ":", omittingEmptySubsequences: false)
            .map { String($0).removingPercentEncoding }
        guard let authority = parts.first ?? nil, Self.isAuthority(authority) else { return nil }
        var path: [String] = []
        for part in parts.dropFirst() {
            guard let part, !part.isEmpty, part != ".", part != "..",
                part.utf8.allSatisfy(SiteAddress.isPlain)
            else { return nil }
            path.append(part)
        }
        self.authority = authority
        self.path = path
        guard description == text else { return nil }
    }

    package var description: String {
        let host = authority.split(separator: ":").joined(separator: "%3A")
        let parts = path.map { $0.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "%7E") }
        return Self.prefix + ([host] + parts).joined(separator: ":")
    }

    /// Where the DID document is: at the well-known place of a domain of its own, else in the folder of the path.
    package var documentURL: String {
        if path.isEmpty { return "https://\(authority)/.well-known/did.json" }
        return (["https://\(authority)"] + path + ["did.json"]).joined(separator: "/")
    }

    /// The folder that the identifier stands for, with a slash at the end: `https://badges.example.org/lfe/`.
    package var folderURL: String { "https://" + ([authority] + path).joined(separator: "/") + "/" }

    /// The identifier of one of its keys: the DID, `#` and the key itself.
    package func verificationMethod(of key: Ed25519PublicKey) -> String { "\(self)#\(key.multibase)" }

    private static func isAuthority(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, let host = parts.first else { return false }
        if parts.count == 2 {
            guard let port = UInt16(parts[1]), port > 0, String(port) == parts[1] else { return false }
        }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        let isName = labels.allSatisfy { label in
            !label.isEmpty && label.utf8.allSatisfy { SiteAddress.isPlain($0) && !"_~".utf8.contains($0) }
        }
        // Hosts of numbers, `0x1` among them, are addresses, which the method rules out.
        let isNumeric = labels.last.map { $0.hasPrefix("0x") || $0.allSatisfy(\.isNumber) } ?? true
        return host.utf8.count <= 253 && isName && !isNumeric && !host.contains(where: \.isUppercase)
    }
}
