/// Latin letters without their accents, as far as Latin-1 and Latin Extended-A go.
///
/// The standard library has no decomposition, and Foundation's would be loaded for this alone.
enum LatinFolding {
    /// The plain lower-case letters for an accented lower-case letter or ligature, nil for anything else.
    static func plainLetters(for scalar: Unicode.Scalar) -> String? {
        guard (0xDF...0x17F).contains(scalar.value) else { return nil }
        return plain[scalar]
    }

    private static let plain: [Unicode.Scalar: String] = {
        var plain: [Unicode.Scalar: String] = [:]
        for (letters, accented) in families {
            for scalar in accented.unicodeScalars { plain[scalar] = letters }
        }
        return plain
    }()

    private static let families: [(letters: String, accented: String)] = [
        ("a", "\u{E0}\u{E1}\u{E2}\u{E3}\u{E4}\u{E5}\u{101}\u{103}\u{105}"), ("ae", "\u{E6}"),
        ("c", "\u{E7}\u{107}\u{109}\u{10B}\u{10D}"), ("d", "\u{F0}\u{10F}\u{111}"),
        ("e", "\u{E8}\u{E9}\u{EA}\u{EB}\u{113}\u{115}\u{117}\u{119}\u{11B}"), ("g", "\u{11D}\u{11F}\u{121}\u{123}"),
        ("h", "\u{125}\u{127}"), ("i", "\u{EC}\u{ED}\u{EE}\u{EF}\u{129}\u{12B}\u{12D}\u{12F}\u{131}"),
        ("ij", "\u{133}"), ("j", "\u{135}"), ("k", "\u{137}\u{138}"), ("l", "\u{13A}\u{13C}\u{13E}\u{140}\u{142}"),
        ("n", "\u{F1}\u{144}\u{146}\u{148}\u{149}\u{14B}"),
        ("o", "\u{F2}\u{F3}\u{F4}\u{F5}\u{F6}\u{F8}\u{14D}\u{14F}\u{151}"), ("oe", "\u{153}"),
        ("r", "\u{155}\u{157}\u{159}"), ("s", "\u{15B}\u{15D}\u{15F}\u{161}\u{17F}"), ("ss", "\u{DF}"),
        ("t", "\u{163}\u{165}\u{167}"), ("th", "\u{FE}"),
        ("u", "\u{F9}\u{FA}\u{FB}\u{FC}\u{169}\u{16B}\u{16D}\u{16F}\u{171}\u{173}"), ("w", "\u{175}"),
        ("y", "\u{FD}\u{FF}\u{177}"), ("z", "\u{17A}\u{17C}\u{17E}"),
    ]
}
