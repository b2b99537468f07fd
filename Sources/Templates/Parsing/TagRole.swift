/// What an opening tag opens, which decides the whitespace rules of its closing tag.
enum TagRole: Sendable {
    case section
    /// A block that a template offers to be replaced.
    case block
    /// A block directly inside a parent tag: it replaces the parent's block of the same name.
    case argument
    case parent
}
