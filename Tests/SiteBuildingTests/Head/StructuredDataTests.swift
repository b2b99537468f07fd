import Foundation
import JSONText
import TestSupport
import Testing

/// What pages say to search engines in the vocabulary of schema.org.
@Suite struct StructuredDataTests {
    /// The properties that a type may have on schema.org, those that it must have here with a mark.
    ///
    /// <https://schema.org/EducationalOccupationalCredential> and the pages of the other types.
    private static let properties = [
        "BreadcrumbList": ["itemListElement!"], "ItemList": ["itemListElement!"],
        "ListItem": ["position!", "item!", "name"],
        "EducationalOccupationalCredential": [
            "url!", "name!", "description", "credentialCategory!", "version!", "inLanguage!", "competencyRequired",
            "provider", "isPartOf", "citation",
        ],
        "Course": [
            "url!", "name!", "description!", "inLanguage!", "provider", "educationalCredentialAwarded!",
        ],
        "DefinedTerm": ["name", "termCode!", "url"], "CreativeWork": ["name!", "url", "datePublished", "publisher!"],
        "Organization": ["name!", "url"],
    ]

    /// Every object of some JSON, the outer ones first.
    private static func objects(in values: [JSONValue]) -> [JSONObject] {
        var found: [JSONObject] = []
        var waiting = values
        while let value = waiting.popLast() {
            if let object = value.object {
                found.append(object)
                waiting += object.members.map(\.value)
            }
            waiting += value.array ?? []
        }
        return found
    }

    private static func type(of object: JSONObject) -> String { object["@type"]?.value.string ?? "" }

    /// The texts of the properties that some JSON gives, but for names of types and languages.
    private static func texts(in values: [JSONValue]) -> Set<String> {
        let silent: Set = ["@type", "@context", "inLanguage", "termCode", "@id"]
        return objects(in: values).reduce(into: []) { texts, object in
            for member in object.members where !silent.contains(member.name) {
                texts.formUnion((member.value.array ?? [member.value]).compactMap(\.string))
            }
        }
    }

    private static func check(_ things: [JSONValue], of path: String) {
        for object in objects(in: things) {
            let names = Set(object.members.map(\.name)).subtracting(["@type", "@id"])
            let known = properties[type(of: object)] ?? []
            #expect(!known.isEmpty, "\(path): the type '\(type(of: object))'")
            #expect(names.isSubset(of: known.map { $0.replacing("!", with: "") }), "\(path): \(names)")
            // A thing with a type and an id alone is one that another page describes.
            guard object["@id"] == nil || !names.isEmpty else { continue }
            let required = known.filter { $0.hasSuffix("!") }.map { String($0.dropLast()) }
            #expect(names.isSuperset(of: required), "\(path): \(type(of: object)) has only \(names)")
        }
    }

    @Test func keepsToTheVocabularyOnEveryPage() async throws {
        let site = try await DeliveredSite()
        var seen: Set<String> = []
        for path in site.paths(endingIn: ".html") {
            let things = try PageHead(site.text(path)).things
            Self.check(things, of: path)
            seen.formUnion(things.compactMap(\.object).map(Self.type))
        }
        #expect(seen == ["BreadcrumbList", "ItemList", "EducationalOccupationalCredential"])
    }

    @Test func listsTheBreadcrumbsOfEveryIndexedPageThatShowsThem() async throws {
        let site = try await DeliveredSite()
        for path in site.paths(endingIn: ".html") {
            let page = try site.text(path)
            let lists = try PageHead(page).things.compactMap(\.object).filter { Self.type(of: $0) == "BreadcrumbList" }
            // What search engines are not to list, nobody reads it of.
            if page.contains("<meta name=\"robots\" content=\"noindex\">") {
                #expect(lists.isEmpty, "\(path)")
                continue
            }
            let shown = page.firstRange(of: "<nav class=\"breadcrumbs\"").map { page[$0.lowerBound...] }
            guard let shown, let end = shown.firstRange(of: "</nav>") else {
                #expect(lists.isEmpty, "\(path)")
                continue
            }
            let labels = shown[..<end.lowerBound].split(separator: "\n").filter { $0.hasPrefix("<li>") }.map {
                String($0).replacing(#/<[^>]*>/#, with: "").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
            }
            let items = lists.first?["itemListElement"]?.value.array?.compactMap(\.object) ?? []
            #expect(lists.count == 1 && items.compactMap { $0["name"]?.value.string } == labels, "\(path)")
            let last = "https://lfe.example.org/" + path.replacing("index.html", with: "")
            #expect(items.last?["item"]?.value.string == last)
            #expect(items.compactMap { $0["position"]?.value.number?.text } == (1...items.count).map(String.init))
        }
    }

    /// The catalog's plain JSON holds what is sourced and nothing else; `SourcedCatalogTests` holds it to that.
    @Test func saysOfTheCatalogNothingThatItsFilesDoNotSay() async throws {
        let site = try await DeliveredSite()
        let sourced = Self.texts(in: [try JSONValue(parsing: Array(site.text("data/catalog.json").utf8))])
            .union(["https://purl.org/ctdl/terms/MicroCredential"])
        for path in site.paths(endingIn: ".html") {
            let things = try PageHead(site.text(path)).things.filter {
                $0.object.map(Self.type) != "BreadcrumbList"
            }
            #expect(Self.texts(in: things).subtracting(sourced).isEmpty, "\(path)")
        }
    }

    @Test(arguments: ["micro-credentials/index.html", "series/leadership-for-equity/index.html"])
    func listsCoursesWhereMicroCredentialsAreListed(_ path: String) async throws {
        let things = try PageHead(await DeliveredSite().text(path)).things
        let courses = Self.objects(in: things).filter { Self.type(of: $0) == "Course" }
        #expect(courses.count == 5)
        // Nobody is named as the provider who does not say so.
        #expect(courses.allSatisfy { $0["provider"] == nil })
    }

    @Test func keepsOffBadgePages() async throws {
        let site = try await AwardSite([AwardSite.award()])
        let head = try PageHead(site.text(AwardSite.page))
        #expect(try head.things.isEmpty)
        #expect(!head.text.contains("Sample Guide") && !head.text.contains("Pier Office"))
    }

    @Test(arguments: [
        "</script><script>alert(1)</script>", "<!--<script>", "]]> & \\u0026 %3C/script%3E é", "\\u003c/script>",
    ])
    func letsNoTextOutOfItsBlock(_ text: String) async throws {
        let site = try TestSite()
        let file = "content/micro-credentials/listening/2024-05/index.md"
        let written = text.replacing("\\", with: "\\\\")
        try site.write(
            site.text(file).replacing("title: Listening at the Harbor", with: "title: \"\(written)\""), to: file)
        // Badges were signed with the title that was.
        try FileManager.default.removeItem(at: site.url("content/registry"))
        let run = try await site.run()
        try #require(run.status == 0, "\(run.output)")
        for page in ["micro-credentials/listening/2024-05", "series/harbor-lights"] {
            let html = try site.text("public/\(page)/index.html")
            #expect(html.components(separatedBy: "<script").count == 2, "\(page)")
            let names = Self.objects(in: try PageHead(html).things).compactMap { $0["name"]?.value.string }
            #expect(names.contains(text), "\(page)")
        }
    }
}
