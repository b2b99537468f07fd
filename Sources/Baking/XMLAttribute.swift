/// Where an attribute stands in a file; its value is without the quotes and with its references unresolved.
struct XMLAttribute {
    let name: Range<Int>
    let value: Range<Int>

    /// The prefix that the attribute declares a namespace for, empty for the default one; nil where it declares none.
    func declaredPrefix(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        let name = bytes[name]
        guard name.starts(with: "xmlns".utf8) else { return nil }
        let rest = name.dropFirst(5)
        if rest.isEmpty { return rest }
        return rest.first == UInt8(ascii: ":") ? rest.dropFirst() : nil
    }
}
