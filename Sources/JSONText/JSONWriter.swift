/// Turns a tree into bytes; the same tree always gives the same bytes.
package struct JSONWriter: Sendable {
    /// Whether the text is for people or for the wire.
    package enum Layout: Sendable {
        case compact
        /// Two spaces a level, one entry a line, a line end at the end: for documents that people open.
        case pretty
    }

    /// How much is written as `\u` escapes.
    package enum Escaping: Sendable {
        /// Only what RFC 8259 demands.
        case minimal
        /// Also `<`, `>`, `&`, U+2028 and U+2029, so that the text can stand in an HTML `script` element or in CDATA.
        case markup
    }

    /// An object or list that is being written, with what is left of it.
    private enum Frame {
        case object(ArraySlice<JSONOutput.Member>)
        case array(ArraySlice<JSONOutput>)
    }

    /// A member that many documents have in common, with its value as it is written there.
    package struct WrittenMember: Sendable {
        fileprivate let name: String
        fileprivate let depth: Int
        fileprivate let value: [UInt8]
    }

    private let layout: Layout
    private let escaping: Escaping

    package init(layout: Layout = .compact, escaping: Escaping = .minimal) {
        self.layout = layout
        self.escaping = escaping
    }

    /// The value as UTF-8; pretty texts end in a line end.
    package func bytes(of value: JSONOutput) -> [UInt8] {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return bytes
    }

    /// Writes a member's value once for many documents.
    ///
    /// - Parameters:
    ///   - name: the member's, which no other member of those documents has at that depth.
    ///   - value: its value, which is the same in all of them.
    ///   - depth: how many objects and lists it is in.
    /// - Returns: what `bytes(of:reusing:)` takes.
    package func written(_ name: String, _ value: JSONOutput, depth: Int) -> WrittenMember {
        var frames = (0..<depth).map { _ in Frame.array([]) }
        var bytes: [UInt8] = []
        write(value, &frames, downTo: depth, [], &bytes)
        return WrittenMember(name: name, depth: depth, value: bytes)
    }

    /// The value as UTF-8, with some members as they were written before.
    package func bytes(of value: JSONOutput, reusing members: [WrittenMember]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(members.reduce(2_048) { $0 + $1.value.count })
        append(value, reusing: members, to: &bytes)
        return bytes
    }

    /// Appends the value to bytes that the caller reuses.
    package func append(_ value: JSONOutput, reusing members: [WrittenMember] = [], to bytes: inout [UInt8]) {
        var frames: [Frame] = []
        write(value, &frames, downTo: 0, members, &bytes)
        if layout == .pretty { bytes.append(UInt8(ascii: "\n")) }
    }

    /// Writes a value with everything in it.
    private func write(
        _ value: JSONOutput, _ frames: inout [Frame], downTo depth: Int, _ written: [WrittenMember],
        _ bytes: inout [UInt8]
    ) {
        begin(value, &frames, &bytes)
        while frames.count > depth, let frame = frames.popLast() {
            switch frame {
            case .object(let members):
                guard let member = members.first else {
                    end("}", depth: frames.count, &bytes)
                    continue
                }
                separate(isFirst: members.startIndex == 0, depth: frames.count + 1, &bytes)
                JSONStringWriting.append(member.name, escaping, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
                frames.append(.object(members.dropFirst()))
                if let known = written.first(where: { $0.depth == frames.count && $0.name == member.name }) {
                    bytes += known.value
                } else {
                    begin(member.value, &frames, &bytes)
                }
            case .array(let elements):
                guard let element = elements.first else {
                    end("]", depth: frames.count, &bytes)
                    continue
                }
                separate(isFirst: elements.startIndex == 0, depth: frames.count + 1, &bytes)
                frames.append(.array(elements.dropFirst()))
                begin(element, &frames, &bytes)
            }
        }
    }

    /// Writes a plain value, or the opening of one with entries, which goes on the stack.
    private func begin(_ value: JSONOutput, _ frames: inout [Frame], _ bytes: inout [UInt8]) {
        switch value {
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            if members.isEmpty { bytes.append(UInt8(ascii: "}")) } else { frames.append(.object(members[...])) }
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            if elements.isEmpty { bytes.append(UInt8(ascii: "]")) } else { frames.append(.array(elements[...])) }
        case .string(let text): JSONStringWriting.append(text, escaping, to: &bytes)
        case .number(let number): bytes.append(contentsOf: number.text.utf8)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .null: bytes.append(contentsOf: "null".utf8)
        }
    }

    private func separate(isFirst: Bool, depth: Int, _ bytes: inout [UInt8]) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        breakLine(depth, &bytes)
    }

    private func end(_ bracket: Unicode.Scalar, depth: Int, _ bytes: inout [UInt8]) {
        breakLine(depth, &bytes)
        bytes.append(UInt8(ascii: bracket))
    }

    private func breakLine(_ depth: Int, _ bytes: inout [UInt8]) {
        guard layout == .pretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }
}
