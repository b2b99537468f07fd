import Foundation

/// The forms in which a text or bytes could leave the house: as they are, percent-encoded, in hexadecimal, in base 64.
struct Needles {
    private let forms: [(name: String, bytes: [UInt8])]

    init(text: String) {
        var forms: [(String, [UInt8])] = []
        for text in Set([text, text.precomposedStringWithCanonicalMapping, text.lowercased()]) {
            forms.append(("plain", Array(text.utf8)))
            forms.append(("UTF-16", text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }))
            for allowed in [CharacterSet.urlQueryAllowed, .urlUserAllowed, .alphanumerics] {
                let encoded = text.addingPercentEncoding(withAllowedCharacters: allowed) ?? text
                forms.append(("percent-encoded", Array(encoded.utf8)))
                forms.append(("percent-encoded", Array(encoded.replacing(/%../) { $0.output.lowercased() }.utf8)))
            }
            forms += Self.encoded(Array(text.utf8))
        }
        self.forms = forms
    }

    init(bytes: [UInt8]) { forms = [("raw", bytes)] + Self.encoded(bytes) }

    private static func encoded(_ bytes: [UInt8]) -> [(String, [UInt8])] {
        let digits = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        var forms = [("hexadecimal", Array(digits.utf8)), ("hexadecimal", Array(digits.uppercased().utf8))]
        // What stands before it shifts it: the characters that depend on nothing but these bytes are the same in each place.
        for shift in 0..<3 {
            let text = Data([UInt8](repeating: 0, count: shift) + bytes).base64EncodedString().filter { $0 != "=" }
            let first = shift == 0 ? 0 : shift + 1
            let inner = text.dropFirst(first).dropLast((bytes.count + shift) % 3 == 0 ? 0 : 1)
            forms.append(("base 64", Array(inner.utf8)))
            let ofURLs = inner.replacing("+", with: "-").replacing("/", with: "_")
            forms.append(("base 64", Array(ofURLs.utf8)))
        }
        return forms
    }

    /// In which form a haystack has it; nil where in none.
    func found(in haystack: Data) -> String? {
        forms.first { haystack.range(of: Data($0.bytes)) != nil }?.name
    }
}
