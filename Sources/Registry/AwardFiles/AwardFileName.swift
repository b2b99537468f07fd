package import CatalogModel

/// The name of an award file: when its run began, in UTC, and its first award, `20260915T150000Z-9p74-bz8f-qncv-94a8.jsonl`.
package struct AwardFileName: Sendable, Hashable, CustomStringConvertible {
    package let run: UTCInstant
    package let first: AwardID

    private static let pathExtension = ".jsonl"

    package init(run: UTCInstant, first: AwardID) {
        self.run = run
        self.first = first
    }

    /// - Returns: nil for any other form.
    package init?(_ text: String) {
        guard text.utf8.count == 42, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let digits = text.prefix(16)
        let date = [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.dropFirst(6).prefix(2)]
        let rest = digits.dropFirst(9)
        let time = [rest.prefix(2), rest.dropFirst(2).prefix(2), rest.dropFirst(4).prefix(2)]
        let instant = UTCInstant(iso: date.joined(separator: "-") + "T" + time.joined(separator: ":") + "Z")
        guard let run = instant, let first = AwardID(String(text.dropFirst(17).prefix(19))) else { return nil }
        self.init(run: run, first: first)
        guard description == text else { return nil }
    }

    package var description: String {
        let run = run.description.filter { $0 != "-" && $0 != ":" }
        return "\(run)-\(first)\(Self.pathExtension)"
    }
}
