import Foundation

/// By what a file shows that it was changed, without being read.
struct FileStamp: Sendable, Equatable {
    private let size: UInt64
    private let modified: Date?
    private let number: UInt64

    init(_ attributes: [FileAttributeKey: Any]?) {
        size = attributes?[.size] as? UInt64 ?? 0
        modified = attributes?[.modificationDate] as? Date
        number = (attributes?[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0
    }
}
