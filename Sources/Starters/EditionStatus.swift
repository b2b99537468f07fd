package import CatalogModel

/// The line of an edition's head that says whether it is the latest.
package enum EditionStatus {
    /// The file with `status: earlier` in place of another status; nil where the head has no such line.
    ///
    /// Nothing else is touched, down to spaces and comments of the line.
    package static func earlier(insteadOf status: Edition.Status, in file: [UInt8]) -> [UInt8]? {
        let lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for line in lines.dropFirst() {
            let text = String(decoding: line, as: UTF8.self)
            if text.hasPrefix("---") { return nil }
            guard text.hasPrefix("status:"), let range = text.firstRange(of: status.rawValue) else { continue }
            let changed = text.replacingCharacters(of: range, with: Edition.Status.earlier.rawValue)
            return Array(file[..<line.startIndex]) + Array(changed.utf8) + Array(file[line.endIndex...])
        }
        return nil
    }
}

extension String {
    fileprivate func replacingCharacters(of range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
