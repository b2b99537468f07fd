import CatalogModel
import Credentials
import JSONText
import Testing
import Verifying

/// Something done to a badge that its issuer did not do, or that takes its force away, and exactly what must fail then.
struct Tampering: Sendable, CustomTestStringConvertible {
    /// A badge with what is published about it.
    struct Scene {
        let award: TestAward
        let other: TestAward
        var credential: JSONOutput
        var assertion: JSONOutput
        var site: TestSite
        /// Nil where the text is that of the document.
        var text: String?

        init() throws {
            let issuer = try TestIssuer()
            self.award = TestAward(by: issuer)
            self.other = TestAward(by: issuer, id: "0000-1111-2222-3333", place: 5, name: "Bea Sample")
            self.credential = try award.credential()
            self.assertion = try award.assertion()
            self.site = try TestSite(of: award)
        }
    }

    let testDescription: String
    let failing: [CheckName: String]
    let change: @Sendable (inout Scene) throws -> Void

    init(
        _ description: String, fails failing: [CheckName: String],
        _ change: @escaping @Sendable (inout Scene) throws -> Void
    ) {
        self.testDescription = description
        self.failing = failing
        self.change = change
    }

    /// What a signature that does not fit is called.
    static let broken = "the signature does not fit: something was changed after it was made, or another key made it"
    static let badValue = "the proof's value is not a signature of 64 bytes in base 58"
}
