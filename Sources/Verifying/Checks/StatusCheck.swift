import Credentials
import JSONText

/// Whether the issuer revoked a credential, as the issuer's own signed list says.
///
/// Only a list that holds in every respect can say that a badge stands. A revocation counts also from a list that is out of
/// date: what was revoked stays so.
struct StatusCheck {
    let now: DateTime
    let claim: StatusClaim?
    /// The issuer of the credential.
    let issuer: String
    let keys: Result<IssuerKeys, Obstacle>

    func result(_ documents: inout DocumentReading, basis: inout [Basis]) async -> CheckResult {
        guard let claim else { return .passed(.withoutStatus) }
        let place: StatusPlace
        switch StatusPlace.reading(claim) {
        case .failure(.objection(let objection)): return .failed(objection)
        case .failure(.obstacle(let obstacle)): return .notChecked(obstacle)
        case .success(let found): place = found
        }
        if case .failure = keys { return .notChecked(.statusList(.withoutKeys)) }
        switch await documents.object(at: place.list) {
        case .failure(let failure): return .notChecked(.document(.statusList, at: place.list, failure))
        case .success(let read):
            do throws(Obstacle) {
                let list = try checked(read.json, at: place.list)
                basis.append(Basis(role: .statusList, origin: read.origin))
                return try result(place, list)
            } catch {
                return .notChecked(error)
            }
        }
    }

    /// The list, if the issuer signed it for this address and purpose.
    private func checked(_ document: JSONDocument, at address: String) throws(Obstacle) -> StatusListClaims {
        let list: StatusListClaims
        do throws(Objection) {
            list = try StatusListClaims(document)
            if let objection = PlainForm.objection(to: list.members, id: list.id) { throw objection }
        } catch {
            throw .statusList(.unreadable(error))
        }
        guard list.id.hasSameScalars(as: address) else { throw .statusList(.otherID(list.id)) }
        guard list.issuer.hasSameScalars(as: issuer) else { throw .statusList(.otherIssuer(list.issuer)) }
        guard list.purposes.contains(StatusPlace.purpose) else { throw .statusList(.otherPurpose) }
        switch ProofCheck(issuer: issuer, members: list.members, proofs: list.proofs).result(keys) {
        case .passed: return list
        case .failed(let objection): throw .statusList(.unreadable(objection))
        case .notChecked(let obstacle): throw .statusList(.notChecked(obstacle))
        }
    }

    private func result(_ place: StatusPlace, _ list: StatusListClaims) throws(Obstacle) -> CheckResult {
        let bits: StatusList
        do throws(StatusList.Fault) { bits = try StatusList(encoded: list.encodedList) } catch {
            throw .statusList(.undecodable(error))
        }
        guard let isRevoked = bits.isSet(place.index) else {
            return .failed(.withoutPlace(index: place.indexText, count: bits.count))
        }
        if isRevoked { return .failed(.revoked(listDate: list.validFrom?.description)) }
        guard let date = list.validFrom else { throw .statusList(.withoutDate) }
        if now < date { throw .statusList(.notYetValid(date.description)) }
        if let end = list.validUntil, end < now { throw .statusList(.expired(end.description)) }
        return .passed(.notRevoked(asOf: date.description))
    }
}
