import Markdown
import Testing

struct HTMLRendererTests {
    private func html(_ text: String, _ options: HTMLRenderer.Options = .init()) -> String {
        HTMLRenderer(options: options, links: .asWritten).html(of: parsed(text)).text
    }

    @Test(arguments: [
        ("a *b* **c** ~~d~~ `e<f>`", "<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e&lt;f&gt;</code></p>\n"),
        ("a\nb  \nc\\\nd", "<p>a\nb<br>\nc<br>\nd</p>\n"),
        ("a < b & c > \"d\" 'e' &lt;script&gt;", "<p>a &lt; b &amp; c &gt; \"d\" 'e' &lt;script&gt;</p>\n"),
        ("# a\n\nb\n===\n\n###### c", "<h1>a</h1>\n<h1>b</h1>\n<h6>c</h6>\n"),
        ("> a\n>\n> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"),
        ("***", "<hr>\n"),
        ("``` swift 6\na < b\n\n  c\n```", "<pre><code class=\"language-swift\">a &lt; b\n\n  c\n</code></pre>\n"),
        ("    a\n", "<pre><code>a\n</code></pre>\n"),
        ("```\n```", "<pre><code></code></pre>\n"),
        ("a <b>c</b>\n\n<script>alert(1)</script>", "<p>a c</p>\n"),
        ("a&#1;b\u{7F}&#x85;c", "<p>a\u{FFFD}b\u{FFFD}\u{FFFD}c</p>\n"),
    ])
    func writesTextAndBlocks(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test(arguments: [
        ("- a\n- b\n  - c\n", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
        ("3. a\n\n4. b", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"),
        ("1) a", "<ol>\n<li>a</li>\n</ol>\n"),
        ("-\n- > a", "<ul>\n<li></li>\n<li>\n<blockquote>\n<p>a</p>\n</blockquote>\n</li>\n</ul>\n"),
        (
            "- [x] a *b*\n- [ ] c\n- d",
            """
            <ul class="task-list">
            <li class="task-item"><label><input type="checkbox" disabled checked> a <em>b</em></label></li>
            <li class="task-item"><label><input type="checkbox" disabled> c</label></li>
            <li>d</li>
            </ul>

            """
        ),
        (
            "- [ ] a\n\n  b",
            """
            <ul class="task-list">
            <li class="task-item">
            <p><label><input type="checkbox" disabled> a</label></p>
            <p>b</p>
            </li>
            </ul>

            """
        ),
    ])
    func writesLists(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test func writesTables() {
        let text = "| a | b | |d|\n|:--|:-:|--:|---|\n| *e* | f | g | h |\n| i |"
        #expect(
            html(text) == """
                <table>
                <thead>
                <tr>
                <th scope="col" class="left">a</th>
                <th scope="col" class="center">b</th>
                <td class="right"></td>
                <th scope="col">d</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="left"><em>e</em></td>
                <td class="center">f</td>
                <td class="right">g</td>
                <td>h</td>
                </tr>
                <tr>
                <td class="left">i</td>
                <td class="center"></td>
                <td class="right"></td>
                <td></td>
                </tr>
                </tbody>
                </table>

                """)
    }

    @Test func wrapsTablesAndMarksRowHeadersOnDemand() {
        let options = HTMLRenderer.Options(wrapsTables: true, hasRowHeaders: true)
        #expect(
            html("|a|b|\n|-|-|\n|c|d|\n||e|", options) == """
                <div class="table-scroll">
                <table>
                <thead>
                <tr>
                <th scope="col">a</th>
                <th scope="col">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">c</th>
                <td>d</td>
                </tr>
                <tr>
                <td></td>
                <td>e</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
        let headerOnly = "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n</table>\n"
        #expect(html("|a|\n|-|") == headerOnly)
    }

    @Test func givesHeadingsTheirAnchorsAndShiftsLevels() {
        let document = parsed("# A b\n\n## A b\n\n###### Ü\n")
        let renderer = HTMLRenderer(
            options: .init(headingShift: 1), anchors: HeadingAnchors(of: document), links: .asWritten)
        #expect(
            renderer.html(of: document).text
                == "<h2 id=\"a-b\">A b</h2>\n<h3 id=\"a-b-2\">A b</h3>\n<h6 id=\"u\">Ü</h6>\n")
    }

    @Test(arguments: [
        ("[a](b.md \"c \\\"d\\\"\")", "<p><a href=\"b.md\" title=\"c &quot;d&quot;\">a</a></p>\n"),
        ("[a](<b c.md>)", "<p><a href=\"b%20c.md\">a</a></p>\n"),
        ("[a](b%20c?d=e&f='g'#é)", "<p><a href=\"b%20c?d=e&amp;f=&#39;g&#39;#%C3%A9\">a</a></p>\n"),
        ("[a](<b\"onclick=\"alert(1)>)", "<p><a href=\"b%22onclick=%22alert(1)\">a</a></p>\n"),
        ("[a]()", "<p><a href=\"\">a</a></p>\n"),
        ("www.x.org/a_b", "<p><a href=\"http://www.x.org/a_b\">www.x.org/a_b</a></p>\n"),
        ("<me@x.org>", "<p><a href=\"mailto:me@x.org\">me@x.org</a></p>\n"),
        ("![a *b*\n\"c\"](d.png)", "<p><img src=\"d.png\" alt=\"a b &quot;c&quot;\"></p>\n"),
        ("![](d.png 'e')", "<p><img src=\"d.png\" alt=\"\" title=\"e\"></p>\n"),
        ("[![a](b.png)](c)", "<p><a href=\"c\"><img src=\"b.png\" alt=\"a\"></a></p>\n"),
    ])
    func writesLinksAndImages(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test func asksThePublisherByNodeAndDestination() throws {
        let document = parsed("[a](a.md) [b](b.md) ![c](c.png) ![d](d.png)")
        let link = try #require(document.body.links.first)
        let publisher = LinkPublisher(
            link: { node, destination in
                node == link.index
                    ? PublishedLink(href: "/x/" + destination, className: "source", rel: "nofollow") : nil
            },
            image: { _, destination in
                destination == "c.png"
                    ? PublishedImage(src: "/c.1.png", className: "wide", width: 640, height: 480) : nil
            })
        #expect(
            HTMLRenderer(links: publisher).html(of: document).text == """
                <p><a href="/x/a.md" class="source" rel="nofollow">a</a> b \
                <img src="/c.1.png" alt="c" class="wide" width="640" height="480"> d</p>

                """)
    }

    @Test func rendersAPartAlone() throws {
        let document = parsed("a[^n]\n\n- b *c*\n- d\n\n[^n]: e")
        let item = try #require(document.body.lists.first?.items.first)
        let renderer = HTMLRenderer(links: .asWritten)
        #expect(renderer.html(of: item.children).text == "b <em>c</em>")
        #expect(renderer.html(of: document.body).text == "<p>a</p>\n<ul>\n<li>b <em>c</em></li>\n<li>d</li>\n</ul>\n")
    }
}
