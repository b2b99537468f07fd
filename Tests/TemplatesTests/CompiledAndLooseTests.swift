import Templates
import TestSupport
import Testing

/// The compiled program and the loose rendering of the specification must agree wherever both apply.
@Suite struct CompiledAndLooseTests {
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func renderTheSame(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for round in 0..<150 {
            let sample = RandomTemplate(using: &generator)
            let view = round.isMultiple(of: 2) ? PageView() : full
            let compiled = try render(sample.text, view, partials: sample.partials, as: "main")
            let loose = try renderLoosely(sample.text, value(of: view), partials: sample.partials)
            #expect(compiled == loose, "template: \(sample.text)")
        }
    }

    private var full: PageView {
        var view = PageView(notice: "N", aside: TrustedMarkup(alreadySafe: Array("<i>".utf8)), isLatest: true)
        view.rows = [RowView(label: "a\nb", rows: [RowView(label: "c")]), RowView(label: "<")]
        view.tags = ["x", "y"]
        view.site.owner = OwnerView()
        view.rubric = RubricView(note: "note")
        return view
    }

    private func value(of view: PageView) -> UncheckedValue {
        let rubric = view.rubric.map {
            UncheckedValue.object(["heading": .text($0.heading), "note": optional($0.note)])
        }
        let owner = view.site.owner.map { UncheckedValue.object(["name": .text($0.name)]) }
        return .object([
            "title": .text(view.title), "notice": optional(view.notice), "body": markup(view.body),
            "aside": view.aside.map(markup) ?? .null, "is-latest": .flag(view.isLatest),
            "rows": .list(view.rows.map(value)), "has-rows": .flag(!view.rows.isEmpty),
            "tags": .list(view.tags.map { .text($0) }), "has-tags": .flag(!view.tags.isEmpty),
            "site": .object(["name": .text(view.site.name), "owner": owner ?? .null]), "rubric": rubric ?? .null,
        ])
    }

    private func value(of row: RowView) -> UncheckedValue {
        .object([
            "label": .text(row.label), "link": optional(row.link), "rows": .list(row.rows.map(value)),
            "has-rows": .flag(!row.rows.isEmpty),
        ])
    }

    private func optional(_ text: String?) -> UncheckedValue { text.map { .text($0) } ?? .null }

    private func markup(_ markup: TrustedMarkup) -> UncheckedValue {
        .text(String(decoding: markup.bytes, as: UTF8.self))
    }
}
