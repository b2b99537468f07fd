/// What a run has decided to do with the registry's files, written down before it does any of it: from then on it can only
/// go forward.
///
/// ```
/// rosette-run 1
/// run issue
/// add - 9f86d0… awards/20260915T150000Z-9p74-bz8f-qncv-94a8.jsonl
/// replace 3e23e8… 2e7d2c… status/1.json
/// remove 18ac3e… - specimens/issuer.yml
/// end 4b2277…
/// ```
///
/// The fingerprints are those of a file before and after; that of the last line is of all bytes before it. The new bytes are
/// in files beside the journal, under the number of the step from 0, until they are moved to their place.
struct RunJournal: Hashable {
    struct Step: Hashable {
        let path: RegistryPath
        /// The file as it was; nil for a new one.
        let before: Fingerprint?
        /// The file as it will be; nil for one to remove.
        let after: Fingerprint?
    }

    /// Why a journal cannot be read.
    enum Fault: Error {
        case damaged
        case otherVersion
    }

    static let name = "journal"
    /// The name of a journal until it is whole; a run with only this never happened.
    static let pendingName = "journal.next"
    private static let format = "rosette-run 1"

    let run: RegistryRun
    let steps: [Step]

    init(run: RegistryRun, steps: [Step]) {
        self.run = run
        self.steps = steps
    }

    init(_ bytes: [UInt8]) throws(Fault) {
        guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else { throw .damaged }
        let lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == Self.format[...] else {
            throw lines.first?.hasPrefix("rosette-run ") == true ? .otherVersion : .damaged
        }
        guard let last = lines.last, last == Self.end(of: bytes.dropLast(last.utf8.count + 1)) else { throw .damaged }
        var steps: [Step] = []
        for line in lines.dropFirst(2).dropLast() {
            guard let step = Self.step(line) else { throw .otherVersion }
            steps.append(step)
        }
        guard lines.count >= 3, lines[1].hasPrefix("run "),
            let run = RegistryRun(rawValue: String(lines[1].dropFirst(4)))
        else { throw .otherVersion }
        self.run = run
        self.steps = steps
    }

    var bytes: [UInt8] {
        var text = "\(Self.format)\nrun \(run.rawValue)\n"
        for step in steps {
            let verb = step.before == nil ? "add" : step.after == nil ? "remove" : "replace"
            text += "\(verb) \(step.before?.text ?? "-") \(step.after?.text ?? "-") \(step.path)\n"
        }
        let bytes = Array(text.utf8)
        return bytes + Array(Self.end(of: bytes[...]).utf8) + [UInt8(ascii: "\n")]
    }

    private static func end(of bytes: ArraySlice<UInt8>) -> String { "end " + Fingerprint(of: Array(bytes)).text }

    private static func step(_ line: Substring) -> Step? {
        let fields = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 4, let path = RegistryPath(fields[3]) else { return nil }
        let before = fields[1] == "-" ? nil : Fingerprint(digits: fields[1])
        let after = fields[2] == "-" ? nil : Fingerprint(digits: fields[2])
        switch (fields[0], before, after) {
        case ("add", nil, .some), ("replace", .some, .some), ("remove", .some, nil):
            return Step(path: path, before: before, after: after)
        default: return nil
        }
    }
}
