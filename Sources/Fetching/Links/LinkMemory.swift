package import CatalogModel
import JSONText

/// What earlier runs found out about links, so that other sites are not asked for the same every day.
///
/// ```json
/// {"version": 1, "links": [{"address": "https://example.org/", "checked": "2026-03-01", "status": 200}]}
/// ```
package struct LinkMemory: Sendable {
    /// A page that was there is taken to be there for so many days.
    private static let aliveDays = 14

    private struct Entry: Sendable {
        let day: CalendarDate
        let status: Int
    }

    private var entries: [String: Entry] = [:]
    private let today: CalendarDate

    /// - Parameters:
    ///   - bytes: the file of an earlier run; what cannot be read of it is not known.
    ///   - today: the day of this run.
    package init(reading bytes: [UInt8] = [], today: CalendarDate) {
        self.today = today
        guard let document = try? JSONValue(parsing: bytes).object, document["version"]?.value.number?.int == 1,
            let links = document["links"]?.value.array
        else { return }
        for link in links.compactMap(\.object) {
            guard let address = link["address"]?.value.string, let status = link["status"]?.value.number?.int,
                let day = link["checked"]?.value.string.flatMap(CalendarDate.init(iso:))
            else { continue }
            entries[address] = Entry(day: day, status: status)
        }
    }

    /// Whether a page was there lately; what was not is asked for again.
    package func isKnownAlive(_ address: String) -> Bool {
        guard let entry = entries[address], (200..<300).contains(entry.status), entry.day <= today else { return false }
        var day = today
        for _ in 0..<Self.aliveDays {
            if day <= entry.day { return true }
            day = day.dayBefore
        }
        return false
    }

    /// Takes in what this run found out.
    package mutating func note(_ answers: [String: LinkAnswer]) {
        for (address, answer) in answers {
            switch answer {
            case .alive: entries[address] = Entry(day: today, status: 200)
            case .dead(let status), .refused(let status): entries[address] = Entry(day: today, status: status)
            case .silent: entries[address] = Entry(day: today, status: 0)
            }
        }
    }

    /// Forgets all addresses but these.
    package mutating func keep(only addresses: Set<String>) {
        entries = entries.filter { addresses.contains($0.key) }
    }

    /// The file, always the same for the same knowledge.
    package var bytes: [UInt8] {
        let links = entries.sorted { $0.key < $1.key }.map { address, entry -> JSONOutput in
            [
                "address": .string(address), "checked": .string(entry.day.description), "status": .int(entry.status),
            ]
        }
        return JSONWriter(layout: .pretty).bytes(of: ["version": 1, "links": .array(links)])
    }
}
