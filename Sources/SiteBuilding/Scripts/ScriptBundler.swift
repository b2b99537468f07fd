import CatalogModel
import Diagnostics

/// Puts the scripts together: what a page loads is few files, and each is made of small modules.
///
/// Published are the scripts directly in `scripts/`, which pages name, those that are loaded later by `import()`, and
/// `verifier/verifier.js`. Each holds what it imports. What the verifier holds, the others import from there.
struct ScriptBundler {
    static let folder = "scripts"
    private static let shared = ContentPath(components: [folder, "verifier", "verifier.js"])

    private let modules: [ContentPath: ScriptModule]
    /// What is a file of its own.
    private let entries: Set<ContentPath>
    /// What the verifier holds.
    private var sharedParts: Set<ContentPath> = []

    init(_ list: [ScriptModule]) {
        modules = Dictionary(list.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let direct = modules.keys.filter { $0.components.count == 2 || $0 == Self.shared }
        let known = Set(modules.keys)
        entries = Set(direct).union(list.flatMap { $0.later.map(\.target) }).intersection(known)
        sharedParts = Set(parts(of: Self.shared))
    }

    /// - Returns: the files to publish; where something is wrong, which the log then says, they are of no use.
    func files(log: inout DiagnosticLog) -> [SiteAssets.File] {
        for module in modules.values { checkImports(of: module, log: &log) }
        checkCycles(log: &log)
        let bundles = entries.sorted().map { ScriptBundle(path: $0, parts: parts(of: $0).compactMap { modules[$0] }) }
        let wanted = Dictionary(grouping: bundles.flatMap { $0.wanted(home: home) }, by: \.home)
        var told: Set<ScriptBundle.Wanted> = []
        return bundles.map { bundle in
            bundle.checkNames(told: &told, log: &log)
            let text = bundle.text(home: home, exporting: wanted[bundle.path, default: []].map(\.name))
            return SiteAssets.File(path: bundle.path, bytes: PublishedScript.bytes(of: Array(text.utf8)))
        }
    }

    /// The file that a module is in, seen from a file; nil where that holds it itself.
    private func home(of module: ContentPath, for file: ContentPath) -> ContentPath? {
        if entries.contains(module) { return module == file ? nil : module }
        return file != Self.shared && sharedParts.contains(module) ? Self.shared : nil
    }

    /// The modules that one file holds, each after those that it imports.
    private func parts(of entry: ContentPath) -> [ContentPath] {
        var order: [ContentPath] = []
        var seen: Set<ContentPath> = [entry]
        var open = modules[entry].map { [(module: $0, next: 0)] } ?? []
        while let (module, next) = open.last {
            guard next < module.imports.count else {
                order.append(module.path)
                open.removeLast()
                continue
            }
            open[open.count - 1].next += 1
            let target = module.imports[next].target
            if let found = modules[target], home(of: target, for: entry) == nil, seen.insert(target).inserted {
                open.append((found, 0))
            }
        }
        return order
    }

    private func checkImports(of module: ScriptModule, log: inout DiagnosticLog) {
        for reference in module.imports + module.later {
            guard let target = modules[reference.target] else {
                log.add(ScriptProblem.missingModule(reference.target.description), at: reference.place)
                continue
            }
            for name in reference.names where !target.exports.contains(name) {
                let problem = ScriptProblem.missingName(name, module: target.path.description)
                log.add(problem, at: reference.place)
            }
        }
    }

    /// Tells the first import that leads back to a module which is still being read.
    private func checkCycles(log: inout DiagnosticLog) {
        var done: Set<ContentPath> = []
        for start in modules.keys.sorted() where !done.contains(start) {
            var open = [(path: start, next: 0)]
            var isOpen: Set<ContentPath> = [start]
            while let (path, next) = open.last {
                guard let imports = modules[path]?.imports, next < imports.count else {
                    done.insert(path)
                    isOpen.remove(path)
                    open.removeLast()
                    continue
                }
                open[open.count - 1].next += 1
                let target = imports[next].target
                if isOpen.contains(target) {
                    let problem = ScriptProblem.cycle(path.description, by: target.description)
                    return log.add(problem, at: imports[next].place)
                }
                if !done.contains(target) {
                    open.append((target, 0))
                    isOpen.insert(target)
                }
            }
        }
    }
}
