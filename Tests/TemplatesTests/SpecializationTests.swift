import TestSupport
import Testing

@testable import Templates

/// A template that knows part of a view beforehand shows the same as one that is told everything at once.
@Suite struct SpecializationTests {
    /// All fields that views may differ in, and what they may be.
    private func change(_ view: inout OpenView, using generator: inout SeededGenerator) {
        view.id = ["", "a", "<b>"].randomElement(using: &generator) ?? ""
        view.earner = [nil, "", "Ö & co"].randomElement(using: &generator) ?? nil
        view.isValid = Bool.random(using: &generator)
        view.marks = Array(["x", "y", "<z>"].prefix(Int.random(in: 0...3, using: &generator)))
        view.rows = (0..<Int.random(in: 0...2, using: &generator)).map { OpenRow(label: "row \($0)", note: nil) }
        view.hand = Bool.random(using: &generator) ? OpenRow(label: "by hand", note: "n") : nil
        view.page.canonical = ["/a", "/b"].randomElement(using: &generator) ?? ""
    }

    private func known(using generator: inout SeededGenerator) -> OpenView {
        var view = OpenView()
        view.title = ["T", "<T>"].randomElement(using: &generator) ?? ""
        view.note = [nil, "note"].randomElement(using: &generator) ?? nil
        view.outcomes = (0..<Int.random(in: 0...2, using: &generator)).map {
            OpenRow(label: "outcome \($0)", note: $0 == 0 ? nil : "&")
        }
        view.page.title = "page"
        return view
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func showsTheSameAsTheWholeTemplate(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<120 {
            let text = OpenView.template(using: &generator)
            var sample = SampleLibrary(["page.html": text])
            let whole = try #require(sample.compile("page.html", for: OpenView.self), "\(sample.report)\n\(text)")
            var view = known(using: &generator)
            let special = whole.specialized(to: view)
            for _ in 0..<4 {
                change(&view, using: &generator)
                #expect(special.render(view) == whole.render(view), "template: \(text)")
            }
            // What is known is in the bytes, and what is open is not.
            #expect(whole.specialized(to: view).bytes == special.bytes)
        }
    }

    @Test func leavesNothingToDoOfWhatIsKnown() throws {
        var sample = SampleLibrary(["page.html": "{{title}} {{#outcomes}}{{label}}{{/outcomes}}{{page.title}}"])
        var view = OpenView()
        view.outcomes = [OpenRow(label: "a", note: nil), OpenRow(label: "b", note: nil)]
        let special = try #require(sample.compile("page.html", for: OpenView.self)).specialized(to: view)
        #expect(special.program.instructions.count == 1)
    }

    @Test func tellsTemplatesApartByWhatTheyShow() throws {
        var sample = SampleLibrary(["page.html": "{{title}} {{id}}"])
        let whole = try #require(sample.compile("page.html", for: OpenView.self))
        var view = OpenView()
        let first = whole.specialized(to: view).bytes
        view.id = "other"
        #expect(whole.specialized(to: view).bytes == first)
        view.title = "other"
        #expect(whole.specialized(to: view).bytes != first)
    }
}

/// A view with open fields of each kind.
struct OpenView: TemplateView {
    var title = "Title"
    var note: String?
    var outcomes: [OpenRow] = []
    var id = ""
    var earner: String?
    var isValid = false
    var marks: [String] = []
    var rows: [OpenRow] = []
    var hand: OpenRow?
    var page = OpenPage()

    static let viewName = "open"
    static let fields: [ViewField<Self>] = [
        .text("title") { $0.title },
        .optionalText("note") { $0.note },
        .list("outcomes") { $0.outcomes },
        .text("id") { $0.id }.open,
        .optionalText("earner") { $0.earner }.open,
        .flag("is-valid") { $0.isValid }.open,
        .texts("marks") { $0.marks }.open,
        .list("rows") { $0.rows }.open,
        .optionalView("hand") { $0.hand }.open,
        .view("page") { $0.page },
    ]

    /// A right template for it, put together at random.
    static func template(using generator: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...6, using: &generator) { text += piece(depth: 0, using: &generator) }
        return text
    }

    private static let leaves = [
        "text ", "\n", "{{title}}", "{{id}}", "{{page.title}}", "{{page.canonical}}", "{{#note}}({{.}}){{/note}}",
        "{{#earner}}{{earner}}{{.}}{{/earner}}", "{{^earner}}-{{/earner}}", "{{#marks}}{{.}} {{/marks}}",
        "{{#rows}}{{label}}{{#note}}{{.}}{{/note}}{{id}}{{/rows}}", "{{#hand}}{{label}}{{hand.label}}{{/hand}}",
        "{{#outcomes}}{{label}}{{#note}}{{.}}{{/note}}{{id}}{{/outcomes}}", "{{#has-rows}}r{{/has-rows}}",
        "{{#has-outcomes}}o{{/has-outcomes}}", "{{^outcomes}}none{{/outcomes}}", "{{^hand}}no{{/hand}}",
    ]

    private static let wrappers = [
        ("{{#is-valid}}", "{{/is-valid}}"), ("{{^is-valid}}", "{{/is-valid}}"), ("{{#page}}", "{{/page}}"),
        ("{{#outcomes}}", "{{/outcomes}}"), ("{{#rows}}", "{{/rows}}"), ("{{#hand}}", "{{/hand}}"),
        ("{{#note}}", "{{/note}}"), ("{{#has-marks}}", "{{/has-marks}}"), ("{{^rows}}", "{{/rows}}"),
    ]

    private static func piece(depth: Int, using generator: inout SeededGenerator) -> String {
        guard depth < 4, Int.random(in: 0..<3, using: &generator) == 0,
            let wrapper = wrappers.randomElement(using: &generator)
        else { return leaves.randomElement(using: &generator) ?? "" }
        let inner = (0..<Int.random(in: 0...3, using: &generator)).map { _ in piece(depth: depth + 1, using: &generator)
        }
        return wrapper.0 + inner.joined() + wrapper.1
    }
}

struct OpenRow: TemplateView {
    var label: String
    var note: String?

    static let viewName = "open-row"
    static let fields: [ViewField<Self>] = [.text("label") { $0.label }, .optionalText("note") { $0.note }]
}

struct OpenPage: TemplateView {
    var title = ""
    var canonical = ""

    static let viewName = "open-page"
    static let fields: [ViewField<Self>] = [.text("title") { $0.title }, .text("canonical") { $0.canonical }.open]
}
