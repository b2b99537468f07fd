/// The eight bytes that every PNG begins with: <https://www.w3.org/TR/png-3/#5PNG-file-signature>.
enum PNGSignature {
    /// The part that no conversion of line ends changes.
    static let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47]
    static let whole: [UInt8] = start + [0x0D, 0x0A, 0x1A, 0x0A]
}
