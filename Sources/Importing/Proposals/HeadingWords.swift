import ContentLoading
import Foundation

/// Which field a heading most likely names, by the words that programs use in English and Spanish.
enum HeadingWords {
    /// From the most certain to the least, for each field.
    private static let headings: [(ImportField, [String])] = [
        (
            .email,
            [
                "email", "email address", "e mail", "e mail address", "recipient email", "learner email",
                "student email", "user email", "earner email", "mail", "correo electronico", "correo", "email id",
            ]
        ),
        (
            .earner,
            [
                "user id", "student id", "learner id", "employee id", "sis user id", "sis id", "earner id", "person id",
                "member id", "id number", "username", "login id", "id", "numero de identificacion", "usuario",
            ]
        ),
        (
            .credential,
            [
                "micro credential", "microcredential", "credential", "credential name", "badge", "badge name",
                "badge title", "badge template name", "course", "course name", "course title", "activity", "title",
                "program", "microcredencial", "insignia", "curso", "nombre del curso", "titulo",
            ]
        ),
        (
            .completed,
            [
                "completed", "completed on", "date completed", "completion date", "completed at", "completed date",
                "time completed", "course complete", "finished", "finished on", "finish date", "date finished",
                "end date",
                "passed on", "date passed", "date earned", "earned on", "award date", "awarded on",
                "issued on", "issue date", "issued at", "date issued", "date", "fecha de finalizacion",
                "fecha de termino", "finalizado", "completado", "fecha",
            ]
        ),
        (
            .status,
            [
                "status", "completion status", "state", "result", "outcome", "decision", "submission status", "estado",
                "resultado",
            ]
        ),
        (
            .consent,
            [
                "consent", "public consent", "consent to publish", "may we show your name", "show my name",
                "consentimiento",
            ]
        ),
        (.provider, ["provider", "offered by", "proveedor"]),
        (.credit, ["credit", "credit elected", "credit option", "credito"]),
        (.identity, ["identity"]),
    ]

    /// Names in one column, or in two that are joined in this order.
    private static let names: [[[String]]] = [
        [["name", "full name", "display name", "recipient name", "learner name", "student name", "nombre completo"]],
        [
            ["first name", "given name", "firstname", "forename", "nombre", "nombres"],
            ["last name", "surname", "family name", "lastname", "apellido", "apellidos"],
        ],
        [["learner", "student", "recipient", "participant", "earner"]],
    ]

    /// The columns that a row of headings suggests for each field.
    static func fields(in headings: [Heading]) -> [ImportField: [Int]] {
        let words = headings.map(simplified)
        var fields: [ImportField: [Int]] = [:]
        for (field, known) in Self.headings {
            guard let index = known.lazy.compactMap({ words.firstIndex(of: $0) }).first else { continue }
            fields[field] = [index]
        }
        for parts in names {
            let indices = parts.compactMap { part in part.lazy.compactMap { words.firstIndex(of: $0) }.first }
            guard indices.count == parts.count else { continue }
            fields[.name] = indices
            break
        }
        return fields
    }

    private static func simplified(_ heading: Heading) -> String {
        let plain = heading.text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        return plain.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
