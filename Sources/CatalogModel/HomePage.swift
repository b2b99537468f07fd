/// The front page, which leads into one series.
package struct HomePage: Sendable {
    package internal(set) var text: PageText
    package let series: Located<Slug>

    package init(text: PageText, series: Located<Slug>) {
        self.text = text
        self.series = series
    }
}
