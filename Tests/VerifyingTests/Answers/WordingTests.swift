import Credentials
import Testing
import Verifying

/// The words of reasons that a test of the whole verifier does not bring about.
struct WordingTests {
    @Test(arguments: [
        (CheckResult.failed(.wrongPurpose(nil)), "the proof does not say that it is made for 'assertionMethod'"),
        (.failed(.withoutMethod), "the proof does not name its key"),
        (
            .failed(.otherSigner("did:web:a.example.org", claimedName: nil)),
            "signed by did:web:a.example.org, not this issuer"
        ),
        (
            .failed(.otherHost("https://a.example.org/i", claimedName: nil)),
            "hosted for https://a.example.org/i, not this issuer"
        ),
        (.failed(.revoked(listDate: nil)), "revoked, says the issuer's list"),
        (
            .failed(.hiddenName("a\u{202E}b\n")),
            "the member 'a\u{FFFD}b\u{FFFD}' is written in a way that hides it from other programs"
        ),
        (
            .failed(.controlCharacter("identityHash")),
            "'identityHash' holds a control character, which programs sign in different ways"
        ),
        (
            .failed(.otherDocument([String(repeating: "x", count: 300)])),
            "it is JSON of the type '\(String(repeating: "x", count: 200))…', not a badge"
        ),
        (.notChecked(.statusList(.undecodable(.tooLarge))), "its status list does not hold: the list is too large"),
        (
            .notChecked(.statusList(.undecodable(.tooShort(8)))),
            "its status list does not hold: the list has only 8 places"
        ),
        (
            .notChecked(.statusList(.notChecked(.otherSuites(["ecdsa-sd-2023", "bbs-2023"])))),
            "its status list was not checked: it is signed with 'ecdsa-sd-2023, bbs-2023', and this program reads "
                + "'eddsa-rdfc-2022'"
        ),
        (
            .notChecked(.document(.achievement, at: "https://a.example.org/a", .tooMany(limit: 8))),
            "the published achievement could not be read: the badge names more than 8 documents"
        ),
        (
            .notChecked(.document(.profile, at: "https://a.example.org/i", .withoutID)),
            "the issuer's profile could not be read: https://a.example.org/i has no 'id'"
        ),
    ])
    func saysWhy(_ result: CheckResult, _ reason: String) {
        #expect(result.reason == reason)
    }

    @Test(arguments: [
        (FetchFailure.refusedAddress, "'https://a.example.org/x' is not an https address"),
        (.heldElsewhere("'public' holds nothing"), "https://a.example.org/x is not at hand: 'public' holds nothing"),
        (.noSource, "https://a.example.org/x is not at hand, and nothing may be fetched"),
        (.notFound("public/x"), "there is no public/x"), (.gone, "https://a.example.org/x is gone"),
        (.status(500), "https://a.example.org/x answers with status 500"),
        (.tooLarge(limit: 8 << 20), "https://a.example.org/x is larger than 8 MB"),
        (.timedOut(seconds: 20), "https://a.example.org/x did not answer within 20 seconds"),
        (.hostNotFound, "the host of https://a.example.org/x is not known"),
        (.noConnection, "there is no connection to https://a.example.org/x"),
        (.insecure, "there is no safe connection to https://a.example.org/x"),
        (.tooManyRedirects, "https://a.example.org/x leads from one address to the next without end"),
        (.refusedRedirect(nil), "https://a.example.org/x leads to an address that is not an https address"),
        (
            .refusedRedirect("http://b.example.org/"),
            "https://a.example.org/x leads to 'http://b.example.org/', which is not an https address"
        ),
        (
            .missingProgram("curl"),
            "the program 'curl' is not installed, and https://a.example.org/x cannot be fetched without it"
        ),
        (.programFailed("curl", status: 2), "'curl' could not fetch https://a.example.org/x and ended with status 2"),
    ])
    func saysWhyThereIsNoDocument(_ failure: FetchFailure, _ words: String) {
        #expect(failure.words(at: "https://a.example.org/x") == words)
    }
}
