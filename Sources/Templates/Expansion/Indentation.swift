/// How the beginning of each line changes where a template, or the content of a block, is put in place.
struct Indentation {
    /// What each line begins with.
    var bytes: [UInt8] = []
    /// How many blanks each line loses first: those that the content was written with.
    var removed = 0

    /// The beginning of a line that is written with these blanks.
    func applied(to blanks: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = blanks.dropFirst(removed)
        return bytes.isEmpty ? rest : (bytes + rest)[...]
    }
}
