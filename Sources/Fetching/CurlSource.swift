import Foundation
package import Verifying

/// Documents from the web, fetched by the system's own `curl`.
///
/// This program holds no network code: a build cannot reach the network, whatever is in its sources, and starts without a
/// network library. An actor, because what was fetched once in a run is kept for everybody who asks, also at the same time.
package actor CurlSource: DocumentSource {
    private let program: CurlProgram?
    private let turns: Turns
    private var fetches: [String: Task<Result<FetchedDocument, FetchFailure>, Never>] = [:]

    /// How many addresses are fetched at the same time.
    private static let width = 4

    /// - Parameters:
    ///   - searchPath: the folders that may hold `curl`, as `PATH` lists them.
    ///   - limits: how long to wait and how much to read.
    package init(searchPath: String, limits: FetchLimits = FetchLimits()) {
        self.program = CurlProgram(searchPath: searchPath, limits: limits)
        self.turns = Turns(Self.width)
    }

    package func document(at url: String) async -> Result<FetchedDocument, FetchFailure> {
        guard let address = WebAddress(url) else { return .failure(.refusedAddress) }
        guard let program else { return .failure(.missingProgram("curl")) }
        if let known = fetches[url] { return await known.value }
        let fetch = Task { [turns] in
            await turns.take()
            let result = await program.fetch(address)
            await turns.giveBack()
            return result
        }
        fetches[url] = fetch
        return await fetch.value
    }
}
