import CatalogModel

extension RecordReader {
    /// More words than this and a notice is no longer read.
    private static let noticeLimit = 25

    /// Reports a notice that is too long; a page shows one at most, and it is the one thing a reader must know.
    mutating func check(notice: Located<String>?) {
        guard let notice else { return }
        let words = notice.value.split(separator: " ").count
        if words > Self.noticeLimit {
            report(.noticeTooLong(words: words, limit: Self.noticeLimit), at: notice.range)
        }
    }
}
