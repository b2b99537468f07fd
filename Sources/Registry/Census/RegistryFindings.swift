import Diagnostics

/// What was found, each mistake with the first place of it and how many more there are.
struct RegistryFindings: Sendable {
    private struct Entry {
        let place: Diagnostic.Place
        let note: Diagnostic.Note?
        var others = 0
    }

    private var entries: [RegistryFinding: Entry] = [:]

    /// Takes a mistake in; place and note are asked for where it is the first of its kind.
    mutating func add(
        _ finding: RegistryFinding, at place: @autoclosure () -> Diagnostic.Place,
        note: @autoclosure () -> Diagnostic.Note? = nil
    ) {
        if entries[finding] != nil {
            entries[finding]?.others += 1
        } else {
            entries[finding] = Entry(place: place(), note: note())
        }
    }

    func report(to log: inout DiagnosticLog) {
        for (finding, entry) in entries {
            log.add(
                RegistryProblem.found(finding, others: entry.others), at: entry.place,
                notes: [entry.note].compactMap(\.self))
        }
    }
}
