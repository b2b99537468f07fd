package import Diagnostics

extension OutputProblem: Problem {
    package var id: String {
        switch self {
        case .notAFolder: "output-not-a-folder"
        case .containsSource, .containsSourceFolder, .insideSourceFolder: "output-contains-source"
        case .notWritable: "output-not-writable"
        case .busy: "output-busy"
        case .foreignFiles: "output-foreign-file"
        case .symbolicLinks: "output-symlink"
        case .writeFailed: "output-write-failed"
        case .stagedTwice, .fileAndFolder: "output-path-twice"
        case .otherPart: "output-other-part"
        case .manifestDamaged, .manifestOfOtherVersion: "output-manifest-unusable"
        }
    }

    package var severity: Diagnostic.Severity {
        switch self {
        case .manifestDamaged, .manifestOfOtherVersion: .warning
        default: .error
        }
    }

    package var message: String {
        switch self {
        case .notAFolder(let output): "the output folder '\(output.onOneLine)' is a file"
        case .containsSource(let output): "the output folder '\(output.onOneLine)' contains the source folder"
        case .containsSourceFolder(let output, let folder):
            "the output folder '\(output.onOneLine)' contains the folder '\(folder)'"
        case .insideSourceFolder(let output, let folder):
            "the output folder '\(output.onOneLine)' belongs to the folder '\(folder)' that the site is built from"
        case .notWritable(let path, let reason): "cannot write to '\(path.onOneLine)': \(reason)"
        case .busy(let output): "another build is writing to '\(output.onOneLine)'"
        case .foreignFiles(1, let first, let output):
            "a file in '\(output.onOneLine)' that no build made is in the way: \(list(first, of: 1))"
        case .foreignFiles(let count, let first, let output):
            "\(count) files in '\(output.onOneLine)' that no build made are in the way: \(list(first, of: count))"
        case .symbolicLinks(let count, let first, let output):
            "a build does not write through links, and '\(output.onOneLine)' has \(count) in its way: "
                + list(first, of: count)
        case .writeFailed(let path, let reason, _): "cannot write '\(path.onOneLine)': \(reason)"
        case .stagedTwice(1, let first): "a file is made twice: \(list(first, of: 1))"
        case .stagedTwice(let count, let first): "\(count) files are made twice: \(list(first, of: count))"
        case .fileAndFolder(let path): "'\(path)' is made both as a file and as a folder"
        case .otherPart(let output, let has, let wanted):
            "'\(output.onOneLine)' has \(site(has)), which \(site(wanted)) would replace"
        case .manifestDamaged: "the list of what the last build wrote is damaged and is not used"
        case .manifestOfOtherVersion: "the list of what the last build wrote is in another format and is not used"
        }
    }

    package var hint: String? {
        switch self {
        case .notAFolder: "move the file away, or choose another output folder"
        case .containsSource, .containsSourceFolder, .insideSourceFolder:
            "choose a folder that holds nothing but the site, such as 'public'"
        case .notWritable: "check that the folder exists and that you may write there, or choose another output folder"
        case .busy: "wait until it is done, then build again"
        case .foreignFiles: "move them away, or choose another output folder"
        case .symbolicLinks: "put real files and folders in place of the links, or choose another output folder"
        case .writeFailed(_, _, false):
            "the published site is as it was; make room or mend what is wrong and build again"
        case .writeFailed(_, _, true):
            "part of the site is new and part old; mend what is wrong and build again, which finishes this first"
        case .stagedTwice, .fileAndFolder: "give one of the two another address"
        case .otherPart(let output, _, _):
            "give each part an output folder of its own; to use this one again, remove '\(output.onOneLine)' and its folder "
                + "in '.rosette' beside it"
        case .manifestDamaged, .manifestOfOtherVersion:
            "pages that are gone from the source stay in the output folder; to be rid of them, empty it and build again"
        }
    }

    private func site(_ part: String?) -> String { part.map { "part \($0) of a site" } ?? "a whole site" }

    /// The names that are known, each in quotes, and how many more there are.
    private func list(_ names: [String], of count: Int) -> String {
        let quoted = names.map { "'\($0.onOneLine)'" }
        let rest = count - names.count
        if rest > 0 { return quoted.joined(separator: ", ") + " and \(rest) more" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " and " + last
    }
}
