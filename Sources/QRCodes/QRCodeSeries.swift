import Synchronization

/// The QR codes of many texts that differ in some of their characters, such as the addresses of all badges.
///
/// Finding the best mask is nearly all of the work of making a code, so all codes of a series have the same one. With it, a
/// code is a linear function of its text: to change a bit of the text changes always the same modules, whatever the others
/// are (ISO/IEC 18004:2015, section 7.5: Reed-Solomon codes are linear). Once a series has shown to be long, these changes
/// are found once for each bit, and codes put together from them.
package final class QRCodeSeries: Sendable {
    /// How many codes are made one by one before it pays to learn: to learn takes about as long.
    private static let patience = 128

    /// The modules that each bit of a text changes.
    private struct Changes {
        /// By the place of a byte and the number of a bit, both from 0.
        let words: [[[UInt64]]]
    }

    private struct State {
        var made = 0
        var changes: Changes?
    }

    private let before: [UInt8]
    private let example: [UInt8]
    private let after: [UInt8]
    private let model: QRCode
    private let state = Mutex(State())

    /// Fails for texts that are too long for a QR code.
    ///
    /// - Parameters:
    ///   - before: what every text begins with.
    ///   - example: what may stand then; its length is that of all others, and the mask is the one that fits it best.
    ///   - after: what every text ends with.
    package init?(before: String, example: String, after: String) {
        guard let model = QRCode(before + example + after) else { return nil }
        self.before = Array(before.utf8)
        self.example = Array(example.utf8)
        self.after = Array(after.utf8)
        self.model = model
    }

    /// The code of one text; may be asked for by many tasks at once.
    ///
    /// - Parameter middle: what differs; of the example's length.
    /// - Returns: nil for another length; else the same at any time.
    package func code(_ middle: String) -> QRCode? {
        let middle = Array(middle.utf8)
        guard middle.count == example.count else { return nil }
        let (number, changes) = state.withLock { state in
            state.made += 1
            return (state.made, state.changes)
        }
        if let changes { return code(middle, changes) }
        // The one who finds the series long learns for all; the others go on without.
        guard number == Self.patience, let learned = learn() else { return single(middle) }
        state.withLock { $0.changes = learned }
        return code(middle, learned)
    }

    private func code(_ middle: [UInt8], _ changes: Changes) -> QRCode {
        var dark = model.dark
        var words = dark.mutableSpan
        for place in middle.indices {
            var bits = middle[place] ^ example[place]
            while bits != 0 {
                let change = changes.words[place][bits.trailingZeroBitCount]
                for index in words.indices { words[index] ^= change[index] }
                bits &= bits - 1
            }
        }
        return QRCode(model, dark: dark)
    }

    private func single(_ middle: [UInt8]) -> QRCode? {
        QRCode(before + middle + after).map { model.changed(by: model.change(to: $0)) }
    }

    private func learn() -> Changes? {
        var words: [[[UInt64]]] = []
        for place in example.indices {
            var bits: [[UInt64]] = []
            for bit in 0..<8 {
                var other = example
                other[place] ^= 1 << UInt8(bit)
                guard let code = QRCode(before + other + after) else { return nil }
                bits.append(model.change(to: code))
            }
            words.append(bits)
        }
        return Changes(words: words)
    }
}
