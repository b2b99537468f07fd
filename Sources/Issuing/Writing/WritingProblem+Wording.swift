import Diagnostics

// The words for everything that this folder can report.

extension PrivatePlaceProblem: Problem {
    package var id: String {
        switch fault {
        case .insideSource, .insideGit: "private-file-place"
        case .exists: "private-file-exists"
        case .notAFile, .folderMissing, .failed: "private-file-unwritable"
        }
    }

    package var message: String {
        let file = "\(use.words) '\(path.onOneLine)'"
        return switch fault {
        case .insideSource: "\(file) would be in the folder that the site is built from"
        case .insideGit(let tree): "\(file) would be in the Git repository '\(tree.onOneLine)'"
        case .exists: "\(file) exists already"
        case .notAFile: "\(file) would stand where something is that is no file"
        case .folderMissing: "\(file) would be in a folder that does not exist"
        case .failed(let reason): "\(file) cannot be written: \(reason)"
        }
    }

    package var hint: String? {
        switch fault {
        case .insideSource, .insideGit: "\(use.reason): choose a place outside of every repository, in your home folder"
        case .exists:
            use == .roster
                ? "choose another name, or remove the old file first; it is not overwritten"
                : "choose another name; a key is never overwritten, because badges may have been signed with it"
        case .notAFile: "name a file"
        case .folderMissing: "make the folder first, or choose another one"
        case .failed: "check that you may write there and that there is room, or choose another place"
        }
    }
}

extension PrivatePlace.Use {
    fileprivate var words: String {
        switch self {
        case .key: "the key file"
        case .links: "the list of links"
        case .log: "the private log"
        case .roster: "the roster"
        }
    }

    fileprivate var reason: String {
        switch self {
        case .key: "whoever has the key can issue badges in the issuer's name"
        case .links: "the list holds the earners' addresses"
        case .log: "the log says why badges were withdrawn"
        case .roster: "a roster holds the earners' names and addresses"
        }
    }
}

extension RegistryWritingProblem: Problem {
    package var id: String {
        switch self {
        case .missingFolder, .notAFolder: "registry-folder"
        case .notWritable, .failed: "registry-write-failed"
        case .busy: "registry-busy"
        case .unfinished, .interrupted: "registry-run-interrupted"
        case .exists, .missing, .notAFile, .inTheWay: "registry-file-in-the-way"
        case .changed: "registry-file-changed"
        case .damagedJournal, .otherVersion, .foreignStaging: "registry-run-unknown"
        }
    }

    package var message: String {
        switch self {
        case .missingFolder(let path): "the registry folder '\(path.onOneLine)' does not exist"
        case .notAFolder(let path): "the registry folder '\(path.onOneLine)' is not a folder"
        case .notWritable(let path, let reason), .failed(let path, let reason):
            "cannot write '\(path.onOneLine)': \(reason)"
        case .busy: "another run of rosette is changing this registry"
        case .unfinished(let run): "a run of 'rosette \(run.rawValue)' was interrupted before it had ended"
        case .interrupted(let run, let path, let reason):
            "'rosette \(run.rawValue)' stopped half-way, at '\(path.onOneLine)': \(reason)"
        case .exists(let path): "'\(path)' is in the registry already and is not overwritten"
        case .missing(let path): "'\(path)' is not in the registry any more"
        case .notAFile(let path): "'\(path)' in the registry is no ordinary file, and is left alone"
        case .inTheWay(let path): "'\(path)' in the registry is no folder, and files must go into it"
        case .changed(let run, let path):
            "'\(path)' in the registry was changed after a run of 'rosette \(run.rawValue)' was interrupted"
        case .damagedJournal: "the journal of an interrupted run is damaged, so it cannot be finished"
        case .otherVersion: "another version of rosette was interrupted here, and only that one can finish its run"
        case .foreignStaging(let path): "'\(path.onOneLine)' is in the way, and rosette did not make it"
        }
    }

    package var hint: String? {
        switch self {
        case .missingFolder: "check '--source'; 'rosette keys generate' makes the folder"
        case .notAFolder: "check '--source', or move away what is there"
        case .notWritable: "check that you may write there"
        case .failed: "nothing was changed; make room, or mend what is wrong, and run the command again"
        case .busy: "try again when it has ended"
        case .unfinished: "run 'rosette status', or the same command again, to finish it"
        case .interrupted: "mend what is wrong and run the command again, which finishes this first"
        case .exists:
            "nothing was changed; move the file away if it is not in version control, and run the command again"
        case .missing: "nothing was changed; run the command again"
        case .notAFile, .inTheWay: "put the real one in its place, from version control, and run the command again"
        case .changed, .damagedJournal:
            "restore the registry folder from version control, remove '\(RegistryTransaction.stagingName)' in it, and "
                + "run the command again"
        case .otherVersion: "run 'rosette status' of that version"
        case .foreignStaging: "move it away and run the command again"
        }
    }
}
