import Testing

@testable import QRCodes

@Suite struct QRCodeTests {
    private static let address = "https://badges.example.org/badges/7g4n-q2ke-0w9r-x5tb/"

    @Test(arguments: [("a", 21), (address, 33), (String(repeating: "a", count: 2331), 177)])
    func isAsLargeAsItsTextAsks(_ text: String, width: Int) throws {
        // Four light modules on each side.
        #expect(try #require(QRCode(text)).side == width + 8)
    }

    @Test(arguments: ["", String(repeating: "a", count: 2332)])
    func holdsNeitherNothingNorMoreThanFits(_ text: String) {
        #expect(QRCode(text) == nil)
    }

    @Test func hasAFinderInThreeCorners() throws {
        let code = try #require(QRCode(Self.address))
        let finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]
        for (left, top) in [(0, 0), (26, 0), (0, 26)] {
            for (row, line) in finder.enumerated() {
                let drawn = (0..<7).map { code.isDark(column: left + $0, row: top + row) ? "#" : "." }.joined()
                #expect(drawn == line)
            }
        }
        #expect(!(0..<7).allSatisfy { code.isDark(column: 26 + $0, row: 26) })
    }

    @Test func drawsEveryDarkModuleAndNoOther() throws {
        let code = try #require(QRCode(Self.address))
        var dark: Set<[Int]> = []
        for line in String(decoding: code.path, as: UTF8.self).split(separator: "M") {
            let numbers = try #require(line.wholeMatch(of: /([0-9]+) ([0-9]+)\.5((?:h[0-9]+|m[0-9]+ 0)*)/)).output
            var column = try #require(Int(numbers.1))
            let row = try #require(Int(numbers.2))
            for part in numbers.3.matches(of: /([hm])([0-9]+)/) {
                let count = try #require(Int(part.output.2))
                if part.output.1 == "h" { dark.formUnion((column..<column + count).map { [$0 - 4, row - 4] }) }
                column += count
            }
        }
        for row in 0..<33 {
            for column in 0..<33 {
                #expect(dark.contains([column, row]) == code.isDark(column: column, row: row))
            }
        }
    }
}
