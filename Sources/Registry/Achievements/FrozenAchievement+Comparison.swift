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
        case rubric
        /// Anything else that is signed, such as the caption of the image.
        case other
    }

    /// In which parts content now says something else than what was signed; empty where it says the same.
    ///
    /// Related editions do not count: an earlier one may be added later. Nor does an official rubric that was not there yet: it
    /// may have become known only now.
    ///
    /// - Parameters:
    ///   - achievement: what content says now, with addresses below `base`.
    ///   - surroundings: what is there now beside it.
    /// - Returns: the parts in the order of a page.
    package func changes(to achievement: Achievement, _ surroundings: Surroundings) -> [Part] {
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
        if surroundings.image != self.surroundings.image { parts.insert(.image) }
        if surroundings.credits != self.surroundings.credits { parts.insert(.credit) }
        if let rubric = self.surroundings.rubric, rubric != surroundings.rubric { parts.insert(.rubric) }
        return Part.allCases.filter(parts.contains)
    }

    private static func members(of document: JSONOutput) -> [String: JSONOutput] {
        guard case .object(let members) = document else { return [:] }
        return Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}

extension FrozenAchievement.Surroundings {
    /// What content says beside the achievement: the credits of an edition with the sentences that its badges carry for
    /// them, and its rubric, where that is official.
    ///
    /// - Parameters:
    ///   - edition: one that the catalog has.
    ///   - catalog: the credits.
    ///   - image: the hash of the PNG.
    package init(of edition: Edition, in catalog: Catalog, image: SHA256Text) {
        let credits = edition.credit.compactMap { catalog.site.creditOption($0.value) }
            .map { FrozenAchievement.Credit(key: $0.key, narrative: $0.narrative) }
        let rubric = edition.rubric.flatMap { $0.status == .official ? $0.statement : nil }
        self.init(image: image, credits: credits, rubric: rubric.map { SHA256Text(of: Array($0.utf8)[...]) })
    }
}
