/// Where one badge is that was asked about, as the caller named it.
enum BadgePlace: Sendable {
    case address(String)
    case file(String)

    var name: String {
        switch self {
        case .address(let name), .file(let name): name
        }
    }
}
