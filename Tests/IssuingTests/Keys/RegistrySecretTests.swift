import Credentials
import Issuing
import TestSupport
import Testing

struct RegistrySecretTests {
    /// Python: `hmac.new(bytes(range(32)), b"rosette-registry-secret-v1", "sha256").hexdigest()`.
    @Test func publishesACodeOfAFixedText() throws {
        #expect(
            try KeySample.secret().checkValue.text
                == "sha256$4fababb4cd3ded26cd89b95388c24a50f770241c0ad2e3155b2b62ab6f65bfbc")
    }

    @Test func hasAnotherCheckValueThanAnySecret() throws {
        let values = try (0..<20).map { try KeySample.generated(seed: $0).secret.checkValue }
        #expect(Set(values).count == 20)
        #expect(try KeySample.generated(seed: 3).secret.checkValue == values[3])
    }

    /// What stands in one field must never be read as another.
    @Test func tellsApartFieldsThatReadTheSame() throws {
        let secret = try KeySample.secret()
        let codes = [
            secret.authenticationCode("award", "ab", "c"), secret.authenticationCode("award", "a", "bc"),
            secret.authenticationCode("award", "abc"), secret.authenticationCode("award", "abc", ""),
            secret.authenticationCode("awardabc"), secret.authenticationCode("award", "c", "ab"),
            secret.authenticationCode(), secret.authenticationCode(""),
            secret.authenticationCode("\u{0}\u{0}\u{0}\u{0}"),
        ]
        #expect(Set(codes.map(\.first)).count == codes.count)
    }
}
