import Markdown
import Testing

struct FigureRenderingTests {
    private func html(_ text: String) -> String {
        HTMLRenderer(options: .init(), links: .asWritten).html(of: parsed(text)).text
    }

    @Test func makesAListWithACaptionAFigure() {
        #expect(
            html("1. **a** b\n2. c\n\n: d [e](f)\n\ng") == """
                <figure>
                <ol>
                <li><strong>a</strong> b</li>
                <li>c</li>
                </ol>
                <figcaption>d <a href="f">e</a></figcaption>
                </figure>
                <p>g</p>

                """)
    }

    @Test func makesATableWithACaptionAFigure() {
        #expect(
            html("| a |\n|---|\n| b |\n\n: c") == """
                <figure>
                <table>
                <thead>
                <tr>
                <th scope="col">a</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>b</td>
                </tr>
                </tbody>
                </table>
                <figcaption>c</figcaption>
                </figure>

                """)
    }

    @Test func closesAFigureWithinAFigureFirst() {
        let text = "- a\n\n  1. b\n\n  : c\n\n- d\n\n: e"
        #expect(
            html(text) == """
                <figure>
                <ul>
                <li>
                <p>a</p>
                <figure>
                <ol>
                <li>b</li>
                </ol>
                <figcaption>c</figcaption>
                </figure>
                </li>
                <li>
                <p>d</p>
                </li>
                </ul>
                <figcaption>e</figcaption>
                </figure>

                """)
    }

    @Test(arguments: [
        // Not right after a list or table.
        (": a", "<p>: a</p>\n"),
        ("- a\n\nb\n\n: c", "<ul>\n<li>a</li>\n</ul>\n<p>b</p>\n<p>: c</p>\n"),
        ("> a\n\n: b", "<blockquote>\n<p>a</p>\n</blockquote>\n<p>: b</p>\n"),
        // Without a space, or with the colon in other words.
        ("- a\n\n:b", "<ul>\n<li>a</li>\n</ul>\n<p>:b</p>\n"),
        ("- a\n\n*: b*", "<ul>\n<li>a</li>\n</ul>\n<p><em>: b</em></p>\n"),
        // A second caption.
        ("- a\n\n: b\n\n: c", "<figure>\n<ul>\n<li>a</li>\n</ul>\n<figcaption>b</figcaption>\n</figure>\n<p>: c</p>\n"),
    ])
    func leavesOtherColonsAsTheyStand(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test func writesAListByItselfWithoutItsCaption() throws {
        let list = try #require(parsed("- a\n\n: b").body.lists.first)
        let renderer = HTMLRenderer(options: .init(), links: .asWritten)
        #expect(renderer.html(of: list.part).text == "<ul>\n<li>a</li>\n</ul>\n")
    }
}
