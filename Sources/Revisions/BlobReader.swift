/// Reads what `git cat-file --batch` answers: for each object a line `<object> blob <size>`, its bytes and a line end.
enum BlobReader {
    /// - Returns: nil where the answer breaks the form, as where an object is missing.
    static func blobs(in answer: [UInt8]) -> [[UInt8]]? {
        var blobs: [[UInt8]] = []
        var offset = 0
        while offset < answer.count {
            guard let end = answer[offset...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            let facts = answer[offset..<end].split(separator: UInt8(ascii: " "))
            guard facts.count == 3, facts[1].elementsEqual("blob".utf8),
                let size = Int(String(decoding: facts[2], as: UTF8.self)), size >= 0, size < answer.count - end - 1
            else { return nil }
            blobs.append(Array(answer[(end + 1)..<(end + 1 + size)]))
            offset = end + 1 + size + 1
        }
        return blobs
    }
}
