/// Where a problem is met.
package enum ExplanationGroup: CaseIterable, Sendable {
    case files
    case frontMatter
    case structure
    case references
    case translations
    case design
    case publishing
    case check
    case registry
    case issuing
    case rosters
    case imports
    case badges
    case preview

    package var title: String {
        switch self {
        case .files: "Files and folders"
        case .frontMatter: "Keys and values"
        case .structure: "The structure of a text"
        case .references: "Links and references"
        case .translations: "Translations"
        case .design: "Templates, words and scripts"
        case .publishing: "Publishing"
        case .check: "Found by rosette check"
        case .registry: "The registry of badges"
        case .issuing: "Keys, issuing and withdrawing"
        case .rosters: "Rosters and tables"
        case .imports: "Imports"
        case .badges: "Badge files and pictures"
        case .preview: "The preview"
        }
    }

    package var explanations: [Explanation] {
        switch self {
        case .files: Explanation.files
        case .frontMatter: Explanation.frontMatter
        case .structure: Explanation.structure
        case .references: Explanation.references
        case .translations: Explanation.translations
        case .design: Explanation.design
        case .publishing: Explanation.publishing
        case .check: Explanation.check
        case .registry: Explanation.registry
        case .issuing: Explanation.issuing
        case .rosters: Explanation.rosters
        case .imports: Explanation.imports
        case .badges: Explanation.badges
        case .preview: Explanation.preview
        }
    }
}
