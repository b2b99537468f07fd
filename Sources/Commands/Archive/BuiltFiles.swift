import Foundation

/// The files of a built site by their paths, in an order that is always the same; folders are read one at a time.
struct BuiltFiles: Sequence, IteratorProtocol {
    private let root: String
    /// What is still to be given or to be looked into, the next last.
    private var waiting: [String]

    init(below root: String) {
        self.root = root
        self.waiting = []
        waiting = names(in: "")
    }

    mutating func next() -> String? {
        while let path = waiting.popLast() {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder) else { continue }
            if !isFolder.boolValue { return path }
            waiting += names(in: path + "/")
        }
        return nil
    }

    /// In reverse.
    private func names(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
        return names.sorted(by: >).map { folder + $0 }
    }
}
