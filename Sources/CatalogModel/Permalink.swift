/// An address that was published once and is kept for ever: a page, a file, or a place on a page that others name.
///
/// Written from the folder of the site, as `aliases` are: `/about/`, `/feed.xml`, `/series/harbor-lights/#outcome-2`.
package struct Permalink: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let address: SiteAddress
    /// The place on the page; nil for the page or file itself.
    package let anchor: String?

    package init(_ address: SiteAddress, anchor: String? = nil) {
        self.address = address
        self.anchor = anchor
    }

    /// - Returns: nil for anything but an address of this form, such as one with a host, an escape or a blank.
    package init?(_ text: String) {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let address = SiteAddress(written: parts[0]) else { return nil }
        let anchor = parts.count == 2 ? parts[1] : nil
        if let anchor {
            guard address.isFolder, !anchor.isEmpty, anchor.utf8.allSatisfy({ SiteAddress.isPlain($0) }) else {
                return nil
            }
        }
        self.init(address, anchor: anchor)
    }

    package var description: String { address.description + (anchor.map { "#" + $0 } ?? "") }

    package static func < (left: Permalink, right: Permalink) -> Bool { left.description < right.description }
}

extension SiteAddress {
    /// Reads an address as people write it: `/about/`, or `/data/case.json` for a file.
    ///
    /// - Returns: nil for anything that begins with no slash or with two, for parts that are empty, `.` or `..`, and for
    ///   other characters than ASCII letters, digits and `-._~`.
    package init?(written text: String) {
        guard text.hasPrefix("/") else { return nil }
        let parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let isFolder = parts.last?.isEmpty ?? true
        let names = isFolder ? Array(parts.dropLast()) : parts
        guard names.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && $0.utf8.allSatisfy(Self.isPlain) }) else {
            return nil
        }
        if isFolder { self.init(folder: names) } else { self.init(file: names) }
    }

    /// Whether a byte can stand in an address as it is (RFC 3986, section 2.3).
    package static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
