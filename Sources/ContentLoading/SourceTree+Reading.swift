import CatalogModel
package import Diagnostics
import Foundation

extension SourceTree {
    /// Lists the files of a source folder; what an editor or system leaves behind (hidden files, backups) is passed over.
    ///
    /// - Parameters:
    ///   - root: the folder that holds `content/` and `templates/`.
    ///   - log: takes a problem for each missing folder and each link that leads out of the source folder.
    package init(reading root: String, log: inout DiagnosticLog) {
        var walk = FolderWalk(root: root)
        guard walk.isFolder(root) else {
            log.add(ContentProblem.missingSource(root), at: .nowhere)
            self.init(root: root, content: [], templates: [], registry: [], missingFolders: ["content", "templates"])
            return
        }
        let content = walk.files(below: "content", log: &log)
        let templates = walk.files(below: "templates", log: &log)
        self.init(
            root: root,
            content: content.filter { $0.components.first != "registry" },
            templates: templates,
            registry: content.filter { $0.components.first == "registry" }
                .map { ContentPath(components: Array($0.components.dropFirst())) },
            missingFolders: walk.missingFolders)
    }
}

/// One walk over a folder of the source, which never leaves it.
private struct FolderWalk {
    let root: String
    /// Ends in a slash.
    private let resolvedRoot: String
    private(set) var missingFolders: Set<String> = []

    init(root: String) {
        self.root = root
        let resolved = Self.resolved(root)
        self.resolvedRoot = resolved.hasSuffix("/") ? resolved : resolved + "/"
    }

    /// Every plain file below a folder, sorted; folders are walked with a list, so depth does not matter.
    mutating func files(below folder: String, log: inout DiagnosticLog) -> [ContentPath] {
        let start = "\(root)/\(folder)"
        guard isFolder(start) else {
            log.add(ContentProblem.missingFolder(folder), at: .nowhere)
            missingFolders.insert(folder)
            return []
        }
        guard Self.resolved(start) == resolvedRoot + folder else {
            log.add(ContentProblem.linkedFolder, at: .path(folder))
            missingFolders.insert(folder)
            return []
        }
        var found: [ContentPath] = []
        var waiting: [ContentPath] = [ContentPath(components: [])]
        while let current = waiting.popLast() {
            let names = try? FileManager.default.contentsOfDirectory(atPath: path(start, current))
            guard let names else {
                // One that was taken away since it was listed is as good as never there, like a file below.
                if kind(of: path(start, current), in: folder) == .gone { continue }
                log.add(ContentProblem.unreadableFile, at: .path("\(folder)/\(current)"))
                continue
            }
            for name in names where !isLeftover(name) {
                let child = current.appending(name)
                switch kind(of: path(start, child), in: Self.area(of: child, in: folder)) {
                case .folder: waiting.append(child)
                case .file: found.append(child)
                case .linkedFolder: log.add(ContentProblem.linkedFolder, at: .path("\(folder)/\(child)"))
                case .brokenLink: log.add(ContentProblem.brokenFileLink, at: .path("\(folder)/\(child)"))
                case .linkOutside: log.add(ContentProblem.linkOutsideSource, at: .path("\(folder)/\(child)"))
                case .linkElsewhere:
                    let area = Self.area(of: child, in: folder)
                    log.add(ContentProblem.linkOutsideFolder(area), at: .path("\(folder)/\(child)"))
                case .other: log.add(ContentProblem.notAFile, at: .path("\(folder)/\(child)"))
                case .unreadable: log.add(ContentProblem.unreadableFile, at: .path("\(folder)/\(child)"))
                // Editors save by way of a file that has another name by now.
                case .gone: break
                }
            }
        }
        return found.sorted()
    }

    private enum Kind {
        case file
        case folder
        case linkedFolder
        case linkOutside
        case linkElsewhere
        case brokenLink
        case other
        case unreadable
        case gone
    }

    /// The folder that links of a file must stay in: what is beside the content may be private, such as the settings of git,
    /// and so may the registry.
    private static func area(of path: ContentPath, in folder: String) -> String {
        folder == "content" && path.components.first == "registry" ? "content/registry" : folder
    }

    private func kind(of path: String, in area: String) -> Kind {
        do {
            switch try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType {
            case .typeRegular?: return .file
            case .typeDirectory?: return .folder
            case .typeSymbolicLink?: return kind(ofTarget: Self.resolved(path), in: area)
            default: return .other
            }
        } catch {
            return (error as? CocoaError)?.code == .fileReadNoSuchFile ? .gone : .unreadable
        }
    }

    private func kind(ofTarget target: String, in area: String) -> Kind {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else { return .brokenLink }
        guard target.hasPrefix(resolvedRoot) else { return .linkOutside }
        let components = target.dropFirst(resolvedRoot.count).split(separator: "/").map(String.init)
        let targetArea = Self.area(
            of: ContentPath(components: Array(components.dropFirst())), in: components.first ?? "")
        guard targetArea == area, !components.contains(where: isLeftover) else { return .linkElsewhere }
        switch attributes[.type] as? FileAttributeType {
        case .typeRegular?: return .file
        case .typeDirectory?: return .linkedFolder
        // One that leads to itself.
        case .typeSymbolicLink?: return .brokenLink
        default: return .other
        }
    }

    private static func resolved(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

    func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    private func path(_ start: String, _ child: ContentPath) -> String {
        child.components.isEmpty ? start : "\(start)/\(child)"
    }

    /// Files nobody means to publish: hidden ones, and what editors and systems leave behind.
    private func isLeftover(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#"))
            || ["Thumbs.db", "desktop.ini"].contains(name)
    }
}
