import Foundation
import TestSupport

/// A text that people follow, with the folder that they are in and what of it cannot be done here.
struct Guide {
    /// What the folder has in it at the start.
    enum Start {
        case nothing
        /// `content/` and `templates/` of this repository.
        case delivered
        /// What `rosette new site` makes.
        case newSite
    }

    /// From the top of the repository.
    let path: String
    let start: Start
    /// Commands that make the folder what the guide takes for granted.
    var before: [String] = []
    /// First lines of blocks, or commands, that are not run, each with the reason.
    var notRun: [String: String] = [:]
    /// Commands that the guide says are refused.
    var refused: Set<String> = []

    var blocks: [GuideBlock] {
        get throws {
            let file = Workplace.repository.resolvingSymlinksInPath().appending(path: path)
            return GuideBlock.all(in: try String(contentsOf: file, encoding: .utf8))
        }
    }
}
