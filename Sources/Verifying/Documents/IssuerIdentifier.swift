import Credentials

/// An identifier that an issuer's keys can be looked up by.
enum IssuerIdentifier {
    /// The key is in the identifier.
    case key(KeyDID)
    /// The keys are in `did.json`.
    case web(WebDID)
    /// The keys are in the document at the address itself (<https://www.w3.org/TR/cid-1.0/>).
    case address(WebAddress)

    init?(_ text: String) {
        if let did = KeyDID(text) {
            self = .key(did)
        } else if let did = WebDID(text) {
            self = .web(did)
        } else if let address = WebAddress(text) {
            self = .address(address)
        } else {
            return nil
        }
    }

    /// Where its keys are published; nil where they need not be.
    var documentAddress: String? {
        switch self {
        case .key: nil
        case .web(let did): did.documentURL
        case .address(let address): address.text
        }
    }
}
