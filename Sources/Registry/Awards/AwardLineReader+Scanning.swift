import CatalogModel
import Credentials

extension AwardLineReader {
    /// The award of a line that is spelt as `AwardLine.bytes` spells one, several times as fast as through JSON.
    ///
    /// - Returns: nil for a tombstone and for whatever else is anything but usual; `read` then says what it is.
    mutating func scan(_ bytes: Span<UInt8>) -> AwardLine? {
        var line = AwardLineScanner()
        guard line.pass(#"{"id":""#, bytes), let id = line.text(bytes, AwardID.init(ascii:)),
            line.pass(#","edition":""#, bytes), let edition = line.text(bytes).flatMap({ recentEdition(of: $0) }),
            line.pass(#","subject":""#, bytes), let subject = line.text(bytes, SubjectID.init(ascii:)),
            line.pass(#","completed":""#, bytes), let completed = line.text(bytes).flatMap({ recentDay(of: $0) }),
            line.pass(#","issued":""#, bytes), let issued = line.text(bytes).flatMap({ recentInstant(of: $0) }),
            let details = details(&line, bytes, subject: subject),
            line.pass(#","status":{"list":"#, bytes), let list = line.number(bytes),
            line.pass(#","index":"#, bytes), let index = line.number(bytes),
            let status = StatusEntry(list: list, index: index),
            line.pass(#"},"proof":{"key":""#, bytes), let proof = proof(&line, bytes),
            line.pass("}}", bytes), line.position == bytes.count, issued.isPossible(forCompletionOn: completed)
        else { return nil }
        let draft = AwardDraft(
            id: id, edition: edition, completed: completed, issued: issued, status: status, details: details)
        return .standing(draft, proof)
    }

    private mutating func proof(_ line: inout AwardLineScanner, _ bytes: Span<UInt8>) -> AwardProof? {
        guard let spelling = line.text(bytes), let key = recentKey(of: spelling),
            line.pass(#","value":""#, bytes), let value = line.text(bytes, SignatureText.init(ascii:))
        else { return nil }
        var file: FileSignature?
        if line.pass(#","file":""#, bytes) {
            file = line.text(bytes, FileSignature.init(ascii:))
            guard file != nil else { return nil }
        }
        return AwardProof(key: key, spelt: spelling, value: value, file: file)
    }

    private mutating func details(
        _ line: inout AwardLineScanner, _ bytes: Span<UInt8>, subject: SubjectID
    ) -> AwardDetails? {
        var (name, recipient, credit, provider): (PublicName?, RecipientHash?, Slug?, Slug?)
        if line.pass(#","name":""#, bytes) {
            name = line.text(bytes).flatMap(PublicName.init)
            guard name != nil else { return nil }
        }
        if line.pass(#","recipient":{"salt":""#, bytes) {
            guard let salt = line.text(bytes), line.pass(#","hash":""#, bytes),
                let hash = line.text(bytes).flatMap(SHA256Text.init),
                line.pass("}", bytes)
            else { return nil }
            recipient = RecipientHash(salt: salt, hash: hash)
            guard recipient != nil else { return nil }
        }
        if line.pass(#","credit":""#, bytes) {
            credit = line.text(bytes).flatMap { recentCredit(of: $0) }
            guard credit != nil else { return nil }
        }
        if line.pass(#","provider":""#, bytes) {
            provider = line.text(bytes).flatMap { recentProvider(of: $0) }
            guard provider != nil else { return nil }
        }
        var first: FirstIssue?
        if line.pass(#","first":{"issuer":""#, bytes) {
            guard let issuer = line.text(bytes).flatMap(PublicName.init), line.pass(#","date":""#, bytes),
                let date = line.text(bytes).flatMap({ recentDay(of: $0) }), line.pass("}", bytes)
            else { return nil }
            first = FirstIssue(issuer: issuer, date: date)
        }
        return AwardDetails(
            subject: subject, name: name, recipient: recipient, credit: credit, provider: provider, first: first)
    }
}
