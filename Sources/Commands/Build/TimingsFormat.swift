/// How the times of a build are told.
enum TimingsFormat: String {
    case table
    case json
}
