import Testing

@testable import QRCodes

@Suite struct QRCodeSeriesTests {
    private static let base = "https://badges.example.org/badges/"

    private func series(_ example: String = "0000-0000-0000-0000") throws -> QRCodeSeries {
        try #require(QRCodeSeries(before: Self.base, example: example, after: "/"))
    }

    /// Ids as they come, from a generator that always gives the same.
    private func ids(_ count: Int) -> [String] {
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
        var state: UInt64 = 7
        return (0..<count).map { _ in
            (0..<4).map { _ in
                String(
                    (0..<4).map { _ in
                        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                        return alphabet[Int(state >> 59)]
                    })
            }.joined(separator: "-")
        }
    }

    private func drawing(_ code: QRCode) -> String {
        (0..<code.width).map { row in
            (0..<code.width).map { code.isDark(column: $0, row: row) ? "#" : "." }.joined()
        }.joined(separator: "\n")
    }

    @Test func makesTheSameCodesBeforeAndAfterLearning() throws {
        let ids = ids(300)
        let short = try ids.map { try drawing(#require(series().code($0))) }
        let long = try series()
        let learned = try ids.map { try drawing(#require(long.code($0))) }
        #expect(learned == short)
        #expect(Set(learned).count == ids.count)
    }

    /// Where the library itself picks the mask of the series, its code must be the one of the series, module by module.
    @Test func makesTheCodesOfTheLibraryWhereMasksAgree() throws {
        let series = try series()
        var agreed = 0
        for id in ids(400) {
            let own = try drawing(#require(series.code(id)))
            let theirs = try drawing(#require(QRCode(Self.base + id + "/")))
            // Row 8 names the mask.
            let format = { (drawing: String) in drawing.split(separator: "\n")[8].prefix(6) }
            guard format(own) == format(theirs) else { continue }
            agreed += 1
            #expect(own == theirs)
        }
        // One in eight, or thereabouts.
        #expect(agreed > 10)
    }

    @Test(arguments: ["000-0000-0000-0000", "", "0000-0000-0000-00000"])
    func refusesOtherLengths(_ middle: String) throws {
        #expect(try series().code(middle) == nil)
    }

    @Test func holdsNoMoreThanFits() {
        #expect(QRCodeSeries(before: String(repeating: "a", count: 2_320), example: "0000-0000-00", after: "") == nil)
    }
}
