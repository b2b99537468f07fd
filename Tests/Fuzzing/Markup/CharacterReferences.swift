/// Character references in an attribute: all numbers, and the names that hide what an address or script is.
enum CharacterReferences {
    private static let names: [String: String] = [
        "amp": "&", "AMP": "&", "lt": "<", "LT": "<", "gt": ">", "GT": ">", "quot": "\"", "QUOT": "\"", "apos": "'",
        "colon": ":", "Tab": "\t", "NewLine": "\n", "lpar": "(", "rpar": ")", "sol": "/", "bsol": "\\",
        "nbsp": "\u{A0}",
        "num": "#", "equals": "=", "period": ".", "semi": ";", "comma": ",",
    ]

    static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let mark = rest.firstIndex(of: "&") {
            result += rest[..<mark]
            rest = rest[rest.index(after: mark)...]
            let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
            guard let meant = meaning(of: name) else {
                result += "&"
                continue
            }
            result += meant
            rest = rest[name.endIndex...]
            if rest.first == ";" { rest.removeFirst() }
        }
        return result + rest
    }

    private static func meaning(of name: Substring) -> String? {
        guard name.hasPrefix("#") else { return names[String(name)] }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}
