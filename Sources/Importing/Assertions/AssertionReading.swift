import CatalogModel
import ContentLoading
import Diagnostics
import Issuing
import JSONText
import TableText

/// One reading of assertions against a list of addresses: which of them become rows of a roster.
///
/// <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Assertion>. Nothing is fetched, and nothing
/// that an assertion says is checked with its issuer.
struct AssertionReading {
    let recipients: RecipientList
    let titles: TitleIndex
    let issuers: [String: String]
    let context: RosterContext
    private var documents = BadgeDocuments()
    private(set) var counts = ImportCounts()
    private(set) var rows: [RosterRow] = []
    private(set) var repeatedCount = 0
    private var places: [EarnerIdentity: [(row: Int, path: String)]] = [:]

    init(for recipients: RecipientList, mapping: ImportMapping?, catalog: Catalog, context: RosterContext) {
        self.recipients = recipients
        self.context = context
        titles = TitleIndex(catalog, adding: mapping?.titles ?? [])
        issuers = Dictionary(
            (mapping?.issuers ?? []).map { ($0.text.value, $0.value.value) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func read(_ files: [AssertionFile], log: inout DiagnosticLog) {
        var assertions: [(path: String, object: JSONObject)] = []
        for file in files {
            do throws(AssertionProblem) {
                let value = try file.value()
                if documents.take(value) { continue }
                guard let object = value.object, BadgeDocuments.types(of: object).contains("Assertion") else {
                    throw .notAnAssertion
                }
                assertions.append((file.path, object))
            } catch {
                log.add(error, at: .path(file.path))
            }
        }
        counts.rows = assertions.count
        for (path, object) in assertions {
            do throws(AssertionProblem) {
                try add(object, path: path, log: &log)
            } catch {
                log.add(error, at: .path(path))
            }
        }
    }

    private mutating func add(_ object: JSONObject, path: String, log: inout DiagnosticLog) throws(AssertionProblem) {
        if object["revoked"]?.value.bool == true {
            counts.leaveOut(path, .revoked)
            return
        }
        if let expires = Self.day(object["expires"]?.value), expires < context.today {
            counts.leaveOut(path, .expired)
            return
        }
        guard let recipient = try recipient(object["recipient"]?.value) else {
            counts.leaveOut(path, .noMatch)
            return
        }
        guard let day = Self.day(object["issuedOn"]?.value) else { throw .noIssueDay }
        let badge = documents.badge(object["badge"]?.value)
        let credential = try credential(badge, on: day)
        guard let issuer = issuer(of: badge) else { throw .noIssuer }
        let facts: [(column: RosterColumn, text: String)] = [
            (.email, recipient.address.revealed), (.credential, credential), (.completed, day.description),
            (.firstIssuer, issuer), (.firstIssued, day.description),
        ]
        // Places in a document would show where in it an address stands: the file's name is enough.
        let source = SourceText(path: path, bytes: [], excerpts: .withheld)
        for fact in facts + recipient.cells where InertCell(fact.text).isChanged {
            throw .formula(column: fact.column.rawValue)
        }
        let cells = (facts + recipient.cells).map { RosterCell(column: $0.column, text: $0.text, range: 0..<0) }
        let notes =
            recipient.place.map { place in
                [Diagnostic.Note("the list of addresses says the rest of the row here", at: .range(place))]
            } ?? []
        var reader = RosterRowReader(of: source, hasBothIdentities: false, context: context)
        guard let row = reader.read(RosterRecord(line: 1, cells: cells, notes: notes), log: &log) else { return }
        try keep(row, path: path)
    }

    private mutating func keep(_ row: RosterRow, path: String) throws(AssertionProblem) {
        if let (place, other) = places[row.identity]?.first(where: { rows[$0.row].edition == row.edition }) {
            guard row.saysTheSame(as: rows[place]) else { throw .conflict(other: other) }
            repeatedCount += 1
            return
        }
        places[row.identity, default: []].append((rows.count, path))
        rows.append(row)
    }

    /// Whom the assertion was made for; nil for nobody on the list.
    private func recipient(_ value: JSONValue?) throws(AssertionProblem) -> RecipientList.Recipient? {
        guard let object = value?.object, let identity = object["identity"]?.value.string,
            ["email", "emailAddress", nil].contains(object["type"]?.value.string)
        else { throw .noRecipient }
        let salt = object["salt"]?.value.string ?? ""
        if let hash = IdentityHash(identity, salt: salt) { return recipients.recipient(matching: hash) }
        guard object["hashed"]?.value.bool != true, let address = try? EarnerAddress(identity) else {
            throw .noRecipient
        }
        return recipients.recipient(at: address)
            ?? RecipientList.Recipient(address: address, written: identity, cells: [], place: nil)
    }

    private func credential(_ badge: BadgeDocuments.BadgeClass?, on day: CalendarDate) throws(AssertionProblem)
        -> String
    {
        var isShared = false
        for name in [badge?.id, badge?.name].compactMap(\.self) {
            switch titles.credential(for: name, on: day) {
            case .credential(let text): return text
            case .ambiguous: isShared = true
            case .unknown: continue
            }
        }
        throw isShared ? .sharedBadge : .unknownBadge(isAddress: badge?.name == nil && badge?.id != nil)
    }

    private func issuer(of badge: BadgeDocuments.BadgeClass?) -> String? {
        let (name, id) = documents.issuer(badge?.issuer)
        return id.flatMap { issuers[$0] } ?? name ?? badge?.id.flatMap { issuers[$0] }
    }

    /// The day of a time as it is written, in whatever zone.
    private static func day(_ value: JSONValue?) -> CalendarDate? {
        value?.string.flatMap { CalendarDate(iso: String($0.prefix(10))) }
    }
}
