import Diagnostics

/// What can be wrong with the templates and the strings of the interface.
enum TemplateProblem: Problem {
    case notUTF8
    /// - Parameter ending: the closing delimiter that is missing.
    case unclosedTag(ending: String)
    case emptyTag
    case invalidName(String)
    case badDelimiters
    case ignoredInParent(name: String)
    case unclosedSection(role: TagRole, name: String)
    case unmatchedClose(name: String, open: String?)
    case unknownVariable(name: String, known: [String])
    case unknownSection(name: String, known: [String])
    case unknownPartial(name: String, isParent: Bool, known: [String])
    case unknownBlock(name: String, parent: String, known: [String])
    case wrongTag(WrongTag)
    case recursivePartial(name: String)
    case missingTemplate(name: String, known: [String])
    case missingString(key: String, path: String, known: [String])
}
