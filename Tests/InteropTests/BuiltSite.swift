import Foundation
import Testing

/// A site as a reader would find it, built once for all checks.
struct BuiltSite {
    let folder: URL
    let baseURL: String
    let officeMailboxes: [String]

    /// How the site is built: with its own base URL, or as a project site, whose base URL has a path.
    enum Variant: String, CaseIterable, CustomTestStringConvertible {
        case asDelivered = "as delivered"
        case underAPath = "under a path"

        var testDescription: String { rawValue }

        /// The site; asking again waits for the same build.
        func site() async throws -> BuiltSite {
            switch self {
            case .asDelivered: try await Self.delivered.value
            case .underAPath: try await Self.projectSite.value
            }
        }

        private static let delivered = Task { try await BuiltSite(named: "delivered") }
        private static let projectSite = Task {
            try await BuiltSite(named: "under-a-path", baseURL: "https://lfe.example.org/catalog/")
        }
    }

    /// A site of another series, with an issuer and official rubrics.
    static let secondSeries = Task { try await BuiltSite(named: "second-series", content: "second-series") }

    private init(named name: String, content: String? = nil, baseURL changed: String? = nil) async throws {
        let source = try SiteSource(named: name, content: content)
        if let changed {
            try source.setBaseURL(changed)
            try source.issueSpecimens()
        }
        baseURL = try source.baseURL()
        officeMailboxes = try source.officeMailboxes()
        folder = try await source.build()
    }
}
