import Foundation

/// A file in which one line is to be another.
struct ChangedFile {
    let path: String
    let bytes: [UInt8]

    func write() throws(NewProblem) {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .unwritable(path)
        }
    }
}
