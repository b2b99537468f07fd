import Registry
import TestSupport
import Testing

struct SubjectIDTests {
    @Test(arguments: [
        "urn:uuid:00000000-0000-0000-0000-000000000000", "urn:uuid:0123abcd-4567-89ef-fedc-ba9876543210",
        "urn:uuid:ffffffff-ffff-ffff-ffff-ffffffffffff",
    ])
    func isWrittenAsItWasRead(_ text: String) throws {
        #expect(try #require(SubjectID(text)).description == text)
    }

    @Test func takesItsBitsAsTheyAre() {
        let subject = SubjectID(high: 0x0123_ABCD_4567_89EF, low: 0x00DC_BA98_7654_3210)
        #expect(subject.description == "urn:uuid:0123abcd-4567-89ef-00dc-ba9876543210")
        #expect(SubjectID(subject.description) == subject)
    }
}
