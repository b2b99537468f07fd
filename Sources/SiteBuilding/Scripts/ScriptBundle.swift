import CatalogModel
import Diagnostics

/// Modules that are published as one file.
struct ScriptBundle {
    /// A name that a file imports from another.
    struct Wanted: Hashable {
        let name: String
        let home: ContentPath
        let module: ContentPath
    }

    /// The path of the file, which is that of its last module.
    let path: ContentPath
    /// Each after those that it imports.
    let parts: [ScriptModule]

    typealias Homes = (_ module: ContentPath, _ file: ContentPath) -> ContentPath?

    func wanted(home: Homes) -> Set<Wanted> {
        var result: Set<Wanted> = []
        for reference in parts.flatMap(\.imports) {
            guard let file = home(reference.target, path) else { continue }
            result.formUnion(reference.names.map { Wanted(name: $0, home: file, module: reference.target) })
        }
        return result
    }

    /// Tells each name that stands for two things in this file, once for all files.
    func checkNames(told: inout Set<Wanted>, log: inout DiagnosticLog) {
        var owners: [String: ContentPath] = [:]
        for part in parts {
            let imported = part.imports.flatMap { reference in
                reference.names.map { (name: $0, owner: reference.target, place: reference.place) }
            }
            for (name, owner, place) in imported + part.names.map({ ($0.name, part.path, $0.place) }) {
                let other = owners[name, default: owner]
                owners[name] = owner
                if other != owner, told.insert(Wanted(name: name, home: part.path, module: other)).inserted {
                    log.add(ScriptProblem.sharedName(name, other: other.description), at: place)
                }
            }
        }
    }

    /// The file, with what other files import from it among its exports.
    func text(home: Homes, exporting names: [String]) -> String {
        let exports = Set((parts.last?.exports ?? []) + names)
        let imports = Dictionary(grouping: wanted(home: home), by: \.home).sorted { $0.key < $1.key }
        var lines = imports.map { file, wanted in
            "import \(Self.list(Set(wanted.map(\.name)))) from \"\(relativePath(to: file))\";"
        }
        for part in parts { lines += part.lines.map { line in body(line, of: part) } }
        if !exports.isEmpty { lines.append("export \(Self.list(exports));") }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func list(_ names: Set<String>) -> String { "{ \(names.sorted().joined(separator: ", ")) }" }

    /// A line whose later imports begin at this file.
    private func body(_ line: Substring, of part: ScriptModule) -> String {
        var text = ""
        var rest = line
        for call in ImportCall.all(in: line) {
            guard let path = call.path else { continue }
            let target = part.path.resolving(String(path))
            text += rest[..<call.range.lowerBound] + "import(\"\(target.map(relativePath) ?? "")\")"
            rest = rest[call.range.upperBound...]
        }
        return text + rest
    }

    private func relativePath(to file: ContentPath) -> String {
        let own = path.folder.components
        let common = zip(own, file.components).prefix { $0 == $1 }.count
        let up = own.count == common ? "./" : String(repeating: "../", count: own.count - common)
        return up + file.components.dropFirst(common).joined(separator: "/")
    }
}
