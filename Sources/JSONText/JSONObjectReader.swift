package import Diagnostics

/// Takes an object apart member by member and keeps account of what is missing, wrong or unknown.
///
/// ```swift
/// var faults: [JSONFault] = []
/// let award = JSONObjectReader.read(value, faults: &faults) { reader in
///     let id = reader.required("id", AwardID.init, else: RegistryProblem.badID)
///     let name = reader.string("name")
///     let credit = reader.requiredObject("credit") { Credit(from: &$0) }
///     …
/// }
/// if !faults.isEmpty { faults.report(in: SourceText(…), to: &log) }
/// ```
///
/// - A member asked for is known; every other is reported when the closure returns, with the nearest known name.
/// - An optional member that has the wrong type is reported and then read as nil. `null` is a wrong type: what is not
///   there is left out.
package struct JSONObjectReader {
    /// What to do with members that nobody asked for.
    package enum UnknownMembers: Sendable {
        case refused
        /// For documents that others write and may extend.
        case ignored
    }

    let object: JSONObject
    /// The whole object in the input.
    package let range: Range<Int>
    private(set) var faults: [JSONFault] = []
    private var known: [String] = []
    private var isTaken: [Bool]
    /// Where the last member was found: readers mostly ask in the order of the text.
    private var cursor = 0

    private init(_ object: JSONObject, _ range: Range<Int>) {
        self.object = object
        self.range = range
        self.isTaken = Array(repeating: false, count: object.members.count)
        known.reserveCapacity(object.members.count)
    }

    /// Hands the object to the closure and adds to `faults` what is wrong with it.
    ///
    /// - Returns: what the closure returns, or nil where the value is no object. It may be incomplete where there are faults.
    package static func read<Result>(
        _ value: JSONValue, unknown: UnknownMembers = .refused, faults: inout [JSONFault],
        _ body: (inout JSONObjectReader) -> Result?
    ) -> Result? {
        guard case .object(let object) = value.content else {
            faults.append(JSONFault(JSONMemberProblem.notAnObject(found: value.kind), at: value.range))
            return nil
        }
        var reader = JSONObjectReader(object, value.range)
        let result = body(&reader)
        if unknown == .refused { reader.reportUnknownMembers() }
        if !reader.faults.isEmpty { faults += reader.faults }
        return result
    }

    /// The value of a member of any type, which is then known; nil where it is not there.
    package mutating func value(_ name: String) -> JSONValue? {
        known.append(name)
        let count = object.members.count
        for step in 0..<count {
            let index = cursor + step < count ? cursor + step : cursor + step - count
            guard object.members[index].name.hasSameScalars(as: name) else { continue }
            isTaken[index] = true
            cursor = index + 1 < count ? index + 1 : 0
            return object.members[index].value
        }
        return nil
    }

    /// The value of a member of any type; a fault where it is not there.
    package mutating func requiredValue(_ name: String) -> JSONValue? {
        if let value = value(name) { return value }
        faults.append(JSONFault(JSONMemberProblem.missing(name), at: range.lowerBound..<range.lowerBound + 1))
        return nil
    }

    /// Adds a problem of the caller's own, at a value that this reader handed out.
    package mutating func report(_ problem: some Problem, at value: JSONValue) {
        faults.append(JSONFault(problem, at: value.range))
    }

    /// Adds a problem of the caller's own at the object as a whole.
    package mutating func report(_ problem: some Problem) {
        faults.append(JSONFault(problem, at: range.lowerBound..<range.lowerBound + 1))
    }

    mutating func add(_ problem: JSONMemberProblem, at range: Range<Int>) {
        faults.append(JSONFault(problem, at: range))
    }

    /// Reads a nested object; its faults become this reader's.
    mutating func readNested<Result>(
        _ value: JSONValue, _ unknown: UnknownMembers, _ body: (inout JSONObjectReader) -> Result?
    ) -> Result? {
        Self.read(value, unknown: unknown, faults: &faults, body)
    }

    private mutating func reportUnknownMembers() {
        guard isTaken.contains(false) else { return }
        for (member, isTaken) in zip(object.members, isTaken) where !isTaken {
            faults.append(JSONFault(JSONMemberProblem.unknown(member.name, known: known), at: member.nameRange))
        }
    }
}
