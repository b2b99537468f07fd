/// Where the content of a cell stands in its text, without the quotation marks around it.
package struct DelimitedCell: Sendable, Hashable {
    package let range: Range<Int>
    /// Whether `""` in the content stands for one quotation mark.
    package let hasDoubledQuotes: Bool
}
