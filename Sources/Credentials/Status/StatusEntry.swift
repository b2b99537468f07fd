package import JSONText

/// The bit of a status list that says whether an award stands.
///
/// Bitstring Status List 1.0, section 2.1: <https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry>.
package struct StatusEntry: Sendable, Hashable, Comparable {
    /// The number of the list, from 1.
    package let list: Int
    /// From 0.
    package let index: Int

    /// - Returns: nil for a list before the first or a place that no list has.
    package init?(list: Int, index: Int) {
        guard list >= 1, (0..<StatusList.length).contains(index) else { return nil }
        self.list = list
        self.index = index
    }

    /// The `credentialStatus` of a credential whose list is at this address.
    package func document(list address: String) -> JSONOutput {
        [
            "id": .string(id(list: address)), "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
            "statusListIndex": .string(String(index)), "statusListCredential": .string(address),
        ]
    }

    func id(list address: String) -> String { "\(address)#\(index)" }

    package static func < (left: StatusEntry, right: StatusEntry) -> Bool {
        (left.list, left.index) < (right.list, right.index)
    }
}
