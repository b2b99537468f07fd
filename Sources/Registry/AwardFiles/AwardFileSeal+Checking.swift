import Credentials

extension AwardFileSeal {
    /// Why a file's seal does not hold.
    enum Fault: Error, Hashable {
        /// The last line is none, and no line is.
        case missing
        /// The last line is none, but another is.
        case notLast
        /// The last line begins as a seal does.
        case damaged
        case unknownKey
        case withdrawnKey
        case broken
        /// The signature holds, but the seal counts other awards than there are, or there are none.
        case count(said: Int, found: Int)
    }

    /// - Returns: how many awards the file has.
    static func check(_ parts: AwardFileParts, keys: RegistryKeys) throws(Fault) -> Int {
        guard parts.last.starts(with: opening) else { throw hasSeal(parts) ? .notLast : .missing }
        guard parts.isLastLineEnded, let seal = AwardFileSeal(parts.last) else { throw .damaged }
        guard keys.contains(seal.key) else {
            throw keys.withdrawn.contains { $0.key == seal.key } ? .withdrawnKey : .unknownKey
        }
        guard seal.holds(for: parts.sealed) else { throw .broken }
        let found = parts.awardCount
        guard seal.awards == found, found > 0 else { throw .count(said: seal.awards, found: found) }
        return found
    }

    private static func hasSeal(_ parts: AwardFileParts) -> Bool {
        parts.awardLines.contains { parts.line($0).starts(with: opening) }
    }

    /// Whether the seal holds once a byte order mark and the line ends of other systems are taken out.
    static func holdsWithoutForeignBytes(_ bytes: [UInt8], keys: RegistryKeys) -> Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let carriageReturn = UInt8(ascii: "\r")
        let isMarked = bytes.starts(with: mark)
        guard isMarked || bytes.firstIndex(of: UInt8(ascii: "\n")).map({ bytes[..<$0].last }) == carriageReturn else {
            return false
        }
        let own = bytes.dropFirst(isMarked ? mark.count : 0).filter { $0 != carriageReturn }
        return AwardFileParts(own).flatMap { try? check($0, keys: keys) } != nil
    }
}
