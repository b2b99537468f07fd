import CatalogModel
import Credentials
import Diagnostics
import Fetching
import Foundation
import Registry
import Verifying

/// Compares the keys of the registry with the page outside of the site that the settings name for their fingerprints.
struct FingerprintJob: Sendable {
    /// Of real badges; nobody gives out the keys of specimens.
    let keys: RegistryKeys
    let place: Located<String>

    func check(log: inout DiagnosticLog) async {
        let source = CurlSource(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
        let range = Diagnostic.Place.range(place.range)
        switch await source.document(at: place.value) {
        case .failure(let failure): log.add(SecondPlaceProblem.unread(place.value, failure), at: range)
        case .success(let document):
            let problems = SecondPlace(at: place.value, bytes: document.bytes).problems(
                valid: keys.keys.map(\.key.fingerprint), withdrawn: keys.withdrawn.map(\.key.fingerprint))
            for problem in problems { log.add(problem, at: range) }
        }
    }
}
