import Foundation

/// The search index of a built site, as the script reads it.
struct PublishedIndex: Decodable {
    struct Page: Decodable {
        struct Outcome: Decodable {
            let place: String
            let text: String
        }

        let title: String
        let address: String
        let kind: String
        let date: String?
        let summary: String?
        let earlier: [String]?
        let words: [String]?
        let outcomes: [Outcome]?
        let text: String?
    }

    let pages: [Page]

    init(_ text: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(text.utf8)) }

    func page(_ address: String) -> Page? { pages.first { $0.address == address } }
}
