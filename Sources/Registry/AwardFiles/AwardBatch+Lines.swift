package import Credentials
package import Diagnostics
import JSONText

extension AwardBatch {
    /// The line of one of the batch's awards, without its line end.
    package func line(of award: LocatedAward) -> ArraySlice<UInt8> { text.line(award.lineNumber) }

    /// Where the line of one of the batch's awards begins; diagnostics show none of it.
    package func place(of award: LocatedAward) -> SourceRange { source(ofLine: award.lineNumber).range(0..<0) }

    /// Where the value of a member stands in the line of one of the batch's awards, or else where the line begins.
    ///
    /// It reads the line once more, which only a problem is reason for.
    package func place(of member: String, in award: LocatedAward) -> SourceRange {
        let line = source(ofLine: award.lineNumber)
        return line.range((try? JSONValue(parsing: line.bytes))?.object?[member]?.value.range ?? 0..<0)
    }

    /// The line that takes the place of one of the batch's awards when it is revoked or replaced; nil where it was already.
    package func tombstone(of located: LocatedAward) -> AwardTombstone? {
        let award = located.award
        guard case .valid = award.standing else { return nil }
        return AwardTombstone(
            id: award.id, edition: award.edition, completed: award.completed, issued: award.issued,
            status: award.status, withdrawn: SHA256Text(of: line(of: located)))
    }

    /// The tombstone of one of the batch's awards at another place in a status list; nil where the award stands.
    package func tombstone(of located: LocatedAward, movedTo place: StatusEntry) -> AwardTombstone? {
        let award = located.award
        let line = try? JSONValue(parsing: Array(line(of: located)))
        guard case .withdrawn = award.standing,
            let hash = line?.object?["withdrawn"]?.value.string.flatMap(SHA256Text.init)
        else { return nil }
        return AwardTombstone(
            id: award.id, edition: award.edition, completed: award.completed, issued: award.issued, status: place,
            withdrawn: hash)
    }

    /// One line as a text whose diagnostics give line and column but never what the line says.
    func source(ofLine number: Int) -> SourceText {
        SourceText(
            path: file.path, bytes: Array(text.line(number)), excerpts: .withheld, firstLine: number)
    }
}
