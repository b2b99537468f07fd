import Credentials
import Testing

struct HexadecimalTests {
    @Test func writesTwoLowerCaseDigitsAByte() {
        #expect(Hexadecimal.text(of: [0x00, 0x0F, 0xA0, 0xFF]) == "000fa0ff")
        #expect(Hexadecimal.text(of: [UInt8]()).isEmpty)
        #expect(Hexadecimal.text(of: (0...255).map { UInt8($0) }).utf8.count == 512)
    }
}
