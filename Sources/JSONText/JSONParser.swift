/// Reads one JSON text in one pass, with its own stack, so that no input can exhaust the program's.
struct JSONParser {
    /// An object or list that is not closed yet; what it holds so far is at the end of `members` or `elements`.
    private struct Frame {
        let isObject: Bool
        /// The position of the opening bracket.
        let opening: Int
        /// Where its own entries begin in `members` or `elements`.
        let firstEntry: Int
    }

    private let limits: JSONLimits
    /// Added to every position in ranges: the offset of the first byte.
    let base: Int
    var position = 0
    private var frames: [Frame] = []
    private var members: [JSONMember] = []
    private var elements: [JSONValue] = []

    init(base: Int, limits: JSONLimits) {
        self.base = base
        self.limits = limits
    }

    mutating func parse(_ bytes: Span<UInt8>) throws(JSONSyntaxError) -> JSONValue {
        guard bytes.count <= limits.size else { throw error(.tooLarge(limit: limits.size), 0..<0) }
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { throw error(.byteOrderMark, 0..<3) }
        members.reserveCapacity(32)
        skipSpace(bytes)
        while true {
            guard let value = try valueOrOpening(bytes) else { continue }
            if let whole = try attach(value, bytes) { return whole }
        }
    }

    /// A complete value, or nil where an object or list was opened and its first value comes next.
    private mutating func valueOrOpening(_ bytes: Span<UInt8>) throws(JSONSyntaxError) -> JSONValue? {
        guard position < bytes.count else { throw cutOff(bytes) }
        let start = position
        switch bytes[position] {
        case UInt8(ascii: "{"):
            try open(isObject: true, bytes)
            if position < bytes.count, bytes[position] == UInt8(ascii: "}") { return try close() }
            try readName(bytes)
            return nil
        case UInt8(ascii: "["):
            try open(isObject: false, bytes)
            if position < bytes.count, bytes[position] == UInt8(ascii: "]") { return try close() }
            return nil
        case UInt8(ascii: "\""):
            let text = try string(bytes)
            return JSONValue(.string(text), shifted(start..<position))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let number = try number(bytes)
            return JSONValue(.number(number), shifted(start..<position))
        default:
            let content = try word(bytes)
            return JSONValue(content, shifted(start..<position))
        }
    }

    /// Puts a value where it belongs and closes what ends after it; returns the value of the whole text at its end.
    private mutating func attach(_ first: JSONValue, _ bytes: Span<UInt8>) throws(JSONSyntaxError) -> JSONValue? {
        var value = first
        while true {
            skipSpace(bytes)
            guard let frame = frames.last else {
                guard position == bytes.count else { throw unexpected(bytes, .endOfText) }
                return value
            }
            if frame.isObject { members[members.count - 1].value = value } else { elements.append(value) }
            guard position < bytes.count else { throw cutOff(bytes) }
            let closing = UInt8(ascii: frame.isObject ? "}" : "]")
            if bytes[position] == closing {
                value = try close()
                continue
            }
            guard bytes[position] == UInt8(ascii: ",") else {
                throw unexpected(bytes, .commaOrEnd(of: frame.isObject ? .object : .list))
            }
            let comma = position
            position += 1
            skipSpace(bytes)
            if position < bytes.count, bytes[position] == closing {
                throw error(.trailingComma(in: frame.isObject ? .object : .list), comma..<comma + 1)
            }
            if frame.isObject { try readName(bytes) }
            return nil
        }
    }

    private mutating func open(isObject: Bool, _ bytes: Span<UInt8>) throws(JSONSyntaxError) {
        guard frames.count < limits.depth else {
            throw error(.tooDeep(limit: limits.depth), position..<position + 1)
        }
        let firstEntry = isObject ? members.count : elements.count
        frames.append(Frame(isObject: isObject, opening: position, firstEntry: firstEntry))
        position += 1
        skipSpace(bytes)
    }

    /// Takes the entries of the innermost object or list off the end; `position` is at its closing bracket.
    private mutating func close() throws(JSONSyntaxError) -> JSONValue {
        let frame = frames.removeLast()
        position += 1
        let range = shifted(frame.opening..<position)
        guard frame.isObject else {
            let own = Array(elements[frame.firstEntry...])
            elements.removeSubrange(frame.firstEntry...)
            return JSONValue(.array(own), range)
        }
        let own = Array(members[frame.firstEntry...])
        members.removeSubrange(frame.firstEntry...)
        if let (name, first, second) = own.firstDuplicate {
            throw JSONSyntaxError(kind: .duplicateName(name, first: first), range: second)
        }
        return JSONValue(.object(JSONObject(members: own)), range)
    }

    /// Reads `"name":` and leaves a member whose value is filled in by `attach`.
    private mutating func readName(_ bytes: Span<UInt8>) throws(JSONSyntaxError) {
        guard position < bytes.count else { throw cutOff(bytes) }
        guard bytes[position] == UInt8(ascii: "\"") else { throw unexpected(bytes, .name) }
        let start = position
        let name = try string(bytes)
        let range = shifted(start..<position)
        skipSpace(bytes)
        guard position < bytes.count else { throw cutOff(bytes) }
        guard bytes[position] == UInt8(ascii: ":") else { throw unexpected(bytes, .colon) }
        position += 1
        skipSpace(bytes)
        members.append(JSONMember(name: name, nameRange: range, value: JSONValue(.null, range)))
    }

    private mutating func skipSpace(_ bytes: Span<UInt8>) {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    func shifted(_ range: Range<Int>) -> Range<Int> {
        base + range.lowerBound..<base + range.upperBound
    }

    func error(_ kind: JSONSyntaxError.Kind, _ range: Range<Int>) -> JSONSyntaxError {
        JSONSyntaxError(kind: kind, range: shifted(range))
    }

    /// The text ends here, inside the innermost object or list or before any value.
    func cutOff(_ bytes: Span<UInt8>) -> JSONSyntaxError {
        guard let frame = frames.last else {
            return error(.cutOff(inside: .text, opened: nil), bytes.count..<bytes.count)
        }
        return cutOff(bytes, inside: frame.isObject ? .object : .list, opened: frame.opening)
    }

    func cutOff(_ bytes: Span<UInt8>, inside part: JSONSyntaxError.Part, opened: Int) -> JSONSyntaxError {
        error(.cutOff(inside: part, opened: base + opened), bytes.count..<bytes.count)
    }
}

extension [JSONMember] {
    /// The first name, in the order of the text, that stood before in the same object, with the ranges of both.
    fileprivate var firstDuplicate: (name: String, first: Range<Int>, second: Range<Int>)? {
        guard count > 16 else { return firstDuplicateAmongFew }
        // Sorting keeps a hostile object of a million names from costing a million times a million comparisons.
        let order = indices.sorted { left, right in
            if self[left].name.hasSameScalars(as: self[right].name) { return left < right }
            return self[left].name.utf8.lexicographicallyPrecedes(self[right].name.utf8)
        }
        var found: (first: Int, second: Int)?
        for (left, right) in zip(order, order.dropFirst()) where self[left].name.hasSameScalars(as: self[right].name) {
            if let known = found, known.second < right { continue }
            found = (left, right)
        }
        guard let found else { return nil }
        return (self[found.second].name, self[found.first].nameRange, self[found.second].nameRange)
    }

    private var firstDuplicateAmongFew: (name: String, first: Range<Int>, second: Range<Int>)? {
        for second in indices.dropFirst() {
            for first in 0..<second where self[first].name.hasSameScalars(as: self[second].name) {
                return (self[second].name, self[first].nameRange, self[second].nameRange)
            }
        }
        return nil
    }
}
