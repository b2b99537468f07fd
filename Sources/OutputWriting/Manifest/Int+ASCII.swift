extension Int {
    /// A decimal number, with a sign or without; nil for anything else, and for what does not fit.
    init?(ascii digits: ArraySlice<UInt8>) {
        let isNegative = digits.first == UInt8(ascii: "-")
        let digits = isNegative ? digits.dropFirst() : digits
        guard !digits.isEmpty else { return nil }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (next, isTooMuch) = tens.subtractingReportingOverflow(Int(digit - UInt8(ascii: "0")))
            guard !isTooLarge, !isTooMuch else { return nil }
            value = next
        }
        // Counted below zero, where one number more fits.
        guard isNegative || value != .min else { return nil }
        self = isNegative ? value : -value
    }
}
