/// Gives out names, each only once: the second `note` becomes `note-2`.
struct UniqueNames: Sendable {
    private var taken: Set<String>
    private var lastNumber: [String: Int] = [:]

    init(taken: Set<String> = []) {
        self.taken = taken
    }

    mutating func name(for wanted: String) -> String {
        var name = wanted
        var number = lastNumber[wanted] ?? 1
        while taken.contains(name) {
            number += 1
            name = "\(wanted)-\(number)"
        }
        lastNumber[wanted] = number
        taken.insert(name)
        return name
    }
}
