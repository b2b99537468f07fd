import Baking
import JSONText

/// Pictures: what is baked in comes out again, of any picture that can be read.
struct PictureEntry: FuzzEntry {
    let seeds: [[UInt8]]
    let words = [
        "IHDR", "IDAT", "IEND", "iTXt", "tEXt", "zTXt", "openbadges\0\0\0\0\0", "openbadgecredential\0\0\0\0\0", "<svg",
        "</svg>", "<openbadges:assertion", "verify=\"", "xmlns:openbadges=\"http://openbadges.org\"",
        "xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"", "<![CDATA[", "]]>",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]>",
        "&a;", "&#x0;", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<!--", "-->", "/>", "xmlns=\"\"", "\0\0\0\0",
    ]

    init() throws {
        let pictures = SeedFiles.files(below: "Tests/Fixtures/sites/base", ending: [".png", ".svg"], atMost: 30_000)
        let credential = try BakedCredential(#"{"type":"VerifiableCredential"}"#, version: .openBadges3)
        seeds =
            pictures
            + pictures.compactMap { picture -> [UInt8]? in
                try? BadgePicture(picture).baking([credential])
            } + [Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><g a='b'/><!-- c --></svg>".utf8)]
    }

    func run(_ input: [UInt8]) throws {
        guard let picture = try? BadgePicture(input) else { return }
        _ = try? picture.credentials
        let credential = try BakedCredential(
            #"{"type":"VerifiableCredential","a":"]]>\u0000<&"}"#, version: .openBadges3)
        guard let baked = try? picture.baking([credential]) else { return }
        let again: [BakedCredential]
        do {
            again = try BadgePicture(baked).credentials
        } catch {
            throw FuzzFinding("what was baked into a picture cannot be taken out: \(error)")
        }
        // An SVG spells some of the text in another way.
        let isThere = again.contains {
            $0.version == credential.version && Self.meaning(of: $0) == Self.meaning(of: credential)
        }
        try expect(isThere, "what was baked into a picture comes out as something else")
        let twice = try BadgePicture(baked).baking([credential])
        try expect(twice == baked, "baking the same again changes the picture")
        guard case .png(let image) = picture else { return }
        let blank = try BlankPNG(image).baking([credential])
        let taken = try BadgePicture(blank).credentials
        try expect(taken == [credential], "a blank picture has another badge")
    }

    private static func meaning(of credential: BakedCredential) -> JSONOutput? {
        (try? JSONValue(parsing: Array(credential.text.utf8))).map { JSONOutput($0) }
    }
}
