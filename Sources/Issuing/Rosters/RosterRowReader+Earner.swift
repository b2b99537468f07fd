import Credentials

/// Who has earned the badge, and what of them may be shown.
extension RosterRowReader {
    /// What can stand under `consent` where there is consent, in lower case.
    package static let wordsForYes: Set = ["yes", "true", "1", "x"]

    mutating func earner() -> EarnerKey? {
        guard let cell = cell(.earner) else { return nil }
        let key = EarnerKey(cell.text)
        if key == nil { report(.earnerKey, at: cell) }
        return key
    }

    mutating func email() -> EarnerAddress? {
        guard let cell = cell(.email) else { return nil }
        do {
            return try EarnerAddress(cell.text)
        } catch {
            report(.address(error), at: cell)
            return nil
        }
    }

    mutating func identity(_ key: EarnerKey?, _ address: EarnerAddress?) -> EarnerIdentity? {
        if let key { return .key(key) }
        // An id that cannot be read must not make the row one of its address.
        guard cell(.earner) == nil else { return nil }
        if let address { return .address(address) }
        guard cell(.email) == nil, let empty = anyCell(.email) ?? anyCell(.earner) else { return nil }
        report(hasBothIdentities ? .nobody : .nothing(under: empty.column), at: empty)
        return nil
    }

    mutating func consent() -> Bool {
        guard let cell = cell(.consent) else { return false }
        switch cell.text.lowercased() {
        case let word where Self.wordsForYes.contains(word): return true
        case "no", "false", "0": return false
        default:
            report(.consent, at: cell)
            return false
        }
    }

    mutating func name(mayShow: Bool) -> PublicName? {
        guard mayShow, let cell = cell(.name) else { return nil }
        let text = cell.text.composed
        let name = PublicName(text)
        if name == nil { report(.name(NameFault(in: text)), at: cell) }
        return name
    }

    mutating func wantsHash(consent: Bool, address: EarnerAddress?) -> Bool {
        guard let identity = cell(.identity) else { return consent && address != nil }
        switch identity.text.lowercased() {
        case "none": return false
        case "hashed":
            // Where the address is there but wrong, that has been said.
            if cell(.email) == nil { report(.hashWithoutAddress, at: identity) }
            return address != nil
        default:
            report(.identity, at: identity)
            return false
        }
    }
}
