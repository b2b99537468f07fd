import CatalogModel

extension RecordReader {
    /// More words than this and a notice is no longer read.
    static let noticeLimit = 25

    /// Reads `notice`, which is reported where it is too long for anybody to read.
    mutating func notice(limit: Int = noticeLimit, isRequired: Bool? = nil) -> Located<String>? {
        let notice = text("notice", isRequired: isRequired)
        check(notice: notice, limit: limit)
        return notice
    }

    /// Reports a notice that is too long; a page shows one at most, and it is the one thing a reader must know.
    mutating func check(notice: Located<String>?, limit: Int = noticeLimit) {
        guard let notice else { return }
        let words = notice.value.split(separator: " ").count
        if words > limit { report(.noticeTooLong(words: words, limit: limit), at: notice.range) }
    }
}
