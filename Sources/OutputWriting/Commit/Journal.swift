import FileAccess

/// What a commit has decided to do, written before it does anything: from then on it can only go forward.
///
/// One line a step, `verb - path`; each step may find that it was done already.
enum Journal {
    static let list = SealedList(name: "journal", format: "rosette-journal 1 -")
    /// The name of a journal until it is whole; a commit with only this never happened.
    static let pendingName = "journal.next"

    enum Step {
        /// Removes a file that an earlier build wrote, if it is still a file.
        case remove(OutputPath)
        /// Removes a folder, if it is empty, to make room for a file.
        case clear(OutputPath)
        /// Puts a staged file in its place, or a staged folder with all that is in it.
        case move(OutputPath)
        /// Removes a folder that the site made, if it is empty when everything in it has been dealt with.
        case leave(OutputPath)

        var path: OutputPath {
            switch self {
            case .remove(let path), .clear(let path), .leave(let path), .move(let path): path
            }
        }
    }

    /// The step of the reader's current line; nil for the last line and for none that a build would write.
    static func step(from reader: LineReader) -> Step? {
        guard let path = OutputPath(reader.last) else { return nil }
        switch reader.first {
        case "remove": return .remove(path)
        case "clear": return .clear(path)
        case "leave": return .leave(path)
        case "move": return .move(path)
        default: return nil
        }
    }

    static func append(_ step: Step, to writer: LineWriter) throws(SystemError) {
        switch step {
        case .remove(let path): try writer.append("remove", "-", path.text)
        case .clear(let path): try writer.append("clear", "-", path.text)
        case .leave(let path): try writer.append("leave", "-", path.text)
        case .move(let path): try writer.append("move", "-", path.text)
        }
    }
}
