import Foundation
import TestSupport

/// A change that somebody makes between two builds, of which some undo others and some break the site.
enum SiteEdit: CaseIterable {
    case freeText
    case otherEdition
    case news
    case newPage
    case removedPage
    case settings
    case pictures
    case words
    case pageTemplate
    case badgeTemplate
    case styleSheet
    case badgePicture
    case award
    case withdrawal
    case lostAward
    case broken
    case changedOutput
    case removedOutput
    case removedFolder
    case touchedOutput
    case lostManifest
    case nothing

    /// What of a site the edits have changed so far.
    struct State {
        var awards: [PlainAward] = []
        var breaksFile: String?
    }

    func apply(to site: TestSite, _ state: inout State, number: Int, using generator: inout SeededGenerator) throws {
        switch self {
        case .freeText: try append("\nText \(number).\n", to: "micro-credentials/reading-water/2025-03/index.md", site)
        case .otherEdition:
            try append("\nText \(number).\n", to: "micro-credentials/crossing-bridges/2025-03/index.md", site)
        case .news: try append("\nNews \(number).\n", to: "news/2025-03-20-opening.md", site)
        case .newPage:
            try site.write(
                "---\ntitle: Page \(number)\nsummary: A page.\n---\n\nText.\n", to: "content/extra-\(number % 3).md")
        case .removedPage: try? FileManager.default.removeItem(at: site.url("content/extra-\(number % 3).md"))
        case .settings:
            let (from, to) = [
                ("two micro-credentials", "both micro-credentials"), ("invented badge", "made-up badge"),
            ][number % 2]
            try replace(from, to, in: "content/site.yml", site)
        case .pictures: try replace("badges: {images: none}\n", "", or: "title: Quiet", in: "content/site.yml", site)
        case .words:
            let words = ["February", "June", "Valid badge", "Completed"]
            let word = words[number % words.count]
            try replace(word + "!", word, or: word, in: "templates/strings/en.yml", site)
        case .pageTemplate:
            try append("<!-- \(number % 4) -->\n", to: "partials/breadcrumbs.html.mustache", site, "templates")
        case .badgeTemplate:
            try replace("<h1 data-shown", "<h1 lang=\"en\" data-shown", in: "templates/award.html.mustache", site)
        case .styleSheet: try append("/* \(number % 4) */\n", to: "assets/site.css", site, "templates")
        case .badgePicture:
            try replace(
                "<svg", "<svg data-number=\"1\"", in: "content/micro-credentials/reading-water/2025-03/badge.svg", site)
        case .award: try issue(to: site, &state, number)
        case .withdrawal:
            guard let index = state.awards.indices.randomElement(using: &generator) else { return }
            state.awards[index].withdrawn =
                number.isMultiple(of: 2) ? ("revoked", "2025-11-05") : ("replaced", "2025-11-06")
            try forge(site, state)
        case .lostAward:
            guard state.awards.count > 1 else { return }
            state.awards.remove(at: Int.random(in: 0..<state.awards.count, using: &generator))
            try forge(site, state)
        case .broken: try `break`(site, &state)
        case .changedOutput: try output(of: site, using: &generator).map { try Data("by hand".utf8).write(to: $0) }
        case .removedOutput: try output(of: site, using: &generator).map { try FileManager.default.removeItem(at: $0) }
        case .removedFolder:
            guard let file = try output(of: site, using: &generator) else { return }
            let folder = file.deletingLastPathComponent()
            if folder.lastPathComponent != "public" { try FileManager.default.removeItem(at: folder) }
        case .touchedOutput:
            let old = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_000_000)]
            try output(of: site, using: &generator).map {
                try FileManager.default.setAttributes(old, ofItemAtPath: $0.path)
            }
        case .lostManifest: try loseManifest(of: site)
        case .nothing: break
        }
    }

    private func issue(to site: TestSite, _ state: inout State, _ number: Int) throws {
        let editions = ["reading-water@2025-03", "crossing-bridges@2025-03", "reading-water@2024-08"]
        let letters = Array("abcdefghjkmnpqrstvwxyz")
        let id = "\(letters[number % letters.count])0\(10 + number % 80)-0000-0000-0000"
        guard !state.awards.contains(where: { $0.id == id }) else { return }
        state.awards.append(
            PlainAward(
                id: id, edition: editions[number % 3],
                subject: "urn:uuid:00000000-0000-4000-8000-0000000000\(10 + number % 80)",
                completed: "2025-0\(4 + number % 5)-1\(number % 10)",
                name: number.isMultiple(of: 2) ? "Example Earner \(number)" : nil,
                recipient: number.isMultiple(of: 2)
                    ? ("e\(number)@example.invalid", "00000000000000000000000000000001") : nil,
                credit: number % 3 == 0 ? "guide-hours" : nil, place: 100 + number))
        try forge(site, state)
    }

    private func forge(_ site: TestSite, _ state: State) throws {
        try RegistryForge(of: site.folder, isSpecimen: false).write(state.awards, run: "2025-10-20T09:00:00Z")
    }

    /// A mistake that stops builds, and with the next such edit its end.
    private func `break`(_ site: TestSite, _ state: inout State) throws {
        let path = "content/about.md"
        if let text = state.breaksFile {
            try site.write(text, to: path)
            state.breaksFile = nil
        } else {
            state.breaksFile = try site.text(path)
            try site.write("---\ntitel: About\n---\n", to: path)
        }
    }

    private func loseManifest(of site: TestSite) throws {
        // Without its list a build takes files for somebody's that it would make otherwise, and stops: so all of it goes.
        for path in [".rosette", "public"] { try? FileManager.default.removeItem(at: site.url(path)) }
    }

    private func output(of site: TestSite, using generator: inout SeededGenerator) throws -> URL? {
        let folder = site.url("public")
        guard FileManager.default.fileExists(atPath: folder.path) else { return nil }
        let files = try TestSite.files(below: folder)
        // Badges are what is kept from build to build.
        let badges = files.filter { $0.hasPrefix("badges/") }
        return (Bool.random(using: &generator) ? badges : files).randomElement(using: &generator).map {
            folder.appending(path: $0)
        }
    }

    private func append(_ text: String, to path: String, _ site: TestSite, _ folder: String = "content") throws {
        try site.write(try site.text("\(folder)/\(path)") + text, to: "\(folder)/\(path)")
    }

    /// Replaces one text by the other, or back where that was done before.
    private func replace(_ from: String, _ to: String, in path: String, _ site: TestSite) throws {
        let text = try site.text(path)
        let isDone = text.contains(to)
        try site.write(isDone ? text.replacing(to, with: from) : text.replacing(from, with: to), to: path)
    }

    /// Takes a text away, or puts it before another where it is not there.
    private func replace(
        _ added: String, _ without: String, or anchor: String, in path: String, _ site: TestSite
    ) throws {
        let text = try site.text(path)
        if text.contains(added) {
            try site.write(text.replacing(added, with: without), to: path)
        } else {
            let with = without.isEmpty ? added + anchor : added
            try site.write(text.replacing(anchor, with: with, maxReplacements: 1), to: path)
        }
    }
}
