import CatalogModel
package import JSONText

extension Verification {
    /// The answer for programs.
    ///
    /// - Parameter source: where the badge came from, as the caller named it.
    /// - Returns: an object such as this one; what is not known is left out.
    ///
    /// ```json
    /// {"source": "badge.png", "verdict": "valid", "standard": "Open Badges 3.0", "asOf": "2026-11-22T12:00:00Z",
    ///  "badge": {"id": "…", "title": "…", "issuer": "…", "issuerName": "…", "completed": "…", "issued": "…"},
    ///  "checks": [{"name": "format", "outcome": "passed", "reason": "…"}, …], "restsOn": ["…"]}
    /// ```
    package func document(source: String) -> JSONOutput {
        .object(omittingNil: [
            "source": .string(source), "verdict": .string(verdict.rawValue),
            "standard": standard.map { .string($0.rawValue) }, "asOf": .string(asOf.description),
            "badge": facts.document,
            "checks": .array(
                checks.map { check in
                    [
                        "name": .string(check.name.rawValue), "outcome": .string(check.result.outcome.rawValue),
                        "reason": .string(check.result.reason),
                    ]
                }),
            "restsOn": .strings(basis.map(\.words)),
        ])
    }
}

extension BadgeFacts {
    fileprivate var document: JSONOutput? {
        let members: [(String, String?)] = [
            ("id", id), ("title", title), ("issuer", issuer), ("issuerName", issuerName), ("completed", completed),
            ("issued", issued), ("expires", expires), ("publicName", publicName),
        ]
        let known = members.compactMap { name, value in value.map { JSONOutput.Member(name, .string($0)) } }
        return known.isEmpty ? nil : .object(known)
    }
}
