import Baking
import Foundation
import TestSupport
import Testing

/// What browsers run or load when an SVG is opened by itself is found, however it is spelled.
struct SVGActiveContentTests {
    private static let svg = #"xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink""#

    private func found(in text: String) throws -> String? {
        try SVGActiveContent(in: Array(text.utf8))?.name
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "script"), ("<x:script xmlns:x='http://www.w3.org/2000/svg'/>", "x:script"),
        ("<g><SCRIPT/></g>", "SCRIPT"), ("<foreignObject/>", "foreignObject"),
        ("<h:iframe xmlns:h='http://www.w3.org/1999/xhtml'/>", "h:iframe"), ("<g onload='alert(1)'/>", "onload"),
        ("<g ONLOAD=''/>", "ONLOAD"), ("<a href='javascript:alert(1)'/>", "href"),
        ("<a xlink:href=' java&#10;script:alert(1)'/>", "xlink:href"), ("<a href='data:text/html,x'/>", "href"),
        ("<use href='https://a.example/b.svg#c'/>", "href"), ("<use href='data:image/svg+xml,x#c'/>", "href"),
        ("<image href='https://a.example/b.png'/>", "href"), ("<image href='data:image/svg+xml;base64,x'/>", "href"),
        ("<set attributeName='onclick' to='alert(1)'/>", "attributeName"),
        ("<animate attributeName='xlink:href' values='javascript:alert(1)'/>", "attributeName"),
        ("<animate values='a;javascript:alert(1)'/>", "values"),
        ("<g style='fill: url(https://a.example/)'/>", "style"),
        ("<g fill='url(\"//a.example/\")'/>", "fill"), ("<g style='fill: u\\72l(x)'/>", "style"),
        ("<style>@import 'https://a.example/';</style>", "url"), ("<style>&#64;import 'x';</style>", "url"),
        ("<style><![CDATA[a{fill:url(x)}]]></style>", "url"),
        ("<style>a&gt;b{} <!-- --> a{fill:url(x)}</style>", "url"),
        ("<g>&own;</g>", "&"), ("<g id='&own;'/>", "id"), ("<g/><?xml-stylesheet href='x'?>", "<?"),
    ])
    func isFound(_ content: String, name: String) throws {
        #expect(try found(in: "<svg \(Self.svg)>\(content)</svg>") == name)
    }

    @Test(arguments: [
        "<!DOCTYPE svg [<!ENTITY s '<script>alert(1)</script>'>]>", "<!DOCTYPE svg SYSTEM \"a>b\" [<!ENTITY s ''>]>",
        "<!DOCTYPE svg SYSTEM 'a<b>' [<!ENTITY s ''>]>",
    ])
    func isSeenInDeclarations(_ type: String) throws {
        #expect(try found(in: "\(type)<svg \(Self.svg)/>") == "<!")
    }

    @Test(arguments: [
        "<g fill='url(#a)' style='fill:url(\"#b\")'/>", "<a href='https://a.example/?b=c'><use xlink:href='#d'/></a>",
        "<image href='data:image/png;base64,AAAA'/>", "<title>A script, and an onload</title>", "<!-- <script/> -->",
        "<desc>1 &lt; 2 &amp; &#x33; &gt; 2</desc>", "<style>g{fill:#123}</style>",
        "<animate attributeName='r' values='1;2' to='3'/>",
    ])
    func isNotSeenInPictures(_ content: String) throws {
        #expect(
            try found(in: "<?xml version='1.0'?><!DOCTYPE svg PUBLIC 'a' 'b'><svg \(Self.svg)>\(content)</svg>") == nil)
    }

    @Test(arguments: ["<html xmlns='http://www.w3.org/1999/xhtml'/>", "<svg><script></svg>", "", "alert(1)"])
    func refusesWhatIsNoDrawing(_ text: String) {
        #expect(throws: SVGFault.self) { try found(in: text) }
    }

    @Test func isNotSeenInTheDrawingsOfTheProject() throws {
        let folders = ["content", "templates", "starter", "Tests/Fixtures/sites"]
        var count = 0
        for folder in folders {
            let root = Workplace.repository.appending(path: folder)
            for case let file as URL in FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
                ?? FileManager.DirectoryEnumerator() where file.pathExtension == "svg"
            {
                #expect(try SVGActiveContent(in: [UInt8](Data(contentsOf: file))) == nil, "\(file.path)")
                count += 1
            }
        }
        #expect(count > 20)
    }
}
