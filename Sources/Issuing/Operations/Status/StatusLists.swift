import CatalogModel
import Credentials
import Registry

/// The status lists of a registry, as they are when a run has made its changes.
struct StatusLists {
    private let state: RegistryState
    private var bases: [Int: BaseURL]
    private var withdrawn: [Int: [Int]]

    init(of state: RegistryState) {
        self.state = state
        bases = state.listBases
        withdrawn = state.withdrawnPlaces
    }

    /// The lists that awards have places in or that have a file, in order.
    var numbers: [Int] { Set(bases.keys).union(state.statusFiles).sorted() }

    /// A place in a list is taken; the list is begun where there was none.
    mutating func take(_ place: StatusEntry, base: BaseURL) { bases[place.list] = bases[place.list] ?? base }

    /// The award of a place was withdrawn.
    mutating func withdraw(_ place: StatusEntry) { withdrawn[place.list, default: []].append(place.index) }

    /// Puts lists into the changes of a run, signed as of it.
    ///
    /// - Parameters:
    ///   - numbers: those to sign.
    ///   - signer: the one of the run.
    ///   - base: where the address of a list begins of which nothing says so.
    ///   - changes: takes the files.
    /// - Throws: why a list cannot be signed.
    func sign(
        _ numbers: some Sequence<Int>, by signer: RegistrySigner, orBelow base: BaseURL? = nil,
        into changes: inout RegistryChanges
    ) throws(SigningProblem) {
        for number in numbers {
            guard let base = bases[number] ?? base, let path = RegistryPath.statusList(number) else { continue }
            let bytes = try signer.statusList(number, withdrawn: withdrawn[number] ?? [], base: base)
            changes.put(bytes, at: path, isThere: state.statusFiles.contains(number))
        }
    }
}
