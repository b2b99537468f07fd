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

    private let layout: Layout
    let escaping: Escaping

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

    /// Appends the value to bytes that the caller reuses.
    package func append(_ value: JSONOutput, to bytes: inout [UInt8]) {
        var cut: JSONCut?
        append(value, cutting: &cut, to: &bytes)
    }

    /// Appends the value, without the strings that a form leaves out.
    func append(_ value: JSONOutput, cutting cut: inout JSONCut?, to bytes: inout [UInt8]) {
        var frames: [Frame] = []
        begin(value, &frames, &bytes)
        while let frame = frames.popLast() {
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
                cut?.step(to: member.name, depth: frames.count)
                if cut?.leavesOut(at: bytes.count) != true { begin(member.value, &frames, &bytes) }
            case .array(let elements):
                guard let element = elements.first else {
                    end("]", depth: frames.count, &bytes)
                    continue
                }
                separate(isFirst: elements.startIndex == 0, depth: frames.count + 1, &bytes)
                frames.append(.array(elements.dropFirst()))
                cut?.step(to: String(elements.startIndex), depth: frames.count)
                if cut?.leavesOut(at: bytes.count) != true { begin(element, &frames, &bytes) }
            }
        }
        if layout == .pretty { bytes.append(UInt8(ascii: "\n")) }
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
