package import Markdown

/// One thing an earner has shown, in the edition's words.
package struct Outcome: Sendable {
    /// From 1; the outcome's permanent anchor is `outcome-<number>`.
    package let number: Int
    package let item: MarkdownElement
    package let plainText: String

    package init(number: Int, item: MarkdownElement, plainText: String) {
        self.number = number
        self.item = item
        self.plainText = plainText
    }

    package var anchor: String { Self.anchor(number) }

    /// The place of an outcome on its edition's page.
    package static func anchor(_ number: Int) -> String { "outcome-\(number)" }
}
