import Diagnostics
import JSONText

extension JSONDocument {
    /// Reads the document's members; those that nobody asks for are left alone.
    ///
    /// - Throws: the first mistake, with its place.
    func read<Claims>(_ body: (inout JSONObjectReader) -> Claims?) throws(Objection) -> Claims {
        var faults: [JSONFault] = []
        let claims = JSONObjectReader.read(value, unknown: .ignored, faults: &faults, body)
        if let fault = faults.first {
            throw .shape(fault.problem.message, SourcePosition(of: fault.range, in: bytes))
        }
        // Without a fault there are claims.
        guard let claims else { throw .notABadge }
        return claims
    }
}
