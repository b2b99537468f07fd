extension InlineLocator {
    /// Goes past a text, through the entities and backslash escapes that it was written with, or none if it is raw.
    mutating func consumeText(_ text: String, isRaw: Bool) {
        if consumePlain(text) { return }
        let wanted = Array(text.utf8)
        if isRaw {
            _ = consumeRaw(wanted[...])
            return
        }
        var done = 0
        // `[^label]` without a definition is turned back into text as it stands, in the midst of text that is decoded.
        var reference: (place: Int, done: Int)?
        while done < wanted.count, place < content.count {
            if content.bytes[place] == UInt8(ascii: "["), byte(place + 1) == UInt8(ascii: "^") {
                reference = (place, done)
            }
            if consumeCharacter(of: wanted, at: &done) { continue }
            guard let start = reference else { return }
            (place, done) = start
            reference = nil
            guard let end = wanted[done...].firstIndex(of: UInt8(ascii: "]")) else { return }
            // cmark-gfm cuts labels that go over a line end short, but the bracket is always there.
            if !consumeRaw(wanted[done...end]) { consume(through: UInt8(ascii: "]")) }
            done = end + 1
        }
    }

    /// Goes past a text that was written without anything special, as nearly all are.
    ///
    /// - Returns: false, with nothing consumed, for any other text.
    private mutating func consumePlain(_ text: String) -> Bool {
        var offset = place
        for wanted in text.utf8 {
            guard offset < content.count, content.bytes[offset] == wanted else { return false }
            switch wanted {
            case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "["): return false
            default: offset += 1
            }
        }
        place = offset
        return true
    }

    /// - Returns: false, with nothing consumed, where the content has another character than the text.
    private mutating func consumeCharacter(of wanted: [UInt8], at done: inout Int) -> Bool {
        let next = content.bytes[place]
        switch next {
        case UInt8(ascii: "\\") where byte(place + 1).isMarkdownPunctuation:
            guard wanted[done] == content.bytes[place + 1] else { return false }
            place += 2
            done += 1
            return true
        case UInt8(ascii: "&"):
            if let entity = entities.entity(at: place, in: content.bytes) {
                guard wanted[done...].starts(with: entity.expansion) else { return false }
                place += entity.length
                done += entity.expansion.count
                return true
            }
        case 0:
            guard wanted[done...].starts(with: Self.replacement) else { return false }
            place += 1
            done += Self.replacement.count
            return true
        default: break
        }
        guard wanted[done] == next else { return false }
        place += 1
        done += 1
        return true
    }

    /// Goes past bytes that stand in the content as they are.
    ///
    /// - Returns: false where the content differs; it is consumed up to there.
    mutating func consumeRaw(_ wanted: ArraySlice<UInt8>) -> Bool {
        var done = wanted.startIndex
        while done < wanted.endIndex {
            guard place < content.count else { return false }
            if content.bytes[place] == 0, wanted[done...].starts(with: Self.replacement) {
                done += Self.replacement.count
            } else if content.bytes[place] == wanted[done] {
                done += 1
            } else {
                return false
            }
            place += 1
        }
        return true
    }

    /// Goes past the end of a line with the blanks around it.
    ///
    /// - Returns: where the break begins: at the backslash, at two or more blanks, or at the line end.
    mutating func consumeBreak() -> Int {
        var start = place
        while byte(place).isMarkdownSpace, byte(place) != UInt8(ascii: "\n") { place += 1 }
        if place - start < 2 { start = place }
        // After a backslash the blanks of a lazy line belong to its text.
        let isEscaped = byte(place) == UInt8(ascii: "\\")
        if isEscaped { place += 1 }
        if byte(place) == UInt8(ascii: "\n") { place += 1 }
        while !isEscaped, byte(place) == UInt8(ascii: " ") || byte(place) == UInt8(ascii: "\t") { place += 1 }
        return start
    }

    mutating func consumeCode() {
        let opening = tickCount(from: place)
        place += opening
        while place < content.count {
            let ticks = tickCount(from: place)
            place += max(ticks, 1)
            if ticks == opening { return }
        }
    }

    mutating func consume(through last: UInt8) {
        let found = content.bytes[place...].firstIndex(of: last)
        place = found.map { $0 + 1 } ?? place
    }

    private func tickCount(from start: Int) -> Int {
        var offset = start
        while byte(offset) == UInt8(ascii: "`") { offset += 1 }
        return offset - start
    }

    private func byte(_ offset: Int) -> UInt8 { offset < content.count ? content.bytes[offset] : 0 }

    /// U+FFFD, which cmark-gfm puts in the place of a zero byte.
    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
