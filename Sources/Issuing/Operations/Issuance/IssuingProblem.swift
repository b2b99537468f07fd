package import CatalogModel

/// Why a roster cannot be issued, though each of its rows can be read.
///
/// No case holds a cell of the roster.
package enum IssuingProblem: Hashable, Sendable {
    /// A badge that stands says something else; of the columns, these say nothing where the badge says something.
    case differs(AwardID, columns: [RosterColumn], removes: [RosterColumn])
    case againNotInRoster(AwardID)
    case againStands(AwardID)
    case missingPicture(ContentPath, edition: EditionReference)
    case missingIssuer
    case missingSpecimenIssuer
}
