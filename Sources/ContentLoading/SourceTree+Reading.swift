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
    private let resolvedRoot: String
    private(set) var missingFolders: Set<String> = []

    init(root: String) {
        self.root = root
        self.resolvedRoot = URL(fileURLWithPath: root).resolvingSymlinksInPath().path
    }

    /// Every plain file below a folder, sorted; folders are walked with a list, so depth does not matter.
    mutating func files(below folder: String, log: inout DiagnosticLog) -> [ContentPath] {
        let start = "\(root)/\(folder)"
        guard isFolder(start) else {
            log.add(ContentProblem.missingFolder(folder), at: .nowhere)
            missingFolders.insert(folder)
            return []
        }
        var found: [ContentPath] = []
        var waiting: [ContentPath] = [ContentPath(components: [])]
        while let current = waiting.popLast() {
            let names = try? FileManager.default.contentsOfDirectory(atPath: path(start, current))
            guard let names else {
                log.add(ContentProblem.unreadableFile, at: .path("\(folder)/\(current)"))
                continue
            }
            for name in names where !isLeftover(name) {
                let child = current.appending(name)
                switch kind(of: path(start, child)) {
                case .folder: waiting.append(child)
                case .file: found.append(child)
                case .linkedFolder: log.add(ContentProblem.linkedFolder, at: .path("\(folder)/\(child)"))
                case .brokenLink: log.add(ContentProblem.brokenFileLink, at: .path("\(folder)/\(child)"))
                case .linkOutside: log.add(ContentProblem.linkOutsideSource, at: .path("\(folder)/\(child)"))
                case .other: log.add(ContentProblem.notAFile, at: .path("\(folder)/\(child)"))
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
        case brokenLink
        case other
    }

    private func kind(of path: String) -> Kind {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        switch attributes?[.type] as? FileAttributeType {
        case .typeRegular?: return .file
        case .typeDirectory?: return .folder
        case .typeSymbolicLink?:
            let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
            guard FileManager.default.fileExists(atPath: target) else { return .brokenLink }
            guard target.hasPrefix(resolvedRoot + "/") else { return .linkOutside }
            return isFolder(target) ? .linkedFolder : .file
        default: return .other
        }
    }

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
