package import CatalogModel
package import Credentials
import JSONText

extension FrozenAchievement {
    /// What is frozen of an edition, named as its author would.
    package enum Part: String, Sendable, CaseIterable {
        case title
        case competency
        case outcomes
        case image
        case credit
        /// Anything else that is signed, such as the caption of the image.
        case other
    }

    /// In which parts content now says something else than what was signed; empty where it says the same.
    ///
    /// Related editions do not count: an earlier one may be added later.
    ///
    /// - Parameters:
    ///   - achievement: what content says now, with addresses below `base`.
    ///   - image: the hash of the PNG that is there now.
    ///   - credits: those that content offers now.
    /// - Returns: the parts in the order of a page.
    package func changes(to achievement: Achievement, image: SHA256Text, credits: [Credit]) -> [Part] {
        let (now, then) = (Self.members(of: achievement.document), Self.members(of: document))
        var parts: Set<Part> = []
        for name in Set(now.keys).union(then.keys) where now[name] != then[name] {
            switch name {
            case "related": continue
            case "name": parts.insert(.title)
            case "description": parts.insert(.competency)
            case "criteria", "alignment": parts.insert(.outcomes)
            default: parts.insert(.other)
            }
        }
        if image != self.image { parts.insert(.image) }
        if credits != self.credits { parts.insert(.credit) }
        return Part.allCases.filter(parts.contains)
    }

    private static func members(of document: JSONOutput) -> [String: JSONOutput] {
        guard case .object(let members) = document else { return [:] }
        return Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}

extension FrozenAchievement.Credit {
    /// The credits of an edition with the sentences that its badges carry for them.
    package static func offered(by edition: Edition, in catalog: Catalog) -> [FrozenAchievement.Credit] {
        edition.credit.compactMap { catalog.site.creditOption($0.value) }
            .map { FrozenAchievement.Credit(key: $0.key, narrative: $0.narrative) }
    }
}
