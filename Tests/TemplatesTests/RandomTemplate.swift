import TestSupport

/// A template that is right for `PageView`, put together at random.
struct RandomTemplate {
    private(set) var text = ""
    let partials = [
        "plain": "{{title}}\n\n  {{site.name}}\n",
        "listed": "<ul>\n  {{#rows}}\n  <li>{{label}}</li>\n  {{/rows}}\n</ul>\n",
        "layout": "({{$head}}none{{/head}}\n{{$main}}\n    {{title}}\n{{/main}}\n)\n",
        "child": "{{<layout}}\n{{$main}}\n  {{$head}}h{{/head}}\n{{/main}}\n{{/layout}}\n",
    ]
    static let strings = ["greeting: Hello {{title}} {{#tags}}{{.}} {{/tags}}", "plain: Hello"]

    init(using generator: inout SeededGenerator) {
        for _ in 0..<Int.random(in: 1...6, using: &generator) { addPiece(depth: 0, using: &generator) }
    }

    private static let leaves = [
        "text ", "\n", "  ", "x\n", "\r\n", "{{title}}", "{{{body}}}", "{{site.name}}", "{{! c }}", "{{>plain}}",
        "  {{>listed}}\n", "{{#notice}}{{notice}}{{.}}{{/notice}}", "{{#tags}}{{.}}{{/tags}}", "{{^aside}}-{{/aside}}",
        "{{#site.owner}}{{name}}{{site.owner.name}}{{/site.owner}}", "{{#has-tags}}t{{/has-tags}}",
        "{{#rubric}}\n{{heading}}\n{{#rubric.note}}{{.}}{{/rubric.note}}{{/rubric}}\n",
    ]

    private static let wrappers = [
        ("{{#rows}}", "{{label}}", "{{/rows}}"), ("{{#has-rows}}\n", "", "  {{/has-rows}}\n"),
        ("{{^rows}}", "", "{{/rows}}"), ("{{#is-latest}}\n", "", "{{/is-latest}}\n"),
        ("{{^is-latest}}", "", "{{/is-latest}}"), ("{{#site}}", "{{name}}", "{{/site}}"),
        ("{{<layout}}{{$main}}\n", "  y\n", "{{/main}}{{/layout}}\n"),
        ("  {{<child}}{{$head}}", "", "{{/head}}{{/child}}"),
    ]

    private mutating func addPiece(depth: Int, using generator: inout SeededGenerator) {
        guard depth < 4, Int.random(in: 0..<3, using: &generator) == 0,
            let wrapper = Self.wrappers.randomElement(using: &generator)
        else {
            text += Self.leaves.randomElement(using: &generator) ?? ""
            return
        }
        text += wrapper.0 + wrapper.1
        for _ in 0..<Int.random(in: 0...3, using: &generator) { addPiece(depth: depth + 1, using: &generator) }
        text += wrapper.2
    }
}
