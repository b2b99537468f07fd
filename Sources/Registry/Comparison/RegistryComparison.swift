import CatalogModel
import Credentials
package import Diagnostics
import JSONText

/// Finds what an earlier state of a registry had and a later one has not, or has otherwise.
///
/// A registry only grows. Three things may happen to what is in it: an award becomes its own tombstone; a file that got a
/// tombstone is sealed anew; and of awards that got the same place in a status list in two branches, all but the first
/// get another. Everything else takes away what somebody relies on.
///
/// The earlier files are compared as they are, whether or not their seals held.
package struct RegistryComparison {
    /// An award of the earlier state and of the later one.
    private enum Change {
        case none
        case moved
        case altered
    }

    /// What the two states are called: the earlier revision, and the part of a shown path that leads to the folder.
    private let since: String
    private let path: String
    private let earlier: [String: RegistryFile]
    private let later: [String: RegistryFile]

    /// - Parameters:
    ///   - earlier: every file of the folder in the earlier revision.
    ///   - later: every file of the folder now.
    ///   - path: the part of a file's shown path that leads to the registry folder, ending in a slash.
    ///   - since: what the user calls the earlier revision.
    package init(from earlier: [RegistryFile], to later: [RegistryFile], below path: String, since: String) {
        self.since = since
        self.path = path
        self.earlier = Dictionary(earlier.map { ($0.shownAs, $0) }) { first, _ in first }
        self.later = Dictionary(later.map { ($0.shownAs, $0) }) { first, _ in first }
    }

    /// Compares the two; what was removed or altered goes to the log.
    package func check(log: inout DiagnosticLog) {
        for (name, file) in earlier.sorted(by: { $0.key < $1.key }) {
            guard let bytes = bytes(of: file) else {
                log.add(problem(.notReadable), at: .path(name))
                continue
            }
            let now = later[name].flatMap(self.bytes(of:))
            guard now != bytes else { continue }
            switch name.dropFirst(path.count).split(separator: "/").first {
            case "keys.json": compareKeys(bytes, now, in: name, log: &log)
            case "awards": compareAwards(bytes, now, in: name, log: &log)
            case "achievements":
                log.add(problem(now == nil ? .achievementRemoved : .achievementAltered), at: .path(name))
            case "revocations": log.add(problem(now == nil ? .revocationRemoved : .revocationAltered), at: .path(name))
            // Status lists are made from the awards, and a build compares them.
            default: break
            }
        }
    }

    private func bytes(of file: RegistryFile) -> [UInt8]? {
        var ignored = DiagnosticLog()
        return file.bytes(atMost: SealedAwardFile.sizeLimit, log: &ignored)
    }

    private func problem(_ kind: RegistryChangeProblem.Kind, others: Int = 0) -> RegistryChangeProblem {
        RegistryChangeProblem(kind, since: since, others: others)
    }

    // MARK: Keys

    private func compareKeys(_ before: [UInt8], _ now: [UInt8]?, in name: String, log: inout DiagnosticLog) {
        guard let now else {
            log.add(problem(.keysRemoved), at: .path(name))
            return
        }
        var ignored = DiagnosticLog()
        guard let before = RegistryKeys(reading: RegistryFile(bytes: before, shownAs: name), log: &ignored) else {
            log.add(problem(.notReadable), at: .path(name))
            return
        }
        // What cannot be read now is told where the registry is read.
        guard let now = RegistryKeys(reading: RegistryFile(bytes: now, shownAs: name), log: &ignored) else { return }
        let removed = before.keys.count { !now.contains($0.key) }
        if removed > 0 { log.add(problem(.keyRemoved, others: removed - 1), at: .path(name)) }
        let altered = before.keys.count { now.contains($0.key) && !now.keys.contains($0) }
        if altered > 0 { log.add(problem(.keyAltered, others: altered - 1), at: .path(name)) }
        if before.secret != now.secret { log.add(problem(.secretAltered), at: .path(name)) }
    }

    // MARK: Awards

    private func compareAwards(_ before: [UInt8], _ now: [UInt8]?, in name: String, log: inout DiagnosticLog) {
        guard let before = AwardFileParts(before) else {
            log.add(problem(.notReadable), at: .path(name))
            return
        }
        guard let now else {
            log.add(problem(.awardFileRemoved(awards: before.awardCount)), at: .path(name))
            return
        }
        // A file with too many lines is told where the registry is read.
        guard let now = AwardFileParts(now) else { return }
        guard before.head == now.head else {
            log.add(problem(.headAltered), at: .line(1, of: name))
            return
        }
        var reader = AwardLineReader()
        let lines = Dictionary(now.awardLines.compactMap { line in reader.read(now, line).map { ($0.id, line) } }) {
            first, _ in first
        }
        var removed: [Int] = []
        var altered: [Int] = []
        for number in before.awardLines {
            let isSame = now.awardLines.contains(number) && now.line(number) == before.line(number)
            if isSame { continue }
            // A line that never could be read was no award.
            guard let award = reader.read(before, number) else { continue }
            guard let line = lines[award.id], let successor = reader.read(now, line) else {
                removed.append(number)
                continue
            }
            switch Self.change(from: award, before.line(number), to: successor, now.line(line)) {
            case .none: break
            case .moved: if !places.contains(award.status) { altered.append(line) }
            case .altered: altered.append(line)
            }
        }
        if let first = removed.first {
            log.add(problem(.awardRemoved(line: first), others: removed.count - 1), at: .path(name))
        }
        if let first = altered.first {
            log.add(problem(.awardAltered, others: altered.count - 1), at: .line(first, of: name))
        }
    }

    private static func change(
        from before: AwardLine, _ beforeBytes: ArraySlice<UInt8>, to now: AwardLine, _ nowBytes: ArraySlice<UInt8>
    ) -> Change {
        if beforeBytes == nowBytes { return .none }
        switch (before, now) {
        case (.standing(let award, _), .standing(let successor, _)):
            return award.moved(to: successor.status) == successor ? .moved : .altered
        case (.standing(let award, _), .withdrawn(let tombstone)):
            guard award.edition == tombstone.edition, award.completed == tombstone.completed,
                award.issued == tombstone.issued
            else { return .altered }
            if award.status != tombstone.status { return .moved }
            return tombstone.withdrawn == SHA256Text(of: beforeBytes) ? .none : .altered
        case (.withdrawn(let tombstone), .withdrawn(let successor)):
            return tombstone.moved(to: successor.status) == successor ? .moved : .altered
        case (.withdrawn, .standing): return .altered
        }
    }

    /// The places in status lists that awards have now: one that left its place did so because another has it.
    private var places: Set<StatusEntry> {
        var places: Set<StatusEntry> = []
        var reader = AwardLineReader()
        for (name, file) in later where name.dropFirst(path.count).hasPrefix("awards/") {
            guard let parts = bytes(of: file).flatMap(AwardFileParts.init) else { continue }
            for line in parts.awardLines {
                if let award = reader.read(parts, line) { places.insert(award.status) }
            }
        }
        return places
    }
}

extension AwardLineReader {
    /// What a line says; nil where it cannot be read.
    fileprivate mutating func read(_ parts: AwardFileParts, _ number: Int) -> AwardLine? {
        if let line = scan(parts.lines.bytes.span.extracting(parts.lines.range(of: number))) { return line }
        var ignored: [JSONFault] = []
        return (try? JSONValue(parsing: Array(parts.line(number)))).flatMap { read($0, faults: &ignored) }
    }
}

extension AwardLine {
    fileprivate var status: StatusEntry {
        switch self {
        case .standing(let draft, _): draft.status
        case .withdrawn(let tombstone): tombstone.status
        }
    }
}
