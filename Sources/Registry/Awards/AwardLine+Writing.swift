import CatalogModel
import Credentials
import JSONText

extension AwardLine {
    /// The line as it stands in its file, without a line end.
    package var bytes: [UInt8] {
        switch self {
        case .standing(let draft, let proof): JSONWriter().bytes(of: Self.document(of: draft, proof))
        case .withdrawn(let tombstone): JSONWriter().bytes(of: Self.document(of: tombstone))
        }
    }

    private static func document(of draft: AwardDraft, _ proof: AwardProof) -> JSONOutput {
        let details = draft.details
        return .object(omittingNil: [
            "id": .string(draft.id.description), "edition": .string(draft.edition.description),
            "subject": .string(details.subject.description), "completed": .string(draft.completed.description),
            "issued": .string(draft.issued.description), "name": details.name.map { .string($0.text) },
            "recipient": details.recipient.map { ["salt": .string($0.salt), "hash": .string($0.hash.text)] },
            "credit": details.credit.map { .string($0.text) }, "provider": details.provider.map { .string($0.text) },
            "first": details.first.map {
                ["issuer": .string($0.issuer.text), "date": .string($0.date.description)]
            },
            "status": document(of: draft.status),
            "proof": .object(omittingNil: [
                "key": .string(proof.keyText), "value": .string(proof.value.text),
                "file": proof.file.map { .string($0.text) },
            ]),
        ])
    }

    private static func document(of tombstone: AwardTombstone) -> JSONOutput {
        [
            "id": .string(tombstone.id.description), "edition": .string(tombstone.edition.description),
            "completed": .string(tombstone.completed.description), "issued": .string(tombstone.issued.description),
            "status": document(of: tombstone.status), "withdrawn": .string(tombstone.withdrawn.text),
        ]
    }

    private static func document(of status: StatusEntry) -> JSONOutput {
        ["list": .int(status.list), "index": .int(status.index)]
    }
}
