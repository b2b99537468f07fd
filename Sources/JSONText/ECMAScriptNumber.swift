/// Numbers as ECMAScript's `Number::toString` prints them: <https://tc39.es/ecma262/#sec-numeric-types-number-tostring>.
enum ECMAScriptNumber {
    /// The text of a finite number.
    static func text(of value: Double) -> String {
        if value == 0 { return "0" }
        // Swift prints the shortest digits that read back as the same double, as ECMAScript asks; only the layout differs.
        let (digits, pointPosition) = decimal(value.magnitude.description)
        let sign = value < 0 ? "-" : ""
        let count = digits.count
        switch pointPosition {
        case count...21:
            return sign + digits + String(repeating: "0", count: max(0, pointPosition - count))
        case 1...21:
            return sign + digits.prefix(pointPosition) + "." + digits.dropFirst(pointPosition)
        case -5...0:
            return sign + "0." + String(repeating: "0", count: -pointPosition) + digits
        default:
            let exponent = pointPosition - 1
            let fraction = count > 1 ? "." + digits.dropFirst() : ""
            return sign + digits.prefix(1) + fraction + (exponent < 0 ? "e-" : "e+") + String(abs(exponent))
        }
    }

    /// The significant digits without zeros around them, and how many of them stand before the decimal point.
    private static func decimal(_ description: String) -> (digits: String, pointPosition: Int) {
        let parts = description.split(separator: "e", maxSplits: 1)
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let mantissa = parts[0].split(separator: ".", maxSplits: 1)
        let whole = mantissa[0]
        let fraction = mantissa.count > 1 ? mantissa[1] : ""
        let all = whole + fraction
        let leadingZeros = all.prefix { $0 == "0" }.count
        var digits = all.dropFirst(leadingZeros)
        while digits.last == "0" { digits.removeLast() }
        return (String(digits), whole.count + exponent - leadingZeros)
    }
}
