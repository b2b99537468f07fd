/// How the times of a build are told.
enum TimingsFormat: String, CaseIterable {
    case table
    case json
}
