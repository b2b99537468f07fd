import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Changes of a source folder, decided by bytes, and taken back afterwards.
struct SiteEdit: CustomStringConvertible {
    private let source: URL
    private let texts: [String]
    private let folders: [String]
    private let touchesTemplates: Bool
    private(set) var hasTouchedTemplates = false
    /// What was done, for a report.
    private(set) var description = ""
    /// What was at each place that was changed: nil where nothing was.
    private var before: [(path: String, bytes: Data?)] = []
    private var made: [String] = []

    init(of source: URL, files: [String], touchesTemplates: Bool) {
        self.source = source
        self.touchesTemplates = touchesTemplates
        texts = files.filter { touchesTemplates || $0.hasPrefix("content/") }
        folders = Set(texts.map { String($0[..<($0.lastIndex(of: "/") ?? $0.startIndex)]) }).sorted()
    }

    /// Makes one change.
    mutating func apply(_ decisions: inout DecisionBytes) {
        let kind = decisions.number(below: 16)
        switch kind {
        case 0...5: insert(&decisions)
        case 6...7: damage(&decisions)
        case 8: rewrite(&decisions) { _, _ in nil }
        case 9: rewrite(&decisions) { bytes, decisions in bytes.prefix(decisions.number(below: max(1, bytes.count))) }
        case 10...12: addFile(&decisions)
        case 13: addLink(&decisions)
        case 14: addOddThing(&decisions)
        default: copy(&decisions)
        }
    }

    mutating func undo() {
        for path in made.reversed() { try? FileManager.default.removeItem(atPath: path) }
        for (path, bytes) in before.reversed() {
            try? FileManager.default.removeItem(atPath: path)
            if let bytes { try? bytes.write(to: URL(filePath: path)) }
        }
    }

    private mutating func rewrite(
        _ decisions: inout DecisionBytes, _ change: (Data, inout DecisionBytes) -> Data?
    ) {
        guard let name = decisions.pick(texts) else { return }
        let path = source.path + "/" + name
        guard let bytes = Self.bytes(of: path) else { return }
        before.append((path, bytes))
        hasTouchedTemplates = hasTouchedTemplates || !name.hasPrefix("content/")
        if let changed = change(bytes, &decisions) {
            try? changed.write(to: URL(filePath: path))
            description += "\(name): \(bytes.count) to \(changed.count) bytes, "
        } else {
            try? FileManager.default.removeItem(atPath: path)
            description += "\(name) removed, "
        }
    }

    /// The bytes of a plain file; what a link leads to may never end.
    private static func bytes(of path: String) -> Data? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular else { return nil }
        return FileManager.default.contents(atPath: path)
    }

    /// Puts a text that means something at the start of a line or anywhere.
    private mutating func insert(_ decisions: inout DecisionBytes) {
        rewrite(&decisions) { bytes, decisions in
            let text = Data((decisions.pick(HostileText.all) ?? "").utf8)
            let atLine = decisions.byte() & 3 != 0
            var place = decisions.number(below: bytes.count + 1)
            if atLine { place = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0 }
            let times = decisions.byte() > 250 ? 3_000 : 1
            return bytes[..<place] + Data((0..<times).flatMap { _ in text }) + bytes[place...]
        }
    }

    private mutating func damage(_ decisions: inout DecisionBytes) {
        rewrite(&decisions) { bytes, decisions in
            var bytes = bytes
            for _ in 0...decisions.number(below: 4) where !bytes.isEmpty {
                let place = decisions.number(below: bytes.count)
                switch decisions.number(below: 3) {
                case 0: bytes[place] = decisions.byte()
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + decisions.number(below: 40)))
                default: bytes.insert(contentsOf: decisions.bytes(decisions.number(below: 20)), at: place)
                }
            }
            return bytes
        }
    }

    private mutating func newPath(_ decisions: inout DecisionBytes) -> String? {
        guard let folder = decisions.pick(folders), let name = decisions.pick(HostileText.names) else { return nil }
        let path = "\(source.path)/\(folder)/\(name)"
        hasTouchedTemplates = hasTouchedTemplates || !folder.hasPrefix("content")
        guard !FileManager.default.fileExists(atPath: path),
            (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil
        else { return nil }
        description += "\(folder)/\(name) added, "
        return path
    }

    private mutating func addFile(_ decisions: inout DecisionBytes) {
        guard let path = newPath(&decisions) else { return }
        let text = (decisions.pick(HostileText.files) ?? "") + (decisions.pick(HostileText.all) ?? "")
        made.append(path)
        try? (Data(text.utf8) + Data(decisions.bytes(8))).write(to: URL(filePath: path))
    }

    private mutating func addLink(_ decisions: inout DecisionBytes) {
        if decisions.byte() & 1 == 1 { return replaceByLink(&decisions) }
        guard let path = newPath(&decisions), let target = decisions.pick(HostileText.linkTargets) else { return }
        made.append(path)
        description += "a link to \(target), "
        try? FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }

    private mutating func replaceByLink(_ decisions: inout DecisionBytes) {
        guard let name = decisions.pick(texts), let target = decisions.pick(HostileText.linkTargets) else { return }
        let path = source.path + "/" + name
        guard let bytes = Self.bytes(of: path) else { return }
        before.append((path, bytes))
        hasTouchedTemplates = hasTouchedTemplates || !name.hasPrefix("content/")
        description += "\(name) a link to \(target), "
        try? FileManager.default.removeItem(atPath: path)
        try? FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }

    /// A pipe or a folder where a file should be.
    private mutating func addOddThing(_ decisions: inout DecisionBytes) {
        guard let path = newPath(&decisions) else { return }
        made.append(path)
        if decisions.byte() & 1 == 0 {
            mkfifo(path, 0o600)
        } else {
            try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        }
    }

    private mutating func copy(_ decisions: inout DecisionBytes) {
        guard let name = decisions.pick(texts), let path = newPath(&decisions) else { return }
        made.append(path)
        try? FileManager.default.copyItem(atPath: source.path + "/" + name, toPath: path)
    }
}
