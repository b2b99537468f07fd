/// What tells one earner from another: the platform's id where a roster gives one, else the e-mail address.
///
/// With the edition, it decides which award a row is about. It cannot be printed.
package enum EarnerIdentity: Sendable, Hashable, Withheld {
    case key(EarnerKey)
    case address(EarnerAddress)

    package var kindOfSecret: String {
        switch self {
        case .key(let key): key.kindOfSecret
        case .address(let address): address.kindOfSecret
        }
    }
}
