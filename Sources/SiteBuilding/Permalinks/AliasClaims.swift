import CatalogModel
import Diagnostics

/// Which addresses are taken, so that no earlier address is one of them: by name, whatever its case, since some file systems
/// do not tell `About` from `about`, and as a folder where a file is.
struct AliasClaims {
    private let published: [String: SiteAddress]
    /// Files, and folders without a slash at the end: neither can be where the other is.
    private var files: Set<String> = []
    private var folders: Set<String> = []
    private var places: [String: Diagnostic.Place] = [:]

    init(beside published: Set<SiteAddress>) {
        self.published = Dictionary(published.map { ($0.path.lowercased(), $0) }) { min($0, $1) }
        for address in published { take(address) }
    }

    /// Everything taken, in small letters.
    var taken: Set<String> { Set(published.keys).union(places.keys) }

    /// - Returns: whether the address was free; what is wrong with it is in the log otherwise.
    mutating func claim(
        _ address: SiteAddress, as text: String, at place: Diagnostic.Place, log: inout DiagnosticLog
    ) -> Bool {
        let key = address.path.lowercased()
        if let other = published[key] {
            let problem: AliasProblem =
                other == address ? .taken(text) : .takenButForCase(text, other: other.description)
            log.add(problem, at: place)
            return false
        }
        if let other = places[key] {
            log.add(AliasProblem.repeated(text), at: place, notes: [Diagnostic.Note("the other is here", at: other)])
            return false
        }
        let (file, above) = Self.parts(of: address)
        guard file.map({ !folders.contains($0) }) ?? true, files.isDisjoint(with: above) else {
            log.add(AliasProblem.taken(text), at: place)
            return false
        }
        places[key] = place
        take(address)
        return true
    }

    private mutating func take(_ address: SiteAddress) {
        let (file, above) = Self.parts(of: address)
        if let file { files.insert(file) }
        folders.formUnion(above)
    }

    /// The path of a file, and of all folders that an address is in.
    private static func parts(of address: SiteAddress) -> (file: String?, folders: [String]) {
        let names = address.path.lowercased().split(separator: "/").map(String.init)
        let count = address.isFolder ? names.count : names.count - 1
        let folders = count > 0 ? (1...count).map { names.prefix($0).joined(separator: "/") } : []
        return (address.isFolder ? nil : names.joined(separator: "/"), folders)
    }
}
