import TestSupport

/// Changes inputs at random, and the same way for the same seed.
package struct InputMutation {
    private let seeds: [[UInt8]]
    private let words: [[UInt8]]
    private var random: SeededGenerator

    package init(of entry: any FuzzEntry, seed: UInt64) {
        seeds = entry.seeds.isEmpty ? [[]] : entry.seeds
        words = (entry.words + Self.trouble).map { Array($0.utf8) } + Self.brokenText
        random = SeededGenerator(seed: seed)
    }

    /// An input that was made from one or two of the seeds, never longer than the limit.
    package mutating func next(atMost limit: Int) -> [UInt8] {
        var input = pick(seeds)
        for _ in 0...below(6) { change(&input, atMost: limit) }
        return Array(input.prefix(limit))
    }

    private mutating func change(_ input: inout [UInt8], atMost limit: Int) {
        let place = below(input.count + 1)
        let end = min(input.count, place + below(64))
        switch below(10) {
        case 0 where place < input.count: input[place] ^= 1 << below(8)
        case 1 where place < input.count: input[place] = UInt8(below(256))
        case 2: input.removeSubrange(place..<end)
        case 3: input.removeSubrange(place...)
        case 4: repeatPart(place..<end, of: &input, atMost: limit)
        case 5: input = Array(input[..<place] + splice(pick(seeds)))
        case 6: deepen(&input, at: place, atMost: limit)
        case 7: input.insert(contentsOf: (0..<below(12)).map { _ in UInt8(below(256)) }, at: place)
        case 8: input.replaceSubrange(place..<end, with: pick(words))
        default: input.insert(contentsOf: pick(words), at: place)
        }
    }

    private mutating func repeatPart(_ part: Range<Int>, of input: inout [UInt8], atMost limit: Int) {
        guard !part.isEmpty, input.count < limit else { return }
        let times = 1 + below(min(1_000, (limit - input.count) / part.count + 1))
        let bytes = Array(input[part])
        input.insert(contentsOf: (0..<times).flatMap { _ in bytes }, at: part.lowerBound)
    }

    /// Puts one word many times in a row, which is how things come to stand within each other.
    private mutating func deepen(_ input: inout [UInt8], at place: Int, atMost limit: Int) {
        let word = pick(words)
        guard !word.isEmpty, input.count < limit else { return }
        let times = 1 + below(min(5_000, (limit - input.count) / word.count + 1))
        input.insert(contentsOf: (0..<times).flatMap { _ in word }, at: place)
    }

    private mutating func splice(_ other: [UInt8]) -> ArraySlice<UInt8> { other[below(other.count + 1)...] }

    private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(1, limit), using: &random) }

    private mutating func pick(_ choices: [[UInt8]]) -> [UInt8] { choices.isEmpty ? [] : choices[below(choices.count)] }

    /// What is odd in any text.
    private static let trouble = [
        "\0", "\r", "\r\n", "\n", "\u{FEFF}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{2028}", "\u{85}",
        "\u{FFFE}", "\u{10FFFF}", "\u{301}", "\u{1F468}\u{200D}\u{1F469}", "\t", "\u{7F}", "\u{1B}[2J", "%00", "&#0;",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551616", "1e999", "-0",
        "0.1e-400", "NaN", "\\u0000", "\\ud800", "../", "..\\", "/etc/passwd", "file:///etc/passwd", "javascript:",
        "<script>alert(1)</script>", "\" onload=\"", "' onload='", "]]>", "--", "-->", "=1+1", "{{", "}}", "{{{",
    ]

    /// What is no UTF-8: a lone continuation, cut sequences, surrogates, overlong forms, bytes that never stand.
    private static let brokenText: [[UInt8]] = [
        [0x80], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF8, 0x88], [0xFF, 0xFE],
        [0xFF],
    ]
}
