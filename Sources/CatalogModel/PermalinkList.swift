/// What has been published, line by line: `content/permalinks.txt`.
///
/// - An address is a line of its own; `#` begins a comment, which belongs to the address below it.
/// - Badges are many, and their addresses are not told: one line `/badges/* 2500` says how many there are at least.
package struct PermalinkList: Sendable {
    /// What one line says.
    package enum Line: Sendable, Equatable {
        case blank
        case comment
        case permalink(Permalink)
        /// So many badges were published.
        case badges(Int)
        case unreadable
    }

    /// The place of the file below `content/`.
    package static let path = ContentPath("permalinks.txt")
    /// What the line that counts badges begins with.
    package static let badges = "/badges/*"

    /// Every line as it is written, and what it says.
    package let lines: [(text: String, meaning: Line)]

    /// - Parameter text: the file, with whatever line ends.
    package init(_ text: String) {
        var parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        if parts.last?.isEmpty == true { parts.removeLast() }
        lines = parts.map { ($0, Self.meaning(of: $0)) }
    }

    /// Every address that is listed.
    package var permalinks: Set<Permalink> {
        Set(
            lines.compactMap {
                if case .permalink(let permalink) = $0.meaning { permalink } else { nil }
            })
    }

    /// How many badges were published at least; nil where no line says so.
    package var badgeCount: Int? {
        lines.compactMap {
            if case .badges(let count) = $0.meaning { count } else { nil }
        }.max()
    }

    /// The line that says how many badges were published at least.
    package static func line(forBadges count: Int) -> String { "\(badges) \(count)" }

    private static func meaning(of line: String) -> Line {
        let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
        guard let first = words.first else { return .blank }
        if first.hasPrefix("#") { return .comment }
        if first == badges {
            guard words.count == 2, words[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(words[1])
            else { return .unreadable }
            return .badges(count)
        }
        guard words.count == 1, let permalink = Permalink(first) else { return .unreadable }
        return .permalink(permalink)
    }
}

extension PermalinkList {
    /// What a new file begins with.
    private static let header = [
        "# Every address that this site has published: 'rosette permalinks' adds new ones and removes none.",
        "# A build fails where one of them is gone. If you moved a page, write its old address under 'aliases' at its head.",
        "",
    ]

    /// The same list with more in it, sorted by address; comments stay with the line below them.
    ///
    /// - Parameters:
    ///   - permalinks: what is published now.
    ///   - badges: how many badges are; the number that is listed never becomes smaller.
    /// - Returns: the text of the file, and what was added; a list that lacks nothing comes back as it was, with nothing.
    package func adding(_ permalinks: Set<Permalink>, badges: Int) -> (text: String, added: [Permalink], badges: Int) {
        let added = permalinks.subtracting(self.permalinks).sorted()
        let newBadges = max(0, badges - (badgeCount ?? 0))
        guard !added.isEmpty || newBadges > 0 else { return (lines.map { $0.text + "\n" }.joined(), [], 0) }
        var (head, entries, tail) = parts
        for permalink in added {
            entries.append(Entry(key: permalink.description, comments: [], text: permalink.description))
        }
        if newBadges > 0 {
            let comments = entries.filter { $0.key == Self.badges }.flatMap(\.comments)
            entries.removeAll { $0.key == Self.badges }
            entries.append(Entry(key: Self.badges, comments: comments, text: Self.line(forBadges: badges)))
        }
        // Lines that two people added stand once; sorted anew, for a merge puts them anywhere.
        let sorted = entries.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
        var seen: Set<String> = []
        let body = sorted.map(\.element).flatMap { entry in
            entry.comments + (seen.insert(entry.key).inserted ? [entry.text] : [])
        }
        if lines.isEmpty { head = Self.header }
        return ((head + body + tail).map { $0 + "\n" }.joined(), added, newBadges)
    }

    private struct Entry {
        let key: String
        /// The lines above it.
        let comments: [String]
        let text: String
    }

    /// The comments that the file begins with up to a blank line, each address with the comments above it, and the rest.
    private var parts: (head: [String], entries: [Entry], tail: [String]) {
        var waiting: [String] = []
        var head: [String] = []
        var entries: [Entry] = []
        for (text, meaning) in lines {
            switch meaning {
            case .permalink(let permalink):
                entries.append(Entry(key: permalink.description, comments: waiting, text: permalink.description))
                waiting = []
            case .badges:
                entries.append(Entry(key: Self.badges, comments: waiting, text: text))
                waiting = []
            case .blank where entries.isEmpty:
                head += waiting + [text]
                waiting = []
            case .blank, .comment, .unreadable: waiting.append(text)
            }
        }
        return (head, entries, waiting)
    }
}
