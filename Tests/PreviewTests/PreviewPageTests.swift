import Testing

@testable import Preview

struct PreviewPageTests {
    private static let folder = "http://localhost:8000/.rosette-preview/"
    private static let socket = "ws://localhost:8000/.rosette-preview/socket"

    @Test(arguments: [
        (
            "default-src 'none'; style-src 'self'; img-src 'self'",
            "default-src 'none'; style-src 'self' \(folder); img-src 'self'; script-src \(folder); connect-src \(socket)"
        ),
        (
            "default-src 'self'; script-src 'none'; connect-src 'self' https:",
            "default-src 'self'; script-src \(folder); connect-src 'self' https: \(socket); style-src 'self' \(folder)"
        ),
        ("img-src 'self'", "img-src 'self'"),
    ])
    func letsInNoMoreThanThePreview(_ policy: String, _ expected: String) throws {
        let host = try #require(LocalHost("localhost:8000"))
        #expect(PreviewPolicy(policy).text(at: host) == expected)
        let page = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\"></head><body></head>"
        let served = PreviewPage(Array(page.utf8), of: "1x2-3", at: host)
        let script = "<script type=\"module\" src=\"/.rosette-preview/preview.js?build=1x2-3\"></script>\n"
        #expect(
            String(decoding: served.bytes, as: UTF8.self)
                == "<head><meta http-equiv=\"Content-Security-Policy\" content=\"\(expected)\">\(script)</head><body></head>"
        )
    }

    @Test func takesAPageWithoutAHeadOrAPolicy() throws {
        let host = try #require(LocalHost("localhost"))
        let served = PreviewPage(Array("text".utf8), of: "b", at: host)
        let expected = "text<script type=\"module\" src=\"/.rosette-preview/preview.js?build=b\"></script>\n"
        #expect(String(decoding: served.bytes, as: UTF8.self) == expected)
    }

    @Test func hasEveryFileThatItsScriptsAskFor() throws {
        for name in ["preview.js", "overlay.js", "overlay.css", "page.js", "place.js"] {
            let bytes = try #require(PreviewAssets.file(at: PreviewAssets.folder + name))
            let text = String(decoding: bytes, as: UTF8.self)
            for wanted in text.matches(of: /"\.\/([a-z.]+)"/).map(\.1) where wanted.contains(".") {
                #expect(PreviewAssets.file(at: PreviewAssets.folder + wanted) != nil, "\(name) asks for \(wanted)")
            }
        }
    }
}
