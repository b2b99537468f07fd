import CatalogModel

/// The links that carry a badge's facts to other programs; what an edition's awards share in them is made once.
struct AwardLinks: Sendable {
    private let profile: String
    private let mail: String

    init(title: String, issuer: String) {
        let name = Self.encoded(title)
        // The form that this opens takes months from 1, and shows what it was given before anything is saved.
        profile =
            "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=\(name)"
            + "&organizationName=\(Self.encoded(issuer))"
        mail = "mailto:?subject=\(name)&body="
    }

    /// - Parameters:
    ///   - award: where it stands.
    ///   - issued: the day of its issue.
    /// - Returns: the links of one badge.
    func view(of award: AwardAddresses, issued: CalendarDate) -> ActionsView {
        let encoded = Self.encoded(award.whole)
        return ActionsView(
            profile: profile
                + "&issueYear=\(issued.year)&issueMonth=\(issued.month)&certUrl=\(encoded)&certId=\(award.id)",
            mail: mail + encoded, card: award.whole + AwardAddresses.Name.card)
    }

    /// A text within a link: all but letters, digits and `-._~` in the form `%20`, which mail programs too read.
    private static func encoded(_ text: String) -> String {
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.append(byte)
            default:
                encoded.append(UInt8(ascii: "%"))
                encoded.append(digits[Int(byte >> 4)])
                encoded.append(digits[Int(byte & 15)])
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
}
