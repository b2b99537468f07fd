import Baking
import TestSupport
import Testing

/// Random and damaged files: each ends in pictures or faults, and what is read stays within its limits.
@Suite(.timeLimit(.minutes(60))) struct FuzzTests {
    /// Reads, bakes and reads again; gives whether the file was a picture.
    @discardableResult
    private func survive(_ bytes: [UInt8]) throws -> Bool {
        let image: BadgePicture
        let baked: [UInt8]
        do throws(BakingProblem) {
            image = try BadgePicture(bytes)
            baked = try image.baking([sample])
        } catch {
            #expect(!error.message.isEmpty)
            return error == .svg(.prefixTaken)
        }
        let again = try BadgePicture(baked)
        #expect(try again.baking([sample]) == baked)
        // A PNG keeps what it carries of the other version, sound or not.
        if again.format == .svg { #expect(try again.credentials == [sample]) }
        for credential in (try? image.credentials) ?? [] {
            #expect(credential.text.utf8.count <= BakingLimits.textSize)
        }
        return true
    }

    private let sample: BakedCredential

    init() throws {
        sample = try .openBadges3()
    }

    @Test(arguments: 0..<8)
    func survivesRandomBytes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let starts = [[], SamplePNG.signature, SamplePNG.signature + SamplePNG.header, Array("<svg>".utf8)]
        for round in 0..<200 {
            let tail = (0..<Int.random(in: 0..<100, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            try survive(starts[round % starts.count] + tail)
        }
    }

    @Test(arguments: 0..<8)
    func survivesRandomMarkup(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let start =
            "<svg xmlns:b='http://openbadges.org' xmlns:c=\"https://purl.imsglobal.org/ob/v3p0\" xmlns:openbadges='"
        let pieces = [
            "<b:assertion verify='a.b.c'/>", "<c:credential>{}</c:credential>", "<g>", "</g>", "<g/>", "<!-- <g> -->",
            "<g a='b'>&amp;</g>", "<b:assertion>", "</b:assertion>", "<![CDATA[{}]]>", "<?a b?>", "{}", "&amp;", "&x;",
            "&#65;", "\n", "é", "a.b.c", "<c:credential xmlns:c=''/>", "<", ">", "]]>", "'", "\u{0}", "<!DOCTYPE svg [",
        ]
        var sound = 0
        for _ in 0..<300 {
            let count = Int.random(in: 1..<8, using: &generator)
            let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
            let prefix = ["http://openbadges.org", "https://purl.imsglobal.org/ob/v3p0", "x"][count % 3]
            try survive(Array("<svg \(text)</svg>".utf8))
            if try survive(Array("\(start)\(prefix)'>\(text)</svg>".utf8)) { sound += 1 }
        }
        // Otherwise these are not the files to test with.
        #expect(sound > 30)
    }

    @Test(arguments: 0..<8)
    func survivesDamagedFiles(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let both = try [BakedCredential.openBadges2(), .openBadges3()]
        let png = try PNGImage(SamplePNG.plain).baking(both)
        let svg = try SVGImage(Array("<?xml version='1.0'?><svg a='b'><!-- c --><g>d&amp;</g></svg>".utf8)).baking(
            both[0])
        for round in 0..<200 {
            var bytes = round.isMultiple(of: 2) ? png : svg
            for _ in 0..<Int.random(in: 1..<4, using: &generator) {
                let start = Int.random(in: 0..<bytes.count, using: &generator)
                let end = min(bytes.count, start + Int.random(in: 0..<20, using: &generator))
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[start] = UInt8.random(in: 0...255, using: &generator)
                case 1 where bytes.count > 40: bytes.removeSubrange(start..<end)
                case 2: bytes.insert(contentsOf: bytes[start..<end], at: end)
                default: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                }
            }
            try survive(bytes)
        }
    }

    /// Damage that the checksums do not show: random data in chunks that are themselves sound.
    @Test(arguments: 0..<8)
    func survivesRandomChunks(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let types = ["iTXt", "tEXt", "zTXt", "IDAT", "abCD"]
        let starts = [
            "openbadges", "openbadges\0", "openbadgecredential\0\u{1}\0", "openbadgecredential\0\0\0en\0\0{", "",
        ]
        for _ in 0..<200 {
            let chunks = (0..<Int.random(in: 0..<4, using: &generator)).map { _ in
                let data = (0..<Int.random(in: 0..<30, using: &generator)).map { _ in
                    UInt8.random(in: 0...255, using: &generator)
                }
                let start = starts[Int.random(in: 0..<starts.count, using: &generator)]
                let type = types[Int.random(in: 0..<types.count, using: &generator)]
                return SamplePNG.chunk(type, Array(start.utf8) + data)
            }
            try survive(SamplePNG.file(chunks + [SamplePNG.picture]))
        }
    }
}
