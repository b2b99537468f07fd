/// Writes the table of one edition of the Open Badges 3.0 context.
struct OpenBadgesTerms {
    typealias Term = ContextTable.Term

    private static let vocabulary = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#"
    private static let schema = "https://schema.org/"
    /// With `https`, as the context has it; the namespace of XML Schema itself begins with `http`.
    private static let xsd = "https://www.w3.org/2001/XMLSchema#"

    let edition: ContextTable.OpenBadgesEdition

    private var isFirst: Bool { edition == .v301 }

    var table: ContextTable {
        var terms = [.id, .type] + types + anywhere
        if isFirst { terms.append(Term("xsd", .iri(Self.xsd), isPrefix: true)) }
        return ContextTable(isProtected: !isFirst, terms: terms)
    }

    private var anywhere: [Term] {
        var terms = [
            node("alignment", container: .set), text(schema: "description"), node("endorsement", container: .set),
            image(edition == .v302 ? "Image" : "image"), text(schema: "name"), text("narrative"),
            uri(schema: "url"),
        ]
        if edition == .v303 { terms.append(text(schema: "inLanguage")) }
        switch edition {
        case .v301: terms.append(node("awardedDate", .datatype(Self.xsd + "dateTime")))
        case .v302: break
        // The context has no prefix `xsd`, so this is what the name of the datatype stays.
        case .v303: terms.append(node("awardedDate", .datatype("xsd:dateTime")))
        }
        return terms
    }

    private var types: [Term] {
        [
            node("OpenBadgeCredential"), node("OpenBadgeCredential", called: "AchievementCredential"),
            node("Criteria"), node("EndorsementCredential"),
            type("Achievement", achievement), type("AchievementSubject", achievementSubject),
            type("Address", address),
            Term("Alignment", .iri(Self.schema + "AlignmentObject"), scope: scope(alignment)),
            type("EndorsementSubject", [text("endorsementComment")]),
            type("Evidence", [text(schema: "audience"), text(schema: "genre")]),
            type("GeoCoordinates", [text(schema: "latitude"), text(schema: "longitude")]),
            type("IdentifierEntry", [text("identifier"), text("identifierType")]),
            type("IdentityObject", identityObject),
            type("Image", [text(schema: "caption")]),
            type("Profile", profile),
            type("Related", [text("version")] + language),
            type("Result", result), type("ResultDescription", resultDescription),
            type("RubricCriterionLevel", [text("level"), text("points")]),
        ]
    }

    // MARK: What each type has

    private var achievement: [Term] {
        [
            text("achievementType"), node("alignment", container: .set), node("creator"),
            node("creditsAvailable", .datatype(Self.xsd + "float")), node("Criteria", called: "criteria", .id),
            text("fieldOfStudy"), text("humanCode"), image(scopedImage), node("otherIdentifier", container: .set),
            node("related", container: .set), node("resultDescription", container: .set), text("specialization"),
            text(schema: "keywords", called: "tag", container: .set), text("version"),
        ] + language
    }

    private var achievementSubject: [Term] {
        [
            node(edition == .v303 ? "achievement" : "achievement-0", called: "achievement"),
            node("activityEndDate", .datatype(Self.xsd + "date")),
            node("activityStartDate", .datatype(Self.xsd + "date")),
            node("creditsEarned", .datatype(Self.xsd + "float")), node("identifier", container: .set),
            image(scopedImage), text("licenseNumber"), node("result", container: .set), text("role"),
            node("source", .id), text("term"),
        ]
    }

    private var address: [Term] {
        [
            text(schema: "addressCountry"), text("CountryCode", called: "addressCountryCode"),
            text(schema: "addressLocality"), text(schema: "addressRegion"), node("GeoCoordinates", called: "geo"),
            text(schema: "postOfficeBoxNumber"), text(schema: "postalCode"), text(schema: "streetAddress"),
        ]
    }

    private var alignment: [Term] {
        [
            text("targetCode"), text(schema: "targetDescription"), text(schema: "targetFramework"),
            text(schema: "targetName"), text("targetType"), uri(schema: "targetUrl"),
        ]
    }

    private var identityObject: [Term] {
        [
            node("hashed", .datatype(Self.xsd + "boolean")), text("identityHash"), text("identityType"), text("salt"),
        ]
    }

    private var profile: [Term] {
        [
            text(schema: "additionalName"), node("address", .id), node("dateOfBirth", .datatype(Self.xsd + "date")),
            text(schema: "email"), text(schema: "familyName"), text("familyNamePrefix"), text(schema: "givenName"),
            text(schema: "honorificPrefix"), text(schema: "honorificSuffix"), image(scopedImage),
            node("otherIdentifier", container: .set), node("parentOrg", .id), text("patronymicName"), text("phone"),
            text("official"),
        ]
    }

    private var result: [Term] {
        [
            uri("achievedLevel"), uri("resultDescription"), text("status"), text(schema: "value"),
        ]
    }

    private var resultDescription: [Term] {
        [
            text("allowedValue", container: isFirst ? .set : .list), uri("requiredLevel"), text("requiredValue"),
            text("resultType"), node("rubricCriterionLevel", container: .set), text("valueMax"), text("valueMin"),
        ]
    }

    private var language: [Term] { edition == .v303 ? [text(schema: "inLanguage")] : [] }

    private var scopedImage: String { edition == .v303 ? "image" : "Image" }

    // MARK: How a term is written

    private func node(
        _ name: String, called term: String? = nil, _ coercion: Term.Coercion = .none,
        container: Term.Container = .none
    ) -> Term {
        Term(term ?? name, .iri(Self.vocabulary + name), coercion, container: container)
    }

    private func text(_ name: String, called term: String? = nil, container: Term.Container = .none) -> Term {
        node(name, called: term, plainText, container: container)
    }

    private func text(schema name: String, called term: String? = nil, container: Term.Container = .none) -> Term {
        Term(term ?? name, .iri(Self.schema + name), plainText, container: container)
    }

    private func uri(_ name: String) -> Term { node(name, .datatype(Self.xsd + "anyURI")) }

    private func uri(schema name: String) -> Term {
        Term(name, .iri(Self.schema + name), .datatype(Self.xsd + "anyURI"))
    }

    private func image(_ name: String) -> Term { node(name, called: "image", .id) }

    private var plainText: Term.Coercion { isFirst ? .datatype(Self.xsd + "string") : .none }

    private func type(_ name: String, _ terms: [Term]) -> Term {
        Term(name, .iri(Self.vocabulary + name), scope: scope(terms))
    }

    private func scope(_ terms: [Term]) -> Term.Scope {
        .table(ContextTable(isProtected: !isFirst, terms: (isFirst ? [] : [.id, .type]) + terms))
    }
}
