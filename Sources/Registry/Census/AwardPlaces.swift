import CatalogModel

/// Where awards were first seen, by their ids: 16 bytes for each place of a table, at most seven of eight taken.
///
/// A dictionary would take twice as much, and the whole registry is in it.
struct AwardPlaces {
    /// A line of a file.
    struct Place: Hashable {
        /// The file, by its place in a list.
        let file: UInt32
        /// The number of the line, from 1; a file has some 10,000.
        let line: UInt16
    }

    /// In the order that needs no space between the parts.
    private struct Entry {
        static let free = Entry(id: AwardID(high: 0, low: 0), line: 0, file: 0)

        let id: AwardID
        /// No line has the number 0: a place in the table that is free.
        let line: UInt16
        let file: UInt32

        var isFree: Bool { line == 0 }
        var place: Place { Place(file: file, line: line) }
    }

    /// Each at the place that its id asks for, or in the next free one after it.
    private var entries: [Entry] = []
    private(set) var count = 0

    static var bytesForEachPlace: Int { MemoryLayout<Entry>.stride }

    subscript(id: AwardID) -> Place? {
        guard !entries.isEmpty else { return nil }
        let entry = entries[slot(of: id)]
        return entry.isFree ? nil : entry.place
    }

    /// Notes where an award is.
    ///
    /// - Returns: where it was seen first; nil where it had not been, and now is.
    mutating func insert(_ id: AwardID, at place: Place) -> Place? {
        if count >= entries.count / 8 * 7 { grow() }
        let slot = slot(of: id)
        guard entries[slot].isFree else { return entries[slot].place }
        entries[slot] = Entry(id: id, line: place.line, file: place.file)
        count += 1
        return nil
    }

    /// Where the id is, or else where it belongs.
    private func slot(of id: AwardID) -> Int {
        // Ids are random as they are.
        var slot = id.remainder(dividedBy: entries.count)
        while !entries[slot].isFree, entries[slot].id != id { slot = slot + 1 == entries.count ? 0 : slot + 1 }
        return slot
    }

    private mutating func grow() {
        let old = entries
        entries = Array(repeating: .free, count: max(64, old.count * 2))
        for entry in old where !entry.isFree { entries[slot(of: entry.id)] = entry }
    }
}
